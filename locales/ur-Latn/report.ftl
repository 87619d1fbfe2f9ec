### Report: app chunna, TikTok, WhatsApp, kya rakhna hai, aage kya hoga, PTA aur NCCIA.

report-which-app = *Ye kis app par hai?* Report ka tareeqa yahin mil jaye ga.
    .sms = Ye kis app par hai?
    .tiktok = TikTok
    .whatsapp-app = WhatsApp
    .facebook = Facebook
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .more-apps = Koi aur app ya site
    .csam = Bachay ki nazeba tasveer

## TikTok

report-tiktok-what = TikTok par kya report karna hai?
    .video = Video ya post
    .comment = Comment
    .message = Message
    .account = Account
    .live = LIVE
    .other = Kuch aur

report-tiktok-more = In mein se kya hai?
    .fake = Fake account
    .picture = Private tasveer
    .underage = Bacha 13 se chota
    .banned = Account band ho gaya
    .csam = Bachay ki nazeba tasveer

report-tiktok-video-teacher = Pehle account ka naam aur link likh lein. Phir *video report karein:*
    - Share (teer ka nishan) dabayein, ya video ko daba kar rakhein.
    - Report dabayein aur wajah chunein.
    - Submit dabayein.
    .sms =
        Pehle account ka naam aur link likh lein. Phir:
        - Share (teer) dabayein, ya video ko daba kar rakhein.
        - Report, phir wajah chunein.
        - Submit.

report-tiktok-video = Pehle account ka naam aur link likh lein. Phir *video report karein:*
    - Share (teer ka nishan) dabayein, ya video ko daba kar rakhein.
    - Report dabayein aur wajah chunein.
    - Submit dabayein.

    Aik baat yaad rahe: agar ammi ya abbu ka TikTok aap ke TikTok se jura hai (Family Pairing) to unhein is report ka pata chal sakta hai.
    .sms =
        Pehle account ka naam aur link likh lein. Phir:
        - Share (teer) dabayein, ya video ko daba kar rakhein.
        - Report, phir wajah chunein.
        - Submit.
        Ammi abbu ka TikTok jura ho to unhein pata chal sakta hai.

report-tiktok-video-parent = Pehle account ka naam aur link likh lein. Phir *video report karein:*
    - Share (teer ka nishan) dabayein, ya video ko daba kar rakhein.
    - Report dabayein aur wajah chunein.
    - Submit dabayein.

    Aap ka TikTok bachay ke TikTok se jura hai (Family Pairing)? Bacha video report kare to aap ko khabar mil sakti hai. Tab kahein: "Tum ne report kar ke acha kiya."
    .sms =
        Pehle account ka naam aur link likh lein. Phir:
        - Share (teer) dabayein, ya video ko daba kar rakhein.
        - Report, phir wajah chunein.
        - Submit.
        Family Pairing ho to bachay ki report ki khabar aap ko mil sakti hai.

report-tiktok-comment = Pehle account ka naam likh lein. Phir *comment report karein:*
    - Comment ko daba kar rakhein.
    - Report dabayein aur wajah chunein.
    - Submit dabayein.

    Comment apni video ke neeche hai? Report ke baad usay mitaya bhi ja sakta hai.
    .sms =
        Pehle account ka naam likh lein. Phir:
        - Comment ko daba kar rakhein.
        - Report, phir wajah chunein.
        - Submit.

report-tiktok-message = *Message ka jawab na dein.* Account ka naam likh lein. Phir:
    - Chat kholein, message ko daba kar rakhein.
    - Report, phir wajah, phir Submit.
    - Block karna ho to: profile kholein, Share (teer) ya teen nuqte dabayein, phir Block.

    Aap ke phone par lafz thore alag ho sakte hain, bas Report dhoondein.
    .sms =
        Jawab na dein. Account ka naam likh lein. Phir:
        - Message ko daba kar rakhein.
        - Report, wajah, Submit.
        - Block: profile, Share (teer) ya teen nuqte, Block.
    .threatened = Dhamki mil rahi hai

report-tiktok-account = Pehle account ka naam likh lein. Phir *account report karein:*
    - Profile kholein.
    - Upar Share (teer) dabayein. Kuch phone par teen nuqte hote hain.
    - Report, phir Report account.
    - Wajah chunein, Submit dabayein.
    - Block bhi isi jagah hai.
    .sms =
        Pehle account ka naam likh lein. Phir:
        - Profile mein upar Share (teer) ya teen nuqte dabayein.
        - Report, phir Report account.
        - Wajah chunein, Submit.
        - Block bhi yahin hai.

report-tiktok-live = Pehle account ka naam aur waqt likh lein. Phir *LIVE report karein:*
    - LIVE mein Share dabayein.
    - Report dabayein, aage screen batati jaye gi.

    Is mein koi bacha abhi khatre mein hai? Police: { -police-phone }
    .sms =
        Pehle account ka naam aur waqt likh lein. Phir:
        - LIVE mein Share, phir Report.
        - Aage screen batati jaye gi.
        Bacha abhi khatre mein hai? Police: { -police-phone }

report-tiktok-fake = Fake account ka naam likh lein. Phir *usay report karein:*
    - Us ki profile kholein, upar Share (teer) dabayein.
    - Report, phir Report account.
    - Wo wajah chunein jis mein kisi aur ke naam se account banane ki baat ho. Submit.

    TikTok ke help page par fake account ka form bhi hai. USA se bahar wala form lein.
    Doston ko bata dein ke ye account aap ka nahi.
    .sms =
        Us ka naam likh lein. Phir:
        - Us ki profile kholein, upar Share (teer).
        - Report, phir Report account.
        - Wajah: kisi aur ke naam se account. Submit.
        Doston ko bata dein ke ye aap nahi.

report-tiktok-picture = Ijazat ke baghair tasveer dikhana ghalat hai, qusoor aap ka nahi. *TikTok se hatwayein:*
    - App mein Share, phir Report.
    - Saath TikTok ka privacy form, har umar ke liye: { -tiktok-privacy-form-site }
    - Link dein, tasveer na bhejein.
    .sms =
        Qusoor aap ka nahi.
        - App mein Share, phir Report.
        - Saath TikTok ka privacy form, har umar ke liye: { -tiktok-privacy-form-site }
        Link dein, tasveer nahi.
    .threatened = Dhamki mil rahi hai

report-tiktok-underage = TikTok 13 saal ya zyada umar ke liye hai. Chotay bachay ka account report karna ho to:
    - Profile mein upar Share (teer), phir Report.
    - Phir *Report account,* phir User may be under 13.
    - Submit.
    .sms =
        TikTok 13 saal se hai.
        - Profile mein Share (teer), phir Report.
        - Report account, phir User may be under 13.
        - Submit.
    .family = Family Pairing

report-tiktok-underage-parent = TikTok 13 saal ya zyada umar ke liye hai. Aap ka bacha chota hai? Pehle pyar se baat karein, daantay baghair. Phir *TikTok se account khatam karwayein:*
    - App mein: bachay ki profile, upar Share (teer), Report, Report account, User may be under 13, Submit.
    - Ya is form se: { -tiktok-privacy-form-site }

    Umar 13 ya zyada hai? Phir Family Pairing dono ke kaam ki hai.
    .sms =
        TikTok 13 saal se hai. Bacha chota hai? Pehle pyar se baat karein, phir account khatam karwayein.
        - Profile, Share, Report, Report account, User may be under 13.
        - Ya is form se: { -tiktok-privacy-form-site }
    .family = Family Pairing

report-tiktok-banned = Account ka band hona ya video ka hatna ghalti bhi ho sakti hai. *App mein appeal karein:*
    - TikTok ka notice kholein, us mein Appeal dhoondein.
    - Appeal kahan tak pohanchi? App ke Safety Center mein dekhein.
    .sms =
        App mein appeal ho sakti hai:
        - TikTok ka notice kholein, Appeal dhoondein.
        - Appeal ka haal app ke Safety Center mein dekhein.
    .age = Umar ki wajah se

report-tiktok-banned-age = TikTok par umar ke usool: account 13 saal se, message 16 se, LIVE 18 se.
    - Umar ki wajah se account band hua? Us ki *alag appeal* hai, TikTok ke notice ya help page mein dekhein.
    - Sirf message ya LIVE band hua? Appeal ke liye 180 din hain.

    Ghar ka koi bara saath baith kar madad kar sakta hai.
    .sms =
        TikTok: account 13 se, message 16 se, LIVE 18 se.
        - Umar par account band hua? TikTok ke notice mein appeal dhoondein.
        - Message ya LIVE band hua? 180 din mein appeal karein.

report-tiktok-after = TikTok is report ko dekhta hai.
    - *Report kahan tak pohanchi?* App ke Safety Center mein dekhein.
    - Usool toota ho to TikTok hata deta hai. Kitna waqt lage, ye koi nahi bata sakta.
    - Tab tak: account block karein, jawab na dein, aage na bhejein.
    .sms =
        - Report ka haal app ke Safety Center mein dekhein.
        - Usool toota ho to TikTok hata deta hai.
        - Tab tak block karein, jawab na dein, aage na bhejein.

## WhatsApp

report-whatsapp-what = WhatsApp par kya report karna hai?
    .chat = Message ya number
    .group = Group
    .channel = Channel
    .fake = Fake account
    .picture = Private tasveer
    .csam = Bachay ki nazeba tasveer
    .other = Kuch aur

report-whatsapp-more = In mein se kya hai?
    .status = Kisi ka Status
    .underage = Bacha 13 se chota
    .banned = Account band ho gaya
    .taken = Account chhin gaya
    .threatened = Dhamki mil rahi hai

report-whatsapp-status = Pehle naam aur number likh lein. Kisi ke Status par kuch ho to:
    - Bachay ki nazeba tasveer hai? *Dobara na kholein,* neeche se chunein.
    - Kuch aur hai? Wo Status kholein, us ke menu (nuqte) mein Report dhoondein.
    - Wahan nahi? Us shakhs ko report karein: chat kholein, upar naam, phir Report.
    - Phir wahin se block bhi ho sakta hai.
    .sms =
        Pehle naam aur number likh lein. Phir:
        - Bachay ki nazeba tasveer hai? Dobara na kholein, neeche se chunein.
        - Kuch aur: Status kholein, us ke menu (nuqte) mein Report dhoondein.
        - Wahan nahi? Chat kholein, upar naam, phir Report.
        - Phir wahin se block bhi ho sakta hai.
    .csam = Bachay ki tasveer

report-whatsapp-underage = WhatsApp 13 saal ya zyada umar ke liye hai. Apna bacha hai? Pehle pyar se baat karein, daantay baghair.
    - Chotay bachay ke liye aisa account hai jo *walidain sambhalte hain,* agar aap ke phone mein ho.
    - Kisi aur ka bacha hai? Ghar mehfooz ho to us ke walidain ko narmi se batayein.
    - Report karna ho to WhatsApp ke help page par dhoondein: under 13
    .sms =
        WhatsApp 13 saal se hai. Pehle bachay se pyar se baat karein.
        - Chotay bachay ke liye walidain wala account hai, agar phone mein ho.
        - Report: WhatsApp ke help page par dhoondein: under 13
    .family = Bachon wala account

report-whatsapp-chat-adult = Pehle naam aur number likh lein. Phir *report karein:*
    - Chat kholein, upar naam dabayein.
    - Report dabayein. Saath block bhi ho sakta hai.
    - Sirf aik message hai? Usay daba kar rakhein, phir Report.
    .sms =
        Pehle naam aur number likh lein. Phir:
        - Chat kholein, upar naam dabayein.
        - Report. Saath block bhi ho sakta hai.
        - Sirf aik message: daba kar rakhein, Report.
    .threatened = Dhamki mil rahi hai

report-whatsapp-chat = Pehle naam aur number likh lein. Phir *report karein:*
    - Chat kholein, upar naam dabayein.
    - Report dabayein. Saath block bhi ho sakta hai.
    - Sirf aik message hai? Usay daba kar rakhein, phir Report.

    Aik baat yaad rahe: agar aap ka WhatsApp ammi ya abbu sambhalte hain to block ya report ka unhein pata chalta hai.
    .sms =
        Pehle naam aur number likh lein. Phir:
        - Chat kholein, upar naam dabayein.
        - Report. Saath block bhi ho sakta hai.
        - Sirf aik message: daba kar rakhein, Report.
        Ammi abbu account sambhalte hon to unhein pata chalta hai.
    .threatened = Dhamki mil rahi hai

report-whatsapp-group = Pehle group ka naam aur bhejne wale ka number likh lein. Phir *group report karein:*
    - Group kholein, upar naam dabayein, phir Report.
    - Sirf aik message hai? Usay daba kar rakhein, phir Report.
    - Phir group chhor dein. Group block nahi ho sakta.
    .sms =
        Pehle group ka naam aur number likh lein. Phir:
        - Group kholein, upar naam, phir Report.
        - Sirf aik message: daba kar rakhein, Report.
        - Phir group chhor dein. Group block nahi hota.
    .who-adds = Kaun mujhe add kare

report-whatsapp-who-adds = Taake koi ajnabi aap ko group mein na dale:
    - Settings, phir Privacy, phir Groups kholein.
    - Wahan *My contacts* chunein.

    Ab sirf wohi add kar sakte hain jin ke number aap ke phone mein hain.

report-whatsapp-channel = Channel ka naam aur link likh lein. Phir *channel report karein:*
    - Channel kholein, phir us ka menu.
    - Wahan Report dhoondein aur wajah chunein.

    WhatsApp kahe ke kuch ghalat nahi, to appeal ho sakti hai.
    .sms =
        Channel ka naam aur link likh lein. Phir:
        - Channel kholein, us ka menu.
        - Report dhoondein, wajah chunein.
        WhatsApp na maane to appeal ho sakti hai.

report-whatsapp-fake = Koi aap ka naam ya tasveer laga kar baat kar raha hai? Ghalat wo hai, aap nahi.
    - *Wo number report karein:* us ki chat kholein, upar naam, phir Report, saath block.
    - Ghar walon aur doston ko bata dein: ye number aap ka nahi, usay na paise dein na code.
    - Jin doston ko us ke message aayein, wo bhi report kar sakte hain.
    .sms =
        - Us number ki chat kholein, upar naam, phir Report, saath block.
        - Sab ko bata dein: ye aap nahi, na paise dein na code.
        - Dost bhi report kar sakte hain.
    .taken = Account chhin gaya

report-whatsapp-after = WhatsApp is report ko dekhta hai.
    - Saamne wale ke aakhri paanch message WhatsApp ko milte hain.
    - *Usay nahi bataya jata.* Magar jo walidain aap ka account sambhalte hon, unhein pata chal sakta hai.
    - Kitna waqt lage, ye koi nahi bata sakta. Tab tak jawab na dein.
    .sms =
        - WhatsApp ko saamne wale ke aakhri paanch message milte hain.
        - Usay nahi bataya jata. Account sambhalne wale walidain ko pata chal sakta hai.
        - Tab tak jawab na dein.

## Kya rakhna hai

report-keep = Pehle aik sawal, kyunke mashwara isi se badalta hai. Jab tasveer ya video bani, *us mein jo hai us ki umar kitni thi?*
    .sms = Jab tasveer ya video bani, us mein jo hai us ki umar kitni thi?
    .no-picture = Koi tasveer nahi

report-keep-minor = *Tasveer ka screenshot na lein, na rakhein, na bhejein,* saboot ke liye bhi nahi, yahan bhi nahi. Bas ye likh lein:
    - kaunsi app, account ka naam ya number
    - link
    - din aur waqt

    Likhi hui dhamkiyan sambhal kar rakhein.
    .sms =
        Tasveer ka screenshot na lein, na rakhein, na bhejein, saboot ke liye bhi nahi. Likh lein:
        - app, account ka naam ya number
        - link, din aur waqt
        Likhi hui dhamkiyan rakhein.
    .csam = Tasveer nazeba hai

report-keep-adult = *Pehle screenshot, phir report aur block.* Ye rakhein:
    - screenshot jis mein tareekh aur link ho
    - account ka naam ya number
    - paise diye hon to raseed

    Ye sirf madad karne walon ko dikhayein.
    .sms =
        Pehle screenshot, phir report aur block. Rakhein:
        - screenshot, tareekh aur link ke saath
        - account ka naam ya number
        - paise diye hon to raseed

report-keep-words = *Pehle screenshot, phir report aur block.* Ye rakhein:
    - chat ya comment, naam aur tareekh ke saath
    - link, account ka naam ya number
    - call ki list aur voice note
    - paise diye hon to raseed
    .sms =
        Pehle screenshot, phir report aur block. Rakhein:
        - chat ya comment, naam aur tareekh ke saath
        - link, account ka naam ya number
        - call list, voice note, raseed

## Niji tasveer

report-private = Is mein aap ka koi qusoor nahi. Jab tasveer bani, *us mein jo hai us ki umar kitni thi?*
    .threatened = Dhamki mil rahi hai

report-private-minor = Ye qadam kaam aayein ge:
    - *Us ka screenshot na lein, na rakhein, na bhejein,* saboot ke liye bhi nahi. Account ka naam aur link likh lein.
    - Jis app par hai, wahan report karein.
    - Apni tasveer hai aur phone mein pehle se hai? Take It Down usay hatane mein madad karta hai, muft aur naam ke baghair: { -take-it-down-site } (Tasveer phone mein hi rehti hai. WhatsApp chat mein ye kaam nahi karta.)
    - NCCIA, cyber crime: { -nccia-phone }

    Ye akele nahi karna parta: kisi bharosay wale baray ko batayein.
    .sms =
        - Us ka screenshot na lein, na bhejein, saboot ke liye bhi nahi. Account aur link likh lein.
        - App mein report karein.
        - Apni tasveer, phone mein pehle se? Muft hatwayein, naam ke baghair (WhatsApp chat mein nahi): { -take-it-down-site }
        - NCCIA, cyber crime: { -nccia-phone }

report-private-adult = Ye qadam kaam aayein ge. *Pehle screenshot lein,* tareekh aur link ke saath. Phir:
    - Jis app par hai, wahan report karein.
    - Apni tasveer hatwane ki muft madad: { -stopncii-site }
    - NCCIA, cyber crime: { -nccia-phone }
    .sms =
        Pehle screenshot, tareekh aur link ke saath. Phir:
        - App mein report karein.
        - Apni tasveer hatwane ki muft madad: { -stopncii-site }
        - NCCIA, cyber crime: { -nccia-phone }

## Report ke baad

report-after = App wale report dekhte hain.
    - Jo usool ke khilaf ho, wo hat jata hai. Kitna waqt lage, ye koi nahi bata sakta.
    - *Jawab par nazar rakhein:* app ke notice mein aur email mein.
    - Tab tak: account block karein, jawab na dein, aage na bhejein.
    .sms =
        - Usool ke khilaf ho to app hata deti hai.
        - Jawab app ya email mein dekhein.
        - Tab tak block karein, jawab na dein, aage na bhejein.

report-nothing = Aap ne apna kaam kar diya. Baat aage bhi ja sakti hai:
    - Sab se sahi wajah chun kar *dobara report karein.*
    - Account block karein.
    - Dhamki, private tasveer, paise, ya bachay ko nuqsan ho to NCCIA aur PTA ko batayein.
    - Mashware ke liye { -drf-name }: { -drf-phone }
    .sms =
        - Sahi wajah chun kar dobara report karein, block karein.
        - Dhamki, private tasveer, paise, bachay ko nuqsan: NCCIA aur PTA ko batayein.
        - { -drf-name }: { -drf-phone }

## PTA aur NCCIA

report-authority = Kis ko bataya ja sakta hai?
    - *NCCIA (cyber crime):* blackmail, private tasveer, bachay ke peeche para ajnabi, hacking, fraud.
    - PTA: Pakistan mein koi link band karwana ho.
    Dono ko bhi bataya ja sakta hai.

    Abhi khatra hai? Police: { -police-phone }
    .sms =
        - NCCIA: blackmail, private tasveer, bachay ke peeche para ajnabi, hacking, fraud.
        - PTA: link band karwana ho.
        Abhi khatra hai? Police: { -police-phone }
    .nccia = NCCIA ko batayein
    .pta = PTA ko batayein

report-pta = *PTA ko link dein,* us ki app PTA CMS mein ya shikayat ke page par.
    - Page ye hai: { -pta-site }
    - Bachay ko nuqsan ho to qism Child Abuse chunein.
    - Link dalein, bachay ki tasveer na lagayein.
    - Shikayat ka number (complaint ID) sambhal kar rakhein.

    PTA ka phone: { -pta-phone }
    .sms =
        PTA ko link dein, app PTA CMS mein ya yahan: { -pta-site }
        - Bachay ko nuqsan ho to Child Abuse chunein.
        - Link dalein, tasveer na lagayein.
        - Shikayat ka number (complaint ID) rakhein.
        Phone: { -pta-phone }
    .expired = *PTA ko link dein,* us ki app PTA CMS mein.
        - Bachay ko nuqsan ho to qism Child Abuse chunein.
        - Link dalein, tasveer na lagayein.
        - Shikayat ka number sambhal kar rakhein.
    .nccia = NCCIA ko batayein

report-pta-next = Aik *shikayat number* (complaint ID) milta hai. Isi number se poochein ke baat kahan tak pohanchi.
    - PTA link band karwa sakti hai, mujrim ko nahi dhoondti. Us ke liye NCCIA ko bhi batayein.
    - App mein bhi report karein.
    .sms =
        - Shikayat number (complaint ID) se haal poochein.
        - PTA link band karwati hai. Mujrim ke liye NCCIA ko bhi batayein.
        - App mein bhi report karein.
    .no-answer = Jawab nahi mila
    .nccia = NCCIA ko batayein

report-nccia-adult = *NCCIA (cyber crime) ko call karein:* { -nccia-phone }
    - Ya yahan likhein: { -nccia-site }
    - Batayein ke kya hua, kab hua, kis account par hua.
    - Bachay ki taraf se walidain, teacher ya koi bhi jisay thos wajah nazar aaye, shikayat kar sakta hai.
    .sms =
        NCCIA (cyber crime) ko call karein: { -nccia-phone }
        - Ya likhein: { -nccia-site }
        - Batayein: kya hua, kab, kis account par.
        - Bachay ki taraf se walidain ya teacher bhi kar sakte hain.
    .expired = *NCCIA (cyber crime) ko batayein.* Number ke liye Helpline chunein.
        - Batayein ke kya hua, kab, kis account par.
        - Bachay ki taraf se bhi shikayat ho sakti hai.
    .ready = Kya tayyar rakhein

report-nccia = *NCCIA (cyber crime) ko call karein:* { -nccia-phone }
    - Ya yahan likhein: { -nccia-site }
    - Batayein ke kya hua, kab hua, kis account par hua.
    - Ammi, abbu, teacher ya koi bharosay wala bara aap ki jagah shikayat kar sakta hai.

    Ghar mein batana mehfooz nahi? Teacher se ya bachon ki helpline se baat karein: { -child-line-phone }
    .sms =
        NCCIA (cyber crime) ko call karein: { -nccia-phone }
        - Ya likhein: { -nccia-site }
        - Batayein: kya hua, kab, kis account par.
        - Koi bharosay wala bara bhi kar sakta hai.
        Ghar mein batana mehfooz nahi? Teacher, ya { -child-line-phone }
    .expired = *NCCIA (cyber crime) ko batayein.* Number ke liye Helpline chunein.
        - Batayein ke kya hua, kab, kis account par.
        - Koi bharosay wala bara bhi shikayat kar sakta hai.
    .ready = Kya tayyar rakhein

report-nccia-ready = *Ye tayyar rakhein:*
    - Kya kya hua, tarteeb se, tareekhon ke saath.
    - Account ke naam, number, link.
    - Chat, screenshot, raseedein. Magar 18 se kam umar ki nazeba tasveer ka sirf link.
    - Shikayat karne wale baray ke shanakhti card ki copy.

    Kuch kam hai? Phir bhi call karein.
    .sms =
        - Kya hua, tareekhon ke saath
        - Account ke naam, number, link
        - Chat, screenshot, raseedein (18 se kam umar ki nazeba tasveer ka sirf link)
        - Baray ke shanakhti card ki copy
        Kuch kam ho tab bhi call karein.

report-nccia-next = *Shikayat ya tracking number likh lein.*
    - Saboot sambhal kar rakhein. Kuch mitane se pehle NCCIA se poochein.
    - Isi number ke saath haal poochein: { -nccia-phone }
    .sms =
        - Shikayat ya tracking number likh lein.
        - Saboot rakhein. Mitane se pehle NCCIA se poochein.
        - Isi number se haal poochein: { -nccia-phone }
    .no-answer = Jawab nahi mila
    .pta = PTA ko batayein

report-no-answer = *Jahan shikayat ki, wahin number de kar dobara poochein.* NCCIA mein ki thi? Koi bara us ke qareebi daftar bhi ja sakta hai.
    - { -ncrc-name }: { -ncrc-site }
    - { -drf-name }: { -drf-phone }
    - { -child-line-name }: { -child-line-phone }

    Abhi khatra hai? Police: { -police-phone }
    .sms =
        Jahan shikayat ki, wahin number de kar dobara poochein. NCCIA mein ki thi? Koi bara us ke qareebi daftar bhi ja sakta hai.
        - Bachon ke huqooq ka commission: { -ncrc-site }
        - { -drf-name }: { -drf-phone }
        - { -child-line-name }: { -child-line-phone }
        Abhi khatra hai? { -police-phone }
