### Apps ke family tools, bachay se baat karna, pareshani ki nishaniyan, aur jab bacha kuch bataye.

family-start = In tools se walidain aur bachay ki app jurti hai. *Dono ki marzi se,* chup kar nahi. Kaunsi app?
    .sms = Family tools, mil kar lagayein. Kaunsi app?
    .tiktok = TikTok
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .whatsapp-app = WhatsApp
    .discord = Discord
    .roblox = Roblox
    .pubg = PUBG Mobile
    .talking = Bachay se baat karna
family-start-student = Ammi abbu apni app aap ki app se jor sakte hain. *Tab unhein kya nazar aata hai?* App chunein.
    .sms = App juri ho to ammi abbu ko kya nazar aata hai? App chunein:
    .tiktok = TikTok
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .whatsapp-app = WhatsApp
    .discord = Discord
    .roblox = Roblox
    .pubg = PUBG Mobile
    .talking = Walidain ke liye

family-tiktok = *TikTok Family Pairing.* Dono phone par:
    - Profile > Menu (teen lakeerein) > Settings and privacy > Family Pairing.
    - Walidain ke phone par Parent chunein, bachay ke phone par Teen.
    - Code scan kar ke tasdeeq karein.
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-tiktok-student = *TikTok Family Pairing* do phone jorti hai, aur is mein aap bhi shamil hote hain: aap ke phone par Teen chuna jata hai, phir code scan hota hai.
    Juray hue ammi abbu waqt ki had laga sakte hain, followers aur block kiye account dekh sakte hain, account private rakh sakte hain.
    Wo na message parh sakte hain, na ye dekh sakte hain ke kaunsi video chali.
    .sms =
        Family Pairing mein aap bhi shamil hote hain. Juray hue ammi abbu
        - waqt ki had laga sakte hain, followers aur block dekh sakte hain, account private rakh sakte hain
        - message nahi parh sakte, dekhi hui videos nahi dekh sakte
    .shows = Kya khabar milti hai
    .another-app = Koi aur app
family-tiktok-shows = Walidain *ye kar sakte hain:*
    - roz ka waqt tay karna, kuch ghante band rakhna (Time Away)
    - followers, following aur block kiye account dekhna
    - account private rakhna, kisi account ko block karna
    Ye *nahi:* message parhna, dekhi hui videos dekhna, doosra account rokna.

    Bacha sab ke liye post kare ya video report kare to aap ko khabar mil sakti hai. Tab kahein: "Report kar ke acha kiya."
    .sms =
        Walidain ye kar sakte hain:
        - roz ka waqt, band ghante (Time Away)
        - followers aur block kiye account dekhna
        - account private rakhna
        Ye nahi: message, dekhi hui videos, doosra account rokna.
        Bacha sab ke liye post kare ya video report kare to aap ko khabar mil sakti hai.
    .screen-time = Phone ka waqt: tips
    .another-app = Koi aur app
family-tiktok-shows-student = Aap sab ke liye post karein ya koi video report karein to *juray hue ammi abbu ko khabar mil sakti hai.*
    Report karna phir bhi sahi hai. Ghar mein batana mehfooz nahi? Koi teacher madad kar sakta hai, ya bachon ki helpline.
    Helpline: { -child-line-phone }
    .screen-time = Phone ka waqt
    .another-app = Koi aur app

family-instagram = *Instagram ki nigrani (supervision),* agar app mein nazar aaye:
    - Settings > Family Center (ya Supervision).
    - Dawat bhejein, doosre phone par qabool karein.

    18 se kam ke liye Teen Account hai: private, message sirf jaan pehchan walon ke, raat ko khamosh ghante. Umar 16 se kam ho to dheel dene ke liye walidain ki ijazat chahiye.
    .sms =
        Agar app mein nazar aaye:
        - Settings > Family Center (ya Supervision).
        - Dawat bhejein, doosre phone par qabool karein.
        18 se kam: Teen Account, private, message sirf jaan pehchan walon ke. 16 se kam ho to dheel walidain ki ijazat se.
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-instagram-shows = Nigrani mein walidain ko waqt, jinhein follow kiya, aur settings nazar aati hain.
    Message *nahi parhe ja sakte.* Is liye baat cheet bhi chalti rahe.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-youtube = *YouTube,* agar aap ke phone mein ye ho:
    - Walidain: YouTube > profile picture > Settings > Parent settings (ya Family Center).
    - Bachay ka naam aur videos ka darja chunein.
    - Ya Family Link app mein: Controls > Content restrictions > YouTube.
    .shows = Kis umar se?
    .another-app = Koi aur app
family-youtube-shows = YouTube 13 saal se hai. *Chota bacha walidain ke zariye dekhta hai.*
    - 13 se kam: walidain chunte hain ke kis darjay ki videos chalein.
    - 13 se upar: dono ki marzi se jurta hai, aur koi bhi khatam kar sakta hai.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-snapchat = *Snapchat Family Center:*
    - Walidain Snapchat install kar ke bachay ko dost banayein.
    - Walidain: Profile > Settings > Family Center, bachay ko dawat dein.
    - Bacha qabool kare.
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-snapchat-shows = Walidain ko dost nazar aate hain, pichlay saat din mein kis se baat hui, group mein kaun hai, aur kuch privacy settings.
    Message *band hi rehte hain.*
    Walidain namunasib cheezein kam kar sakte hain, My AI ke jawab rok sakte hain, aur chupke se account report kar sakte hain.
    .sms =
        Nazar aata hai: dost, saat din mein kis se baat hui, group ke log. Message nahi.
        Walidain namunasib cheezein kam kar sakte hain, My AI rok sakte hain, chupke se account report kar sakte hain.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-whatsapp = *WhatsApp mil kar mehfooz karein,* 13 saal se:
    - Settings > Privacy > Privacy Checkup: kaun raabta kar sakta hai.
    - Settings > Privacy > Groups > My contacts.
    - Settings > Privacy > Calls > Silence unknown callers.
    - Settings > Account > Two-step verification.
    .under-13 = Bacha 13 se chota
    .another-app = Koi aur app
family-whatsapp-young = WhatsApp 13 saal se hai. Chotay bachay ke liye *walidain ka sambhala hua account* hai, agar aap ke phone mein ho:
    - sirf call aur message: na Channels, na Status, na Meta AI
    - ajnabi ka message walidain ke PIN se hi khulta hai
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-whatsapp-shows = Aise account mein *bacha kisi ko add, block ya report kare to walidain ko khabar milti hai.*
    Chat nahi parhi ja sakti. Bachay ne kisi ko block ya report kiya? Acha kiya, yahi kahein.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-discord = *Discord Family Center,* dono ki marzi se:
    - Bacha: User Settings > Family Center, QR code dikhaye.
    - Walidain: apni Discord app se scan karein.
    - Server walon ke direct message bhi band karein (User Settings > Privacy & Safety, ya Content & Social).
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-discord-shows = Walidain ko server, dost aur activity nazar aati hai.
    Message *nahi parhe ja sakte.* Is liye kabhi kabhi pooch lein: wahan kaun log hain?
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-roblox = *Roblox:* aap ke phone par thora alag nazar aa sakta hai.
    - Walidain apna Roblox account banayein aur umar ki tasdeeq karein.
    - Bachay ke account mein: Settings > Parental Controls, walidain shamil karein.
    - Waqt, kharch, chat aur games ka darja tay karein.
    .shows = Kya tay ho sakta hai
    .another-app = Koi aur app
family-roblox-shows = Walidain waqt aur kharch ki had laga sakte hain, chat aur dost tay kar sakte hain, *kisi game ya shakhs ko block kar sakte hain.*
    13 se kam umar ke liye Roblox mein bahar ke link mana hain. Chat se pehle umar ki jaanch maangi ja sakti hai.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-pubg = PUBG Mobile ka koi pakka family tool maloom nahi. *Ye har game mein kaam aata hai:*
    - Settings mein chat aur voice dhoondein, jo zaroori na ho band karein.
    - Khelne ka waqt aur paise tay karein.
    - Khel un ke saath ho jin se asal zindagi mein pehchan ho.

    Koi khilari bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .games = Game par mashware
    .another-app = Koi aur app

family-talking = Baat cheet har tool se barh kar hai. *Kis bare mein?*
    .talk = Kaise shuru karein
    .signs = Khatre ki nishaniyan
    .told = Bachay ne bataya

family-told = Madad dhoond kar acha kiya. Bachay se ye teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara koi qusoor nahi."
    - *"Hum mil kar hal karein ge."*

    Phir sunein. Aaj phone bachay ke paas rehne dein: saboot usi mein hain.
    .what-next = Ab kya karun?
    .blackmail = Koi dhamki deta hai
family-told-next = Ab ye karein:
    - Bachay ko khud bolne dein, tafseel ke liye zor na dein.
    - Aaj hi bachay ke apne lafzon mein likh lein.
    - *Jis ki baat hai, khud us se na uljhein.*
    - 18 se kam umar ki jinsi tasveer ho to na screenshot, na aage bhejna. Link aur account likh lein.

    Abhi khatra: { -police-phone }
    Bachon ki helpline: { -child-line-phone }
    Cyber crime: { -nccia-phone }
    .avoid = Kya na karein
    .report = Report karna hai
family-told-avoid = In baaton se bacha chup ho jata hai:
    - baar baar wajah poochna
    - shak karna, cheekhna, phone le lena
    - ye waada ke kisi ko pata nahi chale ga

    Aisa ho chuka? Maafi maang kar phir shuru karein: *"Mujhe tum par yaqeen hai. Main saath hoon."*
    .what-next = Ab kya karun?
    .talk = Phir se shuru karein

family-useful = Shukriya, jaan kar khushi hui.
    .topics = Doosre mashware
    .happening = Aisa ho raha hai
family-not-useful = Batane ka shukriya. Shayad ye behtar rahe:
    .topics = Doosre mashware
    .happening = Aisa ho raha hai

## Baat kaise shuru karein

family-talk-show = *"Apni pasand ki video mujhe bhi dikhao."* Shauq se dekhein. Jo shauq se shuru kare, usay baad mein zyada sunne ko milta hai.
family-talk-mine = Apne aap se shuru karein: *"Aaj mujhe ajeeb message aaya. Tumhara kya khayal hai?"* Mashwara maangne se dil khulta hai.
family-talk-if = *"Online kuch daraye to mere paas aana. Daant nahi pare gi."* Aaj kahein, aur us par qaim rahein.
family-talk-side = Saath saath chalte baat karein: *raste mein, khana banate, tehelte hue.* Aankh mein aankh dalna zaroori nahi.
family-talk-friend = *"Kabhi tumhare kisi dost ke saath aisa hua?"* Pehle doosron ki baat karna aasan hota hai.
family-talk-tool = Family tool se pehle: *"Ye jasoosi nahi. Hum mil kar lagayein ge, aur bura lage to mujhe batana."*
family-talk-short = Lambi taqreer se paanch minute achay. *Aik sawal poochein, sunein, wahin ruk jayein.*

## Pareshani ki nishaniyan

family-signs-hide = Aap aayein to screen band, har message par ghabrahat? *Narmi se poochein,* phone na cheenein.
family-signs-several = Neend kharab, bhook kam, school se jee churana: aik nishani se kuch nahi. *Kai aik saath hon to aaj baat karein.*
family-signs-gift = Tohfay, game ka balance ya phone jo aap ne nahi dilaya? *Aaram se poochein kahan se aaye.* Ajnabi tohfon se bharosa jeette hain.
family-signs-away = Bacha achanak phone ya apni pasand ki app se bhagay? Shayad wahan kuch hua. *Kahein: jo bhi ho, main saath hoon.*
family-signs-money = Paise ghaib hain, ya bachay ko foran paise chahiye? Blackmail ho sakta hai. *Kahein: mujhe batao, mil kar hal karein ge.*
family-signs-alone = Doston aur ghar walon se door, har waqt akela? *Bas paas baith jayein,* shuru mein sawal na karein.
family-signs-dark = Bacha kahe ke jeene ka faida nahi? *Sanjeeda lein, aaram se poochein, paas rahein.* Poochne se baat nahi bigarti.
    Jaan ka khatra: { -rescue-phone }
