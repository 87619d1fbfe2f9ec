### Report something: choosing, TikTok, WhatsApp, what to keep, what happens after, PTA and NCCIA.

report-which-app = *Which app is it on?* I'll show you how to report it there.
    .sms = Which app is it on?
    .tiktok = TikTok
    .whatsapp-app = WhatsApp
    .facebook = Facebook
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .more-apps = Another app or website
    .csam = Sexual photo of a child

## TikTok

report-tiktok-what = What do you want to report on TikTok?
    .video = Video or post
    .comment = Comment
    .message = Message
    .account = Account
    .live = LIVE video
    .other = Something else

report-tiktok-more = Which of these is it?
    .fake = Fake account
    .picture = A private picture
    .underage = A child under 13
    .banned = Account was banned
    .csam = Sexual photo of a child

report-tiktok-video-teacher = First write down the account name and the link. Then *report the video:*
    - Tap Share (the arrow), or press and hold the video.
    - Tap Report and pick a reason.
    - Tap Submit.
    .sms =
        Write down the account name and link. Then:
        - Tap Share (arrow) or press and hold the video.
        - Report, pick a reason.
        - Submit.

report-tiktok-video = First write down the account name and the link. Then *report the video:*
    - Tap Share (the arrow), or press and hold the video.
    - Tap Report and pick a reason.
    - Tap Submit.

    Good to know: if a parent's TikTok is linked with yours (Family Pairing), it may tell them that you reported.
    .sms =
        Write down the account name and link. Then:
        - Tap Share (arrow) or press and hold the video.
        - Report, pick a reason.
        - Submit.
        If a parent's TikTok is linked with yours, it may tell them.

report-tiktok-video-parent = First write down the account name and the link. Then *report the video:*
    - Tap Share (the arrow), or press and hold the video.
    - Tap Report and pick a reason.
    - Tap Submit.

    Is your TikTok linked with your child's (Family Pairing)? It can tell you when your child reports a video. If it does, say: "Good that you reported it."
    .sms =
        Write down the account name and link. Then:
        - Tap Share (arrow) or press and hold the video.
        - Report, pick a reason.
        - Submit.
        With Family Pairing, TikTok can tell you when your child reports a video.

report-tiktok-comment = First write down the account name. Then *report the comment:*
    - Press and hold the comment.
    - Tap Report and pick a reason.
    - Tap Submit.

    Under your own video you can delete it too, after the report.
    .sms =
        Write down the account name. Then:
        - Press and hold the comment.
        - Report, pick a reason.
        - Submit.

report-tiktok-message = *Don't answer the message.* Write down the account name. Then:
    - Open the chat, press and hold the message.
    - Tap Report, pick a reason, Submit.
    - To block: open their profile, tap Share (the arrow) or the three dots, then Block.

    On your phone the words may differ a little: look for Report.
    .sms =
        Don't answer. Write down the account name. Then:
        - Press and hold the message.
        - Report, reason, Submit.
        - Block: their profile, Share or three dots, Block.
    .threatened = There are threats

report-tiktok-account = First write down the account name. Then *report the account:*
    - Open the profile.
    - Tap Share at the top (on some phones three dots).
    - Tap Report, then Report account.
    - Pick a reason, Submit.
    - To block it: Block is in the same place.
    .sms =
        Write down the account name. Then:
        - Open the profile, tap Share at the top (or three dots).
        - Report, Report account.
        - Pick a reason, Submit.
        - Block is in the same place.

report-tiktok-live = First write down the account name and the time. Then *report the LIVE:*
    - Tap Share in the LIVE.
    - Tap Report and follow the screen.

    Is a child in danger in it right now? Police: { -police-phone }
    .sms =
        Write down the account name and time. Then:
        - In the LIVE tap Share, then Report.
        - Follow the screen.
        Child in danger now? Police: { -police-phone }

report-tiktok-fake = Write down the fake account's name. Then *report the fake account:*
    - Open its profile, tap Share at the top.
    - Tap Report, then Report account.
    - Pick the reason that says it pretends to be someone. Submit.

    TikTok's help pages also have a form for fake accounts. Take the one for outside the USA.
    Tell your friends: that account is not yours.
    .sms =
        Write down its name. Then:
        - Open the fake profile, tap Share at the top.
        - Report, Report account.
        - Pick the reason about pretending to be someone. Submit.
        Tell your friends it is not you.

report-tiktok-picture = Whoever shows it without consent does wrong, not you. *Ask TikTok to take it down:*
    - In the app: Share, then Report.
    - Also with TikTok's privacy form, at any age: { -tiktok-privacy-form-site }
    - Give the link. Don't send the picture itself.
    .sms =
        You did nothing wrong.
        - In the app: Share, then Report.
        - Also TikTok's privacy form, at any age: { -tiktok-privacy-form-site }
        Give the link, never the picture.
    .threatened = There are threats

report-tiktok-underage = TikTok is for 13 and older. To report the account of a younger child:
    - Open the profile, tap Share at the top, then Report.
    - Tap *Report account,* then User may be under 13.
    - Submit.
    .sms =
        TikTok is for 13 and older.
        - Open the profile, Share, Report.
        - Report account, User may be under 13.
        - Submit.
    .family = Family Pairing

report-tiktok-underage-parent = TikTok is for 13 and older. Is your child younger? Talk first, without scolding. Then *ask TikTok to delete the account:*
    - In the app: your child's profile, Share at the top, Report, Report account, User may be under 13, Submit.
    - Or with TikTok's form: { -tiktok-privacy-form-site }

    13 or older? Family Pairing helps you both.
    .sms =
        TikTok is for 13 and older. Younger? Talk first, then ask TikTok to delete the account.
        - Profile, Share, Report, Report account, User may be under 13.
        - Or its form: { -tiktok-privacy-form-site }
    .family = Family Pairing

report-tiktok-banned = A ban or a removed video can be a mistake. *You can appeal in the app:*
    - Open TikTok's notice about it and look for the appeal.
    - In the app's Safety Center you can see how far your appeal is.
    .sms =
        You can appeal in the app:
        - Open TikTok's notice, look for the appeal.
        - See how far it is in the app's Safety Center.
    .age = Because of my age

report-tiktok-banned-age = TikTok has age rules: an account from 13, messages from 16, LIVE from 18.
    - Account banned because of age? There is an *appeal for age.* Look in TikTok's notice or its help pages.
    - Only messages or LIVE taken away? You can appeal for 180 days.

    A parent can do this with you.
    .sms =
        TikTok: account from 13, messages from 16, LIVE from 18.
        - Banned for age? Look for the appeal in TikTok's notice.
        - Messages or LIVE taken away? Appeal within 180 days.

report-tiktok-after = TikTok checks your report.
    - *See how far it is:* Safety Center in the app.
    - TikTok removes it if it breaks TikTok's rules. Nobody can say how long it takes.
    - Until then: block the account, don't answer, don't share it.
    .sms =
        - TikTok checks it. See how far it is: Safety Center in the app.
        - If it breaks the rules, TikTok removes it.
        - Until then: block, don't answer, don't share.

## WhatsApp

report-whatsapp-what = What do you want to report on WhatsApp?
    .chat = Message or person
    .group = Group
    .channel = Channel
    .fake = Fake account
    .picture = A private picture
    .csam = Sexual photo of a child
    .other = Something else

report-whatsapp-more = Which of these is it?
    .status = Somebody's Status
    .underage = A child under 13
    .banned = Account was banned
    .taken = Account was taken
    .threatened = There are threats

report-whatsapp-status = First write down the name and number. Is it something in a Status?
    - A sexual picture of a child? *Don't open it again,* choose below.
    - Anything else: open the picture or video and look in its menu (the dots) for Report.
    - Not there? Report the person: open the chat, tap the name at the top, then Report.
    - Then you can block them in the same place.
    .sms =
        Write down the name and number. Then:
        - A sexual picture of a child? Don't open it again, choose below.
        - Anything else: open the Status, look in its menu (dots) for Report.
        - Not there? Open the chat, tap the name, Report.
        - Then you can block there.
    .csam = Sexual, of a child

report-whatsapp-underage = WhatsApp is for 13 and older. Your own child? Talk first, without scolding.
    - For younger children there are *accounts that a parent manages,* if your phone offers them.
    - Somebody else's child? Tell the parents kindly, if home is safe.
    - To report it: look in WhatsApp's help pages for "under 13".
    .sms =
        WhatsApp is for 13 and older. Your own child? Talk first, without scolding.
        - For a younger child: an account that a parent manages, if your phone offers it.
        - To report it: look in WhatsApp's help pages for "under 13".
    .family = How to set that up

report-whatsapp-chat-adult = First write down the name and number. Then *report the person:*
    - Open the chat, tap the name at the top.
    - Tap Report. Choose whether to block too.
    - Only one message? Press and hold it, then Report.
    .sms =
        Write down the name and number. Then:
        - Open the chat, tap the name.
        - Report. You can block too.
        - One message only: press and hold it, Report.
    .threatened = There are threats

report-whatsapp-chat = First write down the name and number. Then *report the person:*
    - Open the chat, tap the name at the top.
    - Tap Report. Choose whether to block too.
    - Only one message? Press and hold it, then Report.

    Good to know: if a parent manages your WhatsApp account, it tells them when you block or report.
    .sms =
        Write down the name and number. Then:
        - Open the chat, tap the name.
        - Report. You can block too.
        - One message only: press and hold it, Report.
        If a parent manages your account, it tells them.
    .threatened = There are threats

report-whatsapp-group = First write down the group's name and the sender's number. Then *report the group:*
    - Open the group, tap its name, then Report.
    - Only one message? Press and hold it, then Report.
    - Then leave. A group can't be blocked.
    .sms =
        Write down the group's name and the number. Then:
        - Open the group, tap its name, Report.
        - One message only: press and hold it, Report.
        - Then leave. A group can't be blocked.
    .who-adds = Who can add me

report-whatsapp-who-adds = So that strangers can't put you into groups:
    - Settings > Privacy > Groups.
    - Choose *My contacts.*

    Now only people saved in your phone can add you.

report-whatsapp-channel = Write down the channel's name and link. Then *report the channel:*
    - Open the channel and its menu.
    - Look for Report, pick a reason.

    If WhatsApp finds nothing wrong, you can appeal.
    .sms =
        Write down the channel's name and link. Then:
        - Open the channel and its menu.
        - Look for Report, pick a reason.
        If WhatsApp finds nothing wrong, you can appeal.

report-whatsapp-fake = Someone uses your name or picture? That is wrong of them.
    - *Report the fake number:* open its chat, tap the name, Report, and block.
    - Tell your family and friends: that number is not you, send it no money and no code.
    - Friends who got its messages can report it too.
    .sms =
        - Open its chat, tap the name, Report and block.
        - Tell family and friends: it is not you. No money, no codes to it.
        - Friends can report it too.
    .taken = My account was taken

report-whatsapp-after = WhatsApp checks your report.
    - WhatsApp gets the last five messages they sent you.
    - *They are not told.* A parent who manages your account may be told.
    - Nobody can say how long it takes. Stay out of the chat and don't answer.
    .sms =
        - WhatsApp gets the last five messages they sent you and checks them.
        - They are not told. A parent who manages your account may be told.
        - Don't answer them.

## What to keep

report-keep = One question first, because the advice depends on it. When the picture or video was made, *how old was the person in it?*
    .sms = When the picture or video was made, how old was the person in it?
    .no-picture = No picture or video

report-keep-minor = *Don't screenshot, save or send the picture,* not even as proof, not even to us. Write down:
    - the app and the account name or number
    - the link
    - the day and time

    Messages in words, such as threats: keep them.
    .sms =
        Don't screenshot, save or send the picture, not even as proof. Write down:
        - app, account name or number
        - link, day and time
        Keep threats in words.
    .csam = It is a sexual photo

report-keep-adult = *First screenshots, then report and block.* Keep:
    - screenshots with the date and the link
    - the account name or number
    - receipts, if money was paid

    Show them only to people who help you.
    .sms =
        First screenshots, then report and block. Keep:
        - screenshots with date and link
        - account name or number
        - receipts, if money was paid

report-keep-words = *First screenshots, then report and block.* Keep:
    - the chat or comments, with names and dates
    - the link, the account name or number
    - call lists and voice notes
    - receipts, if money was paid
    .sms =
        First screenshots, then report and block. Keep:
        - chat or comments with names and dates
        - link, account name or number
        - call lists, voice notes, receipts

## A private picture

report-private = This is not your fault. When it was made, *how old was the person in it?*
    .threatened = There are threats

report-private-minor = These steps help:
    - *Don't screenshot, save or send it,* not even as proof. Write down the account name and the link.
    - Report it in the app where it is.
    - Is it your own picture, and already on your phone? Take It Down helps remove it, free and without your name: { -take-it-down-site } (The picture stays on the phone. It doesn't work inside WhatsApp chats.)
    - NCCIA, the cyber crime agency: { -nccia-phone }

    You don't have to do this alone: tell one adult you trust.
    .sms =
        - Don't screenshot, save or send it, not even as proof. Note the account and link.
        - Report it in the app.
        - Your own picture, already on your phone? Free help, no name, not for WhatsApp chats: { -take-it-down-site }
        - Cyber crime agency: { -nccia-phone }

report-private-adult = These steps help. *First keep screenshots* with the date and the link. Then:
    - Report it in the app where it is.
    - StopNCII helps remove your own picture, free: { -stopncii-site }
    - NCCIA, the cyber crime agency: { -nccia-phone }
    .sms =
        First screenshots with date and link. Then:
        - Report it in the app.
        - Free help to remove your own picture: { -stopncii-site }
        - Cyber crime agency: { -nccia-phone }

## After a report

report-after = The app checks your report.
    - It removes what breaks its rules. Nobody can say how long it takes.
    - *Look for its answer* in the app's notices and your email.
    - Until then: block the account, don't answer, don't share it.
    .sms =
        - The app checks it and removes what breaks its rules.
        - Look for its answer in the app or your email.
        - Until then: block, don't answer, don't share.

report-nothing = You did your part. It can go further:
    - *Report it again* with the reason that fits best.
    - Block the account.
    - Threats, private pictures, stolen money, a child harmed: tell NCCIA and PTA.
    - { -drf-name }, for advice: { -drf-phone }
    .sms =
        - Report it again with the reason that fits best. Block.
        - Threats, private pictures, money, a child harmed: tell NCCIA and PTA.
        { -drf-name }: { -drf-phone }

## PTA and NCCIA

report-authority = Who can you tell?
    - *NCCIA, the cyber crime agency:* blackmail, private pictures, a stranger who bothers a child, hacking, fraud.
    - PTA: can have a link blocked in Pakistan.
    You can tell both.

    Danger right now? Police: { -police-phone }
    .sms =
        - NCCIA: blackmail, private pictures, a stranger who bothers a child, hacking, fraud.
        - PTA: can have a link blocked.
        Danger right now? Police: { -police-phone }
    .nccia = Tell NCCIA
    .pta = Tell PTA

report-pta = *Give PTA the link,* in its app PTA CMS or on its complaint page.
    - The page: { -pta-site }
    - Kind of complaint: Child Abuse, if a child is harmed.
    - Paste the link. Attach no picture of a child.
    - Keep the complaint ID.

    PTA by phone: { -pta-phone }
    .sms =
        Give PTA the link, in its app PTA CMS or here: { -pta-site }
        - Choose Child Abuse, if a child is harmed.
        - Paste the link, attach no picture.
        - Keep the complaint ID.
        Phone: { -pta-phone }
    .expired = *Give PTA the link,* in its app PTA CMS.
        - Kind of complaint: Child Abuse, if a child is harmed.
        - Paste the link. Attach no picture of a child.
        - Keep the complaint ID.
    .nccia = Tell NCCIA

report-pta-next = You get a *complaint ID.* Use it to ask how far they are.
    - PTA can have the link blocked. It doesn't look for the person: for that, tell NCCIA too.
    - Report it in the app as well.
    .sms =
        - You get a complaint ID. Use it to ask later.
        - PTA can have the link blocked. To find the person, tell NCCIA too.
        - Report it in the app as well.
    .no-answer = No answer
    .nccia = Tell NCCIA

report-nccia-adult = *Call NCCIA, the cyber crime agency:* { -nccia-phone }
    - Or write to them: { -nccia-site }
    - Say what happened, when, and on which account.
    - You can do this for a child too, as a parent, a teacher or anyone with good reason.
    .sms =
        Call NCCIA, the cyber crime agency: { -nccia-phone }
        - Or write: { -nccia-site }
        - Say what happened, when, on which account.
        - A parent or teacher can do it for a child.
    .expired = *Tell NCCIA, the cyber crime agency.* For its number see the helplines.
        - Say what happened, when, and on which account.
        - You can do this for a child too, as a parent, a teacher or anyone with good reason.
    .ready = What to have ready

report-nccia = *Call NCCIA, the cyber crime agency:* { -nccia-phone }
    - Or write to them: { -nccia-site }
    - Say what happened, when, and on which account.
    - A parent, a teacher or another adult you trust can do it for you.

    Not safe to tell at home? A teacher can help, or the child helpline: { -child-line-phone }
    .sms =
        Call NCCIA, the cyber crime agency: { -nccia-phone }
        - Or write: { -nccia-site }
        - Say what happened, when, on which account.
        - An adult you trust can do it for you.
        Not safe to tell at home? A teacher, or call { -child-line-phone }
    .expired = *Tell NCCIA, the cyber crime agency.* For its number see the helplines.
        - Say what happened, when, and on which account.
        - A parent, a teacher or another adult you trust can do it for you.
    .ready = What to have ready

report-nccia-ready = *Have this ready:*
    - What happened, in order, with dates.
    - Account names, numbers, links.
    - Chats, screenshots, receipts. Of a sexual picture of someone under 18: the link only.
    - A copy of the adult's CNIC.

    Something missing? Call anyway.
    .sms =
        - What happened, with dates
        - Account names, numbers, links
        - Chats, screenshots, receipts (sexual picture of someone under 18: link only)
        - An adult's CNIC copy
        Something missing? Call anyway.

report-nccia-next = *Write down the complaint or tracking number.*
    - Keep your proof. Ask NCCIA before you delete anything.
    - Use the number to ask how far they are: { -nccia-phone }
    .sms =
        - Write down the complaint or tracking number.
        - Keep your proof. Ask before you delete anything.
        - Use the number to ask how far they are: { -nccia-phone }
    .no-answer = No answer
    .pta = Tell PTA

report-no-answer = *Ask again, with your number, where you complained.* Was it NCCIA? An adult can also take the number to its nearest office.
    - { -ncrc-name }: { -ncrc-site }
    - { -drf-name }: { -drf-phone }
    - { -child-line-name }: { -child-line-phone }

    In danger now? Police: { -police-phone }
    .sms =
        Ask again, with your number, where you complained. Was it NCCIA? An adult can also go to its nearest office.
        - Children's rights commission: { -ncrc-site }
        - { -drf-name }: { -drf-phone }
        - { -child-line-name }: { -child-line-phone }
        Danger now: { -police-phone }
