### Safety tips, as short as a pushed message. The topics first, then the tips of each topic.

tips-student = Which topic? *Choose one:* you get a tip, and another whenever you like.
    .sms = Safety tips. Which topic?
    .tiktok = TikTok
    .grooming = Strangers
    .passwords = Passwords and accounts
    .privacy = Privacy settings
    .bullying = Bullying
    .harm = Hate, dares, looks
    .sharing = Before you share
    .videos = Making safe videos
    .more = More topics
tips-student-more = More topics:
    .scam = Scams and tricks
    .fake-news = False news
    .games = Games and voice chat
    .ai = Pictures made by AI
    .screen-time = Screen time and sleep
    .citizen = Being fair online
    .sid = Safer Internet Day

tips-parent = What would help you? *Choose a topic.*
    .sms = Tips for parents. Which topic?
    .family = Family tools in apps
    .told = My child told me
    .talking = Talking with my child
    .tiktok = TikTok
    .screen-time = Screen time and sleep
    .grooming = Strangers
    .passwords = Passwords and accounts
    .privacy = Privacy settings
    .more = More topics
tips-parent-more = More topics:
    .bullying = Bullying
    .harm = Hate, dares, looks
    .sharing = Sharing pictures
    .videos = My child makes videos
    .scam = Scams and tricks
    .fake-news = False news
    .games = Games and voice chat
    .ai = Pictures made by AI
    .citizen = Being fair online

tips-teacher = What do you need for your pupils? *Choose a topic.*
    .sms = Tips for teachers. Which topic?
    .told = A pupil tells me
    .images = A picture goes round
    .rules = Class rules
    .activities = Ten-minute activities
    .lifeskills = Life skills
    .people = Strangers and bullying
    .accounts = Accounts and scams
    .posts = Videos and false news
    .balance = Screen time, fairness
tips-people = Other people online. Which topic?
    .grooming = Strangers
    .bullying = Bullying
    .harm = Hate, dares, looks
    .games = Games and voice chat
tips-accounts = Accounts and money. Which topic?
    .passwords = Passwords
    .privacy = Privacy settings
    .scam = Scams and tricks
    .family = Family tools in apps
tips-posts = Posts, videos, news. Which topic?
    .tiktok = TikTok
    .videos = Making safe videos
    .sharing = Before you share
    .ai = Pictures made by AI
    .fake-news = False news
tips-balance = A good life online. Which topic?
    .screen-time = Screen time and sleep
    .citizen = Being fair online
    .sid = Safer Internet Day

tips-useful = Thank you, good to know.
    .topics = Other topics
    .happening = It is happening now
    .lost = My account is gone
    .fake-news = Is this news true?
    .report = Report on TikTok
    .sid = Safer Internet Day
tips-not-useful = Thank you for saying so. Perhaps this fits better:
    .topics = Other topics
    .happening = It is happening now
    .lost = My account is gone
    .fake-news = Is this news true?
    .report = Report on TikTok
    .sid = Safer Internet Day

tips-quiz = There is no quiz yet, sorry. How about a tip, or checking whether a message is true?
    .tips = A safety tip
    .fake-news = Is this news true?

## TikTok

tips-tiktok-private = *Keep your TikTok private:* only people you accept see your videos. Under 16 it starts that way. Look in Settings and privacy.
tips-tiktok-comments = Under 16, only friends or no one can comment on your TikToks. *Filter comments,* and delete or report what hurts.
tips-tiktok-report = A video feels wrong? *Report it:* Share (arrow), Report, reason, Submit. A parent whose TikTok is linked with yours may be told.
tips-tiktok-alert = Reporting a video on TikTok? *Let an adult you trust know* at the same time, if your app offers it. You don't have to be alone with it.
tips-tiktok-block = Someone bothers you on TikTok? *Report, then block:* their profile, Share (arrow) or three dots at the top, Report. Then Block in the same place.
tips-tiktok-time = Under 18, TikTok starts with one hour a day. *See it here:* Profile > Menu > Settings and privacy > Screen time.
tips-tiktok-restricted = *Turn on Restricted Mode:* it hides much that isn't for young people. Profile > Menu > Settings and privacy, then look for it.
tips-tiktok-messages = Messages on TikTok open at 16. Someone there wants to chat in another app? *Stay where you are* and tell an adult you trust.
tips-tiktok-stem = TikTok in Pakistan has a *STEM feed:* science, maths, how things work. Look for STEM in your app and save one video you like.

tips-tiktok-pairing = *Family Pairing,* on both phones: Profile > Menu > Settings and privacy > Family Pairing. You pick Parent, your child Teen. Scan the code.
tips-tiktok-cannot = Family Pairing doesn't show messages or watched videos. It can't stop a second account. *Talking still does the most.*
tips-tiktok-ages = TikTok's ages: account 13, messages and For You 16, LIVE 18. *The true birth date* turns on the right protection.
tips-tiktok-hour = Under 18, TikTok starts with one hour a day, but a code lets a child go on. With Family Pairing *you set the limit.*
tips-tiktok-heard = TikTok may tell a linked parent that the child reported a video. *Then say: good that you reported it.* No questions like a judge.
tips-tiktok-away = *Time Away* in TikTok's Family Pairing: hours without TikTok. Use them for homework or sleep. Choose them together.
tips-tiktok-young = Is your child under 13 and on TikTok? *Talk first, without scolding.* Then ask TikTok to delete the account.
    Form: { -tiktok-privacy-form-site }
tips-tiktok-class = Before a class video goes on TikTok, *ask every pupil and their parents.* Who says no stays out of the picture.
tips-tiktok-lesson = In class: *show how to report a video.* Share (arrow), Report, reason, Submit. Then ask: who would you tell?

## Strangers

tips-grooming-name = Online, people can use any name, photo or age. *Someone you know only online is a stranger,* even if they are kind.
tips-grooming-secret = "Don't tell anyone about us." *Whoever wants a secret has a reason.* Tell one adult you trust, even if it feels silly.
tips-grooming-gift = Gifts or game credit from someone you never met? They may want something later. *You owe them nothing.* Tell an adult.
tips-grooming-move = Someone from a game or app wants to go to a private chat? *Stay where you are.* If it feels strange, stop answering.
tips-grooming-meet = Someone you know only online wants to meet? *Don't go.* Tell an adult you trust today.
    Child helpline: { -child-line-phone }
tips-grooming-picture = A stranger wants a private picture? *Stop answering,* keep their words, report, block, tell an adult. Sent one? Not your fault.
tips-grooming-where = School, home, phone number, where you are now: *keep these for people you know in real life.*
tips-grooming-groups = Stop strangers from adding you to WhatsApp groups. Go to Settings > Privacy > Groups and choose *My contacts.*
tips-grooming-calls = Strangers call you on WhatsApp? *Silence them.* Go to Settings > Privacy > Calls > Silence unknown callers.

tips-grooming-signs = Signs of bad plans: wants secrets, wants photos, gives gifts, goes to private chat, wants to meet. *Teach your child these five.*
tips-grooming-ask = *Ask with interest, not like a judge:* "Who did you play with today? How do you know them?" Then children tell more.
tips-grooming-told = Your child tells you of a stranger? *Say: good that you told me.* Keep the chat, report, block.
    Cyber crime agency: { -nccia-phone }
tips-grooming-tutor = Online lessons? *In a room where family walks by,* with a teacher you know. No private chats with the tutor at night.
tips-grooming-insta = On Instagram, adults can't start a chat with teens they aren't connected to. *So the true birth date matters.* Check it together.
tips-grooming-board = Write on the board: wants secrets, wants photos, gives gifts, wants to meet. *Each of these means: tell an adult.*
tips-grooming-whom = *Ask your class: who could you tell?* Each pupil thinks of one adult at home and one at school. Nobody has to say the name.
tips-grooming-act = A pupil tells you of a stranger online? *Listen, don't press, act the same day.*
    Child helpline: { -child-line-phone }

## Passwords and accounts

tips-passwords-long = *A good password is long:* a few words only you would put together. Not your name, birthday or phone number.
tips-passwords-each = *For each app its own password.* If one is stolen, the others stay safe. A notebook at home helps you remember.
tips-passwords-twostep = *Give your WhatsApp a PIN.* Go to Settings > Account > Two-step verification. Add an email too, in case you forget it.
tips-passwords-code = A code comes by SMS, and someone asks for it? *Tell it to nobody,* no friend, bank or courier. It opens your account.
tips-passwords-friend = A friend suddenly writes for money or a code? Their account may be stolen. *Call them and ask.*
tips-passwords-share = *A password is no proof of friendship.* A best friend doesn't need yours. Shared one already? Change it today.
tips-passwords-back = WhatsApp taken over? *Reinstall it, log in with your number, enter the SMS code.* That logs the thief out.
tips-passwords-lock = *Lock your phone's screen.* Used someone else's phone? Log out before you give it back.

tips-passwords-together = *Do it tonight* on your phone and your child's. Open Settings in WhatsApp. Tap Account, then Two-step verification.
tips-passwords-otp = Bank, NADRA, army, PTA: real offices never ask for an OTP, PIN or password. *Hang up, block.* Call the number on your bank card.
tips-passwords-email = Your child adds a recovery email? *Take one that you can open too.* Then a forgotten PIN is no big problem.
tips-passwords-quiz = Ask your class: "A friend wants the code on your phone. What now?" *Answer: tell nobody, call the friend.*
tips-passwords-shared = School computer or shared phone? *Log out before the next pupil,* and don't let the browser save the password.

## Privacy settings

tips-privacy-checkup = *Let WhatsApp guide you:* Settings > Privacy > Privacy Checkup. It shows who can reach you and what they see.
tips-privacy-insta = Instagram has Teen Accounts under 18: private, messages only from people you know. *If your app shows it, keep it on.*
tips-privacy-apps = A new app wants your contacts, camera or location? *Say no when it doesn't need them.* A torch needs no contacts.
tips-privacy-birth = *Give your true birth date in apps.* Snapchat, for example, needs it to turn on its protection for teens.
tips-privacy-profile = *Look at your profile as a stranger would.* School, number, home in it? Take them out.
tips-privacy-location = *Turn location off* in your camera and the apps that don't need it. A picture can give away where you live.
tips-privacy-discord = *On Discord, turn off direct messages from server members.* To do so, open User Settings. Then tap Privacy & Safety (or Content & Social).
tips-privacy-facebook = *On Facebook, friends are people you know in real life.* Look in Settings for privacy: who sees your posts, who may send a request?
tips-privacy-telegram = In big Telegram groups most people are strangers. *Look in Settings for privacy:* who sees your number, who may add you to groups?
tips-privacy-discord-parent = Discord's Family Center shows you servers and friends, not messages. *Open User Settings > Family Center.* Your child shows the QR code. You scan it.
tips-privacy-together = *Take ten minutes together* and go through the privacy settings of one app. Next week, another app.
tips-privacy-homework = Homework: *see who can find your profile,* and change one setting. Nobody has to show their phone.

## Bullying

tips-bullying-answer = Someone is mean to you online? *Don't answer.* Screenshot the words, report, block, tell an adult. It's not your fault.
tips-bullying-friend = Someone is mocked online? *Write to them privately:* "That was wrong. I'm with you." It can change their day.
tips-bullying-laugh = It is a joke when both laugh. *If one is hurt, it is not a joke.* Stop, delete, say sorry.
tips-bullying-like = *Don't like, share or join in.* Each like tells the one who hurts to go on. Report it instead.
tips-bullying-group = A group to mock someone? *Report it and leave.* On WhatsApp: open the group, tap its name, Report.
tips-bullying-undo = Wrote something that hurt? *It's not too late:* delete it, say sorry, ask the others to delete it too.
tips-bullying-rules = Under 18, TikTok's bullying rules protect you the most. *So report it:* you do nothing wrong by reporting.

tips-bullying-phone = Your child tells you? *Leave them the phone today.* The proof is on it, and they should dare to tell you again.
tips-bullying-say = Say three things: good that you told me; it's not your fault; *we will solve it together.*
tips-bullying-school = Insults from classmates? *Keep screenshots, go to the school.* Don't write to the other child in anger.
tips-bullying-sorry = Is your child the one who hurt somebody? *Ask calmly what happened,* then help to delete it and say sorry.
tips-bullying-law = Bullying a child online is also against the law: PECA, section { -peca-bullying-section }. *Advice:*
    { -drf-name }: { -drf-phone }
    .expired = Bullying a child online is also against the law. *You need not solve it alone:* talk to the head, or a colleague you trust.
tips-bullying-today = *Act the same day.* A pupil who is mocked online needs to see that an adult is there.
tips-bullying-apart = *Talk with each pupil alone.* Don't put the one who was hurt face to face with the one who hurt.
tips-bullying-words = Those who watch can help. *Practise one sentence in class:* "Stop it, that's not okay."

## Harmful behaviour: hate, dares, bodies, harassment of girls

tips-harm-dare = A dare goes round? *Stop, Think, Decide, Act.* Can someone get hurt? Then don't join in and don't share it.
tips-harm-x = A cruel post on X (Twitter)? *Don't answer it, don't share it.* Open its menu (the dots), tap Report post.
tips-harm-no = *You can say no to a dare.* "I don't want to" is enough. A real friend accepts that.
tips-harm-hate = Hate against a faith, sect, language or skin colour? *Don't share it, not even to complain.* Report it.
tips-harm-body = *Don't comment on other people's bodies,* not even as a joke. Such words can stay in someone's head for a long time.
tips-harm-filter = Many pictures online are filtered or edited. *Don't compare yourself with them.* You are fine as you are.
tips-harm-girls = A girl is harassed for what she posts? *The harasser is wrong, not she.* Keep the words, report, support her.
tips-harm-diet = Videos about starving or fast weight loss can harm you. *Report them, scroll on.* Worried about food? Talk to someone.
tips-harm-anger = A comment makes you angry? *Put the phone down first.* Answer later, or never: angry words stay.

tips-harm-ask = Ask at dinner: *"Which challenges are going round?"* Listen first. Then say calmly which ones can hurt.
tips-harm-daughter = Your daughter is harassed online? *She did nothing wrong,* so don't take the internet from her. Keep proof, report.
    Advice: { -drf-phone }
tips-harm-son = *Talk with your son too:* comments on girls' bodies or pictures hurt. "Everybody does it" makes it no better.
tips-harm-praise = *Praise what your child does, not how your child looks.* And don't speak badly of bodies, not even your own.
tips-harm-home = Children repeat what we forward. In the family group, *make no jokes about the faith, language or body of others.*
tips-harm-challenge = A dangerous challenge at school? *Don't show the video.* Say what can happen, and find a harmless one together.
tips-harm-class = An insult about body, faith or language in class? *Stop it at once, calmly:* "We don't talk like that here."

## Thinking before sharing, ways to share

tips-sharing-pause = *Count to ten before you post.* Would it be fine if your whole school and your grandmother saw it?
tips-sharing-ask = Others in your picture? *Ask before you post it.* If they say no, or want it gone, that counts.
tips-sharing-private = A private picture? *You may always say no,* even to someone you love. Sent one already? Not your fault. I can help.
tips-sharing-details = Look at the background before you post: *uniform, house number, number plate, ID card?* Leave them out.
tips-sharing-later = *Post it after you have left the place.* Then nobody knows where you are right now.
tips-sharing-gone = Deleted isn't always gone: someone may have saved it. *So decide before you post.*
tips-sharing-good = *Share what helps others:* something you learned, made or cooked. Say where it comes from.
tips-sharing-who = *Choose who sees it:* everyone, friends, only family. Look for that choice before you post.
tips-sharing-papers = CNIC, B-form, result card, ticket, bank card: *never post a photo of them.* Others can misuse what is on them.

tips-sharing-google = A picture of someone under 18 in Google's search? *The child or a parent can ask Google to take it out.* Search Google's help: remove images of minors.
    A sexual picture of a child? No screenshot: report it instead.
tips-sharing-child = *Ask your child before you post their picture.* Leave out uniform, school and home.
tips-sharing-first = A picture of your child goes round? *First help, then talk.* Whoever shares it does the wrong, not your child.
    Cyber crime agency: { -nccia-phone }
tips-sharing-family = In the family group too: *ask before you forward a picture of someone.* Children learn it from you.
tips-sharing-shock = A shocking video of a child reaches you? *Don't forward it, not even to warn.* Each share hurts that child again. Report it.
tips-sharing-event = School event? *Get consent before pictures go online.* Better whole groups than single faces, and no names.
tips-sharing-pupils = Let pupils share something good: *a science trick, a poem, a way to save water.* With its source, without faces.

## Making safe and appropriate videos

tips-videos-ages = TikTok's ages: account 13, messages and For You 16, LIVE 18. *Your true age* turns on the right protection.
tips-videos-kind = Not sure about a video? TikTok's own rule: *be kind.* Treat others the way you want to be treated.
tips-videos-info = Never in a video: *address, ID number, password, bank card.* Phone number and birth date are risky too.
tips-videos-stunt = *No dangerous stunts:* others copy them, and TikTok doesn't allow them. Show a skill that took you practice.
tips-videos-label = Made with AI and looks real? *Label it.* TikTok asks for that. Fakes that harm or mislead are banned even then.
tips-videos-room = *Film in the sitting room or outside,* not in bedroom or bathroom. It is YouTube's rule for videos of children.
tips-videos-body = Under 18, TikTok allows no revealing clothes and no suggestive dance. *The rule protects you.* It doesn't judge you.
tips-videos-live = Going live? On TikTok from 18. On YouTube under 16 *only with an adult in the picture.*
tips-videos-others = Songs, clips and drawings belong to those who made them. *Use what the app offers, or ask.*
tips-videos-idea = No idea for a video? *Show what you can do:* cricket, cooking, maths, calligraphy, plants. Your face isn't needed.
tips-videos-watch = *Watch the video together before it goes up.* What does it show of home, school, other people?
tips-videos-plan = *Plan it on paper first:* the message, who is in it, who agreed, what is in the background.

## Scams

tips-scam-prize = You won a draw that you never entered? *It's a trick.* Don't tap, don't pay, send no CNIC number.
tips-scam-job = Very high pay, contact only on WhatsApp, a fee or your ID first? *Signs of a fake job.* Check the company before anything.
tips-scam-game = Free game credit for your password or a code? *Don't give it.* It is a way to steal accounts.
tips-scam-link = "Your account is blocked!" "Free data!" *Don't tap the link.* Open the app yourself and look.
tips-scam-website = A website asks for your password or CNIC? *Read its address letter by letter first.* Type the right address yourself, use no link from a message.
tips-scam-told = Were you tricked? That happens to clever people too. *Tell someone fast.*
    Cyber crime agency: { -nccia-phone }
tips-scam-thumb = Nobody needs your thumbprint for a "free SIM" or for aid. *Buy a SIM only at a franchise or service centre.*
tips-scam-spam = Scam by SMS? *Report it to PTA:* send the sender's number, a space and the text to { -pta-spam-sms }
    .expired = Scam by SMS? *Don't answer, don't tap.* You can report it to PTA, too.

tips-scam-bisp = BISP writes only from { -bisp-sms }, and joining is free. *Pay no fee, give no code or thumbprint* to anyone.
    Ask BISP: { -bisp-phone }
    .expired = Joining BISP is free. *Pay no fee, give no code or thumbprint* to anyone. Ask at the nearest BISP office.
tips-scam-loan = Loan apps: *only those on SECP's list.* No fee in advance, no access to contacts or gallery.
    List: { -secp-site }
tips-scam-threat = A loan app threatens you? *Keep the proof, don't pay for silence.*
    Cyber crime agency: { -nccia-phone }
tips-scam-sim = Which SIMs are in your name? *Text your CNIC number, without dashes, to { -sim-check-sms }.* Have those you don't use blocked.
    .expired = Never lend your SIM. *Have every SIM that you don't use blocked* at the company's franchise.

## False news

tips-fake-news-forwarded = "Forwarded many times" means: passed on at least five times since the first sender. *It doesn't mean true.*
tips-fake-news-who = Before you share: *who is behind it, what is the proof, what do others say?* No answer? Don't share.
tips-fake-news-feel = A message makes you angry or afraid? *That is the moment to wait.* Angry people notice lies less.
tips-fake-news-urge = "Send this to everyone!" *A message that pushes you is no reason to send it.* Check it first.
tips-fake-news-old = An old picture with a new story is a common trick. *Ask: when and where was it taken?*
tips-fake-news-kind = Someone shares something false? *Tell them kindly, in private,* not in front of the group.
tips-fake-news-check = Not sure? *Fact-checkers look into claims.* You can send them yours.
    { -soch-name }: { -soch-site }
tips-fake-news-two = Not everything is false. *Look in two places you trust* before you believe it or laugh at it.
tips-fake-news-missing = A message about kidnapped children goes round? *Don't forward it unchecked:* it spreads fear. Know something? Call the police.
    Police: { -police-phone }
tips-fake-news-group = For the family group: *whoever forwards it checks it first.* Agree on this with the elders too.
tips-fake-news-sort = Ten minutes: *bring true and false messages, half and half.* Groups decide and say why. Doubting everything is no skill.

## Games and voice chat

tips-games-voice = Voice chat: *no real name, school, place or number.* And a nickname that doesn't tell your age.
tips-games-mute = Someone insults or scares you in a game? *Mute, report, leave.* You owe nobody the end of the round.
tips-games-pubg = Strangers in your PUBG Mobile team? *Talk about the match and nothing else:* no name, school, city or number.
tips-games-roblox = Somebody in Roblox offers a link or a chat elsewhere? *Say no and report them:* menu > People > the flag. Under 13 such links aren't allowed there.
tips-games-roblox-parent = Link your Roblox account with your child's: Settings > Parental Controls. *Then set chat, time and spending together.*
tips-games-skins = Free skins from another player? They may want a secret or a photo later. *Say no,* and tell an adult.
tips-games-links = *Don't follow links out of the game,* for free coins or a chat elsewhere. There the game can't protect you.
tips-games-team = *Play with people you know in real life.* Some games let you close your team to others.
tips-games-chat = Most games let you turn off chat. *Look in the settings for chat or voice.* Chat with strangers is the main risk.
tips-games-money = *Ask at home before you buy in a game,* and don't save a bank card in it.
tips-games-card = *No bank card saved in your child's game.* Agree on a sum a month, or on none.
tips-games-last = Tired eyes, bad mood, homework waiting? *One last round,* then go out for a walk.
tips-games-play = *Play one round together.* You see who talks to your child, and your child can explain something to you.
tips-games-speaker = Younger child, voice chat? *On the speaker, not on headphones,* in a room where family is.
tips-games-talk = *Ask pupils to explain their game to you.* Then ask: what do you do when a player scares you?

## Pictures changed by AI

tips-ai-fault = A fake picture of you, made with AI? *It is not your fault.* Note link and account, tell an adult you trust.
    Cyber crime agency: { -nccia-phone }
tips-ai-never = *Never put someone's face on a sexual picture,* not even as a joke. It hurts like a real one, and it is a crime.
tips-ai-spread = A fake picture of somebody goes round? *Don't share, save or laugh.* Report it and support them.
tips-ai-voice = A voice can be faked too. A relative calls and needs money at once? *Hang up. Call their own number.*
tips-ai-look = You can't always see that AI made it. *Ask who posted it first* and what others say.
tips-ai-photos = An app wants your face for fun? *Think about what can happen to the photo,* and never upload other people's.
tips-ai-bot = An AI chat is no friend and no doctor. *Tell it no secrets, send it no pictures.* For worries, find a person.
tips-ai-comfort = A fake picture of your child? *First comfort, then act.* Note link and account, don't save the picture.
    Cyber crime agency: { -nccia-phone }
tips-ai-word = *Agree on a family word.* A caller in need who doesn't know it may not be family, even with a known voice.
tips-ai-public = Public pictures can be used for fakes. *Make accounts private,* yours as well as your child's.
tips-ai-pupil = A fake picture of a pupil? *Don't look at it, don't collect it.* Support the pupil, note links and accounts.
    Cyber crime agency: { -nccia-phone }

## Screen time and sleep

tips-screen-time-sleep = *At night the phone sleeps in another room.* A simple clock can wake you as well.
tips-screen-time-night = Under 16 and scrolling after 10 at night, TikTok may show a calm screen. *Take it as: good night.*
tips-screen-time-sounds = *Turn off the sounds of apps you don't need.* You decide when to look, not they.
tips-screen-time-eyes = *Look up often,* out of the window and far away. Stretch, drink some water.
tips-screen-time-meals = *Meals without phones,* the grown-ups' too. Propose it at home today.
tips-screen-time-after = After the phone: do you feel better or worse? *Keep what is good for you,* leave the rest.
tips-screen-time-quiet = Instagram's Teen Accounts have quiet hours at night. *If the app shows them, leave them on.*
tips-screen-time-agree = *Agree on times together,* rather than just forbid. Children keep a rule better that they helped to make.
tips-screen-time-example = Your child watches you. *Put your own phone away first,* at meals and at bedtime.
tips-screen-time-charge = *At night all phones charge in one place,* the parents' too. Sleep comes first.
tips-screen-time-what = Not only how long: *ask what for.* Homework, cousins and endless videos aren't the same.
tips-screen-time-mood = More phone, less sleep, less play? *Ask how your child feels* before you take it away.
tips-screen-time-diary = *A phone diary for one day:* when, what for, how did it feel? Talk about it, without marks.

## Being fair online

tips-citizen-name = Behind every name there is a person. *Write only what you would say to their face.*
tips-citizen-credit = Used someone's picture, words or idea? *Say whose it is.* You'd want that too.
tips-citizen-elder = *Show an older person one safe step today:* a PIN for WhatsApp, or how a prize trick works.
tips-citizen-report = See something harmful? *Report it, even when it isn't about you.* A few taps can protect someone.
tips-citizen-chats = *Other people's chats are theirs.* No screenshots for others without asking, unless someone needs help.
tips-citizen-differ = You don't agree? *Speak about the topic, not about the person.*
tips-citizen-good = *Leave one kind comment a day.* It costs nothing and makes the talk kinder.
tips-citizen-model = *Be the example in your own groups:* greet, thank, disagree politely. Children read it too.
tips-citizen-promise = *Write a class promise for online:* we ask, we check, we are kind, we report. Hang it on the wall.

## Safer Internet Day

tips-sid-what = *Safer Internet Day* is in February. It is on the second Tuesday. All over the world, people do something for a kind and safe life online.
tips-sid-do = For Safer Internet Day: *change one setting. Delete one app you don't use.* Thank one person who is kind online.
tips-sid-family = For Safer Internet Day: *ten minutes with the family.* Everyone shows one trick to stay safe.
tips-sid-elder = For Safer Internet Day: ask an older person what worries them online. Then *help with one thing.*
tips-sid-poster = For Safer Internet Day: *a poster with one safety rule,* in the language of your street. No names, no faces.
tips-sid-promise = For Safer Internet Day: *make one promise for the whole year.* It can be: "I ask before I post a picture of others."
tips-sid-lesson = For Safer Internet Day: *older pupils teach younger ones* one safe step. You listen and add.
