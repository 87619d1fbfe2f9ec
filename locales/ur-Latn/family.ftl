### Apps ke family tools, bachay se baat karna, pareshani ki nishaniyan, aur jab bacha kuch bataye.

family-start = In tools se walidain aur bachay ki apps aapas mein jurti hain. *Dono ki marzi se,* chupke se nahi. Kaunsi app?
    .sms = Family tools mil kar lagayein. Kaunsi app?
    .tiktok = TikTok
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .whatsapp-app = WhatsApp
    .discord = Discord
    .roblox = Roblox
    .talking = Bachay se baat karna
    .other = Facebook ya koi aur
family-start-student = Ammi abbu apni app aap ki app se jor sakte hain. *Tab unhein kya nazar aata hai?* App chunein.
    .sms = App juri ho to ammi abbu ko kya nazar aata hai? App chunein:
    .tiktok = TikTok
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .whatsapp-app = WhatsApp
    .discord = Discord
    .roblox = Roblox
    .talking = Walidain ke liye
    .other = Facebook ya koi aur

family-other-apps = In apps ka koi pakka family tool maloom nahi, magar kuch settings kaam ki hain. *Kaunsi app?*
    .sms = In apps ka pakka family tool maloom nahi, magar kuch settings kaam ki hain. Kaunsi app?
    .facebook = Facebook
    .pubg = PUBG Mobile
    .telegram = Telegram
    .x = X (Twitter)

family-tiktok = *TikTok Family Pairing.* Dono phone par:
    - Profile > Menu (teen lakeerein) > Settings and privacy > Family Pairing.
    - Walidain ke phone par Parent chunein, bachay ke phone par Teen.
    - Code scan kar ke tasdeeq karein.
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-tiktok-student = *TikTok Family Pairing* do phone jorti hai, aur is mein aap ka bhi hissa hai: aap ke phone par Teen chuna jata hai, phir code scan hota hai.
    App jur jaye to ammi abbu waqt ki had laga sakte hain, followers aur block kiye hue account dekh sakte hain, aap ka account private rakh sakte hain.
    Wo na message parh sakte hain, na ye dekh sakte hain ke kaunsi video chali.
    .sms =
        Family Pairing mein aap ka bhi hissa hai. App jur jaye to ammi abbu:
        - waqt ki had laga sakte hain, followers aur block kiye hue account dekh sakte hain, account private rakh sakte hain
        - message nahi parh sakte, na ye dekh sakte hain ke kaunsi video chali
    .shows = Kab khabar jati hai
    .another-app = Koi aur app
family-tiktok-shows = Walidain *ye kar sakte hain:*
    - roz ka waqt tay karna, kuch ghante band rakhna (Time Away)
    - followers, following aur block kiye hue account dekhna
    - account private rakhna, kisi account ko block karna
    Ye *nahi:* message parhna, dekhi hui videos dekhna, doosra account rokna.

    Bacha sab ke liye post kare ya video report kare to aap ko khabar mil sakti hai. Tab kahein: "Report kar ke acha kiya."
    .sms =
        Walidain ye kar sakte hain:
        - roz ka waqt, band ghante (Time Away)
        - followers aur block kiye hue account dekhna
        - account private rakhna
        Ye nahi: message, dekhi hui videos, doosra account rokna.
        Bacha sab ke liye post kare ya video report kare to aap ko khabar mil sakti hai.
    .screen-time = Phone ka waqt
    .another-app = Koi aur app
family-tiktok-shows-student = Aap ki post sab ke liye ho, ya aap koi video report karein, to *ammi abbu ko khabar ja sakti hai, agar un ki app juri ho.*
    Report karna phir bhi sahi hai. Ghar mein batana mehfooz nahi? Kisi teacher se madad mil sakti hai, ya bachon ki helpline se.
    Helpline: { -child-line-phone }
    .screen-time = Phone ka waqt
    .another-app = Koi aur app

family-instagram = *Instagram ki nigrani (supervision),* agar app mein nazar aaye:
    - Settings > Family Center (ya Supervision).
    - Invite bhejein, doosre phone par accept karein.

    Umar 18 se kam ho to Teen Account hota hai: private, message sirf jaan pehchan walon ke, raat ko khamosh ghante. Umar 16 se kam ho to is mein dheel dene ke liye walidain ki ijazat chahiye.
    .sms =
        Agar app mein nazar aaye:
        - Settings > Family Center (ya Supervision).
        - Invite bhejein, doosre phone par accept karein.
        Umar 18 se kam: Teen Account, private, message sirf jaan pehchan walon ke. Umar 16 se kam: dheel walidain ki ijazat se.
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-instagram-shows = Nigrani lagi ho to walidain dekh sakte hain ke kitna waqt laga, kis kis ko follow kiya, aur settings kya hain.
    Message *nahi parhe ja sakte.* Is liye baat cheet bhi chalti rahe.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-youtube = *YouTube,* agar aap ke phone mein ye nazar aaye:
    - Walidain: YouTube > profile picture > Settings > Parent settings (ya Family Center).
    - Bachay ka naam aur videos ka darja chunein.
    - Ya Family Link app mein: Controls > Content restrictions > YouTube.
    .shows = Kis umar se?
    .another-app = Koi aur app
family-youtube-shows = YouTube 13 saal se hai. *Us se chota bacha walidain ke zariye dekhta hai.*
    - 13 se kam: walidain chunte hain ke kis darjay ki videos chalein.
    - 13 se upar: account dono ki marzi se jurta hai, aur dono mein se koi bhi ye khatam kar sakta hai.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-snapchat = *Snapchat Family Center:*
    - Walidain Snapchat install kar ke bachay ko dost banayein.
    - Walidain: Profile > Settings > Family Center, bachay ko invite karein.
    - Bacha accept kare.
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-snapchat-shows = Walidain ko dost nazar aate hain, pichlay saat din mein kis se baat hui, group mein kaun hai, aur kuch privacy settings.
    Message *nahi parhe ja sakte.*
    Walidain namunasib cheezein kam kar sakte hain, My AI ke jawab rok sakte hain, aur chupke se account report kar sakte hain.
    .sms =
        Nazar aata hai: dost, saat din mein kis se baat hui, group ke log. Message nahi.
        Walidain namunasib cheezein kam kar sakte hain, My AI rok sakte hain, chupke se account report kar sakte hain.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-whatsapp = *WhatsApp mil kar mehfooz karein* (13 saal ki umar se):
    - Settings > Privacy > Privacy Checkup: kaun raabta kar sakta hai.
    - Settings > Privacy > Groups > My contacts.
    - Settings > Privacy > Calls > Silence unknown callers.
    - Settings > Account > Two-step verification.
    .under-13 = Bacha 13 se chota
    .another-app = Koi aur app
family-whatsapp-young = WhatsApp 13 saal se hai. Us se chotay bachay ke liye aisa account hai jo *walidain sambhalte hain,* agar aap ke phone mein ho:
    - sirf call aur message: na Channels, na Status, na Meta AI
    - ajnabi ka message walidain ke PIN se hi khulta hai
    .shows = Kya nazar aata hai
    .another-app = Koi aur app
family-whatsapp-shows = Aise account mein *bacha kisi ko add, block ya report kare to walidain ko khabar milti hai.*
    Chat nahi parhi ja sakti. Bachay ne kisi ko block ya report kiya? Kahein: "Acha kiya."
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
    Umar 13 se kam ho to Roblox mein bahar ke link mana hain. Chat se pehle umar jaanchi ja sakti hai.
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-facebook = Facebook 13 saal se hai. Is ka koi pakka family tool maloom nahi. *Ye mil kar karein:*
    - Settings mein privacy dhoondein: post aur doston ki list kaun dekhe, friend request kaun bheje.
    - Messenger ki settings mein: message kaun kare.
    - Dost sirf wo hon jin se asal zindagi mein jaan pehchan ho.

    Koi bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .sms =
        Facebook 13 saal se hai. Mil kar:
        - Settings, privacy: post aur dost kaun dekhe, request aur message kaun bheje
        - Dost sirf asal zindagi ki jaan pehchan wale
        Koi bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .under-13 = Bacha 13 se chota
    .another-app = Koi aur app

family-telegram = Telegram ka koi pakka family tool maloom nahi. *Ye mil kar karein:*
    - Settings mein privacy dhoondein: number kaun dekhe, call kaun kare, group mein kaun dale.
    - Groups aur channels saath dekhein. Jahan kisi se jaan pehchan nahi, wo chhor dein.
    - Message report karna ho to: us par dabayein (iPhone: daba kar rakhein), phir Report.

    Koi bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .sms =
        Telegram, mil kar:
        - Settings, privacy: number kaun dekhe, call kaun kare, group mein kaun dale
        - Ajnabiyon ke group chhor dein
        Koi bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-x = X 13 saal se hai. Is ka koi pakka family tool maloom nahi. *Ye mil kar karein:*
    - Settings mein privacy dhoondein: post kaun dekhe, message kaun kare.
    - Dekhein account kis kis ko follow karta hai. Jo daraye ya nafrat phailaye, usay unfollow karein.
    - Buri post: us ka menu (nuqte), phir Report post.

    Koi bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .sms =
        X 13 saal se hai. Mil kar:
        - Settings, privacy: post kaun dekhe, message kaun kare
        - Dekhein account kis ko follow karta hai
        - Buri post: us ka menu, Report post
        Koi bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .talking = Baat kaise karein
    .another-app = Koi aur app

family-pubg = PUBG Mobile ka koi pakka family tool maloom nahi. *Ye har game mein kaam aata hai:*
    - Settings mein chat aur voice dhoondein, jo zaroori na ho wo band karein.
    - Khelne ka waqt aur paise tay karein.
    - Khel un ke saath ho jin se asal zindagi mein jaan pehchan ho.

    Koi khilari bachay ko daraye? Bachon ki helpline: { -child-line-phone }
    .games = Game ke mashware
    .another-app = Koi aur app

family-talking = Baat cheet har tool se barh kar hai. *Kis cheez mein madad chahiye?*
    .talk = Kaise shuru karein
    .signs = Khatre ki nishaniyan
    .told = Bachay ne bataya

family-told = Madad maang kar acha kiya. Bachay se ye teen baatein kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara koi qusoor nahi."
    - *"Hum mil kar hal karein ge."*

    Phir sunein. Aaj phone bachay ke paas rehne dein: saboot usi mein hain.
    .what-next = Ab kya karun?
    .blackmail = Koi dhamki deta hai
family-told-next = Ab ye karein:
    - Bachay ko khud bolne dein, tafseel ke liye zor na dein.
    - Aaj hi bachay ke apne lafzon mein likh lein.
    - *Bachay ne jis ka bataya, khud us se na uljhein.*
    - 18 se kam umar ki jinsi tasveer ho to na screenshot lein, na aage bhejein. Link aur account likh lein.

    Abhi khatra: { -police-phone }
    Bachon ki helpline: { -child-line-phone }
    Cyber crime: { -nccia-phone }
    .avoid = Kya na karein
    .report = Report karna hai
family-told-avoid = In baaton se bachein, warna bacha chup ho jata hai:
    - baar baar wajah poochna
    - shak karna, cheekhna, phone le lena
    - ye wada karna ke kisi ko pata nahi chale ga

    Aisa ho chuka hai? Maafi maang kar phir shuru karein: *"Mujhe tum par yaqeen hai. Main saath hoon."*
    .what-next = Ab kya karun?
    .talk = Kaise shuru karein

family-useful = Shukriya, jaan kar khushi hui.
    .topics = Doosre mashware
    .happening = Aisa ho raha hai
family-not-useful = Batane ka shukriya. Shayad ye behtar rahe:
    .topics = Doosre mashware
    .happening = Aisa ho raha hai

## Baat kaise shuru karein

family-talk-show = *"Apni pasand ki video mujhe bhi dikhao."* Shauq se dekhein. Jo shauq se dekhe, bacha baad mein usay zyada batata hai.
family-talk-mine = Pehle apni baat batayein: *"Aaj mujhe ajeeb message aaya. Tumhara kya khayal hai?"* Mashwara maangne se dil khulta hai.
family-talk-if = *"Online kuch daraye to mere paas aana. Daant nahi pare gi."* Aaj kahein, aur us par qaim rahein.
family-talk-side = Saath saath kuch karte hue baat karein: *raste mein, khana pakate, tehelte.* Nazrein milana zaroori nahi.
family-talk-friend = *"Kabhi tumhare kisi dost ke saath aisa hua?"* Pehle doosron ki baat karna asaan hota hai.
family-talk-tool = Family tool se pehle: *"Ye jasoosi nahi. Hum mil kar lagayein ge, aur bura lage to mujhe batana."*
family-talk-short = Lambi taqreer se paanch minute achay. *Aik sawal poochein, sunein, wahin ruk jayein.*

## Pareshani ki nishaniyan

family-signs-hide = Aap aayein to screen band, har message par ghabrahat? *Narmi se poochein,* phone na cheenein.
family-signs-several = Neend kharab, bhook kam, school se jee churana: aik nishani kaafi nahi. *Kai aik saath hon to aaj baat karein.*
family-signs-gift = Tohfay, game ka balance ya phone jo aap ne nahi dilaya? *Aaram se poochein kahan se aaye.* Ajnabi tohfon se bharosa jeette hain.
family-signs-away = Bacha achanak phone ya apni pasand ki app se bhaage? Shayad wahan kuch hua. *Kahein: jo bhi ho, main saath hoon.*
family-signs-money = Paise ghaib hain, ya bachay ko foran paise chahiye? Blackmail ho sakta hai. *Kahein: mujhe batao, mil kar hal karein ge.*
family-signs-alone = Doston aur ghar walon se door, har waqt akela? *Bas paas baith jayein,* shuru mein sawal na karein.
family-signs-dark = Bacha kahe ke jeene ka faida nahi? *Baat ko sanjeeda lein, aaram se poochein, paas rahein.* Poochne se baat nahi bigarti.
    Jaan ka khatra: { -rescue-phone }
