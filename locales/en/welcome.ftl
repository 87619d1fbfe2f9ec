# The same words in all three locales: whoever reads this has not chosen yet.
welcome-language =
    Salaam! Please choose your language
    السلام علیکم! اپنی زبان چنیں
    Salaam! Apni zaban chunein
    .en = English
    .ur = اردو
    .ur-latn = Roman Urdu

welcome-hello = Salaam! I am Mehfooz. I help with safety online, for { $org }.
    I am a computer program, and this is not a secret line: the phone company and WhatsApp may keep records.
    In danger now? Call { -police-phone }.
    To help you well: who are you?
    .sms =
        Salaam! I am Mehfooz, a computer program of { $org }. I help with safety online. This is not a secret line: the phone company may keep records.
        In danger now? Call { -police-phone }.
        Who are you?

welcome-tips-offer = Would you like *one safety tip a week*?
    For this I keep your number, locked (encrypted). You can end it at any time: write stop.
    If you need help now, just write: help

welcome-tips-yes = Good, one tip a week. Write stop to end it.

welcome-tips-failed = Sorry, I could not save that. You can try again later under Settings.
    .sms = Sorry, I could not save that. Try later under Settings.
