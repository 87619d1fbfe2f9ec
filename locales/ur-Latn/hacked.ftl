### Account chin gaya: abhi kya karein.

hacked-which-app = *Kaunsa account hai?* Aisa kisi ke saath bhi ho sakta hai, aur raste mojood hain.
    .whatsapp-app = WhatsApp
    .facebook = Facebook
    .instagram = Instagram
    .tiktok = TikTok
    .snapchat = Snapchat
    .youtube = YouTube ya Google
    .game = Koi game
    .other = Aur app, ya email
    .fake = Mere naam se account

hacked-which-app-parent = *Kaunsa account hai?* Apna ho ya bachay ka, qadam aik hi hain.
    Bachay ka hai to saath baith kar karein, daantay baghair. Ghalti bachay ki nahi, lene wale ki hai.
    .sms = Kaunsa account hai? Bachay ka ho to saath baith kar karein, daantay baghair.
    .whatsapp-app = WhatsApp
    .facebook = Facebook
    .instagram = Instagram
    .tiktok = TikTok
    .snapchat = Snapchat
    .youtube = YouTube ya Google
    .game = Koi game
    .other = Aur app, ya email
    .fake = Fake account

## WhatsApp

hacked-whatsapp = Account us code se wapis milta hai jo aap ki SIM par aata hai:
    - WhatsApp phone se hatayein aur app store se dobara install karein.
    - Apna number likhein. SMS par aik code aaye ga.
    - *Code foran likh dein.* Is se doosra shakhs bahar ho jata hai.
    - Ye code kisi ko na batayein, dost ko bhi nahi.
    .sms =
        - WhatsApp hatayein, app store se dobara install karein.
        - Apna number likhein, SMS par code aaye ga.
        - Foran likh dein. Doosra shakhs bahar ho jaye ga.
        - Code kisi ko na batayein.
    .done = Wapis mil gaya
    .pin = PIN maangta hai
    .no-code = Code nahi aaya

hacked-whatsapp-pin = Ye PIN aap ne nahi rakha? Phir wo doosre shakhs ne lagaya hai.
    - Aap ke likhe code se wo shakhs bahar ho chuka hai.
    - *Intezar karein, zyada se zyada 7 din.* Phir us PIN ke baghair khul jaye ga.
    - Koi PIN batane ke paise maange to na dein.
    - Doston ko aaj hi phone kar ke khabardar karein.
    .sms =
        PIN aap ne nahi rakha? Doosre shakhs ne lagaya hai.
        - Aap ke code se wo bahar ho chuka hai.
        - 7 din tak intezar karein, phir PIN ke baghair khule ga.
        - PIN ke paise kisi ko na dein.
        - Doston ko aaj phone kar ke batayein.
    .warn = Doston ko batana

hacked-whatsapp-no-code = Aik aik kar ke dekhein:
    - Us number ki SIM phone mein hai aur signal aa rahe hain?
    - *Thora ruk kar code dobara mangwayein.*
    - SIM gum hai ya achanak band ho gayi? Aaj hi apni phone company ke service center jayein. SIM jis ke naam par hai, wo saath ho.
    - Account ke liye muft madad, Digital Rights Foundation: { -drf-phone }
    .sms =
        - SIM phone mein hai? Signal hain?
        - Thora ruk kar code dobara mangwayein.
        - SIM gum ya band hai? Aaj hi phone company ke service center jayein, jis ke naam par hai wo saath ho.
        - Muft madad, Digital Rights Foundation: { -drf-phone }
    .done = Wapis mil gaya
    .warn = Doston ko batana

hacked-whatsapp-lock = Bohat acha. Ab *apna PIN laga kar account mehfooz karein:*
    - Settings > Account > Two-step verification, on karein.
    - Chay hindson ka PIN chunein aur apna email likhein.
    - PIN aur SMS wala code sirf aap ke liye hai. Asli idare ye nahi maangte.
    - Settings mein juray hue phone aur computer bhi dekhein. Jo aap ke na hon unhein log out karein.
    .sms =
        Bohat acha. Ab apna PIN lagayein:
        - Settings > Account > Two-step verification, on karein.
        - Chay hindse chunein, email likhein.
        - PIN ya code kisi ko na dein.
        - Settings mein jo phone aap ke nahi unhein log out karein.
    .warn = Doston ko batana
    .child = Bachay ka hai

## Doosri apps

hacked-app = Aik sawal, taake sahi qadam bataye jayein. *Kya account abhi khulta hai?*

hacked-google = YouTube aur Gmail aik hi Google account par chalte hain. Wo wapis mila to dono mil gaye. *Kya Google account abhi khulta hai?*

hacked-game = Game ka account aksar kisi aur account se jura hota hai: Google, Facebook ya email. Usay bhi mehfooz karna hai. *Kya game ka account abhi khulta hai?*

hacked-other = Email ka account hai to jaldi karein: is se aap ke baqi account bhi khul sakte hain. *Kya account abhi khulta hai?*

hacked-inside = Jaldi karein, isi tarteeb se:
    - *Pehle email ka password badlein*, phir is account ka. Password lamba ho aur kahin aur na laga ho.
    - Settings mein dekhein ke kin phones par khula hai. Jo aap ke nahi unhein log out karein.
    - Wahan likha email aur number aap hi ka hai? Nahi to theek karein.
    - Phir Two-step verification on karein.
    .sms =
        Jaldi karein, isi tarteeb se:
        - Pehle email ka password badlein, phir is account ka.
        - Settings mein doosre phone log out karein.
        - Wahan email aur number aap ka hai?
        - Two-step verification on karein.
    .warn = Doston ko batana
    .child = Bachay ka hai

hacked-outside = *Sab se pehle email ka password badlein*, agar wo khulta hai. Phir:
    - Asli app kholein ya us ka pata khud likhein. Message mein aaya link na dabayein.
    - Login wale page par Forgot password dabayein.
    - Kaam na bane to usi app ya game ke help page par "hacked" dhoondein.
    - Jo paise le kar wapis dilane ka kahe, usay kuch na dein.
    .sms =
        - Pehle email ka password badlein, agar khulta hai.
        - Asli app mein Forgot password dabayein.
        - Kaam na bane to us ke help page par "hacked" dhoondein.
        - Wapis dilane ke paise kisi ko na dein.
    .done = Wapis mil gaya
    .stuck = Kaam nahi bana
    .warn = Doston ko batana

hacked-stuck = Raste abhi baqi hain:
    - Doston se kahein ke app mein *ye account report karein.*
    - Us mein bank card laga hai? Card par likhe number par bank ko call karein.
    - App ki apni help dobara aazmayein, jo pooche sab batayein.
    - Account ke liye muft madad, Digital Rights Foundation: { -drf-phone }
    - NCCIA, cyber crime: { -nccia-phone }
    .sms =
        - Dost app mein ye account report karein.
        - Bank card laga hai? Card par likhe number par bank ko batayein.
        - App ki help dobara aazmayein.
        - Muft madad, Digital Rights Foundation: { -drf-phone }
        - NCCIA, cyber crime: { -nccia-phone }
    .warn = Doston ko batana

## Is ke baad

hacked-warn = *Ghar walon aur doston ko phone karein.* Message wo shakhs bhi parh sakta hai jis ke paas account hai.
    - Kahein: "Mera account kisi aur ke paas hai. Usay na paise dein, na code."
    - Jinhein us ke message aayein wo app mein report karein.
    - Aap ke naam se jo likha gaya usay sambhalein: likhe hue message ka screenshot, tareekh ke saath.
    - NCCIA, cyber crime: { -nccia-phone }. Aap ki jagah koi bara bhi shikayat kar sakta hai.
    .sms =
        Sab ko phone karein:
        - "Mera account kisi aur ke paas hai, na paise dein na code."
        - Wo app mein report karein.
        - Message ka screenshot rakhein.
        - NCCIA, cyber crime: { -nccia-phone }. Koi bara bhi call kar sakta hai.
    .money = Kisi ne paise bheje
    .threatened = Dhamki mil rahi hai
    .child = Bachay ka hai

hacked-child = Pehle ye kahein: *"Tum ne bata kar acha kiya. Ye kisi ke saath bhi ho sakta hai."*
    - Sab kuch mil kar karein, type bacha khud kare.
    - Pyar se poochein: koi paise ya tasveerein to nahi maangta? Koi darata to nahi?
    - Abhi koi message na mitayein, ye saboot hain.
    - Bachay ki taraf se baray shikayat kar sakte hain. NCCIA, cyber crime: { -nccia-phone }
    .sms =
        Pehle kahein: "Tum ne bata kar acha kiya. Ye kisi ke saath bhi ho sakta hai."
        - Sab mil kar karein.
        - Poochein: koi paise ya tasveer to nahi maangta? Koi darata to nahi?
        - Message na mitayein.
        - NCCIA, cyber crime: { -nccia-phone }
    .threatened = Dhamki mil rahi hai
