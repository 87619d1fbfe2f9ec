# What the engine itself says. Most of these stand before a question, so they are short.
system-not-understood = I didn't understand. Let me ask again:
    .sms = I didn't understand.
system-did-you-mean = I didn't understand. Did you mean:
system-lost = I still don't understand. That is my mistake, not yours. Where shall we go?
    .menu = Menu
    .helplines = Helplines
system-away = Welcome back. Shall we go on where we stopped, or see the menu?
    .continue = Go on
    .menu = Menu
system-moved-on = That question has changed. Here is the menu.

system-media = Words only here, please.
    Please don't send pictures or videos: I don't open them. You are not in trouble. Tell me in words: what happened?
    .sms = Please send no pictures, only words. You are not in trouble.
system-voice = Please write it in a few words; I can't listen to voice notes.
    If talking is easier, call { -child-line-phone }, the child helpline.
    .sms = I can't listen. Please write a few words.
system-sticker = Thank you. I only understand words. What can I help with?
    .sms = Thank you. I only understand words.
system-location = I don't look at your location and don't keep it. Tell me in words what you need.
    In danger now? Call { -police-phone } and tell them where you are.
    .sms =
        I don't look at your location.
        In danger? Call { -police-phone }.
system-contact = I don't open contacts and don't keep them. Tell me in words what it is about.
    .sms = I don't open contacts. Tell me in words.
system-file = Words only here, please.
    I don't open files. You are not in trouble. Tell me in words what it is about.
    .sms = I don't open files. You are not in trouble. Tell me in words.
system-empty = I couldn't read any words. Take your time: one word is enough.
    .sms = I couldn't read any words. One word is enough.

system-forwarded = *Stop and check before you pass this on.*
    It has been forwarded again and again, at least five times. That does not make it true.
    - Who wrote it first? Do you know that person?
    - Do other sources you trust say the same?
    - Does it tell you to send it on, or scare you, or make you angry? Wait.
    Not sure? Then don't pass it on.
    .sms =
        Stop and check before you pass this on. Many shares don't make it true.
        - Who wrote it first?
        - Do sources you trust say the same?
        Not sure? Don't pass it on.

system-language-set = OK, English.

system-several = You wrote about more than one thing. Which one first?
system-need-someone = To talk to someone, write: help

# Each in the language it offers.
system-offered-en = Answers in English? Write: english
system-offered-ur = اردو میں جواب چاہیے؟ لکھیں: اردو
    .sms = Urdu mein jawab chahiye? Likhein: urdu
system-offered-ur-latn = Roman Urdu mein jawab chahiye? Likhein: roman

# All three languages together must fit three segments.
system-unavailable =
    Police: { -police-phone }
    Help: { -child-line-phone }, { -nccia-phone }
    Please write again in a few minutes.
