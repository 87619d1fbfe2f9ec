### Report something: the other platforms, Google, a website, an app that is not listed.

report-more-apps = Which one is it?
    .x = X (Twitter)
    .telegram = Telegram
    .discord = Discord
    .roblox = Roblox
    .pubg = PUBG Mobile
    .google = Google search
    .website = A website
    .other-app = Another app

## Facebook and Instagram

report-more-facebook = First write down the account name and the link. Then *report it on Facebook:*
    - Tap the three dots on the post, photo, comment or profile.
    - Tap Report (on some phones: Find support or report).
    - Pick a reason and follow the screen.
    .sms =
        Write down the account name and link. Then:
        - Three dots on the post, photo, comment or profile.
        - Report (or: Find support or report).
        - Pick a reason, follow the screen.
    .picture = A private picture
    .message = Message
    .fake = Fake account
    .other = Something else

report-more-facebook-message = *Don't answer.* Write down the account name. In Messenger:
    - Press and hold the message and look for Report.
    - Not there? Tap the name at the top of the chat and look there.
    - The profile can be reported too: three dots, Report.
    - After that, block the account.
    .sms =
        Don't answer. Write down the account name. Then:
        - Press and hold the message, look for Report.
        - Or tap the name at the top and look there.
        - Profile: three dots, Report. After that block.
    .threatened = There are threats

report-more-facebook-group = First write down the group's name and its link. Then *report what is in it:*
    - A post or comment: three dots, Report.
    - The whole group: open its page and look for Report behind the three dots.
    - Then leave the group.
    .sms =
        Write down the group's name and link. Then:
        - Post or comment: three dots, Report.
        - The whole group: three dots on its page, look for Report.
        - Then leave it.

report-more-facebook-underage = Facebook is for 13 and older. Your own child? Talk first, without scolding.
    - *Copy the link* of the child's profile.
    - Put it into Facebook's form: { -facebook-underage-form-site }
    .sms =
        Facebook is for 13 and older. Copy the link of the child's profile and put it into the form:
        { -facebook-underage-form-site }
    .expired = Facebook is for 13 and older. Your own child? Talk first, without scolding.
        - *Report the profile:* three dots, Report.
        - Facebook's help pages have a form for children under 13.
    .family = Tools for parents

report-more-instagram = First write down the account name and the link. Then *report it on Instagram:*
    - Post or reel: tap the three dots.
    - Comment or chat message: press and hold it.
    - Account: open the profile, tap the three dots.
    - Then Report, pick a reason, send.
    .sms =
        Write down the account name and link. Then:
        - Post, reel, account: three dots.
        - Comment, message: press and hold.
        - Report, pick a reason, send.
    .picture = A private picture
    .fake = Fake account
    .other = Something else

report-more-instagram-group = *Don't answer in the group chat.* Write down its name and the sender's account. Then:
    - Press and hold the message.
    - Tap Report, pick a reason and submit.
    - The sender's account too: open the profile, three dots, Report.
    - Then leave the group chat.
    .sms =
        Don't answer. Write down the group's name and the account. Then:
        - Press and hold the message, Report, reason.
        - The sender: profile, three dots, Report.
        - Then leave the group chat.
    .threatened = There are threats

report-more-instagram-underage = Instagram is for 13 and older. A younger child may be there only if the profile says that an adult runs it. Your own child? Talk first, without scolding.
    - *Use Instagram's form:* { -instagram-underage-form-site }
    .sms =
        Instagram is for 13 and older, or an adult must run the account and the profile must say so. Report it here:
        { -instagram-underage-form-site }
    .expired = Instagram is for 13 and older. A younger child may be there only if the profile says that an adult runs it.
        - *Report the profile:* three dots, Report.
        - Instagram's help pages have a form for children under 13.
    .family = Tools for parents

report-more-meta-picture = Sharing it without consent is wrong, and never your fault. *Report it in the app:*
    - Report the post, the message or the profile.
    - Facebook and Instagram check such reports day and night and then stop new uploads of it.
    - Threatening with it is banned too, even with a picture made by AI.
    .sms =
        It is not your fault.
        - Report the post, message or profile in the app.
        - Facebook and Instagram check day and night and stop new uploads.
        - Threatening with it is banned too, also with AI pictures.
    .threatened = There are threats

report-more-meta-fake = Somebody uses your name or pictures? That is wrong of them. Write down the fake account's name and link. Then:
    - *Report the fake profile:* open it, tap the three dots, Report.
    - Pick the reason that fits best (it pretends to be someone).
    - Tell friends and family: it is not you, send it no money and no code. They can report it too.
    .sms =
        Write down its name and link. Then:
        - Open the fake profile, three dots, Report.
        - Pick the reason that fits best (pretends to be someone).
        - Tell friends: it is not you. Send it no money, no codes. They can report it too.

report-more-meta-live = First write down the account name and the time. Then *report the live video:*
    - Look for three dots or Report on the screen while it runs.
    - It is over? Report the video, if it is still there, or the profile: three dots, Report.

    Is a child in danger in it? Police: { -police-phone }
    .sms =
        Write down the account name and time. Then:
        - Look for three dots or Report on the live video.
        - Over? Report the profile: three dots, Report.
        A child in danger? Police: { -police-phone }

## YouTube, Snapchat, X

report-more-youtube = First write down the channel's name and the link. Then *report it on YouTube:*
    - Video or Short: tap the three dots or the gear wheel, then Report. On a live video, look for the same.
    - Comment: three dots, then Report.
    - Channel: open it, three dots, then Report user.
    - Pick a reason. Child abuse is one of them.

    The channel isn't told who reported.
    A child in danger? First the police: { -police-phone }
    .sms =
        Write down the channel's name and link. Then:
        - Video or comment: three dots, Report.
        - Channel: three dots, Report user.
        - Pick a reason (child abuse is one).
        A child in danger? First police: { -police-phone }
    .about-me = It shows me
    .fake = Fake account
    .other = Something else

report-more-youtube-fake = Somebody uses your name or pictures? That is wrong of them. Write down the channel's name and link. Then:
    - *Open the fake channel,* tap the three dots, then Report user.
    - Pick the reason that fits best (it pretends to be someone).
    - Tell friends and family that it is not you. They can report it too.
    .sms =
        Write down the channel's name and link. Then:
        - Open it, three dots, Report user.
        - Pick the reason that fits best (pretends to be someone).
        - Tell friends: it is not you. They can report it too.

report-more-youtube-underage = YouTube is for 13 and older. *A younger child needs a parent to set it up.* Your own child? Talk first, without scolding.
    - Set up an account that you supervise, or YouTube Kids, if your phone offers them.
    - Going live under 16? Only with an adult in the picture.
    - To report a channel: open it, three dots, Report user.
    .sms =
        YouTube is for 13 and older. A younger child needs a parent to set it up.
        - Use a supervised account or YouTube Kids, if your phone offers them.
        - To report a channel: three dots, Report user.
    .family = How to set that up

report-more-youtube-me = A video of you, your phone number or address, or an AI fake of you, without your consent?
    - *Ask YouTube to take it down* as a privacy complaint: { -youtube-privacy-form-site }
    - Give the link of the video.
    .sms =
        A video of you, your details or an AI fake of you, without consent? Ask YouTube to take it down:
        { -youtube-privacy-form-site }
        Give the link of the video.
    .expired = A video of you, your phone number or address, or an AI fake of you, without your consent?
        - *Ask YouTube to take it down:* look for "privacy complaint" on its help pages.
        - Give the link of the video.

report-more-snapchat = *Write down the username first:* Snaps disappear. Then:
    - Press and hold the Snap, the Story, the chat or the name.
    - Tap Report. With a name: Manage friendship, then Report.
    - Pick a reason, Submit.

    On your phone the words may differ: look for three dots, a flag or Report.
    .sms =
        Write down the username first: Snaps disappear. Then:
        - Press and hold the Snap, Story, chat or name.
        - Report (name: Manage friendship, Report).
        - Pick a reason, Submit.
    .picture = A private picture
    .fake = Fake account
    .other = Something else

report-more-snapchat-fake = Somebody uses your name or pictures? That is wrong of them. *Write down the fake account's username.* Then:
    - Press and hold its name, tap Manage friendship, then Report.
    - Pick the reason that fits best (it pretends to be someone), then Submit.
    - Tell friends and family: it is not you, send it no money and no code.
    .sms =
        Write down the fake username. Then:
        - Press and hold its name: Manage friendship, Report.
        - Pick the reason that fits best (pretends to be someone).
        - Tell friends: it is not you. Send it no money, no codes.

report-more-snapchat-group = *Write down the usernames first:* Snaps disappear. Then:
    - Press and hold the Snap or the message in the group, then Report.
    - The sender too: press and hold the name, Manage friendship, Report.
    - Then leave the group.
    .sms =
        Write down the usernames first: Snaps disappear. Then:
        - Press and hold the Snap or message, Report.
        - Sender: press and hold the name, Manage friendship, Report.
        - Then leave the group.
    .threatened = There are threats

report-more-x = First write down the @name and the link. Then *report it on X:*
    - Open the menu of the post (the dots). For a comment, look in its own menu.
    - Tap Report post.
    - Pick what fits and follow the screen.
    .sms =
        Write down the @name and link. Then:
        - Open the post's menu (dots). For a comment, look in its own menu.
        - Tap Report post.
        - Pick what fits, follow the screen.
    .picture = A private picture
    .person = Account or message
    .other = Something else

report-more-x-person = First write down the @name. Then *look for Report:*
    - Account: on the profile, in its menu (the dots).
    - Message: in the chat, in its menu. Don't answer.
    - Live or a group: in its menu as well.
    - Insults or harassment: X also has a form for that: { -x-abuse-form-site }
    .sms =
        Write down the @name. Then look for Report in the menu (dots) of the profile, the chat, the live or the group.
        For insults X also has a form:
        { -x-abuse-form-site }
    .expired = First write down the @name. Then *look for Report:*
        - Account: on the profile, in its menu (the dots).
        - Message: in the chat, in its menu. Don't answer.
        - Live or a group: in its menu as well.
        - Insults or harassment: X has a form for that on its help pages.
    .threatened = There are threats

report-more-x-self-harm = *Is somebody in danger now?* Ambulance: { -rescue-phone } Police: { -police-phone }
    - You know who it is? Call them, or somebody near them.
    - On X: the post's menu, Report post, then the choice about self-harm or suicide. X can then contact that person and offer help.
    - You don't have to carry this alone: tell an adult you trust.
    .sms =
        In danger now? Ambulance: { -rescue-phone } Police: { -police-phone }
        - You know them? Call them, or somebody near them.
        - On X: Report post, then the choice about self-harm or suicide. X can offer them help.
        - Tell an adult you trust.
    .other-child = I know this person

report-more-x-picture = X has two ways for this. *How old was the person in it,* when it was made?

report-more-x-adult = Screenshots with date and link first. Then *in the post's menu:*
    - Report post.
    - It displays a sensitive photo or video.
    - An unauthorized photo or video.
    - It includes unauthorized, intimate content of me or someone else.
    - Say who you report for, choose up to five posts, send.
    .sms =
        Screenshots with date and link first. Then Report post and choose:
        - It displays a sensitive photo or video
        - An unauthorized photo or video
        - It includes unauthorized, intimate content of me or someone else

report-more-x-child = *Take no screenshot,* don't like it, don't reply, don't share it. X wants no proof.
    - X has a form for this. It works without an account: { -x-child-form-site }
    - Give the link of the post and the @name.
    .sms =
        No screenshot, no like, no reply, no share. X wants no proof.
        - X's form, works without an account: { -x-child-form-site }
        - Give the link and the @name.
    .expired = *Take no screenshot,* don't like it, don't reply, don't share it. X wants no proof.
        - X has a form for child safety on its help pages. It works without an account.
        - Give the link of the post and the @name.
    .csam = Sexual photo of a child

## Telegram, Discord, games

report-more-telegram = First write down the @name and the link. Then *report it on Telegram:*
    - Android: tap the message, then Report.
    - iPhone: press and hold it, then Report.
    - Pick a reason. For a video, a post or a comment, look for Report in the same way.
    - You can also write to { -telegram-abuse-email } with the link or the @name. Send no picture.
    .sms =
        Write down the @name and link. Then:
        - Tap the message (iPhone: press and hold), Report.
        - Pick a reason.
        - Or write to { -telegram-abuse-email } with the link. Send no picture.
    .picture = A private picture
    .whole = Group or account
    .other = Something else

report-more-telegram-whole = First write down the @name or the link. Then:
    - *Report one of its messages:* that works in a group, in a channel and with a bot.
    - Or tap the name at the top and look for Report in the menu there.
    - Or write to { -telegram-abuse-email } with the link. Send no picture.
    - Then leave the group or channel, and block the account.
    .sms =
        Write down the @name or link. Then:
        - Report one message of the group, channel or bot.
        - Or tap its name at the top, look for Report.
        - Or write: { -telegram-abuse-email } (no picture)
        - Then leave, block.
    .expired = First write down the @name or the link. Then:
        - *Report one of its messages:* that works in a group, in a channel and with a bot.
        - Or tap the name at the top and look for Report in the menu there.
        - Then leave the group or channel, and block the account.

report-more-discord = First write down the username and the server's name. Then *report the message:*
    - Press and hold the message.
    - Tap Report message.
    - Pick a reason and send.

    On your phone the words may differ a little.
    .sms =
        Write down the username and server. Then:
        - Press and hold the message.
        - Tap Report message.
        - Pick a reason and send.
    .picture = A private picture
    .whole = Server or account
    .other = Something else

report-more-discord-whole = First write down the server's name and the username. Then:
    - *Report one message of theirs:* press and hold it, Report message.
    - The whole server or the profile: tap its name and look for Report.
    - Then leave the server, and block the account.
    .sms =
        Write down the server's name and the username. Then:
        - Report one message of theirs: press and hold it, Report message.
        - Server or profile: tap its name, look for Report.
        - Then leave, block.

report-more-discord-parent = On the phone where the message is, *report it:*
    - Press and hold the message, tap Report message.
    - Pick a reason and send.

    You have no Discord account? Discord's help pages have a form for parents. It asks for the message's link: press and hold the message, Copy Message Link.
    .sms =
        - Press and hold the message, Report message.
        - Pick a reason and send.
        No account? Discord's help has a form for parents. It needs the link: press and hold, Copy Message Link.
    .picture = A private picture
    .whole = Server or account
    .other = Something else

report-more-roblox = First write down the player's name and the game. Then *report the player:*
    - In the game open the menu (the Roblox sign).
    - Open People, or tap the player's name.
    - Tap Report (the flag), pick a reason, Submit.
    - A message in the chat? Report the player who wrote it.

    On your phone the words may differ: look for a flag or Report.
    .sms =
        Write down the player's name and the game. Then:
        - Open the menu (Roblox sign), People or the player's name.
        - Report (flag), reason, Submit.
        - A message in the chat? Report who wrote it.
    .picture = A private picture
    .whole = Group or game
    .other = Something else

report-more-roblox-whole = First write down the name of the group or game. Then:
    - *Open its page* and look for three dots, a flag or Report.
    - Pick a reason, Submit.
    - Report the players who wrote or did it, too.
    - Then leave the group or the game.
    .sms =
        Write down the name of the group or game. Then:
        - On its page look for three dots, a flag or Report.
        - Report the players too.
        - Then leave.

report-more-roblox-underage = Roblox has younger players too, so *settings help more than a report.*
    - A parent can link their own account with the child's and set chat, friends, time and spending.
    - Before chatting, Roblox may ask for an age check.
    - Someone bothers the child? Report that player.
    .sms =
        Roblox has younger players too. Settings help more than a report:
        - A parent can link their own account and set chat, friends, time, spending.
        - Someone bothers the child? Report that player.
    .family = How to set that up

report-more-pubg = *Write down the player's name, the day and the time.* We know of no sure steps for PUBG Mobile, so look here:
    - on the profile of the player or the group, and beside the chat: Report
    - in the settings: Help or customer service
    - until then: answer nothing, leave the match

    Want to talk about it? { -drf-name }: { -drf-phone }
    .sms =
        Write down the player's name, day and time. Then look for:
        - Report on the player's profile or beside the chat
        - Help or customer service in the settings
        { -drf-name }: { -drf-phone }
    .picture = A private picture
    .other = Something else

## Google, a website, another app

report-more-google = Google can take pictures of anyone under 18 out of its search. The child or a parent may ask. Is the picture sexual? Then choose that below.
    - *Search Google's help for:* remove images of minors.
    - Give the links of the picture and of the search page, and the words you searched.
    - The answer comes by email.
    - It is still on the website: ask the website too.
    .sms =
        Google can take pictures of anyone under 18 out of its search. Sexual? Choose that below.
        - Search Google's help: remove images of minors.
        - Give the links and your search words.
        - Ask the website itself too.
    .csam = Sexual photo of a child
    .fake-picture = Fake or AI picture

report-more-google-fake = A fake sexual picture of you is the fault of those who made it. *Ask Google to take it out of its search.* In its form choose:
    - Content contains nudity or sexual material
    - falsely portrays me in a sexual act, or in an intimate state
    Give links only, no picture.
    .sms =
        Not your fault. In Google's removal form choose:
        - Content contains nudity or sexual material
        - falsely portrays me in a sexual act, or in an intimate state
        Give links only, no picture.

report-more-website = *Write down the link and the day.* Then:
    - Look on the site for Report, Contact or Help, often at the bottom of the page.
    - PTA can have a link blocked in Pakistan.
    - Threats, private pictures, money, a child harmed: NCCIA.
    .sms =
        Write down the link and the day. Then:
        - Look for Report, Contact or Help at the bottom of the page.
        - PTA can have a link blocked.
        - A crime or a child harmed: NCCIA.
    .pta = Tell PTA
    .nccia = Tell NCCIA
    .csam = Sexual photo of a child
    .picture = A private picture
    .scam = The site is a trick

report-more-other-app = *Write down the account name, the link and the day.* Then look in the app:
    - three dots, a flag or Report on the post, the profile or the chat
    - Help in the app's settings

    Nothing there, or is a child harmed? Tell PTA and NCCIA, whatever the app is.
    .sms =
        Write down the account name and day. Then look for:
        - three dots, a flag or Report on the post, profile or chat
        - Help in the settings
        Nothing? Tell PTA or NCCIA.
    .pta = Tell PTA
    .nccia = Tell NCCIA
    .other = Something else

## Something else

report-more-something-else = Which of these is it?
    .group = Group
    .live = Live video
    .self-harm = Someone may be in danger
    .fake = Fake account
    .underage = A child under 13
    .banned = Account was banned
    .taken = Account was taken
    .threatened = There are threats
    .csam = Sexual photo of a child

report-more-fake = Write down the fake account's name and link. Then *report the fake profile:*
    - Open it and look for three dots, a flag or Report.
    - Pick the reason that says it pretends to be someone.
    - Tell friends and family: it is not you, send it no money and no code.
    .sms =
        Write down its name and link. Then:
        - Open the profile: three dots, flag or Report.
        - Reason: it pretends to be someone.
        - Tell friends: it is not you, no money, no codes.

report-more-underage = Most of these apps are for 13 and older. Your own child? Talk first, without scolding.
    - *Open the child's profile* and look for Report; some apps have a reason for too young.
    - On the app's help pages, look for "under 13".
    - 13 or older? Tools for parents may be the better way.
    .sms =
        Most apps are for 13 and older. Talk with the child first.
        - On the profile look for Report and a reason for too young.
        - Look in the app's help for "under 13".
    .family = Tools for parents

report-more-banned = A ban can be a mistake. *Ask the app to look again:*
    - Open the app's notice or email about it and look for Appeal.
    - Nothing there? Look in the app's help pages for "appeal".
    - Appeal only in the app or on its own site. Give nobody money or your password for it.
    .sms =
        A ban can be a mistake.
        - Look for Appeal in the app's notice or email.
        - Or search "appeal" in the app's help.
        - Pay nobody for it, give nobody your password.
