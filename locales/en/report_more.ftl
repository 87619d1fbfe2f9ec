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
    - Tap the three dots on the post, comment or profile.
    - Tap Report (on some phones: Find support or report).
    - Pick a reason and follow the screen.

    Facebook doesn't tell them who reported.
    .sms =
        Write down the account name and link. Then:
        - Three dots on the post, comment or profile.
        - Report (or: Find support or report).
        - Pick a reason, follow the screen.
    .picture = A private picture
    .underage = A child under 13
    .other = Something else

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
    .underage = A child under 13
    .other = Something else

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

## YouTube, Snapchat, X

report-more-youtube = First write down the channel's name and the link. Then *report it on YouTube:*
    - Video: tap the three dots or the gear wheel, then Report.
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
    .other = Something else

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
    .other = Something else

report-more-x = First write down the @name and the link. Then *report it on X:*
    - Open the post's menu (the dots).
    - Tap Report post.
    - Pick what fits and follow the screen.
    .sms =
        Write down the @name and link. Then:
        - Open the post's menu.
        - Tap Report post.
        - Pick what fits, follow the screen.
    .picture = A private picture
    .other = Something else

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
    - Pick a reason.
    - You can also write to { -telegram-abuse-email } with the link or the @name. Send no picture.
    .sms =
        Write down the @name and link. Then:
        - Tap the message (iPhone: press and hold), Report.
        - Pick a reason.
        - Or write to { -telegram-abuse-email } with the link. Send no picture.
    .picture = A private picture
    .other = Something else

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
    .other = Something else

report-more-discord-parent = On the phone where the message is, *report it:*
    - Press and hold the message, tap Report message.
    - Pick a reason and send.

    You have no Discord account? Discord's help pages have a form for parents. It asks for the message's link: press and hold the message, Copy Message Link.
    .sms =
        - Press and hold the message, Report message.
        - Pick a reason and send.
        No account? Discord's help has a form for parents. It needs the link: press and hold, Copy Message Link.
    .picture = A private picture
    .other = Something else

report-more-roblox = First write down the player's name and the game. Then *report the player:*
    - In the game open the menu (the Roblox sign).
    - Open People, or tap the player's name.
    - Tap Report (the flag), pick a reason, Submit.

    On your phone the words may differ: look for a flag or Report.
    .sms =
        Write down the player's name and the game. Then:
        - Open the menu (Roblox sign), People or the player's name.
        - Report (flag), reason, Submit.
    .other = Something else

report-more-pubg = *Write down the player's name, the day and the time.* We know of no sure steps for PUBG Mobile, so look here:
    - on the player's profile and beside the chat: Report
    - in the settings: Help or customer service
    - until then: answer nothing, leave the match

    Want to talk about it? { -drf-name }: { -drf-phone }
    .sms =
        Write down the player's name, day and time. Then look for:
        - Report on the player's profile or beside the chat
        - Help or customer service in the settings
        { -drf-name }: { -drf-phone }
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
