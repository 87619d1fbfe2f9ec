### An account was taken: what to do now.

hacked-which-app = *Which account is it?* It can happen to anyone, and there are steps to take.
    .sms = Which account is it? It can happen to anyone, and there are steps to take.
    .whatsapp-app = WhatsApp
    .facebook = Facebook
    .instagram = Instagram
    .tiktok = TikTok
    .snapchat = Snapchat
    .youtube = YouTube or Google
    .game = A game
    .other = Another app, or email
    .fake = Fake account of me

hacked-which-app-parent = *Which account is it?* The steps are the same for yours and for your child's.
    Is it your child's? Do them together and without scolding. Whoever took it did the wrong, not your child.
    .sms = Which account is it? If it is your child's, do the steps together and without scolding.
    .whatsapp-app = WhatsApp
    .facebook = Facebook
    .instagram = Instagram
    .tiktok = TikTok
    .snapchat = Snapchat
    .youtube = YouTube or Google
    .game = A game
    .other = Another app, or email
    .fake = Fake account

## WhatsApp

hacked-whatsapp = You get it back with a code that comes to your SIM:
    - Delete WhatsApp from your phone. Install it again from your phone's app store.
    - Log in with your number. A code comes by SMS.
    - *Enter the code at once.* That logs the other person out.
    - Give the code to nobody, not even to a friend.
    .sms =
        - Delete WhatsApp, install it again from your app store.
        - Log in with your number. A code comes by SMS.
        - Enter it at once. That logs the other person out.
        - Give the code to nobody.
    .done = I'm back in
    .pin = It asks for a PIN
    .no-code = No code comes

hacked-whatsapp-pin = Is it a PIN that you never made? Then the other person has set it.
    - The SMS code you entered has already logged them out.
    - *Wait: up to 7 days.* Then it lets you in without that PIN.
    - Enter no PIN that somebody sends you, and pay nobody for one.
    - Warn your friends today, by phone.
    .sms =
        A PIN you never made? The other person set it.
        - Your SMS code has already logged them out.
        - Wait up to 7 days, then you get in without it.
        - Pay nobody for a PIN.
        - Warn your friends by phone today.
    .warn = Warn my friends

hacked-whatsapp-no-code = Look at these, one after the other:
    - Is the SIM of this number in a phone, with signal?
    - *Wait a little, then ask for the code once more.*
    - SIM lost, or suddenly not working? Go to your phone company's service centre today. Whoever the SIM is registered to should come with you.
    - Help with accounts, free: { -drf-phone } (Digital Rights Foundation)
    .sms =
        - Is the SIM in a phone, with signal?
        - Wait a little, ask for the code again.
        - SIM lost or not working? Go to your phone company's service centre today, with the SIM's owner.
        - Free help: { -drf-phone } (Digital Rights Foundation)
    .done = I'm back in
    .warn = Warn my friends

hacked-whatsapp-lock = Well done. Now *lock it with your own PIN:*
    - Settings > Account > Two-step verification, turn it on.
    - Choose a PIN of six digits and add your email.
    - The PIN and SMS codes are for you alone. Nobody honest asks for them.
    - Look in Settings for linked devices too. Log out any that are not yours.
    .sms =
        Well done. Now lock it with your own PIN:
        - Settings > Account > Two-step verification, turn on.
        - Choose 6 digits, add your email.
        - Tell nobody the PIN or a code.
        - In Settings log out linked devices that are not yours.
    .warn = Warn my friends
    .child = It is my child's

## Other apps

hacked-app = One question, so that I can show you the right steps. *Can you still get into the account?*
    .sms = One question, to find the right steps: can you still get into the account?

hacked-google = YouTube and Gmail use the same Google account. Get that one back and you have both. *Can you still get into it?*
    .sms = YouTube and Gmail use the same Google account. Can you still get into it?

hacked-game = Many game accounts are linked to another one: Google, Facebook or an email. Secure that one too. *Can you still get into the game?*
    .sms = Many games are linked to a Google, Facebook or email account. Secure that one too. Can you still get into the game?

hacked-other = Is it your email? Then be quick: with it, others can open your other accounts. *Can you still get into the account?*
    .sms = Is it your email? Then be quick: it opens your other accounts. Can you still get into the account?

hacked-inside = Be quick, in this order:
    - *A new password for your email first*, then for this account. Make it long, and use it nowhere else.
    - In the settings, look for devices or logins. Log out all that are not yours.
    - Are the email and phone number there still yours? If not, change it back.
    - Turn on two-step verification.
    .sms =
        Be quick, in this order:
        - New password for your email first, then for this account.
        - Settings: log out all devices that are not yours.
        - Email and phone number there still yours?
        - Turn on two-step verification.
    .warn = Warn my friends
    .child = It is my child's

hacked-outside = *Your email first: give it a new password*, if you can get in. Then:
    - Open the official app, or type its address yourself. Use no link from a message.
    - On the login page tap Forgot password.
    - Didn't help? In the help pages of that app or game, look for "hacked".
    - Pay nobody who promises to get it back.
    .sms =
        - First a new password for your email, if you can get in.
        - Official app or site, login page: Forgot password.
        - Didn't help? In its help pages look for "hacked".
        - Pay nobody who promises to get it back.
    .done = I'm back in
    .stuck = It doesn't work
    .warn = Warn my friends

hacked-stuck = Don't give up. Until then, this helps:
    - Ask friends to *report the account* in the app.
    - Is a bank card saved in it? Call the bank, on the number printed on the card.
    - Try the app's own help again, and answer all that it asks.
    - Help with accounts, free: { -drf-phone } (Digital Rights Foundation)
    - NCCIA, cyber crime: { -nccia-phone }
    .sms =
        - Ask friends to report the account in the app.
        - Bank card saved in it? Call the bank, number on the card.
        - Try the app's own help again.
        - Free help: { -drf-phone } (Digital Rights Foundation)
        - NCCIA, cyber crime: { -nccia-phone }
    .warn = Warn my friends

## Afterwards

hacked-warn = *Call your family and friends.* A message may be read by the one who took it.
    - Say: "My account was taken. Send it no money and no code."
    - Whoever got fake messages from it can report them in the app.
    - Keep what was written in your name: screenshots of the words, with the date.
    - NCCIA, cyber crime: { -nccia-phone }. Under 18? An adult can complain for you.
    .sms =
        Call family and friends:
        - "My account was taken. Send it no money, no code."
        - They can report its messages in the app.
        - Keep screenshots of the words.
        - NCCIA, cyber crime: { -nccia-phone }. An adult can call for you.
    .money = Someone sent money
    .threatened = Someone threatens me
    .child = It is my child's

hacked-child = Say this first: *"Good that you told me. It can happen to anyone."*
    - Do the steps together. Let your child type.
    - Ask calmly: does anyone want money or pictures from you, or threaten you?
    - Delete no messages yet, they are proof.
    - You may complain for your child. NCCIA, cyber crime: { -nccia-phone }
    .sms =
        Say first: "Good that you told me. It can happen to anyone."
        - Do the steps together.
        - Ask calmly: does anyone want money or pictures, or threaten you?
        - Delete no messages yet.
        - You may complain for your child: NCCIA, { -nccia-phone }
    .threatened = Child is threatened
