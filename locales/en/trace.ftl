trace-clear = *Tidying up:* this is how to clear our chat.
    - Open the menu of this chat in WhatsApp.
    - Choose Clear chat or Delete chat.
    - Someone's threats are proof. Keep those if that is safe for you.
    - An empty chat can make people wonder too. You decide what is safer.
    Write 0 at any time, and something ordinary shows here.
    .sms =
        Tidying up: delete this conversation in your messages app. If it has a bin, empty that too.
        - Someone's threats are proof. Keep those if that is safe for you.
        - A missing chat can make people wonder too.
        Write 0 at any time, and something ordinary shows here.

trace-careful = Good to know:
    - No way removes every trace. The phone company and WhatsApp may keep records.
    - The phone of a friend, or one at school, may be safer to write from.
    - Write flower at any time, and useful numbers come, without a word about you.
    .sms =
        Good to know:
        - No way removes every trace. The phone company may keep records.
        - A friend's phone, or one at school, may be safer.
        - Write flower at any time, and useful numbers come.

# The exit word leads here. It must make sense on its own, to whoever holds the phone.
trace-harmless-break = Study tip: read for half an hour, then take a break. Look out of the window, stretch, and drink a glass of water.
trace-harmless-homework = Study tip: start with the hardest question while you are fresh. The rest is easier after that.
trace-harmless-reading = Study tip: close the book and say aloud what you remember. Then look up what is missing.
