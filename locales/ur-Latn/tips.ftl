### Hifazati mashware: har aik itna chota ke aik message mein aa jaye. Pehle mozu, phir har mozu ke mashware.

tips-student = Kis bare mein? *Aik mozu chunein:* mashwara aaye ga, aur jab dil kare aik aur.
    .sms = Hifazati mashware. Kis bare mein?
    .tiktok = TikTok
    .grooming = Ajnabi log
    .passwords = Password aur account
    .privacy = Privacy settings
    .bullying = Mazaq urana, tang karna
    .harm = Nafrat, challenge, tanz
    .sharing = Share karne se pehle
    .videos = Video banana
    .more = Aur mozu
tips-student-more = Aur mozu:
    .scam = Fraud aur dhokay
    .fake-news = Jhooti khabrein
    .games = Game aur voice chat
    .ai = AI ki tasveerein
    .screen-time = Phone ka waqt aur neend
    .citizen = Online acha bartao
    .sid = Safer Internet Day

tips-parent = Kis cheez mein madad chahiye? *Mozu chunein.*
    .sms = Walidain ke liye. Kaunsa mozu?
    .family = Apps ke family tools
    .told = Bachay ne kuch bataya
    .talking = Bachay se baat karna
    .tiktok = TikTok
    .screen-time = Phone ka waqt aur neend
    .grooming = Ajnabi log
    .passwords = Password aur account
    .privacy = Privacy settings
    .more = Aur mozu
tips-parent-more = Aur mozu:
    .bullying = Mazaq urana, tang karna
    .harm = Nafrat, challenge, tanz
    .sharing = Tasveerein share karna
    .videos = Bachay ki videos
    .scam = Fraud aur dhokay
    .fake-news = Jhooti khabrein
    .games = Game aur voice chat
    .ai = AI ki tasveerein
    .citizen = Online acha bartao

tips-teacher = Class ke liye kya chahiye? *Mozu chunein.*
    .sms = Teachers ke liye. Kya chahiye?
    .told = Bachay ne mujhe bataya
    .images = Tasveer phail rahi hai
    .rules = Class ke usool
    .activities = Activity, 10 minute
    .lifeskills = Zindagi ke hunar
    .people = Ajnabi, tang karne wale
    .accounts = Account aur fraud
    .posts = Video, jhooti khabar
    .balance = Phone ka waqt, bartao
tips-people = Online log. Kaunsa mozu?
    .grooming = Ajnabi log
    .bullying = Mazaq urana, tang karna
    .harm = Nafrat, challenge, tanz
    .games = Game aur voice chat
tips-accounts = Account aur paise. Kaunsa mozu?
    .passwords = Password
    .privacy = Privacy settings
    .scam = Fraud aur dhokay
    .family = Apps ke family tools
tips-posts = Post, video, khabrein. Kaunsa mozu?
    .tiktok = TikTok
    .videos = Video banana
    .sharing = Share karne se pehle
    .ai = AI ki tasveerein
    .fake-news = Jhooti khabrein
tips-balance = Online achi zindagi. Kaunsa mozu?
    .screen-time = Phone ka waqt aur neend
    .citizen = Online acha bartao
    .sid = Safer Internet Day

tips-useful = Shukriya, jaan kar khushi hui.
    .topics = Doosre mozu
    .happening = Aisa ho raha hai
    .lost = Account chhin gaya
    .fake-news = Kya ye sach hai?
    .report = Report karna hai
    .sid = Safer Internet Day
tips-not-useful = Batane ka shukriya. Shayad ye behtar rahe:
    .topics = Doosre mozu
    .happening = Aisa ho raha hai
    .lost = Account chhin gaya
    .fake-news = Kya ye sach hai?
    .report = Report karna hai
    .sid = Safer Internet Day

tips-quiz = Maazrat, quiz abhi nahi bana. Tab tak koi mashwara lein, ya dekhein ke koi message sach hai ya nahi.
    .tips = Hifazati mashwara
    .fake-news = Kya ye sach hai?

## TikTok

tips-tiktok-private = *TikTok account private rakhein:* video sirf aap ke chunay hue log dekhein ge. 16 se kam umar mein shuru se yehi hai. Dekhein: Settings and privacy
tips-tiktok-comments = Umar 16 se kam ho to TikTok par sirf dost comment kar sakte hain, ya koi nahi. *Buray comment filter karein,* mitayein ya report karein.
tips-tiktok-report = Koi video ghalat lage to *report karein:* Share (teer), Report, wajah, Submit. Ammi abbu ka TikTok jura ho to unhein pata chal sakta hai.
tips-tiktok-alert = TikTok par video report karte hue, app pooche to *kisi bharosay wale baray ko bhi khabar dein.* Akele sehna zaroori nahi.
tips-tiktok-block = TikTok par koi tang kare to *report, phir block karein:* us ki profile, upar Share (teer) ya teen nuqte, Report, phir wahin Block.
tips-tiktok-time = TikTok 18 se kam umar ko shuru mein din ka aik ghanta deta hai. *Yahan dekhein:* Profile > Menu > Settings and privacy > Screen time
tips-tiktok-restricted = *TikTok par Restricted Mode lagayein,* namunasib videos kam aati hain. Profile > Menu > Settings and privacy mein dhoondein.
tips-tiktok-messages = TikTok par message 16 saal se khulte hain. Koi doosri app par bulaye to *wahin rahein,* aur kisi bharosay wale baray ko batayein.
tips-tiktok-stem = Pakistan mein TikTok ki *STEM feed* hai: science, maths, cheezein kaise chalti hain. App mein STEM dhoondein.

tips-tiktok-pairing = *Family Pairing,* dono phone par: Profile > Menu > Settings and privacy > Family Pairing. Aap Parent chunein, bacha Teen, phir code scan karein.
tips-tiktok-cannot = Family Pairing message ya dekhi hui videos nahi dikhati, doosra account bhi nahi rokti. *Sab se zyada baat cheet kaam aati hai.*
tips-tiktok-ages = TikTok ki umrein: account 13, message aur For You ki video 16, LIVE 18. *Sahi tareekh-e-paidaish* se sahi hifazat milti hai.
tips-tiktok-hour = TikTok 18 se kam umar ko aik ghanta deta hai, magar code dal kar aage dekha ja sakta hai. Family Pairing se *had aap lagayein.*
tips-tiktok-heard = Bacha video report kare to walidain ko khabar aa sakti hai, agar un ki app juri ho. *Tab kahein: "Report kar ke acha kiya."* Zyada sawal na karein.
tips-tiktok-away = Family Pairing mein *Time Away:* parhai ya neend ke ghante jin mein TikTok band rahe. Waqt bachay ke saath mil kar tay karein.
tips-tiktok-young = Bacha 13 se chota hai aur TikTok par hai? *Pehle pyar se baat karein,* phir account khatam karwayein.
    Form: { -tiktok-privacy-form-site }
tips-tiktok-class = Class ki video TikTok par dalne se pehle *har bachay aur us ke walidain se poochein.* Jo mana kare, wo video mein na aaye.
tips-tiktok-lesson = Class mein *video report karna sikhayein:* Share (teer), Report, wajah, Submit. Phir poochein: kisay batana hai?

## Ajnabi

tips-grooming-name = Online koi bhi naam, tasveer ya umar laga sakta hai. *Jis se jaan pehchan sirf online ho wo ajnabi hai,* chahe kitna meetha bole.
tips-grooming-secret = "Hamari baat kisi ko na batana." *Raaz rakhwane ke peeche koi matlab hota hai.* Aik bharosay wale baray ko bata dein.
tips-grooming-gift = Jis se kabhi mulaqat nahi hui, wo tohfa ya game ka balance de? Baad mein kuch maang sakta hai. *Aap par koi qarz nahi.* Kisi baray ko batayein.
tips-grooming-move = Game ya app ka koi shakhs alag chat mein bulaye? *Wahin rahein.* Ajeeb lage to jawab dena band kar dein.
tips-grooming-meet = Jis se pehchan sirf online ho, wo milna chahe? *Na jayein,* aaj hi kisi bharosay wale baray ko batayein.
    Bachon ki helpline: { -child-line-phone }
tips-grooming-picture = Ajnabi private tasveer maange? *Jawab band karein,* us ke lafz rakhein, report, block, kisi baray ko batayein. Bhej di? Qusoor aap ka nahi.
tips-grooming-where = School, ghar, phone number, abhi kahan hain: *ye baatein sirf unhein batayein jin se asal zindagi mein jaan pehchan ho.*
tips-grooming-groups = Taake ajnabi WhatsApp group mein na dalein: Settings > Privacy > Groups > *My contacts*
tips-grooming-calls = WhatsApp par ajnabi call karte hain? *Un ki ghanti band karein:* Settings > Privacy > Calls > Silence unknown callers

tips-grooming-signs = Khatre ki nishaniyan: raaz rakhwana, tasveer maangna, tohfay, alag chat, milne ki zid. *Ye paanch bachay ko sikhayein.*
tips-grooming-ask = *Shauq se poochein, thanedar ki tarah nahi:* "Aaj kis ke saath khel hua? Us se jaan pehchan kaise hui?" Tab bacha zyada batata hai.
tips-grooming-told = Bacha kisi ajnabi ka bataye to *kahein: "Bata kar acha kiya."* Chat rakhein, report aur block karein.
    Cyber crime: { -nccia-phone }
tips-grooming-tutor = Online class? *Wahan ho jahan ghar wale aate jate hon,* aur maloom ho ke teacher kaun hai. Raat ko teacher se alag chat na ho.
tips-grooming-insta = Instagram par baray un nojawanon se chat shuru nahi kar sakte jin se juray na hon. *Is liye umar sahi likhi ho.* Mil kar dekh lein.
tips-grooming-board = Board par likhein: raaz rakhwaye, tasveer maange, tohfay de, milna chahe. *Har aik ka matlab: kisi baray ko batao.*
tips-grooming-whom = *Class se poochein: aisi baat kisay batayi ja sakti hai?* Har bacha ghar aur school ka aik aik bara soche. Naam batana zaroori nahi.
tips-grooming-act = Bacha online ajnabi ka bataye? *Sunein, zor na dein, usi din qadam uthayein.*
    Bachon ki helpline: { -child-line-phone }

## Password aur account

tips-passwords-long = *Acha password lamba hota hai:* chand lafz jo sirf aap jorein. Naam, salgirah ya phone number nahi.
tips-passwords-each = *Har app ka alag password.* Aik chori ho to baqi bach jate hain. Yaad na rahe to ghar ki copy mein likh lein.
tips-passwords-twostep = *WhatsApp par PIN lagayein:* Settings > Account > Two-step verification. Email bhi dalein, PIN bhool jaye to kaam aata hai.
tips-passwords-code = Phone par code aaya aur koi maang raha hai? *Kisi ko na batayein,* na dost, na bank, na courier. Ye aap ke account ki chabi hai.
tips-passwords-friend = Dost achanak paise ya code maange? Shayad us ka account chori hua ho. *Phone kar ke poochein.*
tips-passwords-share = *Password dosti ka saboot nahi.* Pakke dost ko bhi nahi chahiye. De diya hai? Aaj hi badal dein.
tips-passwords-back = WhatsApp kisi aur ke paas chala gaya? *Dobara install karein, apna number aur SMS wala code dalein.* Chor bahar ho jaye ga.
tips-passwords-lock = *Phone par lock lagayein.* Kisi aur ka phone istemal kiya? Wapis dene se pehle log out karein.

tips-passwords-together = *Aaj raat mil kar karein,* apne aur bachay ke phone par: WhatsApp > Settings > Account > Two-step verification
tips-passwords-otp = Bank, NADRA, fauj, PTA: asli daftar kabhi code, PIN ya password nahi maangte. *Call kaatein, block karein.* Bank ko card wale number par khud call karein.
tips-passwords-email = Bachay ke account mein recovery email *wo ho jo aap bhi khol sakein.* PIN bhool gaya to pareshani nahi hogi.
tips-passwords-quiz = Class se poochein: "Dost tumhare phone par aaya code maange to?" *Jawab: kisi ko nahi dena, dost ko call karni hai.*
tips-passwords-shared = School ka computer ya sab ka phone? *Har bacha log out kar ke uthe,* browser mein password save na kare.

## Privacy settings

tips-privacy-checkup = *WhatsApp khud rasta dikhata hai:* Settings > Privacy > Privacy Checkup. Kaun raabta kare, kaun kya dekhe, sab wahin hai.
tips-privacy-insta = Instagram par 18 se kam ke liye Teen Account hai: private, message sirf jaan pehchan walon ke. *Aap ki app mein ho to chalne dein.*
tips-privacy-apps = Nayi app contacts, camera ya location maange? *Zaroorat na ho to mana karein.* Torch ko aap ke contacts se kya kaam?
tips-privacy-birth = *App mein asli tareekh-e-paidaish dein.* Maslan Snapchat usi se nojawanon wali hifazat lagata hai.
tips-privacy-profile = *Apni profile ajnabi ki nazar se dekhein.* School, number ya ghar nazar aaye to hata dein.
tips-privacy-location = *Location band rakhein,* camera mein aur un apps mein jinhein zaroorat nahi. Tasveer se ghar ka pata chal sakta hai.
tips-privacy-discord = Discord: User Settings > Privacy & Safety (ya Content & Social). *Server walon ke direct message band karein.*
tips-privacy-facebook = *Facebook par dost wohi hon jin se asal zindagi mein jaan pehchan ho.* Settings mein privacy dhoondein: post kaun dekhe, request kaun bheje?
tips-privacy-telegram = Telegram ke baray groups mein zyada tar log ajnabi hote hain. *Settings mein privacy dhoondein:* number kaun dekhe, group mein kaun dale?
tips-privacy-discord-parent = Discord ka Family Center walidain ko server aur dost dikhata hai, message nahi. *Bacha QR code dikhaye, aap scan karein:* User Settings > Family Center.
tips-privacy-together = *Bachay ke saath 10 minute baithein* aur aik app ki privacy settings dekhein. Aglay haftay doosri app.
tips-privacy-homework = Homework: *dekho tumhari profile kaun dekh sakta hai,* aur aik setting badlo. Kisi ko phone dikhana zaroori nahi.

## Mazaq urana, tang karna

tips-bullying-answer = Koi online bura bhala kahe? *Jawab na dein.* Lafzon ka screenshot, report, block, aur kisi baray ko batayein. Qusoor aap ka nahi.
tips-bullying-friend = Kisi ka online mazaq ur raha hai? *Usay alag se likhein:* "Wo ghalat tha. Main tumhare saath hoon." Itna bhi bohat hai.
tips-bullying-laugh = Mazaq wo hai jis par dono hansein. *Aik ko dukh ho to mazaq nahi.* Ruk jayein, mita dein, maafi maang lein.
tips-bullying-like = *Na like karein, na share, na shamil hon.* Har like se tang karne wale ki himmat barhti hai. Us ki jagah report karein.
tips-bullying-group = Kisi ka mazaq urane ke liye group bana hai? *Report kar ke nikal aayein.* WhatsApp: group kholein, naam dabayein, Report.
tips-bullying-undo = Koi dukh dene wali baat likh di? *Abhi der nahi hui:* mita dein, maafi maangein, auron se bhi mitane ko kahein.
tips-bullying-rules = TikTok ke usool 18 se kam umar ko tang karne par sab se sakht hain. *Is liye report karein,* ye chughli nahi.

tips-bullying-phone = Bachay ne bataya? *Aaj phone usi ke paas rehne dein.* Saboot us mein hain, aur agli baar bhi batane ki himmat rahe.
tips-bullying-say = Teen baatein kahein: "Tum ne bata kar acha kiya. Tumhara qusoor nahi. *Hum mil kar hal karein ge.*"
tips-bullying-school = Class wale tang kar rahe hain? *Screenshot rakhein, school se baat karein.* Ghussay mein doosre bachay ko na likhein.
tips-bullying-sorry = Tang karne wala aap ka apna bacha hai? *Aaram se poochein kya hua,* phir mitane aur maafi maangne mein saath dein.
tips-bullying-law = Bachay ko online tang karna qanoon mein bhi mana hai: PECA, dafa { -peca-bullying-section }. *Mashwara lein:*
    { -drf-name }: { -drf-phone }
    .expired = Bachay ko online tang karna qanoon mein bhi mana hai. *Sab akele na sambhalein:* head ya kisi bharosay wale teacher se baat karein.
tips-bullying-today = *Usi din qadam uthayein.* Jis bachay ka mazaq bane, wo dekhe ke koi bara saath hai.
tips-bullying-apart = *Dono bachon se alag alag baat karein.* Jisay dukh pohancha, usay tang karne wale ke saamne na bithayein.
tips-bullying-words = Dekhne wale bhi rok sakte hain. *Class mein aik jumla sikhayein:* "Bas karo, ye theek nahi."

## Nafrat, challenge, jism par baatein, larkiyon ko tang karna

tips-harm-dare = Koi challenge chal raha hai? *Rukein, sochein, faisla karein, phir kuch karein.* Kisi ko chot lag sakti ho to na karein, na share karein.
tips-harm-x = X (Twitter) par koi dil dukhane wali post? *Na jawab dein, na share karein.* Us ka menu (nuqte) kholein, Report post dabayein.
tips-harm-no = *Challenge ko mana kiya ja sakta hai.* "Mera dil nahi" kaafi hai. Sacha dost ye baat maan leta hai.
tips-harm-hate = Mazhab, firqay, zaban ya rang ke khilaf nafrat? *Share na karein, shikayat ke liye bhi nahi.* Report karein.
tips-harm-body = *Kisi ke jism par baat na karein,* mazaq mein bhi nahi. Aise lafz dil mein bohat der reh jate hain.
tips-harm-filter = Bohat si tasveerein filter se badli hoti hain. *Khud ko un se na naapein.* Aap mein koi kami nahi.
tips-harm-girls = Post par kisi larki ko tang kiya ja raha hai? *Ghalat wo kar raha hai jo tang kare, larki nahi.* Us ke lafz rakhein, report karein, larki ka saath dein.
tips-harm-diet = Bhooka reh kar dubla hone wali videos nuqsan deti hain. *Report karein, aage barhein.* Khane ki fikr ho to kisi se baat karein.
tips-harm-anger = Kisi comment par ghussa aaya? *Pehle phone rakh dein.* Jawab baad mein, ya kabhi nahi: ghussay ke lafz reh jate hain.

tips-harm-ask = Khane par poochein: *"Aaj kal kaunse challenge chal rahe hain?"* Pehle sunein, phir aaram se batayein ke kis mein chot lag sakti hai.
tips-harm-daughter = Beti ko online tang kiya ja raha hai? *Qusoor beti ka nahi,* us ka internet band na karein. Saboot rakhein, report karein.
    Mashwara: { -drf-phone }
tips-harm-son = *Betay se bhi baat karein:* larkiyon ke jism ya tasveer par comment dukh deta hai. "Sab karte hain" kehne se baat sahi nahi ho jati.
tips-harm-praise = *Bachay ke kaam ki tareef karein, shakal ki nahi.* Kisi ke jism ko bura na kahein, apne ko bhi nahi.
tips-harm-home = Jo hum forward karein, bachay wohi dohrate hain. *Khandan ke group mein mazhab, zaban ya jism par lateefay na bhejein.*
tips-harm-challenge = School mein khatarnak challenge chal raha hai? *Video na dikhayein.* Batayein kya ho sakta hai, aur mil kar aisa challenge banayein jis mein khatra na ho.
tips-harm-class = Class mein koi jism, mazhab ya zaban par tanz kare? *Usi waqt narmi se rokein:* "Yahan hum aise baat nahi karte."

## Share karne se pehle, share karne ke achay tareeqay

tips-sharing-pause = *Post se pehle 10 tak ginein.* Poora school aur dadi jaan dekh lein to theek rahe ga?
tips-sharing-ask = Tasveer mein koi aur bhi hai? *Post se pehle poochein.* Mana kare ya hatane ko kahe, to us ki baat chale gi.
tips-sharing-private = Koi private tasveer maange? *Hamesha mana kiya ja sakta hai,* kisi pyare ko bhi. Bhej di? Qusoor aap ka nahi, yahan madad hai.
tips-sharing-details = Post se pehle peeche dekhein: *uniform, ghar ka number, gari ki plate, shanakhti card?* Ye nazar na aayein.
tips-sharing-later = *Post wahan se nikalne ke baad karein.* Tab kisi ko pata nahi chalta ke aap abhi kahan hain.
tips-sharing-gone = Mitayi hui cheez bhi kisi ke paas reh sakti hai. *Is liye sochein pehle, post baad mein.*
tips-sharing-good = *Wo share karein jo kisi ke kaam aaye:* kuch seekha, banaya ya pakaya. Aur batayein ke kahan se liya.
tips-sharing-who = *Chunein ke kaun dekhe:* sab, dost ya sirf ghar wale. Post se pehle ye dhoond lein.
tips-sharing-papers = CNIC, B-form, result card, ticket, bank card: *in ki tasveer kabhi post na karein.* Koi ghalat kaam mein la sakta hai.

tips-sharing-google = Google ki search mein 18 se kam umar walon ki tasveer aa rahi hai? *Bacha ya walidain Google se hatwa sakte hain.* Google ke help page par dhoondein: remove images of minors
    Bachay ki nazeba tasveer ho to screenshot na lein, report karein.
tips-sharing-child = *Bachay ki tasveer post karne se pehle bachay se poochein.* Uniform, school aur ghar nazar na aaye.
tips-sharing-first = Bachay ki tasveer phail rahi hai? *Pehle madad, baatein baad mein.* Ghalat wo kar raha hai jo phailaye, bacha nahi.
    Cyber crime: { -nccia-phone }
tips-sharing-family = Khandan ke group mein bhi *kisi ki tasveer pooch kar aage bhejein.* Bachay ye aap se seekhte hain.
tips-sharing-shock = Kisi bachay ki dil dehlane wali video aaye? *Aage na bhejein, khabardar karne ko bhi nahi.* Har share bachay ko phir dukh deta hai. Report karein.
tips-sharing-event = School ki taqreeb? *Tasveer online dalne se pehle ijazat lein.* Akele chehre nahi, poore group, aur naam nahi.
tips-sharing-pupils = Bachon se kuch acha share karwayein: *science ka kartab, nazm, pani bachane ka tareeqa.* Hawala ho, chehre nahi.

## Mehfooz aur munasib video banana

tips-videos-ages = TikTok ki umrein: account 13, message aur For You ki video 16, LIVE 18. *Sahi umar likhne se* sahi hifazat milti hai.
tips-videos-kind = Video theek hai ya nahi, samajh na aaye? TikTok ka apna usool: *doosron se wo bartao karein jo apne liye pasand ho.*
tips-videos-info = Video mein kabhi nahi: *ghar ka pata, CNIC number, password, bank card.* Phone number aur salgirah bhi na hi dikhayein.
tips-videos-stunt = *Khatarnak kartab nahi:* doosre naqal karte hain, TikTok par mana bhi hai. Wo hunar dikhayein jis par mehnat ki ho.
tips-videos-label = AI se bani video asli lagti hai? *Us par AI ka label lagayein,* ye TikTok ka usool hai. Nuqsan dene wali phir bhi mana hai.
tips-videos-room = *Video baithak mein ya bahar banayein,* sone ke kamre ya bathroom mein nahi. Bachon ki video par ye YouTube ka usool hai.
tips-videos-body = TikTok par 18 se kam umar ki video mein jism dikhane wale kapray ya namunasib dance mana hai. *Ye usool aap ki hifazat ke liye hai.*
tips-videos-live = LIVE jana hai? TikTok par 18 saal se. YouTube par umar 16 se kam ho to *saath koi bara nazar aaye.*
tips-videos-others = Gaana, clip ya drawing banane wale ki hoti hai. *Jo app de wo istemal karein, ya pooch lein.*
tips-videos-idea = Video ka khayal nahi aa raha? *Jo aata hai wo dikhayein:* cricket, khana, maths, khattati, paude. Chehra zaroori nahi.
tips-videos-watch = *Video dalne se pehle bachay ke saath dekhein.* Ghar, school ya kisi aur ka kya kya nazar aata hai?
tips-videos-plan = *Pehle kaghaz par sochein:* paigham kya hai, kaun aaye ga, kis ne ijazat di, peeche kya nazar aaye ga.

## Fraud

tips-scam-prize = Jis lucky draw mein hissa hi nahi liya, us ka inaam? *Dhoka hai.* Link na dabayein, paise aur CNIC number na dein.
tips-scam-job = Tankhwah bohat zyada, raabta sirf WhatsApp par, pehle fees ya CNIC? *Jaali naukri ki nishaniyan.* Pehle company ka pata karein.
tips-scam-game = Password ya code ke badlay muft game balance? *Na dein.* Ye account churane ka tareeqa hai.
tips-scam-link = "Aap ka account band hai!" "Muft data!" *Link na dabayein.* App khud khol kar dekhein.
tips-scam-website = Koi website password ya CNIC maange? *Pehle us ka pata aik aik harf kar ke parhein.* Sahi pata khud likhein, message ke link se na jayein.
tips-scam-told = Dhoka ho gaya? Samajhdar logon ke saath bhi hota hai. *Jaldi kisi ko batayein.*
    Cyber crime: { -nccia-phone }
tips-scam-thumb = "Muft SIM" ya imdad ke liye angootha na lagayein. *SIM sirf franchise ya service center se lein.*
tips-scam-spam = Fraud wala SMS aaya? *PTA ko batayein:* bhejne wale ka number, khali jagah, phir message likh kar yahan bhejein: { -pta-spam-sms }
    .expired = Fraud wala SMS aaya? *Na jawab dein, na link dabayein.* PTA ko bhi bataya ja sakta hai.

tips-scam-bisp = BISP ka message sirf { -bisp-sms } se aata hai, registration muft hai. *Fees, code ya angootha kisi ko na dein.*
    Poochna ho to: { -bisp-phone }
    .expired = BISP ki registration muft hai. *Fees, code ya angootha kisi ko na dein.* Qareebi daftar se poochein.
tips-scam-loan = Qarz ki app? *Sirf wo jo SECP ki list mein ho.* Pehle fees na dein, numbers aur gallery ki ijazat na dein.
    List: { -secp-site }
tips-scam-threat = Qarz wali app dhamkati hai? *Saboot rakhein, chup karane ke paise na dein.*
    Cyber crime: { -nccia-phone }
tips-scam-sim = Aap ke naam par kitni SIM hain? *CNIC number dash ke baghair yahan SMS karein: { -sim-check-sms }* Jo istemal mein na ho, band karwayein.
    .expired = Apni SIM kisi ko na dein. *Jo SIM istemal mein na ho,* franchise se band karwayein.

## Jhooti khabrein

tips-fake-news-forwarded = "Forwarded many times" ka matlab: aap tak kam az kam paanch baar aage bheja ja chuka hai. *Ye sach hone ka saboot nahi.*
tips-fake-news-who = Share se pehle: *kis ne kaha, saboot kya hai, aur log kya kehte hain?* Jawab nahi? To share nahi.
tips-fake-news-feel = Message parh kar ghussa ya dar aaye? *Yehi rukne ka waqt hai.* Ghussay mein jhoot kam pakra jata hai.
tips-fake-news-urge = "Sab ko bhejein!" *Jo message zor de, usay bhejna zaroori nahi.* Pehle jaanchein.
tips-fake-news-old = Purani tasveer par nayi kahani, ye aam chaal hai. *Poochein: kab ki hai, kahan ki hai?*
tips-fake-news-kind = Kisi ne jhooti baat share kar di? *Pyar se, alag se batayein,* sab ke saamne nahi.
tips-fake-news-check = Yaqeen nahi? *Fact-check wale jaanchte hain,* baat unhein bheji ja sakti hai.
    { -soch-name }: { -soch-site }
tips-fake-news-two = Sab jhoot nahi hota. *Do bharosay ki jagahon par dekhein,* phir maanein ya hansein.
tips-fake-news-missing = Bachay aghwa hone ka message chal raha hai? *Jaanche baghair aage na bhejein,* is se khauf phailta hai. Kuch maloom hai to police ko batayein.
    Police: { -police-phone }
tips-fake-news-group = Khandan ke group ka usool: *jo aage bheje, pehle jaanche.* Buzurgon se bhi tay kar lein.
tips-fake-news-sort = Sirf 10 minute: *aadhay sachay, aadhay jhootay message layein.* Group faisla karein aur wajah batayein. Har baat par shak karna hunar nahi.

## Game aur voice chat

tips-games-voice = Voice chat mein *asli naam, school, jagah ya number nahi.* Aur aisa nickname jis se umar pata na chale.
tips-games-mute = Game mein koi gaali de ya daraye? *Mute, report, aur bahar.* Round poora karna aap par farz nahi.
tips-games-pubg = PUBG Mobile ki team mein ajnabi hain? *Baat sirf match ki karein:* naam, school, shehar ya number nahi.
tips-games-roblox = Roblox mein koi link de ya alag chat mein bulaye? *Mana karein aur report karein:* menu, People, jhanda. Umar 13 se kam ho to wahan aise link mana hain.
tips-games-roblox-parent = Apna Roblox account bachay ke account se jorein: Settings > Parental Controls. *Phir chat, waqt aur kharch mil kar tay karein.*
tips-games-skins = Koi khilari muft skin de? Baad mein raaz ya tasveer maang sakta hai. *Mana karein,* kisi baray ko batayein.
tips-games-links = Muft coin ya alag chat ke liye *game se bahar ke link par na jayein.* Wahan game aap ko nahi bacha sakti.
tips-games-team = *Un ke saath khelein jin se asal zindagi mein jaan pehchan ho.* Kuch games mein team doosron ke liye band ho jati hai.
tips-games-chat = Aksar games mein chat band ho jati hai. *Settings mein chat ya voice dhoondein.* Bara khatra ajnabiyon se chat hai.
tips-games-money = *Game mein kuch khareedne se pehle ghar mein poochein,* aur bank card us mein save na karein.
tips-games-card = Bachay ki game mein *bank card save na ho.* Maheene ki aik raqam tay karein, ya kuch nahi.
tips-games-last = Aankhein thaki hain, mood kharab hai, homework baqi hai? *Bas aik aakhri round,* phir bahar tehlein.
tips-games-play = *Bachay ke saath aik round khelein.* Pata chale ga kaun baat karta hai, aur bacha aap ko kuch sikhaye ga.
tips-games-speaker = Chota bacha voice chat par hai? *Headphone nahi, speaker,* aur us kamre mein jahan ghar wale hon.
tips-games-talk = *Bachon se kahein, apni game samjhayein.* Phir poochein: koi khilari daraye to kya karna chahiye?

## AI se badli tasveerein

tips-ai-fault = Kisi ne AI se aap ki naqli tasveer banayi? *Qusoor aap ka nahi.* Link aur account likh lein, kisi bharosay wale baray ko batayein.
    Cyber crime: { -nccia-phone }
tips-ai-never = *Kisi ka chehra jinsi tasveer par kabhi na lagayein,* mazaq mein bhi nahi. Dukh asli jitna hota hai, aur ye jurm hai.
tips-ai-spread = Kisi ki naqli tasveer phail rahi hai? *Na share karein, na rakhein, na hansein.* Report karein, us ka saath dein.
tips-ai-voice = Awaz bhi naqli ho sakti hai. Koi rishtedar ban kar foran paise maange? *Call kaatein, us ke apne number par call karein.*
tips-ai-look = AI ki tasveer har baar pehchani nahi jati. *Poochein: sab se pehle kis ne dali,* aur log kya kehte hain.
tips-ai-photos = Koi app mazay ke liye chehra maange? *Sochein ke tasveer ka kya bane ga,* aur doosron ki tasveer kabhi na dalein.
tips-ai-bot = AI chat na dost hai, na doctor. *Usay raaz na batayein, tasveer na bhejein.* Pareshani ho to kisi insaan se kahein.
tips-ai-comfort = Bachay ki naqli tasveer bani hai? *Pehle tasalli, phir qadam.* Link aur account likhein, tasveer save na karein.
    Cyber crime: { -nccia-phone }
tips-ai-word = *Ghar ka aik khufia lafz rakhein.* Madad maangne wala ye na jaane to shayad ghar ka na ho, chahe awaz wohi ho.
tips-ai-public = Sab ko nazar aane wali tasveer se naqli ban sakti hai. *Account private rakhein,* bachay ka bhi, apna bhi.
tips-ai-pupil = Kisi bachay ki naqli tasveer bani hai? *Na dekhein, na jama karein.* Bachay ka saath dein, link aur account likh lein.
    Cyber crime: { -nccia-phone }

## Phone ka waqt aur neend

tips-screen-time-sleep = *Raat ko phone doosre kamre mein soye.* Jagane ke liye saada ghari kaafi hai.
tips-screen-time-night = Umar 16 se kam ho aur raat 10 ke baad bhi TikTok chal raha ho to wo pursukoon screen dikha sakta hai. *Samjhein: shab bakhair.*
tips-screen-time-sounds = *Jin apps ki zaroorat nahi, un ki awaz band karein.* Kab dekhna hai, ye aap tay karein, app nahi.
tips-screen-time-eyes = *Baar baar nazar uthayein,* khirki se door dekhein. Zara haath paon hilayein, pani piyein.
tips-screen-time-meals = *Khana phone ke baghair,* baron ka bhi. Aaj ghar mein keh kar dekhein.
tips-screen-time-after = Phone ke baad dil kaisa hai, behtar ya kharab? *Jo acha lage wo rakhein,* baqi chhor dein.
tips-screen-time-quiet = Instagram ke Teen Account mein raat ke khamosh ghante hain. *App mein nazar aayein to chalne dein.*
tips-screen-time-agree = *Waqt mil kar tay karein,* sirf mana na karein. Jo usool bachay ne khud banaya, wo behtar chalta hai.
tips-screen-time-example = Bacha aap ko dekhta hai. *Pehle apna phone rakhein,* khane par bhi, sote waqt bhi.
tips-screen-time-charge = *Raat ko sab phone aik jagah charge hon,* walidain ke bhi. Neend sab se pehle.
tips-screen-time-what = Sirf waqt na dekhein, *dekhein kis kaam mein:* parhai, cousins se baat aur khatam na hone wali videos aik si nahi.
tips-screen-time-mood = Phone zyada, neend aur khel kam? *Phone lene se pehle poochein* ke dil kaisa hai.
tips-screen-time-diary = *Aik din ki phone diary:* kab, kis liye, kaisa laga? Us par baat karein, number na dein.

## Online acha bartao

tips-citizen-name = Har naam ke peeche aik insaan hai. *Wohi likhein jo munh par keh sakein.*
tips-citizen-credit = Kisi ki tasveer, lafz ya khayal liya? *Batayein ke kis ka hai.* Aap ko bhi yehi acha lage ga.
tips-citizen-elder = *Aaj kisi buzurg ko aik hifazati kaam sikhayein:* WhatsApp ka PIN, ya inaam wala dhoka pehchanna.
tips-citizen-report = Kuch ghalat nazar aaye? *Report karein, chahe baat aap ki na ho.* Chand button kisi ko bacha sakte hain.
tips-citizen-chats = *Kisi ki chat usi ki hai.* Pooche baghair screenshot aage na bhejein, siwaye jab kisi ko madad chahiye ho.
tips-citizen-differ = Raye alag hai? *Baat par baat karein, insaan par nahi.*
tips-citizen-good = *Roz aik acha comment karein.* Kharch kuch nahi, mahaul badal jata hai.
tips-citizen-model = *Apne groups mein khud misaal banein:* salaam, shukriya, adab se ikhtilaf. Bachay saath parhte hain.
tips-citizen-promise = *Class ka online wada likhein:* hum poochte hain, jaanchte hain, narmi karte hain, report karte hain. Deewar par lagayein.

## Safer Internet Day

tips-sid-what = *Safer Internet Day* February ke doosre mangal ko hota hai. Duniya bhar mein log internet ko behtar banane ke liye kuch karte hain.
tips-sid-do = Safer Internet Day par *aik setting badlein, aik faltu app hatayein,* aur kisi achay insaan ka shukriya karein.
tips-sid-family = Safer Internet Day par *10 minute ghar walon ke saath:* har koi hifazat ka aik tareeqa dikhaye.
tips-sid-elder = Safer Internet Day par kisi buzurg se poochein ke online kya mushkil lagta hai, aur *aik kaam mein madad karein.*
tips-sid-poster = Safer Internet Day par *hifazat ke aik usool ka poster,* apne mohallay ki zaban mein. Naam nahi, chehre nahi.
tips-sid-promise = Safer Internet Day par *poore saal ka aik wada:* jaise, doosron ki tasveer pooch kar dalna.
tips-sid-lesson = Safer Internet Day par *bari class ke bachay choton ko* aik hifazati kaam sikhayein. Aap sunein aur saath dein.
