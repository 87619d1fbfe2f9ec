### Report: baqi apps, Google, website, koi aur app.

report-more-apps = In mein se kaunsi?
    .x = X (Twitter)
    .telegram = Telegram
    .discord = Discord
    .roblox = Roblox
    .pubg = PUBG Mobile
    .google = Google search
    .website = Koi website
    .other-app = Koi aur app

## Facebook aur Instagram

report-more-facebook = Pehle account ka naam aur link likh lein. Phir *Facebook par report karein:*
    - Post, comment ya profile ke teen nuqte dabayein.
    - Report dabayein. Kuch phone par likha hota hai: Find support or report.
    - Wajah chunein, aage screen batati jaye gi.

    Facebook saamne wale ko nahi batata ke report kis ne ki.
    .sms =
        Pehle account ka naam aur link likh lein. Phir:
        - Post, comment ya profile ke teen nuqte.
        - Report (ya Find support or report).
        - Wajah chunein.
    .picture = Private tasveer
    .underage = Bacha 13 se chota
    .other = Kuch aur

report-more-facebook-underage = Facebook 13 saal ya zyada umar ke liye hai. Apna bacha hai? Pehle pyar se baat karein, daantay baghair.
    - Bachay ki profile ka *link copy karein.*
    - Wo link Facebook ke form mein dalein: { -facebook-underage-form-site }
    .sms =
        Facebook 13 saal se hai. Bachay ki profile ka link is form mein dalein:
        { -facebook-underage-form-site }
    .expired = Facebook 13 saal ya zyada umar ke liye hai. Apna bacha hai? Pehle pyar se baat karein.
        - *Profile report karein:* teen nuqte, phir Report.
        - Facebook ke help page par is ka form bhi hai.
    .family = Walidain ke tools

report-more-instagram = Pehle account ka naam aur link likh lein. Phir *Instagram par report karein:*
    - Post ya reel: teen nuqte dabayein.
    - Comment ya chat ka message: daba kar rakhein.
    - Account: profile khol kar teen nuqte dabayein.
    - Phir Report, wajah chunein aur bhej dein.
    .sms =
        Pehle account ka naam aur link likh lein. Phir:
        - Post, reel, profile: teen nuqte.
        - Comment, message: daba kar rakhein.
        - Report, wajah chunein, bhej dein.
    .picture = Private tasveer
    .underage = Bacha 13 se chota
    .other = Kuch aur

report-more-instagram-underage = Instagram 13 saal ya zyada umar ke liye hai. Chotay bachay ka account tabhi ho sakta hai jab profile par likha ho ke usay koi bara chalata hai. Apna bacha hai? Pehle pyar se baat karein, daantay baghair.
    - *Instagram ka form bharein:* { -instagram-underage-form-site }
    .sms =
        Instagram 13 saal se hai, ya profile par likha ho ke koi bara chalata hai. Chotay bachay ka account yahan report karein:
        { -instagram-underage-form-site }
    .expired = Instagram 13 saal ya zyada umar ke liye hai. Chotay bachay ka account koi bara chalaye, aur profile par ye likha ho.
        - *Profile report karein:* teen nuqte, phir Report.
        - Instagram ke help page par is ka form bhi hai.
    .family = Walidain ke tools

report-more-meta-picture = Ijazat ke baghair tasveer phailana ghalat hai, qusoor aap ka nahi. *App mein report karein:*
    - Post, message ya profile report karein.
    - Facebook aur Instagram aisi report din raat dekhte hain, phir wohi tasveer dobara upload hone se rokte hain.
    - Tasveer se darana bhi wahan mana hai, AI se bani tasveer se bhi.
    .sms =
        Qusoor aap ka nahi.
        - Post, message ya profile report karein.
        - Facebook aur Instagram din raat dekhte hain, tasveer dobara upload hone se rokte hain.
        - AI se bani tasveer se darana bhi mana hai.
    .threatened = Dhamki mil rahi hai

## YouTube, Snapchat, X

report-more-youtube = Pehle channel ka naam aur link likh lein. Phir *YouTube par report karein:*
    - Video: teen nuqte ya settings ka nishan, phir Report.
    - Comment: teen nuqte, phir Report.
    - Channel: khol kar teen nuqte, phir Report user.
    - Wajah chunein, in mein Child abuse bhi hai.

    Channel wale ko nahi bataya jata ke report kis ne ki.
    Bacha khatre mein hai? Pehle police: { -police-phone }
    .sms =
        Pehle channel ka naam aur link likh lein. Phir:
        - Video, comment: teen nuqte, Report.
        - Channel: teen nuqte, Report user.
        - Wajah chunein (Child abuse bhi hai).
        Bacha khatre mein hai? Pehle police: { -police-phone }
    .about-me = Video mein main hoon
    .other = Kuch aur

report-more-youtube-me = Aap ki video, aap ka number ya pata, ya AI se bani aap ki naqli video, wo bhi ijazat ke baghair?
    - Privacy ki shikayat se *YouTube se hatwayein:* { -youtube-privacy-form-site }
    - Video ka link dein.
    .sms =
        Ijazat ke baghair aap ki video, maloomat ya AI se bani naqal? Yahan se hatwayein:
        { -youtube-privacy-form-site }
        Video ka link dein.
    .expired = Aap ki video, aap ka number ya pata, ya AI se bani aap ki naqli video, wo bhi ijazat ke baghair?
        - *YouTube se hatwayein:* help page par "privacy complaint" dhoondein.
        - Video ka link dein.

report-more-snapchat = *Pehle username likh lein,* kyunke Snap ghaib ho jati hai. Phir:
    - Snap, Story, chat ya naam ko daba kar rakhein.
    - Report dabayein. Naam par ho to pehle Manage friendship, phir Report.
    - Wajah chunein, Submit dabayein.

    Aap ke phone par lafz alag ho sakte hain: teen nuqte, jhanda ya Report dhoondein.
    .sms =
        Pehle username likh lein, Snap ghaib ho jati hai. Phir:
        - Snap, Story, chat ya naam ko daba kar rakhein.
        - Report (naam par: Manage friendship, Report).
        - Wajah, Submit.
    .picture = Private tasveer
    .other = Kuch aur

report-more-x = Pehle @naam aur link likh lein. Phir *X par report karein:*
    - Post ka menu (nuqte) kholein.
    - Report post dabayein.
    - Jo baat sahi lage wo chunein, aage screen batati jaye gi.
    .sms =
        Pehle @naam aur link likh lein. Phir:
        - Post ka menu (nuqte) kholein.
        - Report post dabayein.
        - Jo sahi lage wo chunein.
    .picture = Private tasveer
    .other = Kuch aur

report-more-x-picture = X par is ke do raste hain. Jab tasveer bani, *us mein jo hai us ki umar kitni thi?*

report-more-x-adult = Pehle screenshot, tareekh aur link ke saath. Phir *post ke menu mein:*
    - Report post
    - It displays a sensitive photo or video
    - An unauthorized photo or video
    - It includes unauthorized, intimate content of me or someone else
    - Batayein ke report kis ke liye hai, paanch tak post chunein, bhej dein.
    .sms =
        Pehle screenshot, tareekh aur link ke saath. Phir Report post mein chunein:
        - It displays a sensitive photo or video
        - An unauthorized photo or video
        - It includes unauthorized, intimate content of me or someone else

report-more-x-child = *Screenshot na lein,* na like karein, na jawab dein, na aage bhejein. X ko saboot nahi chahiye.
    - Is ka form account ke baghair bhi chalta hai: { -x-child-form-site }
    - Post ka link aur @naam dein.
    .sms =
        Screenshot na lein, na like, na jawab, na aage bhejein. X ko saboot nahi chahiye.
        - Form, account ke baghair bhi: { -x-child-form-site }
        - Link aur @naam dein.
    .expired = *Screenshot na lein,* na like karein, na jawab dein, na aage bhejein. X ko saboot nahi chahiye.
        - X ke help page par bachon ki hifazat ka form hai, account ke baghair bhi.
        - Post ka link aur @naam dein.
    .csam = Bachay ki nazeba tasveer

## Telegram, Discord, games

report-more-telegram = Pehle @naam aur link likh lein. Phir *Telegram par report karein:*
    - Android: message dabayein, phir Report.
    - iPhone: message ko daba kar rakhein, phir Report.
    - Wajah chunein.
    - Ya link ya @naam is email par bhejein, tasveer nahi: { -telegram-abuse-email }
    .sms =
        Pehle @naam aur link likh lein. Phir:
        - Message dabayein (iPhone: daba kar rakhein), Report.
        - Wajah chunein.
        - Ya link email karein, tasveer nahi: { -telegram-abuse-email }
    .picture = Private tasveer
    .other = Kuch aur

report-more-discord = Pehle username aur server ka naam likh lein. Phir *message report karein:*
    - Message ko daba kar rakhein.
    - Report message dabayein.
    - Wajah chunein aur bhej dein.

    Aap ke phone par lafz thore alag ho sakte hain.
    .sms =
        Pehle username aur server ka naam likh lein. Phir:
        - Message ko daba kar rakhein.
        - Report message, wajah, bhej dein.
    .picture = Private tasveer
    .other = Kuch aur

report-more-discord-parent = Jis phone par message hai, wahin *report karein:*
    - Message ko daba kar rakhein, phir Report message.
    - Wajah chunein aur bhej dein.

    Aap ka Discord account nahi? Discord ke help page par walidain ka form hai. Wo message ka link maangta hai: message ko daba kar rakhein, phir Copy Message Link.
    .sms =
        - Message ko daba kar rakhein, Report message, wajah.
        Aap ka account nahi? Discord ke help page par walidain ka form hai. Link ke liye: daba kar rakhein, Copy Message Link.
    .picture = Private tasveer
    .other = Kuch aur

report-more-roblox = Pehle player ka naam aur game likh lein. Phir *player ko report karein:*
    - Game mein menu (Roblox ka nishan) kholein.
    - People ya player ka naam dabayein.
    - Report (jhanda), wajah chunein, Submit.

    Aap ke phone par lafz alag ho sakte hain: jhanda ya Report dhoondein.
    .sms =
        Pehle player ka naam aur game likh lein. Phir:
        - Menu (Roblox ka nishan), People ya player ka naam.
        - Report (jhanda), wajah, Submit.
    .other = Kuch aur

report-more-pubg = *Player ka naam, din aur waqt likh lein.* PUBG Mobile ka pakka tareeqa hamare paas nahi, is liye yahan dekhein:
    - player ki profile par aur chat ke paas: Report
    - settings mein: Help ya customer service
    - tab tak jawab na dein, match chhor dein

    Baat karna chahein to { -drf-name }: { -drf-phone }
    .sms =
        Player ka naam, din aur waqt likh lein. Phir dhoondein:
        - player ki profile ya chat par Report
        - settings mein Help ya customer service
        { -drf-name }: { -drf-phone }
    .other = Kuch aur

## Google, website, koi aur app

report-more-google = Google 18 se kam umar walon ki tasveer apni search se hata sakta hai. Bacha khud bhi keh sakta hai, walidain bhi. Tasveer nazeba ho to neeche wohi chunein.
    - Google ke help page par *ye dhoondein:* remove images of minors
    - Tasveer ka link, search page ka link aur search ke lafz dein.
    - Jawab email par aata hai.
    - Website par tasveer phir bhi rehti hai, un se bhi hatane ko kahein.
    .sms =
        Google 18 se kam umar ki tasveer search se hata sakta hai. Nazeba ho to neeche wohi chunein.
        - Google help mein dhoondein: remove images of minors
        - Link aur search ke lafz dein.
        - Website se bhi hatane ko kahein.
    .csam = Bachay ki nazeba tasveer
    .fake-picture = AI se bani tasveer

report-more-google-fake = Aisi naqli tasveer banane wala ghalat hai, aap nahi. *Google ki search se hatwayein.* Us ke form mein ye chunein:
    - Content contains nudity or sexual material
    - falsely portrays me in a sexual act, or in an intimate state
    Sirf link dein, tasveer nahi.
    .sms =
        Qusoor aap ka nahi. Google ke form mein ye chunein:
        - Content contains nudity or sexual material
        - falsely portrays me in a sexual act, or in an intimate state
        Sirf link dein, tasveer nahi.

report-more-website = *Link aur din likh lein.* Phir:
    - Site par Report, Contact ya Help dhoondein, aksar page ke neeche hota hai.
    - PTA Pakistan mein link band karwa sakti hai.
    - Dhamki, private tasveer, paise, ya bachay ko nuqsan: NCCIA.
    .sms =
        Link aur din likh lein. Phir:
        - Page ke neeche Report, Contact ya Help dhoondein.
        - Link band karwana: PTA.
        - Jurm ya bachay ko nuqsan: NCCIA.
    .pta = PTA ko batayein
    .nccia = NCCIA ko batayein
    .csam = Bachay ki nazeba tasveer

report-more-other-app = *Account ka naam, link aur din likh lein.* Phir app mein dhoondein:
    - post, profile ya chat par teen nuqte, jhanda ya Report
    - app ki settings mein Help

    Kuch nahi mila, ya bachay ko nuqsan hua? App koi bhi ho, PTA aur NCCIA ko batayein.
    .sms =
        Account ka naam aur din likh lein. Phir dhoondein:
        - post, profile ya chat par teen nuqte, jhanda ya Report
        - settings mein Help
        Na mile to PTA ya NCCIA ko batayein.
    .pta = PTA ko batayein
    .nccia = NCCIA ko batayein
    .other = Kuch aur

## Kuch aur

report-more-something-else = In mein se kya hai?
    .fake = Fake account
    .underage = Bacha 13 se chota
    .banned = Account band ho gaya
    .taken = Account chhin gaya
    .threatened = Dhamki mil rahi hai
    .csam = Bachay ki nazeba tasveer

report-more-fake = Fake account ka naam aur link likh lein. Phir *wo profile report karein:*
    - Profile kholein, teen nuqte, jhanda ya Report dhoondein.
    - Wo wajah chunein jis mein kisi aur ke naam se account banane ki baat ho.
    - Ghar walon aur doston ko bata dein: ye aap nahi, usay na paise dein na code.
    .sms =
        Us ka naam aur link likh lein. Phir:
        - Profile par teen nuqte, jhanda ya Report.
        - Wajah: kisi aur ke naam se account.
        - Sab ko bata dein: ye aap nahi, na paise dein na code.

report-more-underage = Aisi zyada tar apps 13 saal ya zyada umar ke liye hain. Apna bacha hai? Pehle pyar se baat karein, daantay baghair.
    - *Bachay ki profile kholein* aur Report dhoondein, kuch apps mein kam umar hone ki wajah bhi hoti hai.
    - App ke help page par dhoondein: under 13
    - Umar 13 ya zyada hai? Phir walidain ke tools shayad behtar rasta hon.
    .sms =
        Aksar apps 13 saal se hain. Pehle bachay se pyar se baat karein.
        - Profile par Report, wajah: kam umar.
        - Ya app ke help page par dhoondein: under 13
    .family = Walidain ke tools

report-more-banned = Account ghalti se bhi band ho sakta hai. *App se kahein ke dobara dekhe:*
    - App ka notice ya email kholein, us mein Appeal dhoondein.
    - Na mile to app ke help page par appeal dhoondein.
    - Appeal sirf app mein ya us ki apni site par karein. Is ke liye kisi ko paise ya password na dein.
    .sms =
        Account ghalti se bhi band ho sakta hai.
        - Notice ya email mein Appeal dhoondein.
        - Ya app ke help page par.
        - Kisi ko paise ya password na dein.
