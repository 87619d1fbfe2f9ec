settings-choose = Settings. What would you like to change?
    .language = Language
    .role = Who I am
    .tips = Weekly tips
    .what-we-keep = What is kept about me
    .trace = Clear this chat
    .forget = Delete it all

settings-role = Who are you? I'll choose what fits you.

settings-tips = How often shall I send you a safety tip?
    To send it I keep your number, locked (encrypted).
    .weekly = Every week
    .fortnightly = Every two weeks
    .no-tips = No tips
settings-started = Done: one safety tip a week. Write stop to end it. I keep your number for this, locked (encrypted).
    .how-often = Change how often
settings-fortnightly = Done: one safety tip every two weeks. Write stop to end it. I keep your number for this, locked (encrypted).
    .how-often = Change how often
settings-not-saved = Sorry, I could not save that, so nothing has changed. Please try again in a few minutes.

settings-stopped = Done: no more tips from me. If you need help, write here any time, day or night. To get tips again, write: start
settings-stop-failed = Sorry, I could not save that just now, so a tip may still come. Please write stop again in a few minutes.

settings-what-we-keep = This is what I keep:
    - Your language and whether you are a student, parent or teacher: three months.
    - Where you are in this chat: one day. My own answers: two days.
    - Your number only while you get tips, locked (encrypted).
    I don't keep what you write.
    .sms =
        I keep:
        - Your language and role: three months.
        - Your place in this chat: one day. My answers: two days.
        - Your number only while you get tips, locked (encrypted).
        I don't keep what you write.
    .more = Who else keeps it?
    .forget = Delete it all
settings-who-else-keeps = This is not a secret line. Your phone company, WhatsApp and Twilio keep records of their own. (Twilio is the service that carries our messages.) Your phone keeps this chat. I can't delete those.
    .sms = Your phone company, WhatsApp and Twilio (it carries our messages) keep records of their own. Your phone keeps this chat. I can't delete those.
    .forget = Delete it all
    .trace = Clear this chat

settings-forget-sure = Shall I forget you? I will delete your language, your role, your place in this chat, and your number if you asked for tips.
    .yes = Yes, forget me
    .no = No, go back
settings-forgotten = *Done, I deleted:* { $tips ->
        [yes] your number, your tips, your language, your role and your place in this chat.
       *[other] your language, your role and your place in this chat. You had no tips, so I kept no number.
    }
    My copy of this last answer goes after two days. One coded mark of your number stays, only so that no list can sign you up again.
    The chat on your phone and the records of others are not mine to delete.
    Need help? Write any time.
    .sms =
        Deleted: { $tips ->
            [yes] your number, tips, language, role and place in this chat.
           *[other] your language, role and place in this chat. You had no tips, so I kept no number.
        }
        My copy of this answer goes after two days. One coded mark of your number stays, so that no list can sign you up again.
        Need help? Write any time.
settings-forget-failed = Sorry, I could not delete it just now. It may still be there: write forget me again in a few minutes.
