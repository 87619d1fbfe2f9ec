### Is this true? Four questions, the usual tricks, fact-checkers.

fake-news-begin = I'm a program and can't know what is true. But four questions help you find out. *Until then, don't send it on.*
    .sms = I can't know what is true, but four questions help. Until then, don't send it on.
    .check = Check a message
    .tricks = The usual tricks
    .checkers = Who checks facts
    .arrow = What the arrows mean
    .tell = Others share rumours
    .sent = I already shared it
    .law = What the law says

## The four questions

fake-news-who = Question 1 of 4: *who made it?*
    - Whoever sent it to you usually didn't make it.
    - Look for a name, an organisation and a date.
    - Look them up yourself. Do they exist? Do they know about such things?
    .sms =
        Question 1 of 4: who made it? Usually not the one who sent it.
        - Look for a name, an organisation, a date.
        - Look them up: do they exist, do they know about it?
    .yes = I found out who
    .no = There is no name

fake-news-who-unknown = You don't know who made it? *Then don't send it on yet.*
    - Ask whoever sent it: "Where did you get this?"
    - Search the internet for its first words and "fact check".
    - "A doctor says" or "my cousin saw it" is no name.
    .sms =
        You don't know who made it? Then don't send it on yet.
        - Ask the sender: "Where did you get this?"
        - Search for its first words and "fact check".
        - "A doctor says" is no name.
    .onward = Next question
    .enough = Enough for now

fake-news-proof = Question 2 of 4: *what is the proof?*
    - Does it name a place, a day, a source that you can look up?
    - A picture or video: is it from this place and this day?
    - A voice note, or "everybody knows", proves nothing.
    .sms =
        Question 2 of 4: what is the proof?
        - A place, a day, a source you can look up?
        - Picture or video: really from there and then?
        - A voice note alone proves nothing.
    .yes = I can look it up

fake-news-proof-weak = Without proof it is only a claim. *Try this:*
    - Go to the site of the office or company it speaks of. Type the address yourself.
    - Search for the picture on the internet: where did it first appear?
    - Read more than the headline. The date is often old.
    .sms =
        Without proof it is only a claim. Try this:
        - Look on the site of the office it speaks of.
        - Search the picture: where was it first?
        - Look at the date: often it is old.
    .onward = Next question
    .enough = Enough for now

fake-news-others = Question 3 of 4: *what do others say?*
    - Look in two or three places that you trust.
    - The same text in many groups counts as one.
    - Many shares don't make it true.
    Do several say the same, each on its own?
    .sms =
        Question 3 of 4: what do others say?
        - Look in two or three places you trust.
        - The same text in many groups counts as one.
        Do several say so, each on its own?
    .yes = Yes, several
    .no = No, only this one

fake-news-others-alone = Big news does not stay in one message. *Wait before you share.*
    - Look again later, or tomorrow.
    - Ask the fact-checkers.
    - It warns of a danger near you? Ask the school or office itself. In danger now? Police: { -police-phone }
    .sms =
        Big news does not stay in one message. Wait.
        - Look again tomorrow, or ask fact-checkers.
        - A warning? Ask the school or office itself.
        - In danger now? Police: { -police-phone }
    .onward = Next question
    .checkers = Who checks facts
    .enough = Enough for now

fake-news-wants = Question 4 of 4: *what does it want from you?*
    - To be sent on, quickly, to many?
    - Money, a code, a click on a link?
    - To make you angry or afraid, or to turn you against some people?
    .sms =
        Question 4 of 4: what does it want from you?
        - To be sent on, quickly?
        - Money, a code, a click?
        - To make you angry or afraid?
    .yes = Yes, something
    .no = Nothing like that

fake-news-wants-something = Good that you noticed. *Pause now:*
    - Send nothing on only because the text tells you to.
    - Angry or afraid? Wait until it is over. Anger makes fakes harder to spot.
    - Give no money, no code, tap no link.
    .sms =
        Good that you noticed. Pause now:
        - Don't send it on just because it says so.
        - Angry or afraid? Wait until it is over.
        - No money, no code, no link.
    .onward = What do I do now?
    .scam = Money, code or link

fake-news-after = What to do with it now:
    - All four answers good? Then there is more reason to believe it. You can be sure only of what you looked up. Much that people share is true.
    - One gap? *Don't pass it on*, until you know more.
    - Tell whoever sent it, kindly and in private.
    .sms =
        - All four answers good? Then there is more reason to believe it, but no proof.
        - One gap? Don't pass it on until you know more.
        - Tell the sender, kindly and in private.
    .checkers = Who checks facts
    .tell = What do I tell them?
    .tricks = The usual tricks

## The usual tricks

fake-news-tricks = Which one do you want to know? Whoever knows a trick sees it sooner.
    .sms = Which trick do you want to know?
    .old = An old picture
    .ai = Made with AI
    .name = A famous name
    .chain = "Send it to ten people"
    .missing = Missing child messages
    .check = Check my message

fake-news-old = *A real picture, a false story:* an old flood, a war elsewhere, an accident from years ago.
    - Search for the picture on the internet. Where was it first?
    - Do the weather, signs, language and clothes fit the story?
    - No day and no place given? Wait.
    .sms =
        A real picture, a false story:
        - Search the picture: where was it first?
        - Do weather, signs, language fit?
        - No day, no place? Wait.
    .tricks = Other tricks
    .check = Check my message

fake-news-ai = AI makes pictures, videos and voices of things that never happened. A good one shows no mistake. *So look not only at it, but at where it comes from:*
    - Who showed it first? Do others have it too?
    - A voice you know asks for money? Hang up and call that person yourself.
    - It shows somebody so as to hurt them? Don't pass it on.
    .sms =
        A good AI fake shows no mistake.
        - Who showed it first? Do others have it?
        - A voice you know wants money? Hang up, call them yourself.
        - It hurts somebody? Don't pass it on.
    .picture = AI picture of someone
    .tricks = Other tricks
    .check = Check my message

fake-news-name = A doctor, a minister, a TV channel, a big company: *anyone can type a name under a text.*
    - Go to their own page or site, and look there.
    - Not there? Then the name is misused.
    - A logo is copied in a minute.
    .sms =
        Anyone can type a name under a text.
        - Look on that person's or channel's own page.
        - Not there? Then the name is misused.
        - Logos are copied too.
    .tricks = Other tricks
    .check = Check my message

fake-news-chain = "Send it to ten people", for luck, a gift or free data, or else something bad happens. *It wants one thing: to be sent on.*
    - Nothing happens if you stop it.
    - Gifts behind a link want your number or money.
    - Don't pass it on.
    .sms =
        "Send it to ten people" wants one thing: to be sent on.
        - Nothing happens if you stop it.
        - Gifts behind a link want your number or money.
        - Don't pass it on.
    .tricks = Other tricks
    .check = Check my message

fake-news-missing = Such messages make us sad, so we send them on: some are false, or the child came home long ago.
    - *Don't send it on unchecked.* A wrong face or number can harm a child or a stranger.
    - You saw something? Call the police, { -police-phone }
    - You know the child? Police first, then the helplines.
    .sms =
        Some such messages are false, or the child came home long ago.
        - Don't send it on unchecked: a wrong face or number does harm.
        - Saw something, or know the child? Police: { -police-phone }
    .expired = Some such messages are false, or the child came home long ago. *Don't send it on unchecked*: a wrong face or number does harm. You saw something, or know the child? Call the police.
    .tricks = Other tricks
    .check = Check my message

## Who checks, the arrow, talking, the law

fake-news-checkers = These people check facts. *Search there first:* maybe they have it already.
    - { -soch-name }: { -soch-site }. Look for "submit" to send them a claim, also from WhatsApp.
    - { -geo-fact-check-name }: { -geo-fact-check-site }. Their site says how to write to them.
    A sexual or cruel picture of a child? Send it to nobody, not even to ask.
    .sms =
        Search there first:
        - { -soch-site } ("submit" sends them a claim)
        - { -geo-fact-check-site }
        A sexual or cruel picture of a child? Send it to nobody, not even to ask.
    .expired = Some people check facts for their work. Search for the first words of the message and "fact check". A sexual or cruel picture of a child? Send it to nobody, not even to ask.
    .check = Check a message
    .tell = What do I tell them?

fake-news-arrow = Two arrows, or "Forwarded many times": *it was passed on at least five times* on its way to you.
    - So whoever sent it to you usually didn't write it.
    - It may be true or false. Many shares don't make it true.
    - Look who made it first.
    .sms =
        Two arrows: it was passed on at least five times.
        - The sender usually didn't write it.
        - Many shares don't make it true.
        - Look who made it first.
    .check = Check a message
    .tricks = The usual tricks

fake-news-tell = Tell them kindly, and *not in front of the group.* You could say:
    - "I looked for this and found it nowhere. Do you know where it is from?"
    - "Shall we look it up together?"
    At home too: you don't have to win. One question helps more than a quarrel.
    Somebody keeps doing it? You can report such messages in the app.
    .sms =
        Kindly, and not in front of the group:
        "I found this nowhere. Do you know where it is from? Shall we look it up together?"
        If somebody keeps doing it, you can report it in the app.
    .checkers = Who checks facts
    .tricks = The usual tricks

fake-news-sent = That happens to many. *You can put it right:*
    - Was it a sexual or cruel picture of a child? Choose that below first.
    - Something else? Write to the same people: "I could not find out if this is true. Please don't send it on."
    - Delete it where the app still lets you.
    .sms =
        That happens to many. Put it right:
        - A sexual or cruel picture of a child? Choose below first.
        - If not, write to the same people: "I don't know if it is true. Please don't send it on."
        - Delete it where you still can.
    .csam = A sexual picture
    .checkers = Who checks facts

fake-news-law = *It is always fine to ask if something is true.*
    - A law, PECA section { -peca-false-news-section }, is about people who spread what they know, or have reason to believe, is false.
    - Not sure? Wait, and don't share it.
    - Somebody is in danger? Don't forward it, report it: police { -police-phone }
    A question about law? Asking is free.
    .sms =
        Asking if it is true is always fine.
        - PECA, section { -peca-false-news-section }: about people who spread what they know, or have reason to believe, is false.
        - Not sure? Don't share it.
        - Somebody in danger? Police { -police-phone }
    .expired = It is always fine to ask if something is true.
        - There is a law about people who spread what they know, or have reason to believe, is false.
        - Not sure? Wait, and don't share it.
    .legal = Legal advice, free
    .check = Check a message
