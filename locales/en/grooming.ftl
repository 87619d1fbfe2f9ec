# Somebody wants pictures, secrets, a private chat or a meeting. First lines stay harmless on a lock screen.

grooming-start = It is good that you wrote. You have done nothing wrong.
    If something feels strange, that feeling counts. *What is it most like?*
    .sms =
        It is good that you wrote. You have done nothing wrong.
        What is it most like?
    .signs = Is this person okay?
    .asked = They want pictures
    .meet = Wants to meet me
    .sent = I sent something
    .pretends = Fake account of me
    .friend = It is about a friend
    .my-child = A child I look after
    .urgent = It is happening now

## Signs, as questions

grooming-signs = Think of this person. Does one of these fit?
    - I know them only from a game or app, or they are much older.
    - They say: "Tell nobody", or: "Delete our chat."
    - They give gifts, game credit or balance.
    - They want a private chat, a video call, pictures.
    - They ask if I am alone, or where I live or go to school.
    - They get angry or sad when I say no.
    - They want to meet.
    { "" }*Is it yes even once?* Someone you know well can do this too.
    .sms =
        Think of this person. Do they
        - say: tell nobody, delete the chat?
        - give gifts or game credit?
        - want pictures, video calls, to meet?
        - ask if you are alone, or where you live?
        - get angry when you say no?
        Is it yes even once?

grooming-signs-no = That is a good sign. Keep it that way:
    - Home, school, phone number and passwords stay with you.
    - *A real friend takes a no.* They ask for no secrets.
    - It changes one day? Write to me again, or tell an adult.
    Your feeling counts more than any list.
    .sms =
        That is a good sign. Keep it that way:
        - Home, school, number, passwords stay with you.
        - A real friend takes a no and asks for no secrets.
        - It changes? Write again, or tell an adult.
    .feels-odd = It still feels odd
    .asked = They want pictures

## What to do now

grooming-now = You can stop this. You owe them nothing, no reason and no goodbye.
    - *Stop answering.* Don't meet, don't turn the camera on, send nothing.
    - Keep the chat: it is proof. Screenshot the words and the account, but never a private picture of someone under 18.
    - Then report and block in the app.
    - Tell one adult you trust.
    - Call { -nccia-phone } (NCCIA, cyber crime) or { -child-line-phone } (for children, free). An adult can call for you.
    .sms =
        You can stop this. You owe them nothing.
        - Stop answering. Don't meet, no camera, send nothing.
        - Screenshot words and account, no private pictures. Then report, block.
        - Tell one adult you trust.
        - Call { -nccia-phone }, cyber crime, or { -child-line-phone }, for children, free.
    .what-next = Next steps
    .no-adult = Who can I tell?
    .urgent = I need help now

grooming-which = Is one of these true too? There is help for each.
    .sms = Is one of these true too?
    .sent = I sent something
    .known = I know this person
    .meet = Wants to meet me
    .comes-back = They write again
    .complaint = How to complain
    .low = I feel very low

grooming-asked = Thank you for telling me.
    You may say no. To anyone, and without a reason.
    - A stranger, a friend, someone you love, a tutor, an agency for models: *send nothing, leave the camera off.*
    - "If you love me" and "everybody does it" are pressure, not love.
    - You can write once: "No. Don't ask me again." Then stop answering.
    - Keep their words, write down the account, report and block.
    - Tell one adult you trust.
    .sms =
        Thank you for telling me.
        You may say no. To anyone, without a reason.
        - Send nothing, leave the camera off.
        - "If you love me" is pressure, not love.
        - Write once: "No." Then stop answering.
        - Keep their words, report, block.
        - Tell one adult.
    .what-next = What to do now
    .sent = I sent something
    .pressed = They threaten me
    .came = They sent me something

grooming-meet = Thank you for telling me.
    You don't have to go. Not even if you said yes.
    - *Don't go*, not for five minutes, not with a friend, not to a mall.
    - You don't have to explain or say sorry. Stop answering.
    - Tell an adult you trust today, especially if they know your home or school. Don't walk alone.
    - Keep the messages with place and time.
    They may be near now? Call { -police-phone }.
    .sms =
        Thank you for telling me.
        You don't have to go. Not even if you said yes.
        - Don't go, not for five minutes, not with a friend.
        - Tell an adult today, especially if they know your home or school.
        - Keep their messages.
        Near you now? Call { -police-phone }
    .what-next = What to do now
    .forced = They force me
    .urgent = I need help now

grooming-danger = *Call { -police-phone } now*, if they are near, or you have to go today. Say first where you are.
    - At home? Stay inside, with others, don't open the door.
    - Outside or with them? Go where people are, to a shop or a family, and say loudly: "Help me, call the police."
    - Tell an adult or neighbour.
    - For children, free: { -child-line-phone }
    - In Punjab also { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }.
    I am a computer and can't call for you.
    .sms =
        Call { -police-phone } now, if they are near or you have to go today. Say where you are.
        - At home: stay inside, with others.
        - Outside or with them: go to people, ask for help loudly.
        - For children, free: { -child-line-phone }
        I am a computer and can't call.
    .safe-now = I am safe now

grooming-sent = Thank you for telling me.
    This is not your fault. You can stop here.
    They made it look harmless. They are the ones who do wrong.
    - *Send nothing more*, whatever they promise or threaten. Don't pay.
    - Don't delete the chat: their words are proof. Don't send the picture to anyone to show it.
    - It was your address, school or number? Tell an adult today, and don't walk alone.
    - It was a code or password? Change it now.
    - Tell one adult you trust.
    .sms =
        Thank you for telling me.
        This is not your fault. You can stop here.
        - Send nothing more, don't pay.
        - Don't delete the chat: their words are proof. Show the picture to nobody.
        - Your address or school? Tell an adult today.
        - A password? Change it now.
    .threatened = They threaten me
    .take-down = Get a picture removed
    .no-adult = Who can I tell?
    .low = I feel very low

grooming-known = Thank you for telling me.
    Knowing you gives nobody a right to this.
    Tutor, relative, driver, neighbour, coach, boyfriend: it is the same.
    - *Don't be alone with them.* You may leave, say no, shout for help.
    - Don't accuse them yourself. It can make things worse.
    - Keep their messages.
    - Tell an adult who is not close to them. They don't believe you? Tell another.
    - { -child-line-phone }: child protection, free
    .sms =
        Thank you for telling me.
        Nobody has a right to this, tutor or relative.
        - Don't be alone with them.
        - Don't accuse them yourself. Keep their messages.
        - Tell an adult who is not close to them, or another.
        - { -child-line-phone }: for children, free
    .hurt = Hurts or touches me
    .no-adult = Who can I tell?
    .urgent = I need help now

grooming-comes-back = They try again? That happens often. You did nothing wrong.
    - *Don't answer*, not even to say stop.
    - Write down the new account, then report and block it.
    - In the app's privacy settings choose who may write to you, call you, add you to groups.
    - Tell your adult again. Complained already? Call { -nccia-phone } with the tracking number.
    .sms =
        They try again? You did nothing wrong.
        - Don't answer, not even to say stop.
        - Note the new account, report, block.
        - In privacy settings choose who may write, call, add you.
        - Tell your adult again, and NCCIA: { -nccia-phone }
    .complaint = How to complain
    .no-adult = Who can I tell?

grooming-pretends = Using your name or face is wrong of them.
    - Write down the account's name and link. *Report it: it pretends to be someone.* Friends can report it too.
    - Tell family and friends from your own account: "That is not me." No money, no codes to it.
    - Don't write to it.
    A private picture is on it? Don't screenshot it: choose that line.
    Which app is it on?
    .sms =
        Do this now:
        - Write down the account's name and link.
        - Report it, friends too.
        - Tell everybody: that is not me. No money, no codes.
        - Private picture on it? Don't screenshot it.
        Which app?
    .tiktok = TikTok
    .whatsapp-app = WhatsApp
    .other = Another app
    .private = A private picture on it

grooming-no-adult = You don't have to carry this alone. These can help:
    - Someone who is calm and not close to that person: mother, aunt, older sister, a teacher, a friend's mother
    - *{ -child-line-phone }*: child protection, free
    - { -drf-phone }: { -drf-name }
    Good to know: a parent whose account is linked to yours may be told when you block or report.
    .sms =
        You don't have to carry this alone. These can help:
        - someone calm: mother, aunt, older sister, teacher
        - { -child-line-phone }, child protection, free
        - { -drf-phone }, Digital Rights Foundation, free
        A parent linked to your account may be told when you block or report.
    .words = What do I say?
    .low = I feel very low

grooming-words = You can say it like this, or show these lines:
    "Someone writes to me and wants things I don't want. I don't feel safe. Please listen first and don't be angry. Don't write to them. I need your help."
    - You don't have to tell everything at once.
    - *If the first person does not listen, tell another.*
    .sms =
        Say it like this, or show it:
        "Someone writes to me and wants things I don't want. Please listen first, don't be angry, don't write to them. I need your help."
        If the first person does not listen, tell another.
    .what-next = Next steps
    .complaint = How to complain

## A friend

grooming-friend = You are a good friend. This helps most:
    - Listen. Say: "It is not your fault. I am with you." Don't call the friend silly.
    - *Nobody goes to a meeting*, not your friend, and not you with them. They want to go today? Tell an adult at once, or call { -police-phone }.
    - Don't ask to see pictures, don't pass any on.
    - Go together to an adult you both trust. Don't promise to tell nobody.
    .sms =
        You are a good friend.
        - Say: it is not your fault, I am with you.
        - Nobody goes to a meeting, not even with you. Today? Tell an adult at once, or { -police-phone }
        - Don't ask to see pictures.
        - Go together to an adult.
    .steps = Steps for my friend
    .signs = How do I notice it?
    .low = I worry about them
    .urgent = It is happening now

grooming-signs-friend = Signs that a friend may need you:
    - a new online friend that nobody has met
    - gifts, credit or a phone, and nobody knows from whom
    - hides the chat, or is told to delete it
    - writes late at night, is tired and afraid of messages
    - wants to go and meet somebody alone
    { "" }*Ask gently and alone:* "Are you all right? I won't laugh." One sign is enough to ask.
    .sms =
        Signs that a friend may need you:
        - an online friend nobody has met
        - gifts or credit from them
        - hides or deletes the chat
        - wants to go alone to meet
        Ask gently and alone: "Are you all right? I won't laugh."
    .steps = Steps for my friend
    .urgent = It is happening now

## Parents and teachers

grooming-child = It is good that you wrote. Stay calm: the child comes first. Say:
    - "You did right to tell me."
    - "It is not your fault."
    - "We will solve it together."
    Did you find it yourself? Then say: "I am not angry. I want you to be safe."
    { "" }*Don't write to the person, don't threaten them*: they would delete the proof. Don't take the phone away today.
    .sms =
        It is good that you wrote. Stay calm and say:
        - It is not your fault.
        - I am not angry. We will solve it together.
        Don't write to the person or threaten them: they would delete the proof. Don't take the phone away today.
    .what-next = What to do today
    .signs = Signs
    .urgent = They meet today
    .low = Child feels very low
    .myself = It is about me

grooming-child-parent = It is good that you wrote. Stay calm: your child comes first. Say:
    - "You did right to tell me."
    - "It is not your fault."
    - "We will solve it together."
    Did you find it yourself? Then say: "I am not angry. I want you to be safe."
    { "" }*Don't write to the person, don't threaten them*: they would delete the proof. Don't take the phone away today.
    .sms =
        It is good that you wrote. Stay calm. Tell your child:
        - It is not your fault.
        - I am not angry. We will solve it together.
        Don't write to the person or threaten them: they would delete the proof. Don't take the phone away today.
    .what-next = What to do today
    .signs = Signs
    .urgent = They meet today
    .low = Child feels very low
    .myself = It is about me

grooming-child-teacher = It is good that you wrote. The pupil comes first. Say:
    - "You did right to tell me."
    - "It is not your fault."
    - "I take it seriously. I'll tell you what I do next."
    { "" }*Listen, don't press for details*, don't promise to tell nobody. Don't ask to see pictures. Don't speak to the person it is about.
    .sms =
        It is good that you wrote. Say to the pupil:
        - You did right to tell me.
        - It is not your fault.
        - I take it seriously.
        Don't press for details or ask for pictures. Don't promise to tell nobody. Don't speak to that person.
    .what-next = What to do today
    .signs = Signs
    .urgent = They meet today
    .low = Pupil feels very low
    .myself = It is about me

grooming-signs-child = Several of these together are a sign:
    - a new friend, only online, perhaps older
    - gifts, game credit, balance, a second phone
    - hides the screen, deletes chats, writes at night
    - moved from a game to a private chat
    - upset after messages, away from old friends
    - wants to go out alone, without saying where
    { "" }*Ask with interest, not like a judge:* "Who do you play with? How do you know them?"
    .sms =
        Several together are a sign:
        - a new friend, only online
        - gifts, credit, a second phone
        - hides the screen, deletes chats
        - upset after messages
        - wants to go out alone
        Ask with interest: "How do you know them?"
    .what-next = What to do today
    .known = We know the person

grooming-child-next = Today, together with the child:
    - *Keep the chat.* Screenshot the words and the account, write down the link and the dates. A private picture of the child: no screenshot, no copy, send it to nobody.
    - Then report and block, on the child's phone. Don't pretend to be the child.
    - Call NCCIA: { -nccia-phone }. You may complain for the child. In law: PECA, section { -peca-grooming-section }.
    - Child protection, free: { -child-line-phone }
    - For some days, don't let the child travel alone.
    .sms =
        Today, with the child:
        - Screenshot words and account. Never copy a private picture of the child.
        - Then report and block. Don't pretend to be the child.
        - Call NCCIA: { -nccia-phone }. You may complain for the child.
        - For children: { -child-line-phone }
    .sent = Pictures were sent
    .known = We know the person
    .complaint = How to complain
    .after = The days after

grooming-child-next-teacher = Today, at school:
    - *Write down the pupil's own words*, account, day. No copy of a picture on any phone.
    - Tell the head teacher, and the parents if home is safe. Not sure? Ask { -child-line-phone } first, child protection, free.
    - Teachers may complain too. NCCIA: { -nccia-phone }. In law: PECA, section { -peca-grooming-section }.
    - The pupil should not go home alone.
    - Tell the pupil about each step before you take it.
    .sms =
        Today, at school:
        - Write down the pupil's words, account, day. No copy of pictures.
        - Tell the head teacher, and parents if home is safe. Not sure? { -child-line-phone }
        - Teachers may complain too: { -nccia-phone }
        - The pupil should not go home alone.
    .sent = Pictures were sent
    .known = We know the person
    .complaint = How to complain
    .after = The days after

grooming-child-known = Family, tutor or neighbour: the steps are the same.
    - *The child is not alone with this person any more*, from today, whatever others say.
    - Don't speak to them about it. It can make things worse for the child.
    - Write down the child's own words, with the day. Ask no more than needed.
    - Child protection, free: { -child-line-phone }. In danger: { -police-phone }.
    - Don't keep it quiet: this person may reach other children too.
    .sms =
        Family, tutor or neighbour: the same steps.
        - From today the child is never alone with this person.
        - Don't speak to them about it. Don't keep it quiet.
        - Write down the child's words.
        - Child protection, free: { -child-line-phone }
        - In danger: { -police-phone }
    .complaint = How to complain
    .urgent = In danger now

grooming-child-known-teacher = Somebody from the family or the school: the steps are the same.
    - *The pupil is not alone with this person*, from today.
    - Is it a colleague? Go to the head teacher, don't speak to the colleague yourself. The head teacher does nothing, or is the person? Call { -child-line-phone }, child protection, free.
    - Write down the pupil's own words, with the day.
    - Is it at home? Ask { -child-line-phone } before you call the parents.
    - In danger: { -police-phone }
    .sms =
        From family or school: the same steps.
        - The pupil is never alone with this person.
        - A colleague? Go to the head teacher. Nothing happens: { -child-line-phone }
        - At home? Ask { -child-line-phone } before you call the parents.
        - Write down the pupil's words.
        - In danger: { -police-phone }
    .complaint = How to complain
    .urgent = In danger now

grooming-child-danger = *Call { -police-phone } now*, if they meet today or the person is near. Say where the child is, what the child wears, where they are going to meet.
    - Keep the child with you, calmly. Don't go to the meeting yourself to catch the person.
    - In Punjab: { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }, child safety centre.
    - Elsewhere: { -child-safety-centre-phone }
    - Ask someone you trust to be with you. Keep the child's phone on: the messages help to find them.
    .sms =
        Call { -police-phone } now, if they meet today or the person is near. Say where the child is and where they meet.
        - Keep the child with you. Don't go there yourself.
        - Punjab: { -child-safety-punjab-phone }, press { -child-safety-punjab-press }. Elsewhere: { -child-safety-centre-phone }
    .missing = The child is gone
    .safe-now = The child is safe

grooming-child-after = The days after need patience:
    - *Ask every day, briefly:* "How is it today?" Not for details.
    - Nothing as punishment: a child who loses the phone for telling won't tell again.
    - Together set who may write, call and add, and make the account private.
    - Sleeps badly, won't eat, doesn't want to go out? Talk to a doctor or psychologist, or call { -child-line-phone }.
    .sms =
        The days after need patience:
        - Ask every day, briefly: how is it today?
        - No punishment, or the child won't tell again.
        - Together set who may write, call, add.
        - Sleeps or eats badly? Doctor, psychologist, or { -child-line-phone }
    .low = Child feels very low
