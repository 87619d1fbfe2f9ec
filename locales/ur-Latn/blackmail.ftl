# Koi dhamka raha hai. Pehli line lock screen par be-zarar rahe.

blackmail-start = Likh kar acha kiya. Is mein aap ka koi qusoor nahi.
    Yahan jawab computer deta hai, koi insaan nahi.
    Pehle ye batayein: *kya abhi mehfooz jagah par baat ho sakti hai?*
    .sms =
        Likh kar acha kiya. Is mein aap ka koi qusoor nahi.
        Kya abhi mehfooz jagah par baat ho sakti hai?
    .my-child = Baat bachay ki hai

blackmail-later = Theek hai. Jab munasib lage dobara likhein, kisi bhi waqt.
    - 0 likhne se yahan foran koi aam si baat aa jaye gi.
    - phool likhne se kaam ke number aa jayein ge.
    - Tab tak *na jawab dein, na kuch bhejein, na un ki koi cheez mitayein*.
    - Ho sake to kisi bharosay wale ke qareeb rahein.
    .sms =
        Theek hai. Jab munasib lage dobara likhein.
        - 0 likhein: yahan koi aam si baat aa jaye gi.
        - phool likhein: kaam ke number aa jayein ge.
        - Tab tak na jawab dein, na kuch bhejein, na un ki koi cheez mitayein.
    .ready = Ab baat ho sakti hai
    .phone = Phone ki hifazat

blackmail-now = Ye qadam aik aik kar ke uthayein:
    - *Paise na dein, kuch aur na bhejein.* Unhein jawab dena band karein.
    - Un ki dhamkiyan sambhal kar rakhein, ye saboot hain.
    - Un ke account ka naam likh lein. Phir app mein report karein, us ke baad block.
    - Kisi aik baray ko batayein jis par bharosa ho.
    - { -nccia-phone } par call karein, ye cyber crime ka idara NCCIA hai. Aap ki taraf se koi bara bhi call kar sakta hai.
    Jurm wo kar rahe hain, aap nahi.
    .sms =
        Abhi ye karein:
        - Paise na dein, kuch aur na bhejein.
        - Dhamkiyan sambhal kar rakhein, saboot hain.
        - Account ka naam likh lein, app mein report karein, phir block.
        - Kisi bharosay wale baray ko batayein.
        - { -nccia-phone } par call karein, cyber crime.
    .what-next = Aglay qadam
    .no-adult = Kisay bataun?
    .urgent = Fauri madad chahiye

blackmail-kind = In mein se kya ho raha hai? Har baat ka rasta hai.
    "Asli" ya "naqli": wo cheez jisay dikhane ki dhamki mil rahi hai.
    .sms =
        In mein se kya ho raha hai?
        Asli ya naqli: wo cheez jisay dikhane ki dhamki mil rahi hai.
    .own = Asli hai, meri hai
    .fake = Naqli ya AI se bani
    .money = Paise maangte hain
    .known = Koi jaanne wala hai
    .other = Koi aur baat
    .friend = Dost ki baat hai
    .low = Dil bohat bhaari hai

blackmail-fake = Bata kar acha kiya.
    Naqli ho ya asli, ghalat wo kar rahe hain, aap nahi.
    Kisi ka chehra jinsi tasveer par lagana jurm hai, chahe wo AI se bani ho.
    Qanoon: PECA, dafa { -peca-images-section }
    { "" }*Jis ka chehra hai, us ki umar kya hai?*
    .sms =
        Bata kar acha kiya.
        Naqli ho ya asli, ghalat wo kar rahe hain, aap nahi.
        Kisi ke chehre se aisi cheez banana jurm hai.
        Jis ka chehra hai, us ki umar kya hai?

blackmail-money = Paise apne paas rakhein. Ye baatein kaam aayein gi:
    - *Paise na dein, thore bhi nahi.*
    - Paise ja chuke? Aap ka qusoor nahi. Ab aur na dein.
    - Raseedein aur transaction number sambhal kar rakhein.
    - Bank se gaye hon to aaj hi card par likhe number par bank ko batayein.
    .sms =
        Paise apne paas rakhein.
        - Paise na dein, thore bhi nahi.
        - Ja chuke? Aap ka qusoor nahi. Ab aur na dein.
        - Raseed aur transaction number rakhein.
        - Card par likhe number par aaj hi bank ko batayein.
    .stop-spread = Phailne se rokein
    .complaint = Shikayat ka tareeqa
    .no-adult = Kisay bataun?

blackmail-known = Bata kar acha kiya.
    Jaan pehchan se kisi ko ye haq nahi mil jata.
    - *Milne na jayein*, baat suljhane ke liye bhi nahi.
    - Khud us par ilzaam na lagayein, is se mamla bigar sakta hai.
    - Dhamkiyan tareekh aur account ke saath sambhalein.
    - Aise baray ko batayein jo us shakhs ke qareeb na ho.
    .sms =
        Bata kar acha kiya.
        Jaan pehchan se kisi ko ye haq nahi mil jata.
        - Milne na jayein, baat suljhane bhi nahi.
        - Khud us par ilzaam na lagayein.
        - Dhamkiyan sambhal kar rakhein.
        - Aise baray ko batayein jo us shakhs ke qareeb na ho.
    .stop-spread = Phailne se rokein
    .complaint = Shikayat ka tareeqa
    .urgent = Fauri madad chahiye

blackmail-other = Baat koi bhi ho, rasta aik hi hai.
    - *Paise na dein, un ki baat na maanein.*
    - Un ke likhe message aur account ka screenshot lein, us mein koi private tasveer na ho.
    - Phir app mein report karein, us ke baad block.
    - Kisi aik baray ko batayein jis par bharosa ho.
    .sms =
        Baat koi bhi ho, rasta aik hi hai.
        - Paise na dein, un ki baat na maanein.
        - Un ke likhe message aur account ka screenshot lein, private tasveer ka nahi.
        - App mein report karein, phir block.
        - Kisi bharosay wale baray ko batayein.
    .hacked = Account chhin gaya
    .complaint = Shikayat ka tareeqa
    .no-adult = Kisay bataun?

blackmail-friend = Achi dosti yehi hai. Sab se zyada ye kaam aata hai:
    - Sunein. Kahein: "Tumhara qusoor nahi. Main tumhare saath hoon."
    - *Dekhne ko na maangein.* Aap tak pohanche to na aage bhejein, na save karein.
    - Mil kar kisi aise baray ke paas jayein jis par dono ko bharosa ho.
    - Dost khud bhi yahan likh sakte hain.
    .sms =
        Achi dosti yehi hai.
        - Sunein, kahein: tumhara qusoor nahi.
        - Dekhne ko na maangein, na aage bhejein, na save karein.
        - Mil kar kisi bharosay wale baray ke paas jayein.
        - Dost yahan bhi likh sakte hain.
    .steps = Dost ke liye qadam
    .came = Mujhe bhi aa gayi
    .low = Dost ki fikr hai

blackmail-age = Aik sawal, taake sahi qadam bataye jayein.
    { "" }*Jis ki tasveer hai, us waqt us ki umar kya thi?*
    Tab 18 se kam thi to 18 se kam chunein, chahe aaj zyada ho.
    .sms =
        Aik sawal, taake sahi qadam bataye jayein:
        jo us mein hai, us waqt us ki umar kya thi? (Tab 18 se kam thi to wohi chunein, chahe aaj zyada ho.)

blackmail-minor = Bata kar acha kiya.
    Us mein hona aap ka qusoor nahi.
    Us se dhamkana ya usay phailana un ka jurm hai.
    - *Tasveer ka na screenshot lein, na save karein, na kisi ko bhejein*, saboot ke liye bhi nahi.
    - Un ki likhi baatein sambhal kar rakhein, dhamkiyan bhi.
    - Account ka naam, link, tareekh aur waqt likh lein.
    - App mein report karein, phir block.
    .sms =
        Bata kar acha kiya.
        Us mein hona aap ka qusoor nahi.
        - Tasveer ka na screenshot lein, na save karein, na bhejein, saboot ke liye bhi nahi.
        - Un ke likhe alfaaz rakhein.
        - Account, link, tareekh, waqt likh lein.
        - App mein report, phir block.
    .take-down = Hatwane ka tareeqa
    .complaint = Shikayat ka tareeqa
    .no-adult = Kisay bataun?

blackmail-take-it-down = Is ke liye aik muft website hai.
    - { -take-it-down-name }: { -take-it-down-site }, un tasveeron ke liye jo 18 se kam umar mein bani hon. Naam nahi poocha jata.
    - Wo phone istemal karein jis mein aap ki tasveer *pehle se* hai. Tasveer wahin rehti hai, sirf us ka aik code jata hai.
    - Phir Facebook, Instagram, TikTok waghera usay dhoond kar hata sakte hain.
    - WhatsApp ki chat tak is ki pohanch nahi, wahan chat hi mein report karein.
    - Aap ke paas nahi hai? Kisi se na maangein, app mein link report karein.
    .sms =
        Muft website, 18 se kam ke liye, bina naam:
        - { -take-it-down-site }
        - Jis phone mein pehle se hai wohi lein. Tasveer wahin rehti hai, sirf code jata hai.
        - Paas nahi? Kisi se na maangein, link report karein.
        - WhatsApp mein: chat report karein.
    .expired = Har link aur account usi app mein report karein. Tasveer aap ke paas nahi? Kisi se na maangein. WhatsApp mein chat hi mein report karein.
    .complaint = Shikayat ka tareeqa
    .low = Dil bohat bhaari hai

blackmail-adult = Umar 18 ya zyada ho to tarteeb ye hai:
    - *Pehle screenshot lein*: dhamkiyan, account, link, tareekh.
    - Phir app mein report aur block karein.
    - Paise na dein, kuch aur na bhejein, milne na jayein.
    - Kisi bharosay wale ko batayein.
    .sms =
        Umar 18 ya zyada ho to tarteeb ye hai:
        - Pehle screenshot: dhamkiyan, account, link, tareekh.
        - Phir app mein report aur block.
        - Paise na dein, kuch na bhejein, na milein.
        - Kisi bharosay wale ko batayein.
    .take-down = Hatwane ka tareeqa
    .complaint = Shikayat ka tareeqa

blackmail-stopncii = Is ke liye aik muft website hai.
    - { -stopncii-name }: { -stopncii-site }
    - Ye un ke liye hai jo tasveer mein 18 ya zyada ke hon, naqli tasveer bhi.
    - *Tasveer aap ke phone hi mein rehti hai.* Sirf us ka aik code jata hai, taake apps usay dhoond kar rok sakein.
    - Har link us ki app mein bhi report karein.
    .sms =
        Muft website, 18 saal ya zyada, naqli bhi:
        - { -stopncii-site }
        - Tasveer aap ke phone hi mein rehti hai, sirf code jata hai taake apps rok sakein.
        - Har link us ki app mein bhi report karein.
    .expired = Har link aur account usi app mein report karein, aur likhein ke ye aap ki marzi ke baghair hai.
    .complaint = Shikayat ka tareeqa
    .low = Dil bohat bhaari hai

blackmail-complaint = Tareeqa ye hai:
    - *{ -nccia-phone } par call karein* (NCCIA) ya form bharein.
    - Form: { -nccia-site }
    - Umar 18 se kam hai? Ammi abbu, sarparast ya teacher aap ki taraf se kar sakte hain.
    - Batayein ke kya hua. Account, link, tareekhein, paison ki raseed aur baray ke CNIC ki copy paas rakhein.
    - Tasveer 18 se kam umar ki ho to kabhi saath na bhejein. Sirf batayein ke wo hai.
    - Tracking number maangein aur sambhal kar rakhein.
    .sms =
        Tareeqa ye hai:
        - { -nccia-phone } par call (NCCIA)
        - ya form: { -nccia-site }
        - Ammi abbu, sarparast ya teacher aap ki taraf se kar sakte hain.
        - Account, link, tareekh, CNIC copy rakhein. 18 se kam umar ki tasveer kabhi na bhejein.
        - Tracking number sambhalein.
    .expired = Shikayat NCCIA mein hoti hai. Ammi abbu, sarparast ya teacher aap ki taraf se kar sakte hain. Account, link, tareekh batayein. 18 se kam umar ki tasveer kabhi na bhejein. Tracking number sambhalein.
    .nothing = Jawab na mile to
    .no-adult = Kisay bataun?

blackmail-nothing = Intezar mushkil hai. Dobara poochna aap ka haq hai:
    - *Tracking number ke saath { -nccia-phone } par call karein* aur poochein ke baat kahan tak pohanchi.
    - { -drf-name }: { -drf-phone }. Qanoon aur hatwane mein madad karte hain.
    - Daftar kuch na kare to bachay ke haq ke liye koi bara yahan likh sakta hai: { -ncrc-name }, { -ncrc-site }
    - App mein aik baar phir report karein.
    .sms =
        Dobara poochna aap ka haq hai:
        - { -nccia-phone } par tracking number bata kar poochein.
        - { -drf-name }: { -drf-phone }
        - Daftar kuch na kare to bachon ke huqooq: { -ncrc-site }
        - App mein phir report karein.
    .low = Dil bohat bhaari hai

blackmail-no-adult = Ye bojh akele na uthayein. Ye madad kar sakte hain:
    - *{ -drf-phone }*: { -drf-name }
    - { -child-line-phone }: bachon ki helpline, muft
    - { -human-rights-phone }: qanooni mashwara, muft
    - Shayad koi teacher, khala, phupho ya dost ki ammi bhi
    Ye bhi jaan lein: kisi baray ka account aap ke account se jura ho to unhein block ya report ki khabar mil sakti hai.
    .sms =
        Ye bojh akele na uthayein. Ye madad kar sakte hain:
        - { -drf-phone }, Digital Rights Foundation, muft
        - { -child-line-phone }, bachon ki helpline, muft
        - Teacher, khala, dost ki ammi
        Ammi abbu ka account aap se jura ho to unhein block ya report ki khabar mil sakti hai.
    .words = Baat kaise kahun?
    .low = Dil bohat bhaari hai

blackmail-words = Yun kahein, ya yehi lines dikha dein:
    "Internet par mere saath kuch hua hai. Koi dabao dal raha hai, mujhe dar lag raha hai. Pehle meri baat sun lein, ghussa na karein. Mujhe aap ki madad chahiye."
    - Sukoon ka waqt dekhein. Sab kuch batana zaroori nahi.
    - *Aik na sune to kisi doosre ko batayein.*
    .sms =
        Yun kahein, ya yehi dikha dein:
        "Internet par mere saath kuch hua hai, mujhe dar lag raha hai. Pehle sun lein, ghussa na karein. Mujhe aap ki madad chahiye."
        Aik na sune to kisi doosre ko batayein.
    .what-next = Aglay qadam
    .complaint = Shikayat ka tareeqa

blackmail-danger = *Abhi { -police-phone } par call karein*, agar wo aas paas hain ya aa rahe hain.
    - Andar rahein, logon ke saath. Bahar un ke paas na jayein.
    - Foran kisi baray ya parosi ko batayein.
    - Bachon ke liye, muft: { -child-line-phone }
    Ye police emergency ka number hai, call par pehle apni jagah batayein.
    .sms =
        Wo aas paas hain ya aa rahe hain to abhi { -police-phone } par call karein. Pehle apni jagah batayein.
        - Andar rahein, logon ke saath. Bahar na jayein.
        - Kisi baray ya parosi ko batayein.
        - Bachon ke liye: { -child-line-phone }
    .safe-now = Ab mehfooz hoon

# Walidain aur teacher ke liye

blackmail-child-told = Likh kar acha kiya. Sab se pehle bacha.
    Teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Hum mil kar hal karein ge."
    { "" }*Na daantein, na aaj phone lein*: saboot isi mein hain. Na dekhne ko maangein, na poochein ke aisa kyun kiya.
    .sms =
        Likh kar acha kiya. Bachay se kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Hum mil kar hal karein ge.
        Na daantein, na poochein ke kyun. Aaj phone na lein: saboot isi mein hain.
    .what-next = Ab kya karein
    .myself = Baat meri apni hai
    .low = Bacha bohat mayoos

blackmail-child-told-parent = Likh kar acha kiya. Sab se pehle aap ka bacha.
    Teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Hum mil kar hal karein ge."
    { "" }*Na daantein, na aaj phone lein*: saboot isi mein hain. Na dekhne ko maangein, na poochein ke aisa kyun kiya.
    .sms =
        Likh kar acha kiya. Apne bachay se kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Hum mil kar hal karein ge.
        Na daantein, na poochein ke kyun. Aaj phone na lein: saboot isi mein hain.
    .what-next = Ab kya karein
    .myself = Baat meri apni hai
    .low = Bacha bohat mayoos

blackmail-child-told-teacher = Likh kar acha kiya. Sab se pehle bacha.
    Teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Ye baat bohat ahem hai. Aage jo hoga, tumhein bata kar hoga."
    { "" }*Na dekhne ko maangein, na tafseel par zor dein, na raaz rakhne ka wada karein.* Jis par ilzaam ho us se khud baat na karein.
    .sms =
        Likh kar acha kiya. Bachay se kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Ye baat bohat ahem hai.
        Na dekhne ko maangein, na tafseel par zor dein, na raaz rakhne ka wada karein.
    .what-next = Ab kya karein
    .myself = Baat meri apni hai
    .low = Bacha bohat mayoos

blackmail-together = Aaj hi, bachay ke saath mil kar:
    - *Na paise dein, na kuch bhejein.* Na un se sauda karein, na unhein dhamkayein.
    - Dhamkiyan, account ka naam, link aur tareekh sambhalein.
    - Bachay ki tasveer ka na screenshot lein, na save karein, na bhejein, saboot ke liye bhi nahi.
    - Phir bachay ke phone se app mein report aur block karein.
    - Mil kar NCCIA se baat karein: { -nccia-phone }. Bachay ke liye shikayat aap ki taraf se ho sakti hai.
    .sms =
        Aaj hi, bachay ke saath:
        - Na paise dein, na kuch bhejein.
        - Dhamkiyan, account, link, tareekh rakhein. Bachay ki tasveer copy na karein, na bhejein.
        - Phir app mein report aur block.
        - NCCIA, { -nccia-phone }: shikayat aap bhi kar sakte hain.
    .stop-spread = Phailne se rokein
    .complaint = Shikayat ka tareeqa
    .urgent = Fauri madad chahiye

blackmail-together-teacher = Aaj hi, school mein:
    - Bachay ke apne alfaaz, account aur tareekh likh lein.
    - *Tasveer kisi phone mein copy na ho*, na aage jaye, saboot ke liye bhi nahi.
    - Head ko batayein, aur ghar mehfooz ho to walidain ko bhi.
    - Ghar mehfooz nahi? Bachon ki helpline, muft: { -child-line-phone }
    - Shikayat teacher bhi kar sakte hain, NCCIA: { -nccia-phone }
    - Doosron ko aage bhejne se rokein, bachay ka naam liye baghair.
    .sms =
        Aaj hi, school mein:
        - Bachay ke alfaaz, account, tareekh likh lein.
        - Tasveer kisi phone mein copy na ho.
        - Head ko, aur ghar mehfooz ho to walidain ko batayein.
        - Ghar mehfooz nahi, muft: { -child-line-phone }
        - Shikayat teacher bhi kar sakte hain: { -nccia-phone }
    .stop-spread = Phailne se rokein
    .complaint = Shikayat ka tareeqa
    .urgent = Fauri madad chahiye

blackmail-child-take-down = Bachay ke saath baithein. Aik muft website hai:
    - { -take-it-down-name }: { -take-it-down-site }, un ke liye jo tasveer mein 18 se kam ke hon. Naam nahi poocha jata.
    - Tasveer bachay ke phone mein ho to wohi phone lein. *Tasveer wahin rehti hai*, sirf aik code jata hai. Na copy banayein, na kisi se maangein.
    - WhatsApp ki chat tak is ki pohanch nahi, wahan chat hi mein report karein.
    - Har link aur account likh lein, aur us ki app mein report karein.
    .sms =
        Bachay ke saath baithein. Muft website, 18 se kam ke liye:
        - { -take-it-down-site }
        - Bachay ke phone se, tasveer wahin rehti hai. Na copy banayein, na kisi se maangein.
        - WhatsApp chat mein nahi chalti: wahin report.
        - Har link likh lein, app mein report karein.
    .expired = Bachay ke saath baith kar har link aur account usi app mein report karein. Na apne paas copy banayein, na kisi se maangein. WhatsApp mein chat hi mein report karein.
    .complaint = Shikayat ka tareeqa
    .low = Bacha bohat mayoos

blackmail-child-complaint = Bachay ki taraf se aap bhi baat kar sakte hain: walidain, sarparast ya teacher.
    - *{ -nccia-phone } par call karein* (NCCIA) ya form bharein: { -nccia-site }
    - Pehle bachay ko batayein ke kya hoga, har qadam par.
    - Paas rakhein: bachay ke apne alfaaz, account, link, tareekhein, paison ki raseed, aur apne CNIC ki copy.
    - Bachay ki tasveer kabhi na bhejein. Sirf batayein ke wo hai.
    - Tracking number maangein aur sambhal kar rakhein.
    .sms =
        Bachay ki taraf se aap:
        - { -nccia-phone } par call karein (NCCIA)
        - ya form: { -nccia-site }
        - Pehle bachay ko batayein.
        - Account, link, tareekh, apne CNIC ki copy rakhein. Bachay ki tasveer kabhi na bhejein.
        - Tracking number sambhalein.
    .expired = Bachay ki taraf se walidain, sarparast ya teacher NCCIA ko bata sakte hain. Account, link, tareekh batayein. Bachay ki tasveer kabhi na bhejein. Tracking number sambhalein.
    .nothing = Jawab na mile to
    .low = Bacha bohat mayoos

blackmail-child-nothing = Intezar aap ke liye bhi mushkil hai, bachay ke liye bhi. Dobara poochna aap ka haq hai:
    - *Tracking number ke saath { -nccia-phone } par call karein* aur poochein ke baat kahan tak pohanchi.
    - { -drf-name }: { -drf-phone }. Qanoon aur hatwane mein madad karte hain.
    - Daftar kuch na kare to bachay ke haq ke liye yahan likhein: { -ncrc-name }, { -ncrc-site }
    - App mein aik baar phir report karein.
    Bachay ko batate rahein. Us ne bata kar acha kiya, nateeja jo bhi ho.
    .sms =
        Dobara poochna aap ka haq hai:
        - { -nccia-phone } par tracking number bata kar poochein.
        - { -drf-name }: { -drf-phone }
        - Daftar kuch na kare to bachon ke huqooq: { -ncrc-site }
        - App mein phir report karein.
        Bachay ko batate rahein.
    .low = Bacha bohat mayoos

blackmail-child-danger = *Abhi { -police-phone } par call karein*, agar wo bachay ke aas paas hain ya aa rahe hain. Pehle batayein ke bacha kahan hai.
    - Bachay ko andar rakhein, logon ke saath. Khud bahar un ke paas na jayein.
    - Pyar se bachay ke paas rahein, kisi bharosay wale ko bhi bula lein.
    - Bachon ke liye, muft: { -child-line-phone }
    .sms =
        Wo bachay ke aas paas hain ya aa rahe hain to abhi { -police-phone } par call karein. Pehle batayein ke bacha kahan hai.
        - Bachay ko andar rakhein, logon ke saath. Khud bahar na jayein.
        - Bachon ke liye: { -child-line-phone }
    .safe-now = Bacha mehfooz hai
