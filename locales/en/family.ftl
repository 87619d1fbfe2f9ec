### Family tools in apps, talking with a child, signs of trouble, and what to do when a child tells.

family-start = These tools link a parent's app with a child's. *Both agree to it.* Nothing is hidden. Which app?
    .sms = Family tools, set up together. Which app?
    .tiktok = TikTok
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .whatsapp-app = WhatsApp
    .discord = Discord
    .roblox = Roblox
    .talking = Talking with my child
    .other = Facebook or another app
family-start-student = Parents can link their app with yours. *What can they see then?* Choose the app.
    .sms = What can a linked parent see? Choose the app:
    .tiktok = TikTok
    .instagram = Instagram
    .youtube = YouTube
    .snapchat = Snapchat
    .whatsapp-app = WhatsApp
    .discord = Discord
    .roblox = Roblox
    .talking = For parents: talking
    .other = Facebook or another app

family-other-apps = I know no sure family tool for these. But some settings help. *Which app?*
    .sms = I know no sure family tool for these. But some settings help. Which app?
    .facebook = Facebook
    .pubg = PUBG Mobile
    .telegram = Telegram
    .x = X (Twitter)

family-tiktok = *TikTok Family Pairing.* On both phones:
    - Profile > Menu (three lines) > Settings and privacy > Family Pairing.
    - On the parent's phone choose Parent. On the child's choose Teen.
    - Scan the code and confirm.
    .shows = What a parent sees
    .another-app = Another app
family-tiktok-student = *TikTok Family Pairing* links two phones. You take part in it: on your phone you choose Teen, then the code is scanned.
    A linked parent can:
    - set your daily time, and hours without TikTok
    - see your followers and the accounts you blocked
    - keep your account private

    They can't read your messages or see which videos you watched.
    .sms =
        Family Pairing: you take part in the linking. A linked parent
        - can set your time, see followers and blocked accounts, keep your account private
        - can't read messages or see what you watched
    .shows = What they are told
    .another-app = Another app
family-tiktok-shows = A parent *can:*
    - set daily time, and hours without TikTok with Time Away
    - see followers, following and blocked accounts
    - keep the account private, block accounts
    { "" }*Can't:* read messages, see watched videos, stop a second account.

    TikTok may tell you when your child posts publicly or reports a video. Then say: "Good that you reported it."
    .sms =
        A parent can:
        - set daily time and hours without TikTok (Time Away)
        - see followers and blocked accounts
        - keep the account private
        Can't: read messages, see watched videos, stop a second account.
        TikTok may tell you if your child posts publicly or reports a video.
    .screen-time = Screen time tips
    .another-app = Another app
family-tiktok-shows-student = TikTok *may tell a linked parent* when you post publicly or when you report a video.
    Reporting is right all the same. It isn't safe to tell at home? A teacher can help, or the child helpline.
    Child helpline: { -child-line-phone }
    .screen-time = Screen time tips
    .another-app = Another app

family-instagram = *Instagram supervision,* if your app shows it:
    - Go to Settings > Family Center (or Supervision).
    - Send the invite. Accept it on the other phone.

    Under 18 there are Teen Accounts. They are private and have quiet hours at night. Only people the teen follows or knows can write. Under 16, a parent must agree before these settings get less strict.
    .sms =
        Instagram, if your app shows it:
        - Go to Settings > Family Center (or Supervision).
        - Send the invite. Accept it on the other phone.
        Under 18: Teen Accounts. They are private. Only people the teen follows or knows can write. Under 16, a parent must agree to less strict settings.
    .shows = What a parent sees
    .another-app = Another app
family-instagram-shows = With supervision a parent sees the time spent, who is followed, and the settings.
    { "" }*A parent can't read messages.* So keep talking too.
    .talking = How to talk about it
    .another-app = Another app

family-youtube = *YouTube,* if your phone offers it:
    - Parent: open YouTube. Tap your profile picture > Settings > Parent settings (or Family Center).
    - Choose the child. Then choose a content level.
    - Or use the app Family Link. There, tap Controls > Content restrictions > YouTube.
    .shows = From which age?
    .another-app = Another app
family-youtube-shows = YouTube is for 13 and older. *A younger child needs a parent to set it up.*
    - Under 13: the parent chooses which level of videos can be played.
    - From 13: parent and teen both agree to the link. Either of them can end it.
    .talking = How to talk about it
    .another-app = Another app

family-snapchat = *Snapchat Family Center:*
    - The parent installs Snapchat and adds the child as a friend.
    - Parent: Profile > Settings > Family Center. Invite the child.
    - The child accepts.
    .shows = What a parent sees
    .another-app = Another app
family-snapchat-shows = A parent sees:
    - who the child's friends are, and who is in the groups
    - who the child wrote to in the last seven days
    - some privacy settings

    { "" }*A parent can't read the messages.* But a parent can limit sensitive content, stop My AI from answering, and report an account privately.
    .sms =
        A parent sees the friends and who is in the groups. Also who the child wrote to in the last seven days.
        Not the messages.
        A parent can limit sensitive content, stop My AI from answering, and report an account privately.
    .talking = How to talk about it
    .another-app = Another app

family-whatsapp = *Set up WhatsApp together,* from 13. Open Settings, then:
    - Tap Privacy > Privacy Checkup. See who can reach you.
    - Tap Privacy > Groups. Choose My contacts.
    - Tap Privacy > Calls. Turn on Silence unknown callers.
    - Tap Account. Turn on Two-step verification.
    .under-13 = Child under 13
    .another-app = Another app
family-whatsapp-young = WhatsApp is for 13 and older. Is the child younger? Your phone may offer *an account that a parent manages:*
    - It has only calls and messages. There are no Channels, no Status, no Meta AI.
    - Messages from unknown people wait until the parent's PIN opens them.
    .shows = What a parent sees
    .another-app = Another app
family-whatsapp-shows = In such an account the parent *is told when the child adds, blocks or reports someone.*
    The parent can't read the chats. The child blocked or reported someone? That was right. Say so.
    .talking = How to talk about it
    .another-app = Another app

family-discord = *Discord Family Center.* You both agree to it.
    - Child: open User Settings > Family Center. Show the QR code.
    - Parent: scan it with your own Discord app.
    - In the child's app, turn off direct messages from server members too. Look in User Settings > Privacy & Safety (or Content & Social).
    .sms =
        Discord Family Center. You both agree to it.
        - Child: open User Settings > Family Center. Show the QR code.
        - Parent: scan it with your Discord app.
        - Child: turn off direct messages from server members. See Privacy & Safety (or Content & Social).
    .shows = What a parent sees
    .another-app = Another app
family-discord-shows = A parent sees the servers, the friends and the activity.
    { "" }*A parent can't read messages.* So ask now and then: who are the people there?
    .talking = How to talk about it
    .another-app = Another app

family-roblox = *Roblox:* on your phone it may look a little different.
    - The parent makes a Roblox account and verifies their own age.
    - In the child's account: Settings > Parental Controls. Add the parent.
    - Set screen time, spending, chat and content level.
    .shows = What can be set
    .another-app = Another app
family-roblox-shows = A parent can limit time and spending, decide about chat and friends, and *block games or people.*
    Under 13, links to other sites aren't allowed in Roblox. Before a chat, Roblox may ask for an age check.
    .talking = How to talk about it
    .another-app = Another app

family-facebook = Facebook is for 13 and older. I know no sure family tool for it. *Set it up together:*
    - Look in the settings for privacy: who sees posts and the list of friends, who may send a friend request.
    - In Messenger's settings: who may write.
    - Friends are only people known in real life.

    Somebody frightens a child? Child helpline: { -child-line-phone }
    .sms =
        Facebook, from 13. Together:
        - Settings, privacy: who sees posts and friends, who may send a request or write
        - Friends: only people known in real life
        Somebody frightens a child? Child helpline: { -child-line-phone }
    .under-13 = Child under 13
    .another-app = Another app

family-telegram = I know no sure family tool for Telegram. *Set it up together:*
    - Look in the settings for privacy: who sees the number, who may call, who may add to groups.
    - Go through the groups and channels. Leave those where you know nobody.
    - A message can be reported: tap it (iPhone: press and hold), Report.

    Somebody frightens a child? Child helpline: { -child-line-phone }
    .sms =
        Telegram, together:
        - Settings, privacy: who sees the number, who may call or add to groups
        - Leave groups where you know nobody
        Somebody frightens a child? Child helpline: { -child-line-phone }
    .talking = How to talk about it
    .another-app = Another app

family-x = X is for 13 and older. I know no sure family tool for it. *Set it up together:*
    - Look in the settings for privacy: who sees the posts, who may write.
    - See whom the account follows. Unfollow those who frighten or spread hate.
    - A bad post: its menu (the dots), Report post.

    Somebody frightens a child? Child helpline: { -child-line-phone }
    .sms =
        X, from 13. Together:
        - Settings, privacy: who sees posts, who may write
        - See whom the account follows
        - A bad post: its menu, Report post
        Somebody frightens a child? Child helpline: { -child-line-phone }
    .talking = How to talk about it
    .another-app = Another app

family-pubg = For PUBG Mobile I know no sure family tool. *This helps in any game:*
    - Look in the settings for chat and voice. Turn off what isn't needed.
    - Agree on times and on money.
    - Play with people known in real life.

    A player frightens a child? Child helpline: { -child-line-phone }
    .games = Tips on games
    .another-app = Another app

family-talking = Talking helps more than any tool. *What is it about?*
    .talk = How to begin
    .signs = Signs of trouble
    .told = My child told me

family-told = It's good that you are looking for help. Say these three things:
    - "You did right to tell me."
    - "It is not your fault."
    - *"We will solve it together."*

    Then listen. Leave the phone with your child today: the proof is on it.
    .what-next = What to do now
    .blackmail = Child is threatened
family-told-next = What comes next:
    - Let your child speak, and don't press for details.
    - Write it down today, in your child's own words.
    - *Don't speak to the person accused.*
    - A sexual picture of someone under 18? Don't screenshot it, don't forward it. Note the link and account.

    Danger now: { -police-phone }
    Child helpline: { -child-line-phone }
    Cyber crime agency: { -nccia-phone }
    .sms =
        - Let your child speak, don't press.
        - Write it down today, in your child's words.
        - Don't speak to the person accused.
        - A sexual picture of someone under 18? Don't screenshot or forward it. Note the link.
        Danger now: { -police-phone }
        Child helpline: { -child-line-phone }
        Cyber crime: { -nccia-phone }
    .avoid = What to avoid
    .report = Report it
family-told-avoid = This stops a child from talking:
    - asking "why?" again and again
    - doubting, shouting, taking the phone
    - promising that nobody will ever hear of it

    Did it happen already? Say sorry and begin again: *"I believe you. I'm here."*
    .what-next = What to do now
    .talk = How to begin again

family-useful = Thank you, good to know.
    .topics = Other tips
    .happening = It is happening now
family-not-useful = Thank you for saying so. Perhaps this fits better:
    .topics = Other tips
    .happening = It is happening now

## How to begin

family-talk-show = *"Will you show me a video you really like?"* Watch it with interest. Whoever begins like this hears more later.
family-talk-mine = Begin with yourself: *"I got a strange message today. What would you do?"* A child who is asked for advice finds it easier to talk.
family-talk-if = *"If something online scares you, come to me. I won't shout."* Say it today, and keep to it.
family-talk-side = Talk side by side: *on the road, while cooking, on a walk.* Then nobody has to look anyone in the eye.
family-talk-friend = *"Has that ever happened to one of your friends?"* It is easier to speak about others first.
family-talk-tool = Before a family tool: *"This isn't to spy on you. We set it up together, and you tell me when it annoys you."*
family-talk-short = Five minutes are often better than one long talk. *Ask one question, listen, stop there.*

## Signs of trouble

family-signs-hide = The screen goes dark when you come, or each message makes your child jump? *Ask gently,* don't grab the phone.
family-signs-several = Sleeps badly, eats little, doesn't want to go to school? One sign says little. *If you see several, talk today.*
family-signs-gift = Gifts, game credit or a phone that you didn't buy? *Ask calmly where they come from.* Strangers win trust with gifts.
family-signs-away = Your child suddenly avoids the phone or an app they loved? Something may have happened there. *Say: "I'm here, whatever it is."*
family-signs-money = Money is missing, or your child needs some at once? It can be blackmail. *Say: "You can tell me. We'll solve it."*
family-signs-alone = More and more alone, away from friends and family? *Sit down next to your child,* without questions at first.
family-signs-dark = Your child says that life has no meaning? *Take it seriously, ask calmly, stay near.* Asking doesn't make it worse.
    Life in danger: { -rescue-phone }
