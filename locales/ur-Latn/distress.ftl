# Narm, pur-sukoon, mukhtasar. Koi tareeqa nahi, koi ilzaam nahi. Pehli line lock screen par be-zarar rahe.

distress-start = Ye likh kar acha kiya. Aap ki baat ahem hai.
    Aap ke lafzon se lagta hai ke aap ko, ya aas paas kisi bachay ko, bohat takleef ya khatra hai. *Kya aisa hi hai?* Madad karne wale mojood hain.
    Abhi khatra ho to { -police-phone } par call karein.
    .sms =
        Ye likh kar acha kiya. Aap ki baat ahem hai.
        Lagta hai ke aap ko, ya aas paas kisi bachay ko, bohat takleef ya khatra hai. Kya aisa hi hai?
        Abhi khatra ho to { -police-phone } par call karein.
    .help = Madad chahiye
    .danger = Abhi khatra hai
    .other-child = Baat kisi aur ki hai

distress-fine = Ye jaan kar acha laga, batane ka shukriya.
    Kabhi zaroorat ho to phool likhein, number foran aa jayein ge.
    Koi jaldi nahi. Jab chahein, aage chalte hain.
    .go-on = Aage chalein

distress-danger = *Abhi { -police-phone } par call karein.* Sab se pehle apni jagah batayein.
    - Ho sake to logon ke paas jayein: parosi, dukaan, rishtedar.
    - Ye police emergency ka number hai. Yahan se computer jawab deta hai, wo khud call nahi kar sakta.
    .sms =
        Abhi { -police-phone } par call karein. Sab se pehle apni jagah batayein.
        Ho sake to logon ke paas jayein: parosi, dukaan, rishtedar. Yahan computer hai, wo khud call nahi kar sakta.
    .expired = Abhi logon ke paas jayein: parosi, dukaan, rishtedar. Un se kahein ke madad bulayein. Yahan computer hai, wo khud call nahi kar sakta.
    .safe-now = Ab mehfooz hoon
    .numbers = Mazeed number
    .missing = Bacha gum hai

distress-safe-now = Acha hua ke ab aap mehfooz hain.
    Jo hua, us mein aap ka qusoor nahi. *Aaj hi kisi aik bharosay wale ko batayein.*
    Phir aisa ho to call karein: { -police-phone }
    phool likhein to number kisi bhi waqt aa jayein ge.
    .sms =
        Acha hua ke ab aap mehfooz hain.
        Jo hua, us mein aap ka qusoor nahi. Aaj hi kisi bharosay wale ko batayein.
        Phir aisa ho to: { -police-phone }
        phool likhein to number aa jayein ge.
    .about = Baat kya hai
    .numbers = Mazeed number

distress-missing = *Sab se pehle { -police-phone } par call karein, abhi.*
    Phir in par call karein aur bachay ka hulya batayein:
    - { -child-safety-centre-phone }: Mera Pyara, child safety centre
    - { -zainab-alert-phone }: Zainab Alert, gumshuda bachay
    - { -roshni-phone }: Roshni, gumshuda bachay
    - Intezar na karein, aas paas ke logon ko bhi batayein.
    .sms =
        Sab se pehle { -police-phone } par call karein, abhi. Phir:
        - { -child-safety-centre-phone } Mera Pyara
        - { -zainab-alert-phone } Zainab Alert
        - { -roshni-phone } Roshni
        - Intezar na karein, aas paas ke logon ko bhi batayein.
    .numbers = Mazeed number
    .other-child = Bacha mil gaya

distress-help = Himmat kar ke bataya, bohat acha kiya.
    Aap kisi par bojh nahi, aur ye sab akele sehna zaroori nahi.
    - *{ -police-phone } par call karein.*
    - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist sunte hain.
    Yahan computer hai, wo khud call nahi kar sakta. Magar ye log madad kar sakte hain.
    phool likhein to number kisi bhi waqt aa jayein ge.
    Kya qareeb koi hai jis ke saath aap khud ko mehfooz samjhein?
    .sms =
        Bata kar bohat acha kiya.
        Aap kisi par bojh nahi.
        - { -police-phone } par call karein.
        - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist sunte hain.
        phool likhein to number kisi bhi waqt aa jayein ge.
        Kya qareeb koi hai jis ke saath aap khud ko mehfooz samjhein?
    .about = Baat kya hai

distress-near = Abhi un ke paas jayein.
    Yun kahein: "Meri haalat theek nahi. Mere saath rahein, meri baat sun lein."
    - *Number phir se: { -police-phone }*
    - Punjab mein phir { -counselling-punjab-press } dabayein.
    Wo bhi aap ke saath call kar sakte hain. phool likhein to number kisi bhi waqt aa jayein ge.
    .sms =
        Abhi un ke paas jayein.
        Kahein: "Meri haalat theek nahi. Mere saath rahein."
        Number phir se: { -police-phone }
        Punjab mein phir { -counselling-punjab-press } dabayein.
        phool likhein to number kisi bhi waqt aa jayein ge.
    .numbers = Mazeed number
    .about = Baat kya hai

distress-alone = To abhi phone par kisi se baat karein.
    - *{ -police-phone } par call karein.*
    - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist.
    - Bachon ke liye, muft: { -child-line-phone }
    - Ho sake to logon mein jayein: parosi, rishtedar, teacher.
    phool likhein to number kisi bhi waqt aa jayein ge.
    .sms =
        To abhi phone par kisi se baat karein:
        - { -police-phone } par call karein
        - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist
        - Bachon ke liye, muft: { -child-line-phone }
        Ho sake to logon mein jayein. phool likhein to number kisi bhi waqt aa jayein ge.
    .numbers = Mazeed number
    .about = Baat kya hai

distress-numbers = Madad yahan hai:
    - *{ -police-phone }*: abhi khatra ho
    - Punjab mein { -counselling-punjab-phone } mila kar { -counselling-punjab-press } dabayein: psychologist
    - { -rescue-phone }: ambulance
    - { -child-line-phone }: bachon ki helpline, muft
    - { -drf-phone }: online dhamki, muft
    - Qareeb mein: bharosay wala bara, parosi, hospital
    phool likhein to ye number phir aa jayein ge.
    .danger = Abhi khatra hai
    .about = Baat kya hai

distress-about = Sab kuch dobara batana zaroori nahi.
    In mein se kya ho raha hai?
    .low = Bohat mayoosi
    .hurt = Koi takleef deta hai
    .meet = Milne ka dabao
    .home = Ghar mein mushkil
    .threat = Online dhamki
    .other-child = Kisi aur bachay ki fikr

distress-low = Ye baat batane ka shukriya.
    Takleef had se barh jaye to zindagi khatam karne ke khayal aa sakte hain. Aap kisi par bojh nahi. In khayalon ke saath akele na rahein.
    - *{ -police-phone } par call karein.*
    - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist.
    - Chot lagi ho to ambulance: { -rescue-phone }
    Kya qareeb koi hai jis ke saath aap khud ko mehfooz samjhein?
    .sms =
        Batane ka shukriya.
        Aap kisi par bojh nahi. Is waqt akele na rahein.
        - { -police-phone } par call karein.
        - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist
        - Ambulance: { -rescue-phone }
        Kya qareeb koi bharosay wala hai?
    .numbers = Mazeed number

distress-hurt = Bata kar acha kiya.
    Ye aap ka qusoor nahi, karne wala koi bhi ho.
    Kisi ko haq nahi ke aap ko maare, ya aap ki marzi ke baghair chhuye.
    - Abhi khatra ho: { -police-phone }
    - *{ -child-line-phone } par call karein*: bachon ki helpline, muft.
    - Kisi bharosay wale baray ko batayein. Wo na sune to kisi aur ko.
    Kya qareeb koi hai jis ke saath aap khud ko mehfooz samjhein?
    .sms =
        Bata kar acha kiya.
        Ye aap ka qusoor nahi, karne wala koi bhi ho.
        - Abhi khatra ho: { -police-phone }
        - { -child-line-phone } par call karein: bachon ki helpline, muft.
        - Kisi baray ko batayein. Wo na sune to kisi aur ko.
        Kya qareeb koi bharosay wala hai?
    .numbers = Mazeed number

distress-meet = Bata kar acha kiya.
    Jana zaroori nahi. Majboor karne ka haq kisi ko nahi.
    - *Na jayein*, chahe wo wade karein ya darayein.
    - Aaj hi bulaya hai, ya wo qareeb hain: { -police-phone } par call karein.
    - Un ke message sambhalein. Kisi bharosay wale baray ko batayein.
    - Shadi ya kisi aur baat par majboor kiya ja raha hai: { -child-line-phone }, muft
    Kya qareeb koi hai jis ke saath aap khud ko mehfooz samjhein?
    .sms =
        Bata kar acha kiya.
        Jana zaroori nahi. Majboor karne ka haq kisi ko nahi.
        - Na jayein, wo kuch bhi kahein.
        - Aaj bulaya hai ya wo qareeb hain: { -police-phone }
        - Bachon ki helpline, muft: { -child-line-phone }
        - Un ke message sambhalein.
        Kya qareeb koi bharosay wala hai?
    .numbers = Mazeed number

distress-home = Bata kar acha kiya.
    Ghar mein mushkil hai to ye aap ka qusoor nahi.
    - Abhi khatra ho: *{ -police-phone } par call karein*
    - Bachon ki helpline, muft: { -child-line-phone }
    - Koi aik ghar sochein jahan ja sakein: nani, dadi, khala, parosi, teacher.
    - Koi aap ka phone dekhta hai? Phone ki hifazat chunein.
    .sms =
        Bata kar acha kiya.
        Ghar mein mushkil hai to ye aap ka qusoor nahi.
        - Abhi khatra ho: { -police-phone }
        - Bachon ki helpline, muft: { -child-line-phone }
        - Koi aik ghar sochein jahan ja sakein: nani, khala, parosi, teacher.
    .numbers = Mazeed number
    .danger = Abhi khatra hai
    .phone = Phone ki hifazat

# Kisi aur bachay ki fikr

distress-child = Is bachay ka khayal rakhna bohat achi baat hai.
    Sukoon se sunein, hairat ya shak na dikhayein. Teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Ye baat bohat ahem hai."
    { "" }*Tafseel par zor na dein*, ye na poochein ke kyun, aur raaz rakhne ka wada na karein.
    .sms =
        Is bachay ka khayal rakhna bohat achi baat hai. Sukoon se sunein. Kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Ye baat bohat ahem hai.
        Tafseel par zor na dein, raaz rakhne ka wada na karein.
    .what-next = Ab kya karein
    .low = Bacha bohat mayoos
    .danger = Abhi khatra hai

distress-friend = Kisi ka khayal rakhna bohat achi baat hai.
    Sukoon se sunein. Teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Main tumhare saath hoon, hum kisi baray se madad lein ge."
    { "" }*Raaz rakhne ka wada na karein.* Sab kuch akele hal karna aap ka kaam nahi.
    .sms =
        Kisi ka khayal rakhna bohat achi baat hai. Sunein, kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Hum kisi baray se madad lein ge.
        Raaz rakhne ka wada na karein. Sab akele hal karna aap ka kaam nahi.
    .what-next = Ab kya karein
    .low = Wo bohat mayoos hai
    .danger = Abhi khatra hai

distress-child-report = Ab kya karein, aaj hi:
    - *Bachay ke apne alfaaz likh lein*, jaldi.
    - Jis par ilzaam ho us se khud baat na karein, bachay ke liye mamla bigar sakta hai.
    - Ittila dein: { -child-line-phone }, bachon ki helpline, muft
    - Abhi khatra ho: { -police-phone }
    - Bachay ko batayein ke aage kya hoga.
    .sms =
        Ab kya karein, aaj hi:
        - Bachay ke apne alfaaz likh lein.
        - Jis par ilzaam ho us se khud baat na karein.
        - Ittila, muft: { -child-line-phone }
        - Abhi khatra ho: { -police-phone }
        - Bachay ko batayein ke aage kya hoga.
    .numbers = Mazeed number
    .danger = Abhi khatra hai

distress-friend-report = Ab kya karein, aaj hi:
    - *Mil kar kisi bharosay wale baray ke paas jayein*: teacher, khala, ammi.
    - Wo na sunein to kisi aur ke paas.
    - Takleef dene wale se khud baat na karein.
    - Khud bhi call ki ja sakti hai: { -child-line-phone }, bachon ki helpline, muft
    - Abhi khatra ho: { -police-phone }
    .sms =
        Ab kya karein, aaj hi:
        - Mil kar kisi bharosay wale baray ke paas jayein. Wo na sunein to kisi aur ke paas.
        - Khud bhi call ki ja sakti hai, muft: { -child-line-phone }
        - Abhi khatra ho: { -police-phone }
    .numbers = Mazeed number
    .danger = Abhi khatra hai

distress-child-low = Saath rahein. *Abhi akela na chhorein.*
    - Narmi se saaf poochein: "Kya zindagi khatam karne ka khayal aata hai?" Poochne se baat nahi bigarti.
    - Sunein. Na bura bhala kahein, na behas karein. Kahein: "Tum kisi par bojh nahi."
    - Mil kar { -police-phone } par call karein.
    - Punjab mein phir { -counselling-punjab-press } dabayein: psychologist.
    - Chot lagi ho to ambulance: { -rescue-phone }
    .sms =
        Saath rahein, abhi akela na chhorein.
        - Narmi se poochein: kya zindagi khatam karne ka khayal aata hai? Poochne se baat nahi bigarti.
        - Sunein, behas na karein.
        - Call: { -police-phone }
        - Punjab mein phir { -counselling-punjab-press } dabayein
        - Ambulance: { -rescue-phone }
    .what-next = Ab kya karein
    .numbers = Mazeed number
