# Somebody threatens. First lines stay harmless on a lock screen.

blackmail-start = You did right to write. This is not your fault.
    You are writing with a computer program, not a person.
    Before we go on: *can you talk safely now?*
    .sms =
        You did right to write. This is not your fault.
        Can you talk safely now?
    .my-child = It is about my child

blackmail-later = All right. Write again when you can, at any hour.
    - Write 0 at any time, and something ordinary shows here.
    - Write flower at any time, and useful numbers come.
    - Until then: *don't answer, don't send anything, don't delete anything* they sent.
    - If you can, stay close to someone you trust.
    .sms =
        All right. Write again when you can.
        - Write 0 at any time, and something ordinary shows here.
        - Write flower at any time, and useful numbers come.
        - Until then don't answer, don't send anything, don't delete anything they sent.
    .ready = I can talk now
    .phone = Phone safety

blackmail-now = Do these steps, one by one:
    - *Don't pay. Send nothing more.* Stop answering them.
    - Keep their threats. They are proof.
    - Write down their account name. Then report it in the app, and after that block it.
    - Tell one adult you trust.
    - Call { -nccia-phone }, the cyber crime agency NCCIA. An adult can call for you.
    What they do is a crime. You are not the one who did wrong.
    .sms =
        Do this now:
        - Don't pay. Send nothing more.
        - Keep their threats, they are proof.
        - Note their account name, report it in the app, then block it.
        - Tell one adult you trust.
        - Call { -nccia-phone }, cyber crime.
    .what-next = Next steps
    .no-adult = Who can I tell?
    .urgent = I need help now

blackmail-kind = What is it most like? There is help for each.
    "Real" and "fake" mean the thing they say they will show.
    .sms =
        What is it most like?
        Real or fake: the thing they say they will show.
    .own = Real, it is me
    .fake = Fake or made with AI
    .money = They want money
    .known = I know this person
    .other = Something else
    .friend = It is about a friend
    .low = I feel very low

blackmail-fake = Thank you for telling me.
    Fake or not: the wrong is theirs, not yours.
    Putting somebody's face on a sexual picture is a crime, even when it is made with AI.
    In law: PECA, section { -peca-images-section }.
    { "" }*How old is the person whose face it is?*
    .sms =
        Thank you for telling me.
        Fake or not: the wrong is theirs, not yours.
        Making such a thing with somebody's face is a crime.
        How old is that person?

blackmail-money = About the money, this is what helps:
    - *Don't pay, not even a little.*
    - Paid already? That is not your fault. Pay no more.
    - Keep receipts and transaction numbers.
    - If it went through a bank, call the number printed on the card and tell them today.
    .sms =
        About the money:
        - Don't pay, not even a little.
        - Paid already? Not your fault. Pay no more.
        - Keep receipts and transaction numbers.
        - Tell the bank today, on the number on the card.
    .stop-spread = Stop it spreading
    .complaint = How to complain
    .no-adult = Who can I tell?

blackmail-known = Thank you for telling me.
    Knowing you gives nobody a right to do this.
    - *Don't meet them*, not even to talk about it.
    - Don't accuse them yourself. It can make things worse.
    - Keep their threats, with date and account.
    - Tell an adult who is not close to them.
    .sms =
        Thank you for telling me.
        Knowing you gives nobody a right to do this.
        - Don't meet them, not even to talk.
        - Don't accuse them yourself.
        - Keep their threats.
        - Tell an adult who is not close to them.
    .stop-spread = Stop it spreading
    .complaint = How to complain
    .urgent = I need help now

blackmail-other = Whatever it is, the steps are the same.
    - *Don't pay. Don't do what they ask.*
    - Take screenshots of their words and their account, with no private picture in them.
    - Then report them in the app, and after that block them.
    - Tell one adult you trust.
    .sms =
        Whatever it is, the steps are the same.
        - Don't pay, don't do what they ask.
        - Screenshot their words and account.
        - Report them in the app, then block.
        - Tell one adult you trust.
    .hacked = Account taken over
    .complaint = How to complain
    .no-adult = Who can I tell?

blackmail-friend = You are a good friend. This helps most:
    - Listen. Say: "It is not your fault. I am with you."
    - *Don't ask to see it.* If it reaches you, don't pass it on and don't save it.
    - Go together to an adult you both trust.
    - Your friend can write to me too.
    .sms =
        You are a good friend.
        - Listen. Say: it is not your fault.
        - Don't ask to see it. Don't pass it on or save it.
        - Go together to an adult.
        - Your friend can write here too.
    .steps = Steps for my friend
    .came = It was sent to me
    .low = I worry about them

blackmail-age = One question, so that I can show you the right steps.
    { "" }*How old was the person in it when it was made?*
    If that was before 18, choose under 18, even if the person is older today.
    .sms =
        One question, to find the right steps:
        how old was the person in it when it was made? (Before 18 counts, even if older today.)

blackmail-minor = Thank you for telling me.
    Being in it is not your fault.
    Threatening you with it, or passing it on, is their crime.
    - *Don't screenshot, save or send the picture*, not even as proof, not to anyone.
    - Keep what they wrote, threats too.
    - Write down account name, link, date and time.
    - Report it in the app, then block.
    .sms =
        Thank you for telling me.
        Being in it is not your fault.
        - Don't screenshot, save or send the picture, not even as proof.
        - Keep what they wrote, threats too.
        - Note account, link, date, time.
        - Report in the app, then block.
    .take-down = Get it removed
    .complaint = How to complain
    .no-adult = Who can I tell?

blackmail-take-it-down = There is a free website for this.
    - { -take-it-down-name }: { -take-it-down-site }, for pictures from before 18. It asks no name.
    - Use the phone that *already* has your picture. The picture stays on it. Only a code made from it is shared.
    - Facebook, Instagram, TikTok and others can then find it and take it down.
    - It doesn't work inside WhatsApp chats: report there, in the chat.
    - You don't have it yourself? Ask nobody for it. Report the link in the app.
    .sms =
        A free site for under 18, no name asked:
        - { -take-it-down-site }
        - Use the phone that already has it. The picture stays there, only a code is shared.
        - Don't have it? Ask nobody for it, report the link.
        - Not for WhatsApp chats: report there.
    .expired = Report every link and account in its app. You don't have the picture yourself? Ask nobody for it. In WhatsApp report it in the chat.
    .complaint = How to complain
    .low = I feel very low

blackmail-adult = For people who are 18 or older, in this order:
    - *First screenshots*: the threats, the account, the link, the date.
    - Then report it in the app, and block.
    - Don't pay, don't send more, don't meet.
    - Tell someone you trust.
    .sms =
        For 18 and over, in this order:
        - First screenshots: threats, account, link, date.
        - Then report it in the app, and block.
        - Don't pay, send more or meet.
        - Tell someone you trust.
    .take-down = Get it removed
    .complaint = How to complain

blackmail-stopncii = There is a free website for 18 and over.
    - { -stopncii-name }: { -stopncii-site }
    - It is for pictures made at 18 or later, fakes too.
    - *The picture stays on your phone.* Only a code made from it is shared, so that apps can find it and stop it.
    - Also report every link in its app.
    .sms =
        A free site for 18 and over, fakes too:
        - { -stopncii-site }
        - The picture stays on your phone, only a code is shared so that apps can stop it.
        - Report every link in its app too.
    .expired = Report every link and account in its app, and say that it shows you without your consent.
    .complaint = How to complain
    .low = I feel very low

blackmail-complaint = How to complain:
    - *Call { -nccia-phone }* (NCCIA), or use the form.
    - The form: { -nccia-site }
    - Under 18? A parent, guardian or teacher can do it for you.
    - Say what happened. Have the account names, links, dates and any payments ready, and a copy of the adult's CNIC.
    - Is someone under 18 in the picture? Never send it. Only say that it exists.
    - Ask for the tracking number and keep it.
    .sms =
        How to complain:
        - Call { -nccia-phone } (NCCIA)
        - or the form: { -nccia-site }
        - Under 18? A parent, guardian or teacher can do it for you.
        - Have account, link, dates, CNIC copy. Never send a picture of someone under 18.
        - Keep the tracking number.
    .expired = How to complain: a parent, guardian or teacher can take it to NCCIA, the cyber crime agency, for you. Have account names, links and dates ready. Never send a picture of someone under 18. Keep the tracking number.
    .nothing = If nothing happens
    .no-adult = Who can I tell?

blackmail-nothing = Waiting is hard. You can ask again:
    - *Call { -nccia-phone } with the tracking number* and ask how far they are.
    - { -drf-name }: { -drf-phone }. They know the law and how things get removed.
    - An office does not act? An adult can write to the { -ncrc-name }: { -ncrc-site }
    - Report it in the app once more.
    .sms =
        You can ask again:
        - Call { -nccia-phone } with the tracking number.
        - { -drf-name }: { -drf-phone }
        - Child rights (NCRC), when an office does not act: { -ncrc-site }
        - Report it in the app once more.
    .low = I feel very low

blackmail-no-adult = You don't have to carry this alone. These can help:
    - *{ -drf-phone }*: { -drf-name }
    - { -child-line-phone }: child protection, free
    - { -human-rights-phone }: legal advice, free
    - Maybe a teacher, an aunt or a friend's mother too
    Good to know: a parent whose account is linked to yours may be told when you block or report.
    .sms =
        You don't have to carry this alone. These can help:
        - { -drf-phone }, Digital Rights Foundation, free
        - { -child-line-phone }, child protection, free
        - A teacher, an aunt, a friend's mother
        A parent linked to your account may be told when you block or report.
    .words = What do I say?
    .low = I feel very low

blackmail-words = You can say it like this, or show these lines:
    "Something happened online. Someone is putting pressure on me and I am afraid. Please listen first and don't be angry. I need your help."
    - Pick a quiet moment. You don't have to tell everything.
    - *If the first person does not listen, tell another.*
    .sms =
        Say it like this, or show it:
        "Something happened online and I am afraid. Please listen first, don't be angry. I need your help."
        If the first person does not listen, tell another.
    .what-next = Next steps
    .complaint = How to complain

blackmail-danger = *Call { -police-phone } now*, if they are near you or coming.
    - Stay inside, with other people. Don't go out to them.
    - Tell an adult or a neighbour at once.
    - For children, free: { -child-line-phone }
    It is the police emergency number. Say first where you are.
    .sms =
        Call { -police-phone } now, if they are near you or coming. Say first where you are.
        - Stay inside, with people. Don't go out to them.
        - Tell an adult or neighbour at once.
        - For children: { -child-line-phone }
    .safe-now = I am safe now

# For parents and teachers

blackmail-child-told = It is good that you wrote. The child comes first.
    Say three things:
    - "You did right to tell me."
    - "It is not your fault."
    - "We will solve it together."
    { "" }*Don't shout, and don't take the phone away today*: the proof is on it. Don't ask to see it, and don't ask why.
    .sms =
        It is good that you wrote. Say to the child:
        - You did right to tell me.
        - It is not your fault.
        - We will solve it together.
        Don't shout, don't ask why. Don't take the phone away today: the proof is on it.
    .what-next = What to do next
    .myself = It is about me
    .low = Child feels very low

blackmail-child-told-parent = It is good that you wrote. Your child comes first.
    Say three things:
    - "You did right to tell me."
    - "It is not your fault."
    - "We will solve it together."
    { "" }*Don't shout, and don't take the phone away today*: the proof is on it. Don't ask to see it, and don't ask why.
    .sms =
        It is good that you wrote. Say to your child:
        - You did right to tell me.
        - It is not your fault.
        - We will solve it together.
        Don't shout, don't ask why. Don't take the phone away today: the proof is on it.
    .what-next = What to do next
    .myself = It is about me
    .low = Child feels very low

blackmail-child-told-teacher = It is good that you wrote. The pupil comes first.
    Say three things:
    - "You did right to tell me."
    - "It is not your fault."
    - "I take it seriously. I'll tell you what I do next."
    { "" }*Don't ask to see it, don't press for details*, don't promise to tell nobody. Don't speak to the person accused.
    .sms =
        It is good that you wrote. Say to the pupil:
        - You did right to tell me.
        - It is not your fault.
        - I take it seriously.
        Don't ask to see it, don't press for details, don't promise to tell nobody.
    .what-next = What to do next
    .myself = It is about me
    .low = Pupil feels very low

blackmail-together = Today, together with the child:
    - *Pay nothing, send nothing.* Don't bargain with them or threaten them.
    - Keep the threats, account name, link, date.
    - Is someone under 18 in it? Never screenshot, save or send the picture, not even as proof.
    - Then report and block in the app, on the child's phone.
    - Go together to NCCIA: { -nccia-phone }. You may complain for the child.
    .sms =
        Today, with the child:
        - Pay nothing, send nothing.
        - Keep threats, account, link, date. Never copy or send the picture of a child.
        - Then report and block in the app.
        - NCCIA, { -nccia-phone }: you may complain for the child.
    .stop-spread = Stop it spreading
    .complaint = How to complain
    .urgent = We need help now

blackmail-together-teacher = Today, at school:
    - Write down the pupil's own words, the account, the date.
    - *No copy of the picture on any phone*, and never pass it on, not even as proof.
    - Tell the head teacher, and the parents if home is safe.
    - Home is not safe? Child protection, free: { -child-line-phone }
    - A teacher may complain for a pupil: NCCIA, { -nccia-phone }.
    - Stop others from passing it on, without naming the pupil.
    .sms =
        Today, at school:
        - Write down the pupil's words, account, date.
        - No copy of the picture on any phone.
        - Tell the head teacher, and the parents if home is safe.
        - If not, free: { -child-line-phone }
        - A teacher may complain: NCCIA, { -nccia-phone }
    .stop-spread = Stop it spreading
    .complaint = How to complain
    .urgent = We need help now

blackmail-child-take-down = Sit beside the child. There is a free site:
    - { -take-it-down-name }: { -take-it-down-site }, for anyone who was under 18 in the picture. It asks no name.
    - Use the child's phone, if the picture is on it. *It stays there*, only a code is shared. Make no copy, and ask nobody for it.
    - It doesn't work inside WhatsApp chats: report there, in the chat.
    - Write down every link and account, and report each in its app.
    .sms =
        Sit beside the child. A free site for under 18:
        - { -take-it-down-site }
        - On the child's phone, if the picture is there. It stays there. Make no copy, ask nobody for it.
        - Not for WhatsApp chats: report there.
        - Note every link and account, report each in its app.
    .expired = Sit beside the child and report every link and account in its app. Make no copy for yourself, and ask nobody for it. In WhatsApp report it in the chat.
    .complaint = How to complain
    .low = Child feels very low

blackmail-child-complaint = You may complain for the child, as a parent, a guardian or a teacher.
    - *Call { -nccia-phone }* (NCCIA), or use the form: { -nccia-site }
    - First tell the child what you will do, step by step.
    - Have ready: what happened, in the child's own words; account names, links, dates, any payments; a copy of your CNIC.
    - Never send the child's picture. Only say that it exists.
    - Ask for the tracking number and keep it.
    .sms =
        You may complain for the child:
        - Call { -nccia-phone } (NCCIA)
        - or the form: { -nccia-site }
        - First tell the child.
        - Have account, link, dates, your CNIC copy. Never send the child's picture.
        - Keep the tracking number.
    .expired = A parent, guardian or teacher may complain to NCCIA, the cyber crime agency, for the child. Tell the child first. Have account names, links and dates ready. Never send the child's picture. Keep the tracking number.
    .nothing = If nothing happens
    .low = Child feels very low

blackmail-child-nothing = Waiting is hard, for you and for the child. You can ask again:
    - *Call { -nccia-phone } with the tracking number* and ask how far they are.
    - { -drf-name }: { -drf-phone }. They know the law and how things get removed.
    - An office does not act? Write to the { -ncrc-name }: { -ncrc-site }
    - Report it in the app once more.
    Tell the child what you do next. It was right to tell you, whatever comes of it.
    .sms =
        You can ask again:
        - Call { -nccia-phone } with the tracking number.
        - { -drf-name }: { -drf-phone }
        - An office does not act? Child rights (NCRC): { -ncrc-site }
        - Report it in the app once more.
        Tell the child what you do next.
    .low = Child feels very low

blackmail-child-danger = *Call { -police-phone } now*, if they are near the child or coming. Say first where the child is.
    - Keep the child inside, with other people. Don't go out to them yourself.
    - Stay with the child, calmly, and ask someone you trust to come.
    - For children, free: { -child-line-phone }
    .sms =
        Call { -police-phone } now, if they are near the child or coming. Say first where the child is.
        - Keep the child inside, with people. Don't go out to them yourself.
        - For children: { -child-line-phone }
    .safe-now = The child is safe
