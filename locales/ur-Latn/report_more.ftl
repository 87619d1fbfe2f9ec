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
    - Post, tasveer, comment ya profile ke teen nuqte dabayein.
    - Report dabayein. Kuch phone par likha hota hai: Find support or report.
    - Wajah chunein, aage screen batati jaye gi.
    .sms =
        Pehle account ka naam aur link likh lein. Phir:
        - Post, tasveer, comment ya profile ke teen nuqte.
        - Report (ya Find support or report).
        - Wajah chunein.
    .picture = Private tasveer
    .message = Message
    .fake = Fake account
    .other = Kuch aur

report-more-facebook-message = *Jawab na dein.* Account ka naam likh lein. Messenger mein:
    - Message ko daba kar rakhein, Report dhoondein.
    - Wahan nahi? Chat mein upar naam dabayein aur wahan dekhein.
    - Profile bhi report ho sakti hai: teen nuqte, Report.
    - Phir account block karein.
    .sms =
        Jawab na dein. Account ka naam likh lein. Phir:
        - Message ko daba kar rakhein, Report dhoondein.
        - Ya chat mein upar naam dabayein, wahan dekhein.
        - Profile: teen nuqte, Report. Phir block.
    .threatened = Dhamki mil rahi hai

report-more-facebook-group = Pehle group ka naam aur link likh lein. Phir *post ya poora group report karein:*
    - Post ya comment: teen nuqte, Report.
    - Poora group: us ka page kholein, teen nuqte, wahan Report dhoondein.
    - Phir group chhor dein.
    .sms =
        Pehle group ka naam aur link likh lein. Phir:
        - Post ya comment: teen nuqte, Report.
        - Poora group: us ke page par teen nuqte, Report dhoondein.
        - Phir group chhor dein.

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
    .fake = Fake account
    .other = Kuch aur

report-more-instagram-group = *Group chat mein jawab na dein.* Group ka naam aur bhejne wale ka account likh lein. Phir:
    - Message ko daba kar rakhein.
    - Report dabayein, wajah chunein aur bhej dein.
    - Bhejne wale ko bhi: us ki profile, teen nuqte, Report.
    - Phir group chat chhor dein.
    .sms =
        Jawab na dein. Group aur bhejne wale ka naam likh lein. Phir:
        - Message ko daba kar rakhein, Report, wajah.
        - Bhejne wale ki profile: teen nuqte, Report.
        - Phir group chat chhor dein.
    .threatened = Dhamki mil rahi hai

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

report-more-meta-fake = Koi aap ka naam ya tasveer laga kar account chala raha hai? Ghalat wo hai, aap nahi. Us ka naam aur link likh lein. Phir:
    - *Fake profile report karein:* profile kholein, teen nuqte, Report.
    - Wo wajah chunein jis mein kisi aur ke naam se account banane ki baat ho.
    - Ghar walon aur doston ko bata dein: ye aap nahi, usay na paise dein na code. Wo bhi report kar sakte hain.
    .sms =
        Fake account ka naam aur link likh lein. Phir:
        - Us ki profile, teen nuqte, Report.
        - Wajah: kisi aur ke naam se account.
        - Sab ko bata dein: ye aap nahi, na paise dein na code. Wo bhi report karein.

report-more-meta-live = Pehle account ka naam aur waqt likh lein. Phir *live video report karein:*
    - Chalti video mein screen par teen nuqte ya Report dhoondein.
    - Khatam ho gayi? Video ab bhi ho to usay, warna profile ko report karein: teen nuqte, Report.

    Is mein koi bacha abhi khatre mein hai? Police: { -police-phone }
    .sms =
        Pehle account ka naam aur waqt likh lein. Phir:
        - Live video par teen nuqte ya Report dhoondein.
        - Khatam ho gayi? Profile: teen nuqte, Report.
        Bacha abhi khatre mein hai? Police: { -police-phone }

## YouTube, Snapchat, X

report-more-youtube = Pehle channel ka naam aur link likh lein. Phir *YouTube par report karein:*
    - Video, Short ya live: teen nuqte ya settings ka nishan, phir Report.
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
    .fake = Fake account
    .other = Kuch aur

report-more-youtube-fake = Koi aap ka naam ya tasveer laga kar channel chala raha hai? Ghalat wo hai, aap nahi. Channel ka naam aur link likh lein. Phir:
    - *Fake channel kholein,* teen nuqte, phir Report user.
    - Wo wajah chunein jis mein kisi aur ke naam se account banane ki baat ho.
    - Ghar walon aur doston ko bata dein ke ye aap nahi. Wo bhi report kar sakte hain.
    .sms =
        Channel ka naam aur link likh lein. Phir:
        - Channel kholein, teen nuqte, Report user.
        - Wajah: kisi aur ke naam se account.
        - Sab ko bata dein ke ye aap nahi. Wo bhi report karein.

report-more-youtube-underage = YouTube 13 saal se hai. *Us se chota bacha walidain ke zariye dekhta hai.* Apna bacha hai? Pehle pyar se baat karein, daantay baghair.
    - Walidain ki nigrani wala account ya YouTube Kids, agar aap ke phone mein ho.
    - Umar 16 se kam ho to live sirf tab, jab koi bara saath nazar aaye.
    - Channel report karna ho to: channel kholein, teen nuqte, Report user.
    .sms =
        YouTube 13 saal se hai. Us se chota bacha walidain ke zariye dekhta hai.
        - Nigrani wala account ya YouTube Kids, agar phone mein ho.
        - Channel report karna ho: teen nuqte, Report user.
    .family = Nigrani wala account

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
    .fake = Fake account
    .other = Kuch aur

report-more-snapchat-fake = Koi aap ka naam ya tasveer laga kar account chala raha hai? Ghalat wo hai, aap nahi. *Us ka username likh lein.* Phir:
    - Us ke naam ko daba kar rakhein, Manage friendship, phir Report.
    - Wo wajah chunein jis mein kisi aur ke naam se account banane ki baat ho, Submit.
    - Ghar walon aur doston ko bata dein: ye aap nahi, usay na paise dein na code.
    .sms =
        Fake account ka username likh lein. Phir:
        - Naam ko daba kar rakhein: Manage friendship, Report.
        - Wajah: kisi aur ke naam se account.
        - Sab ko bata dein: ye aap nahi, na paise dein na code.

report-more-snapchat-group = *Pehle username likh lein,* kyunke Snap ghaib ho jati hai. Phir:
    - Group mein us Snap ya message ko daba kar rakhein, phir Report.
    - Bhejne wale ko bhi: us ke naam ko daba kar rakhein, Manage friendship, Report.
    - Phir group chhor dein.
    .sms =
        Pehle username likh lein, Snap ghaib ho jati hai. Phir:
        - Snap ya message ko daba kar rakhein, Report.
        - Bhejne wale ka naam: Manage friendship, Report.
        - Phir group chhor dein.
    .threatened = Dhamki mil rahi hai

report-more-x = Pehle @naam aur link likh lein. Phir *X par report karein:*
    - Post ka menu (nuqte) kholein. Comment bhi aik post hai.
    - Report post dabayein.
    - Jo baat sahi lage wo chunein, aage screen batati jaye gi.
    .sms =
        Pehle @naam aur link likh lein. Phir:
        - Post ka menu (nuqte) kholein. Comment bhi aik post hai.
        - Report post dabayein.
        - Jo sahi lage wo chunein.
    .picture = Private tasveer
    .person = Account, message, group
    .other = Kuch aur

report-more-x-person = Pehle @naam likh lein. Phir *Report dhoondein:*
    - Account: profile par, us ke menu (nuqte) mein.
    - Message: chat mein, us ke menu mein. Jawab na dein.
    - Live ya group: us ke menu mein.
    - Koi gaali de ya tang kare? X ka is ke liye form bhi hai: { -x-abuse-form-site }
    .sms =
        Pehle @naam likh lein. Phir Report dhoondein:
        - Profile, chat, live ya group ke menu (nuqte) mein
        - Gaaliyon ke liye X ka form bhi hai:
        { -x-abuse-form-site }
    .expired = Pehle @naam likh lein. Phir *Report dhoondein:*
        - Account: profile par, us ke menu (nuqte) mein.
        - Message: chat mein, us ke menu mein. Jawab na dein.
        - Live ya group: us ke menu mein.
        - Koi gaali de ya tang kare? X ke help page par is ka form bhi hai.
    .threatened = Dhamki mil rahi hai

report-more-x-self-harm = *Koi abhi khatre mein hai?* Ambulance: { -rescue-phone } Police: { -police-phone }
    - Pata hai wo kaun hai? Usay ya us ke kisi qareebi ko call karein.
    - X par: post ka menu, Report post, phir self-harm ya suicide wali baat chunein. X us shakhs ko likh kar batata hai ke madad kahan milti hai.
    - Ye bojh akele na uthayein: kisi bharosay wale baray ko batayein.
    .sms =
        Abhi khatra hai? Ambulance: { -rescue-phone } Police: { -police-phone }
        - Pata hai kaun hai? Usay ya us ke qareebi ko call karein.
        - X par: Report post, phir self-harm ya suicide. X usay batata hai ke madad kahan hai.
        - Kisi baray ko batayein.
    .other-child = Jaan pehchan ka hai

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
    - Wajah chunein. Video, post aur comment bhi isi tarah report hote hain.
    - Ya link ya @naam is email par bhejein, tasveer nahi: { -telegram-abuse-email }
    .sms =
        Pehle @naam aur link likh lein. Phir:
        - Message dabayein (iPhone: daba kar rakhein), Report.
        - Wajah chunein.
        - Ya link email karein, tasveer nahi: { -telegram-abuse-email }
    .picture = Private tasveer
    .whole = Group, channel, account
    .other = Kuch aur

report-more-telegram-whole = Pehle @naam ya link likh lein. Phir:
    - *Us ka aik message report karein:* group, channel, bot ya account, sab mein chalta hai.
    - Ya upar naam dabayein, wahan menu mein Report dhoondein.
    - Ya link is email par bhejein, tasveer nahi: { -telegram-abuse-email }
    - Phir group ya channel chhor dein, account block karein.
    .sms =
        Pehle @naam ya link likh lein. Phir:
        - Group, channel, bot ya account ka aik message report karein.
        - Ya upar naam dabayein, Report dhoondein.
        - Ya email, tasveer nahi: { -telegram-abuse-email }
        - Phir chhor dein, block karein.
    .expired = Pehle @naam ya link likh lein. Phir:
        - *Us ka aik message report karein:* group, channel, bot ya account, sab mein chalta hai.
        - Ya upar naam dabayein, wahan menu mein Report dhoondein.
        - Phir group ya channel chhor dein, account block karein.

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
    .whole = Server ya account
    .other = Kuch aur

report-more-discord-whole = Pehle server ka naam aur username likh lein. Phir:
    - *Wahan ka aik message report karein:* daba kar rakhein, Report message.
    - Poora server ya profile: naam dabayein, Report dhoondein.
    - Phir server chhor dein, account block karein.
    .sms =
        Pehle server ka naam aur username likh lein. Phir:
        - Wahan ka aik message daba kar rakhein, Report message.
        - Server ya profile: naam dabayein, Report dhoondein.
        - Phir chhor dein, block karein.

report-more-discord-parent = Jis phone par message hai, wahin *report karein:*
    - Message ko daba kar rakhein, phir Report message.
    - Wajah chunein aur bhej dein.

    Aap ka Discord account nahi? Discord ke help page par walidain ka form hai. Wo message ka link maangta hai: message ko daba kar rakhein, phir Copy Message Link.
    .sms =
        - Message ko daba kar rakhein, Report message, wajah.
        Aap ka account nahi? Discord ke help page par walidain ka form hai. Link ke liye: daba kar rakhein, Copy Message Link.
    .picture = Private tasveer
    .whole = Server ya account
    .other = Kuch aur

report-more-roblox = Pehle player ka naam aur game likh lein. Phir *player ko report karein:*
    - Game mein menu (Roblox ka nishan) kholein.
    - People ya player ka naam dabayein.
    - Report (jhanda), wajah chunein, Submit.
    - Chat mein bura message? Jis player ne likha, usay report karein.

    Aap ke phone par lafz alag ho sakte hain: jhanda ya Report dhoondein.
    .sms =
        Pehle player ka naam aur game likh lein. Phir:
        - Menu (Roblox ka nishan), People ya player ka naam (chat mein likhne wala bhi).
        - Report (jhanda), wajah, Submit.
    .picture = Private tasveer
    .whole = Group ya game
    .other = Kuch aur

report-more-roblox-whole = Pehle group ya game ka naam likh lein. Phir:
    - *Us ka page kholein,* teen nuqte, jhanda ya Report dhoondein.
    - Wajah chunein, Submit.
    - Jis player ne likha ya kiya, usay bhi report karein.
    - Phir group ya game chhor dein.
    .sms =
        Pehle group ya game ka naam likh lein. Phir:
        - Us ke page par teen nuqte, jhanda ya Report dhoondein.
        - Us player ko bhi report karein.
        - Phir chhor dein.

report-more-roblox-underage = Roblox par chotay bachay bhi khelte hain, is liye *report se zyada settings kaam aati hain.*
    - Walidain apna account bachay ke account se jor kar chat, dost, waqt aur kharch tay kar sakte hain.
    - Chat se pehle umar jaanchi ja sakti hai.
    - Koi bachay ko tang kare? Us player ko report karein.
    .sms =
        Roblox par chotay bachay bhi khelte hain. Settings zyada kaam aati hain:
        - Walidain account jor kar chat, dost, waqt, kharch tay karein.
        - Koi tang kare? Us player ko report karein.
    .family = Account kaise jorein

report-more-pubg = *Player ka naam, din aur waqt likh lein.* PUBG Mobile ka pakka tareeqa hamare paas nahi, is liye yahan dekhein:
    - player ya group ki profile par aur chat ke paas: Report
    - settings mein: Help ya customer service
    - tab tak jawab na dein, match chhor dein

    Baat karna chahein to { -drf-name }: { -drf-phone }
    .sms =
        Player ka naam, din aur waqt likh lein. Phir dhoondein:
        - player ki profile ya chat par Report
        - settings mein Help ya customer service
        { -drf-name }: { -drf-phone }
    .picture = Private tasveer
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
    .picture = Private tasveer
    .scam = Site dhoka deti hai

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
    .group = Group
    .live = Live video
    .self-harm = Kisi ki jaan ko khatra
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
