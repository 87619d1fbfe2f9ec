# Koi tasveer, raaz, alag chat ya mulaqat chahta hai. Pehli line lock screen par be-zarar rahe.

grooming-start = Likh kar acha kiya. Aap ne kuch ghalat nahi kiya.
    Dil ko kuch ajeeb lage to dil ki sunein. *Kaunsi baat hai?*
    .sms =
        Likh kar acha kiya. Aap ne kuch ghalat nahi kiya.
        Kaunsi baat hai?
    .signs = Kya ye shakhs theek hai?
    .asked = Tasveer maangte hain
    .meet = Milne ko kehte hain
    .sent = Kuch bhej diya hai
    .pretends = Mere naam se account
    .friend = Dost ki baat hai
    .my-child = Bachay ya shagird ki
    .urgent = Abhi ho raha hai

## Nishaniyan, sawalon mein

grooming-signs = Is shakhs ka sochein. Kya in mein se koi baat hai?
    - Sirf game ya app se pehchan hai, ya umar bohat zyada hai.
    - Kehte hain: "Kisi ko na batana" ya "Chat mita do".
    - Tohfay, game credit ya balance dete hain.
    - Alag chat, video call ya tasveerein chahte hain.
    - Poochte hain ke ghar mein akele ho? Kahan rehte ho? Kis school mein ho?
    - Mana karne par naraz ya udas ho jate hain.
    - Milna chahte hain.
    { "" }*Kya aik bhi baat aisi hai?* Koi jaanne wala bhi aisa kar sakta hai.
    .sms =
        Is shakhs ka sochein. Kya ye:
        - kehte hain "kisi ko na batana, chat mita do"?
        - tohfay ya game credit dete hain?
        - tasveer, video call ya milna chahte hain?
        - poochte hain ke akele ho, kahan rehte ho?
        - mana karne par naraz hote hain?
        Aik bhi baat aisi hai?

grooming-signs-no = Ye achi baat hai. Aage bhi aisa hi rakhein:
    - Ghar, school, phone number aur password kisi ko na dein.
    - *Sacha dost "nahi" sun kar naraz nahi hota*, aur raaz nahi rakhwata.
    - Kabhi baat badle? Phir likhein, ya kisi baray ko batayein.
    Aap ka dil jo kahe, wo har list se barh kar hai.
    .sms =
        Achi baat hai. Aage bhi aisa hi rakhein:
        - Ghar, school, number, password kisi ko na dein.
        - Sacha dost "nahi" par naraz nahi hota.
        - Baat badle to phir likhein, ya kisi baray ko batayein.
    .feels-odd = Phir bhi ajeeb hai
    .asked = Tasveer maangte hain

## Ab kya karein

grooming-now = Ye ruk sakta hai. Aap par kisi ka koi haq nahi, wajah batana bhi zaroori nahi.
    - *Jawab dena band karein.* Na milein, na camera kholein, na kuch bhejein.
    - Chat sambhalein, ye saboot hai. Baaton aur account ka screenshot lein, magar 18 se kam umar ki private tasveer ka kabhi nahi.
    - Phir app mein report aur block karein.
    - Kisi aik baray ko batayein jis par bharosa ho.
    - { -nccia-phone } (cyber crime) ya { -child-line-phone } (bachon ki helpline, muft) par call karein. Koi bara bhi aap ki taraf se call kar sakta hai.
    .sms =
        Ye ruk sakta hai.
        - Jawab band karein. Na milein, na camera, na kuch bhejein.
        - Chat sambhalein: baaton ka screenshot lein, private tasveer ka nahi. Phir report, block.
        - Kisi baray ko batayein.
        - Call: { -nccia-phone } cyber crime, { -child-line-phone } bachon ki helpline, muft
    .what-next = Aglay qadam
    .no-adult = Kisay bataun?
    .urgent = Abhi khatra hai

grooming-which = In mein se aur kya baat hai? Har aik mein kuch kiya ja sakta hai.
    .sms = Aur kya baat hai?
    .sent = Kuch bhej diya hai
    .known = Koi jaanne wala hai
    .meet = Milne ko kehte hain
    .comes-back = Phir likhte hain
    .complaint = Shikayat ka tareeqa
    .low = Dil bohat bhaari hai

grooming-asked = Bata kar acha kiya.
    Mana karna aap ka haq hai. Kisi ko bhi, wajah bataye baghair.
    - Ajnabi ho, dost, jis se pyar ho, tutor ya modelling wale: *na kuch bhejein, na camera kholein.*
    - "Pyar hai to bhejo" aur "sab bhejte hain", ye dabao hai, pyar nahi.
    - Aik baar likh sakte hain: "Nahi. Phir na kehna." Phir jawab band.
    - Baatein sambhalein, account likhein, report aur block karein.
    - Kisi aik baray ko batayein jis par bharosa ho.
    .sms =
        Bata kar acha kiya.
        Mana karna aap ka haq hai, wajah bataye baghair.
        - Na kuch bhejein, na camera kholein.
        - "Pyar hai to bhejo" dabao hai, pyar nahi.
        - Aik baar "Nahi", phir jawab band.
        - Baatein rakhein, report, block.
        - Kisi baray ko batayein.
    .what-next = Ab kya karein
    .sent = Kuch bhej diya hai
    .pressed = Dhamki dete hain
    .came = Mujhe kuch bheja hai

grooming-meet = Bata kar acha kiya.
    Jana zaroori nahi. Haan keh di ho, tab bhi nahi.
    - *Na jayein*, na paanch minute ko, na dost ke saath, na mall mein.
    - Na wajah batani hai, na maafi maangni hai. Bas jawab band karein.
    - Aaj hi kisi baray ko batayein, khaas kar agar unhein aap ka ghar ya school pata hai. Akele na niklein.
    - Wo message rakhein jin mein jagah aur waqt likha hai.
    Shayad wo abhi qareeb hain? { -police-phone } par call karein.
    .sms =
        Bata kar acha kiya.
        Jana zaroori nahi. Haan keh di ho, tab bhi nahi.
        - Na jayein, dost ke saath bhi nahi.
        - Aaj hi kisi baray ko batayein, khaas kar agar unhein ghar ya school pata hai.
        - Message rakhein.
        Qareeb hain? { -police-phone } par call karein.
    .what-next = Ab kya karein
    .forced = Majboor karte hain
    .urgent = Abhi khatra hai

grooming-danger = *Abhi { -police-phone } par call karein*, agar wo qareeb hain ya aaj jana par raha hai. Pehle batayein ke aap kahan hain.
    - Ghar par hain? Andar rahein, doosron ke saath, darwaza na kholein.
    - Bahar hain ya un ke saath? Logon mein jayein, kisi dukaan par ya kisi family ke paas, aur zor se kahein: "Meri madad karein, police ko bulayein."
    - Kisi baray ya parosi ko batayein.
    - Bachon ke liye, muft: { -child-line-phone }
    - Punjab mein { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } bhi daba sakte hain.
    Yahan computer hai, wo khud call nahi kar sakta.
    .sms =
        Abhi { -police-phone } par call karein, agar wo qareeb hain ya aaj jana hai. Batayein aap kahan hain.
        - Ghar par: andar rahein, doosron ke saath.
        - Bahar: logon mein jayein, zor se madad maangein.
        - Bachon ke liye, muft: { -child-line-phone }
        Yahan computer hai, call nahi kar sakta.
    .safe-now = Ab mehfooz hoon

grooming-sent = Bata kar acha kiya.
    Aap ka koi qusoor nahi. Yahan se ruk sakta hai.
    Unhon ne aisa dikhaya jaise ye mamooli baat ho. Ghalat un ka kaam hai.
    - *Ab kuch aur na bhejein*, chahe wade karein ya dhamkayein. Paise bhi na dein.
    - Chat na mitayein, un ki baatein saboot hain. Tasveer dikhane ko bhi kisi ko na bhejein.
    - Pata, school ya number diya tha? Aaj hi kisi baray ko batayein, akele na niklein.
    - Code ya password diya tha? Abhi badal dein.
    - Kisi aik baray ko batayein jis par bharosa ho.
    .sms =
        Bata kar acha kiya.
        Aap ka koi qusoor nahi. Yahan se ruk sakta hai.
        - Ab kuch na bhejein, paise na dein.
        - Chat na mitayein, tasveer kisi ko na bhejein.
        - Ghar ya school ka pata diya? Aaj hi kisi baray ko batayein.
        - Password diya? Badal dein.
    .threatened = Dhamki dete hain
    .take-down = Tasveer hatwani hai
    .no-adult = Kisay bataun?
    .low = Dil bohat bhaari hai

grooming-known = Bata kar acha kiya.
    Jaan pehchan se kisi ko ye haq nahi mil jata.
    Tutor ho, rishtedar, driver, parosi, coach ya dost: baat aik hai.
    - *Un ke saath akele na rahein.* Wahan se ja sakte hain, mana kar sakte hain, zor se madad maang sakte hain.
    - Khud un par ilzaam na lagayein, mamla bigar sakta hai.
    - Message sambhalein.
    - Aise baray ko batayein jo un ke qareeb na ho. Wo na maane to kisi doosre ko.
    - { -child-line-phone }: bachon ki helpline, muft
    .sms =
        Bata kar acha kiya.
        Jaan pehchan se kisi ko ye haq nahi mil jata.
        - Un ke saath akele na rahein.
        - Khud un par ilzaam na lagayein. Message sambhalein.
        - Aise baray ko batayein jo un ke qareeb na ho, ya doosre ko.
        - { -child-line-phone }: bachon ki helpline, muft
    .hurt = Haath lagate hain
    .no-adult = Kisay bataun?
    .urgent = Abhi khatra hai

grooming-comes-back = Wo phir likhte hain? Aisa hota hai, aap ka qusoor nahi.
    - *Jawab na dein*, "bas karo" bhi nahi.
    - Naya account likh lein, phir report aur block.
    - App ki privacy settings mein chunein ke message, call aur group mein shamil kaun kar sake.
    - Baray ko phir batayein. Shikayat ho chuki hai? Tracking number ke saath { -nccia-phone } par call karein.
    .sms =
        Wo phir likhte hain? Aap ka qusoor nahi.
        - Jawab na dein, "bas karo" bhi nahi.
        - Naya account likh lein, report, block.
        - Settings mein chunein ke kaun likh sake, call kar sake.
        - Baray ko phir batayein. Cyber crime: { -nccia-phone }
    .complaint = Shikayat ka tareeqa
    .no-adult = Kisay bataun?

grooming-pretends = Aap ka naam ya chehra istemal karna un ki ghalti hai.
    - Account ka naam aur link likh lein. *Report karein ke ye kisi aur ke naam se bana hai.* Dost bhi karein.
    - Apne asal account se ghar walon aur doston ko batayein: "Wo mera account nahi." Na usay paise dein, na code.
    - Usay kuch na likhein.
    Us par private tasveer hai? Screenshot na lein, neeche wohi line chunein.
    Kis app par hai?
    .sms =
        Abhi ye karein:
        - Account ka naam aur link likh lein.
        - Report karein, dost bhi.
        - Sab ko batayein: "Wo mera nahi." Na paise, na code.
        - Private tasveer ka screenshot na lein.
        Kis app par?
    .tiktok = TikTok
    .whatsapp-app = WhatsApp
    .other = Koi aur app
    .private = Us par private tasveer

grooming-no-adult = Ye bojh akele na uthayein. Ye madad kar sakte hain:
    - Koi jo sukoon se sune aur us shakhs ke qareeb na ho: ammi, khala, bari behen, teacher, dost ki ammi
    - *{ -child-line-phone }*: bachon ki helpline, muft
    - { -drf-phone }: { -drf-name }
    Ye bhi jaan lein: kisi baray ka account aap ke account se jura ho to unhein block ya report ki khabar mil sakti hai.
    .sms =
        Akele na sahein. Ye madad kar sakte hain:
        - ammi, khala, bari behen ya teacher
        - { -child-line-phone }: bachon ki helpline, muft
        - { -drf-phone }: muft mashwara
        Ammi abbu ka account jura ho to unhein block ya report ki khabar ho sakti hai.
    .words = Baat kaise kahun?
    .low = Dil bohat bhaari hai

grooming-words = Yun kahein, ya yehi lines dikha dein:
    "Koi mujhe likhta hai aur aisi cheezein maangta hai jo mujhe nahi deni. Mujhe dar lag raha hai. Pehle sun lein, ghussa na karein, usay kuch na likhein. Mujhe aap ki madad chahiye."
    - Sab kuch aik saath batana zaroori nahi.
    - *Aik na sune to kisi doosre ko batayein.*
    .sms =
        Yun kahein ya dikha dein:
        "Koi mujh se aisi cheezein maangta hai jo mujhe nahi deni. Pehle sun lein, ghussa na karein, usay kuch na likhein."
        Aik na sune to doosre ko batayein.
    .what-next = Aglay qadam
    .complaint = Shikayat ka tareeqa

## Dost

grooming-friend = Achi dosti yehi hai. Sab se zyada ye kaam aata hai:
    - Sunein. Kahein: "Tumhara qusoor nahi. Main tumhare saath hoon." Dost ko bewaqoof na kahein.
    - *Milne koi na jaye*, na dost, na saath mein aap. Aaj jane ka irada hai? Foran kisi baray ko batayein ya { -police-phone } par call karein.
    - Tasveerein na dekhne ko maangein, na aage bhejein.
    - Mil kar kisi aise baray ke paas jayein jis par dono ko bharosa ho. Raaz rakhne ka wada na karein.
    .sms =
        Achi dosti yehi hai.
        - Kahein: "Tumhara qusoor nahi. Main tumhare saath hoon."
        - Milne koi na jaye, aap bhi nahi. Aaj jana hai? Foran kisi baray ko batayein, ya { -police-phone }
        - Mil kar kisi baray ke paas jayein.
    .steps = Dost ke liye qadam
    .signs = Pehchan kaise ho?
    .low = Dost bohat mayoos hai
    .urgent = Abhi ho raha hai

grooming-signs-friend = Dost ko aap ki zaroorat hai, yun pata chalta hai:
    - koi naya online dost jis se koi nahi mila
    - tohfay, balance ya phone, pata nahi kahan se
    - chat chupana, ya mitane ko kaha jana
    - raat gaye tak likhna, thakan, message aane par ghabrahat
    - kisi se akele milne ka irada
    { "" }*Alag aur pyar se poochein:* "Sab theek hai? Meri taraf se daant nahi pare gi." Poochne ke liye aik nishani kaafi hai.
    .sms =
        Nishaniyan:
        - online dost jis se koi nahi mila
        - us ke tohfay ya balance
        - chat chupana ya mitana
        - akele milne ka irada
        Alag aur pyar se poochein: "Sab theek hai? Daant nahi pare gi."
    .steps = Dost ke liye qadam
    .urgent = Abhi ho raha hai

## Walidain aur teacher

grooming-child = Likh kar acha kiya. Sukoon rakhein, sab se pehle bacha. Kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Hum mil kar hal karein ge."
    Khud pata chala hai? To: "Main naraz nahi. Mujhe bas tumhari hifazat chahiye."
    { "" }*Us shakhs ko na likhein, na dhamkayein*: wo saboot mita de ga. Aaj phone na lein.
    .sms =
        Likh kar acha kiya. Sukoon se kahein:
        - Tumhara qusoor nahi.
        - Main naraz nahi. Hum mil kar hal karein ge.
        Us shakhs ko na likhein, na dhamkayein: wo saboot mita de ga. Aaj phone na lein.
    .what-next = Aaj kya karein
    .signs = Nishaniyan
    .urgent = Aaj milne wale hain
    .low = Bacha bohat mayoos hai
    .myself = Baat meri apni hai

grooming-child-parent = Likh kar acha kiya. Sukoon rakhein, sab se pehle aap ka bacha. Kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Hum mil kar hal karein ge."
    Khud pata chala hai? To: "Main naraz nahi. Mujhe bas tumhari hifazat chahiye."
    { "" }*Us shakhs ko na likhein, na dhamkayein*: wo saboot mita de ga. Aaj phone na lein.
    .sms =
        Likh kar acha kiya. Sukoon se kahein:
        - Tumhara qusoor nahi.
        - Main naraz nahi. Hum mil kar hal karein ge.
        Us shakhs ko na likhein, na dhamkayein: wo saboot mita de ga. Aaj phone na lein.
    .what-next = Aaj kya karein
    .signs = Nishaniyan
    .urgent = Aaj milne wale hain
    .low = Bacha bohat mayoos hai
    .myself = Baat meri apni hai

grooming-child-teacher = Likh kar acha kiya. Sab se pehle bacha. Kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Ye baat bohat ahem hai. Aage jo hoga, tumhein bata kar hoga."
    { "" }*Sunein, tafseel par zor na dein*, raaz rakhne ka wada na karein. Tasveerein dekhne ko na maangein. Jis ki baat hai, us se khud baat na karein.
    .sms =
        Likh kar acha kiya. Kahein:
        - Bata kar acha kiya, tumhara qusoor nahi.
        Na tafseel par zor dein, na tasveer maangein, na raaz rakhne ka wada karein, na us shakhs se baat karein.
    .what-next = Aaj kya karein
    .signs = Nishaniyan
    .urgent = Aaj milne wale hain
    .low = Bacha bohat mayoos hai
    .myself = Baat meri apni hai

grooming-signs-child = In mein se kai aik saath hon to dhyan dein:
    - naya dost, sirf online, shayad umar mein bara
    - tohfay, game credit, balance, doosra phone
    - screen chupana, chat mitana, raat ko likhna
    - game se alag chat mein jana
    - message ke baad pareshani, purane doston se doori
    - akele nikalna, jagah bataye baghair
    { "" }*Judge ban kar nahi, shauq se poochein:* "Kis ke saath khelte ho? Jaan pehchan kaise hui?"
    .sms =
        Kai aik saath hon to dhyan dein:
        - naya dost, sirf online
        - tohfay, balance, doosra phone
        - screen chupana, chat mitana
        - message ke baad pareshani
        - akele nikalna
        Pyar se poochein: "Jaan pehchan kaise hui?"
    .what-next = Aaj kya karein
    .known = Jaanne wala hai

grooming-child-next = Aaj hi, bachay ke saath mil kar:
    - *Chat sambhalein.* Baaton aur account ka screenshot lein, link aur din likhein. Bachay ki private tasveer ka na screenshot, na copy, na kisi ko bhejein.
    - Phir bachay ke phone se report aur block karein. Bacha ban kar khud na likhein.
    - NCCIA (cyber crime): { -nccia-phone }. Bachay ki taraf se shikayat aap kar sakte hain. Qanoon: PECA, dafa { -peca-grooming-section }
    - Bachon ki helpline, muft: { -child-line-phone }
    - Kuch din bachay ko khud le jayein aur wapis layein.
    .sms =
        Aaj hi, bachay ke saath:
        - Baaton aur account ka screenshot lein. Bachay ki private tasveer copy na karein.
        - Phir report, block. Bacha ban kar na likhein.
        - NCCIA: { -nccia-phone }, shikayat aap kar sakte hain.
        - Bachon ki helpline: { -child-line-phone }
    .sent = Tasveer ja chuki hai
    .known = Jaanne wala hai
    .complaint = Shikayat ka tareeqa
    .after = Aglay din

grooming-child-next-teacher = Aaj hi, school mein:
    - *Bachay ke apne alfaaz likh lein*, account aur din bhi. Tasveer kisi phone mein copy na ho.
    - Head ko batayein, aur ghar mehfooz ho to walidain ko. Pata nahi? Pehle bachon ki helpline se poochein, muft: { -child-line-phone }
    - Shikayat teacher bhi kar sakte hain, NCCIA: { -nccia-phone }. Qanoon: PECA, dafa { -peca-grooming-section }
    - Ghar jate hue bacha akela na ho.
    - Har qadam se pehle bachay ko batayein.
    .sms =
        Aaj hi, school mein:
        - Bachay ke alfaaz, account likh lein. Tasveer copy na ho.
        - Head ko, aur ghar mehfooz ho to walidain ko batayein. Pata nahi? { -child-line-phone }
        - Shikayat teacher bhi kar sakte hain: { -nccia-phone }
        - Ghar jate hue bacha akela na ho.
    .sent = Tasveer ja chuki hai
    .known = Jaanne wala hai
    .complaint = Shikayat ka tareeqa
    .after = Aglay din

grooming-child-known = Rishtedar ho, tutor ya parosi, qadam wohi hain.
    - *Bacha aaj se us shakhs ke saath akela na ho*, koi kuch bhi kahe.
    - Us se khud baat na karein, bachay ke liye mamla bigar sakta hai.
    - Bachay ke apne alfaaz din ke saath likh lein. Zaroorat se zyada na poochein.
    - Bachon ki helpline, muft: { -child-line-phone }. Khatra ho to { -police-phone }
    - Baat ko dabayein nahi: doosre bachay bhi us shakhs ke qareeb ho sakte hain.
    .sms =
        Rishtedar, tutor ya parosi, qadam wohi hain.
        - Bacha aaj se us ke saath akela na ho.
        - Us se khud baat na karein, baat ko dabayein nahi.
        - Bachay ke alfaaz likh lein.
        - Bachon ki helpline, muft: { -child-line-phone }
        - Khatra: { -police-phone }
    .complaint = Shikayat ka tareeqa
    .urgent = Abhi khatra hai

grooming-child-known-teacher = Ghar ka koi ho ya school ka, qadam wohi hain.
    - *Bacha aaj se us shakhs ke saath akela na ho.*
    - Saathi teacher hain? Head ko batayein, khud un se baat na karein. Head kuch na karein, ya baat unhi ki ho? Bachon ki helpline, muft: { -child-line-phone }
    - Bachay ke apne alfaaz din ke saath likh lein.
    - Ghar ki baat hai? Walidain ko phone karne se pehle { -child-line-phone } se poochein.
    - Khatra ho to { -police-phone }
    .sms =
        Ghar ka koi ho ya school ka, qadam wohi hain.
        - Bacha us ke saath akela na ho.
        - Saathi teacher hain? Head ko batayein. Head na sunein: { -child-line-phone }
        - Ghar ki baat? Pehle { -child-line-phone } se poochein.
        - Bachay ke alfaaz likh lein.
        - Khatra: { -police-phone }
    .complaint = Shikayat ka tareeqa
    .urgent = Abhi khatra hai

grooming-child-danger = *Abhi { -police-phone } par call karein*, agar aaj milne wale hain ya wo shakhs qareeb hai. Batayein ke bacha kahan hai, kya pehne hai, milna kahan hai.
    - Bachay ko pyar se apne paas rakhein. Us shakhs ko pakarne khud na jayein.
    - Punjab: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein, child safety centre
    - Doosre soobay: { -child-safety-centre-phone }
    - Kisi bharosay wale ko saath lein. Bachay ka phone band na karein, message dhoondne mein kaam aate hain.
    .sms =
        Abhi { -police-phone } par call karein, batayein ke bacha kahan hai aur milna kahan hai.
        - Bachay ko paas rakhein. Wahan khud na jayein.
        - Punjab: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein. Doosre soobay: { -child-safety-centre-phone }
        - Bachay ka phone band na karein.
    .missing = Bacha ghar par nahi
    .safe-now = Bacha mehfooz hai

grooming-child-after = Aglay dinon mein sabar chahiye:
    - *Roz mukhtasar poochein:* "Aaj kaisa raha?" Tafseel nahi.
    - Saza na dein: batane par phone chhin jaye to bacha phir kabhi nahi bataye ga.
    - Mil kar tay karein ke message, call aur group mein shamil kaun kar sake, aur account private karein.
    - Neend ya khana kharab hai, bahar jane ko dil nahi? Doctor ya psychologist se baat karein, ya { -child-line-phone }
    .sms =
        Aglay dinon mein sabar chahiye:
        - Roz poochein: "Aaj kaisa raha?"
        - Saza na dein, warna bacha phir nahi bataye ga.
        - Mil kar privacy set karein: kaun likh sake, call kar sake.
        - Neend, khana kharab ho: doctor, psychologist ya { -child-line-phone }
    .low = Bacha mayoos hai
