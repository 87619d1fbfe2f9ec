# Insults, hate, harassment, rumours, fake accounts: what to do now. Nobody is scolded, not even the one who did it.

bullying-who = It is good that you wrote. Nobody has the right to do this to anyone. *Who is it about?*
    .friend = A friend
    .child = A child I look after
    .did-it = I hurt someone

## The one it happens to

bullying-now = This is not your fault. Do this now:
    - *Don't answer them.* Not in anger, not to explain.
    - Screenshot the words, the account name and the date. (A private picture of someone under 18? No screenshot. Only write down the account and the link.)
    - Report it in the app, then block.
    - Tell one adult you trust. Show them the words.
    .sms =
        This is not your fault. Do this now:
        - Don't answer them.
        - Screenshot words, account, date. Never a private picture of someone under 18: only note its link.
        - Report it, then block.
        - Tell one adult you trust.
    .kind = Help for my case
    .no-adult = Who can I tell?
    .low = I feel very low

bullying-kind = What is it most like? There is help for each.
    .sms = What is it most like?
    .insults = Insults or jokes
    .hate = Hate: faith, language
    .body = About my looks
    .harassed = Harassment, dirty talk
    .rumours = Rumours or lies
    .fake-account = A fake account
    .picture = A picture or video
    .group = A group, or left out
    .low = I feel very low

bullying-no-adult = You don't have to carry this alone. *It gets easier when one person knows.*
    - At home: a mother, father, older sister or brother, aunt
    - At school: a teacher you like
    - { -child-line-phone }: child protection, free
    - { -drf-phone }: { -drf-name }

    Good to know: a parent whose account is linked to yours may be told when you block or report.
    .sms =
        You don't have to carry this alone. Tell:
        - someone at home, an aunt, a teacher you like
        - { -child-line-phone }, child protection, free
        - { -drf-phone }, Digital Rights Foundation, free
        A parent linked to your account may be told when you block or report.
    .words = What do I say?
    .low = I feel very low

bullying-words = You can say it like this, or show these lines:
    "Some people are being cruel to me online. It has been going on for a while. I have kept the messages. Please listen first, and please don't take my phone away."
    - Pick a quiet moment.
    - *If the first person does not listen, tell another.*
    .sms =
        Say it like this, or show it:
        "People are being cruel to me online. I kept the messages. Please listen first, and don't take my phone away."
        If the first person does not listen, tell another.
    .kind = Help for my case
    .school = What school can do

## What it is

bullying-insults = Such words hurt. They are no joke when only one side laughs.
    - *Don't answer.* Wait, breathe, put the phone away.
    - Screenshot first. Then delete what is under your own post.
    - In a game: mute the player, leave the round, report.
    - In the app's privacy settings, choose who may comment and write to you.

    Someone threatens to hurt you? Call { -police-phone }.
    .sms =
        Such words are no joke when only one side laughs.
        - Don't answer. Screenshot, then delete it from your post.
        - In a game: mute, leave, report.
        - In privacy settings choose who may comment and write.
        Threats to hurt you: { -police-phone }
    .report = Report in the app
    .goes-on = If it goes on

bullying-hate = Nobody has to accept hate, whatever their faith, language, colour or family.
    - *Don't share it, not even to complain:* that spreads it further.
    - Screenshot it, then report it. Look for the reason that says hate.
    - Don't argue in public.

    Somebody calls for violence, or says they will come? Call { -police-phone } and tell an adult.
    .sms =
        Nobody has to accept hate, whatever their faith, language or colour.
        - Don't share it, not even to complain.
        - Screenshot, then report: look for the reason hate.
        - Don't argue in public.
        If they call for violence: { -police-phone }
    .report = Report in the app
    .goes-on = If it goes on

bullying-body = Every body is different. No body is a reason to mock.
    - *Don't answer, and don't defend how you look.* You don't have to.
    - Screenshot, report, block.
    - Mute people and pages that make you feel bad.
    - Take your picture down only if you yourself want to.

    Eating very little because of it, or thinking of hurting yourself? Tell someone today.
    .sms =
        Every body is different. None is a reason to mock.
        - Don't answer, don't defend how you look.
        - Screenshot, report, block.
        - Mute pages that make you feel bad.
        Eating very little, or thoughts of hurting yourself? Tell someone today.
    .report = Report in the app
    .goes-on = If it goes on
    .low = Feeling very low

bullying-harassed = *The one who does it is wrong.* Never the girl or boy it happens to, whatever they wear or post.
    - Don't answer, don't bargain, don't meet.
    - Keep the messages, numbers and the call list: screenshots with dates. (Never a private picture of someone under 18.)
    - Report and block. A new number comes? Do it again.
    - Doing this over and over is against the law: PECA, section { -peca-stalking-section }.
    - { -drf-name }: { -drf-phone }
    - { -women-punjab-name }, { -women-punjab-hours }: { -women-punjab-phone }
    .sms =
        The one who does it is wrong, never the girl or boy it happens to.
        - Don't answer, don't meet.
        - Screenshot words, numbers, calls. Report, block.
        - { -drf-name }: { -drf-phone }
        - { -women-punjab-name }: { -women-punjab-phone }
    .threatened = There are threats
    .wants = Wants photos or to meet
    .law = What the law says
    .goes-on = If it goes on

bullying-rumours = A rumour lives as long as people pass it on.
    - *Say it once, calmly:* "That is not true. Please don't pass it on." Then don't argue.
    - Screenshot the post and the name of who posted it.
    - Report it. Ask two or three friends to report it too, and not to share it.
    - From your class? Tell a teacher today.
    .sms =
        A rumour lives as long as people pass it on.
        - Say it once: "That is not true. Please don't pass it on." Then don't argue.
        - Screenshot who posted it, report it, ask friends to report it too.
        - From your class? Tell a teacher today.
    .report = Report in the app
    .school = What school can do
    .goes-on = If it goes on

bullying-fake = Somebody uses another person's name or face? That is wrong of them. Do this:
    - *Screenshot the profile* and write down its name and link.
    - Report it: it pretends to be someone. Friends can report it too.
    - Tell everybody in your own account: "That is not me." They should send it no money and no code.
    - Don't write to it.

    A private picture is on it? No screenshot: choose "A picture is on it".
    Which app is it on?
    .sms =
        - Screenshot the fake profile, note its name and link.
        - Report it, friends too.
        - Tell everybody it is not you: no money, no codes.
        - Don't write to it. Private picture on it? No screenshot.
        Which app?
    .tiktok = TikTok
    .whatsapp-app = WhatsApp
    .other = Another app
    .picture = A picture is on it
    .goes-on = If it goes on

bullying-picture = Spreading it is their wrong, not yours. One question, because the steps differ: *what is in it?*
    "Private" means naked, half naked or sexual.
    .sms =
        Spreading it is their wrong, not yours.
        What is in it? (Private: naked, half naked or sexual.)
    .private = Something private
    .ordinary = Ordinary, not private
    .edited = A fake with my face
    .threatened = There are threats

bullying-picture-child = One question, because the steps differ: *what is in the picture or video?*
    "Private" means naked, half naked or sexual. Don't ask to see it: the child's word is enough.
    .sms =
        What is in it? (Private: naked, half naked or sexual.)
        Don't ask to see it, the child's word is enough.
    .private = Something private
    .ordinary = Ordinary, not private
    .edited = A fake picture

bullying-leaked = Nobody may spread a picture to laugh at someone.
    - *First a screenshot* of the post: account, link, date.
    - Then report it in the app.
    - If it feels safe, write once: "I don't want this online. Please delete it." Then no more.
    - Ask friends not to share it and to report it.
    - Tell an adult. If it is somebody at school, the school too.
    .sms =
        Nobody may spread a picture to laugh at someone.
        - First screenshot the post: account, link, date. Then report it.
        - If it feels safe, write once: "Please delete it."
        - Ask friends to report it, not share it.
        - Tell an adult, and the school.
    .report = Report in the app
    .law = What the law says
    .goes-on = If it goes on

bullying-group = A group against one person, or being left out: both hurt.
    - *Screenshot the group:* its name, who writes, what.
    - Report the group, then leave it.
    - Choose who may add you to groups.
    - Don't beg to be let back in. Write to one person who was always kind, or ask a teacher to help you find other friends.
    .sms =
        A group against one, or being left out: both hurt.
        - Screenshot its name, who writes, what.
        - Report it, then leave.
        - Choose who may add you.
        - Don't beg to be let in. Write to one person who was always kind.
    .report = Report in the app
    .who-adds = Who may add me
    .goes-on = If it goes on

bullying-goes-on = Then more people must help. It is still not your fault.
    - *Keep a list:* day, account, what was written, screenshot.
    - Report and block every new account.
    - Tell your adult again, or another one.
    - An adult can go with you to NCCIA, the cyber crime agency: { -nccia-phone }
    - { -drf-name }: { -drf-phone }

    They wait for you or threaten to hurt you? Call { -police-phone }.
    .sms =
        Then more people must help.
        - Keep a list: day, account, words, screenshot.
        - Report and block every new account.
        - Tell an adult again, or another one.
        - With an adult to NCCIA: { -nccia-phone }
        - Advice, free: { -drf-phone }
        Threats to hurt you: { -police-phone }
    .school = What school can do
    .law = What the law says
    .low = Feeling very low

bullying-goes-on-child = Then more people must help. It is not the child's fault.
    - *Keep a list:* day, account, what was written, screenshot.
    - Report and block every new account, together with the child.
    - Speak with the school again, and with somebody more senior.
    - Complain to NCCIA, the cyber crime agency, for the child: { -nccia-phone }
    - { -drf-name }: { -drf-phone }

    Someone waits for the child or threatens to hurt them? Call { -police-phone }.
    .sms =
        Then more people must help.
        - Keep a list: day, account, words, screenshot.
        - Report and block every new account.
        - Speak with the school again.
        - Complain to NCCIA for the child: { -nccia-phone }
        - Advice, free: { -drf-phone }
        Threats to hurt the child: { -police-phone }
    .school = What school can do
    .law = What the law says
    .low = Child feels very low

bullying-school = School can do a lot, even when it happened online or at night.
    - *Choose one teacher you trust.* Take your screenshots with you, and a parent or a friend.
    - Say what would help: where you sit, who is near you in the break, who you can go to.
    - You don't have to sit face to face with the one who hurts you.
    - Nothing happens? Go to the head teacher, with an adult, and give it in writing.
    .sms =
        School can help, even when it happened online.
        - Choose one teacher. Take screenshots with you, and a parent or friend.
        - Say what would help you.
        - You don't have to sit face to face with the one who hurts you.
        - Nothing happens? Go to the head teacher, in writing.
    .law = What the law says

bullying-school-parent = School can do a lot, even when it happened online or at night.
    - *Go with the screenshots, calmly.* Ask who takes care of it and when you will hear from them.
    - Ask that your child is not put face to face with the other one.
    - Don't go to the other family in anger.
    - Nothing happens? Write to the head teacher, and keep a copy.
    .sms =
        School can help, even when it happened online.
        - Take the screenshots, ask who takes care of it and by when.
        - No face to face talk for your child.
        - Don't go to the other family in anger.
        - Nothing happens? Write to the head teacher.
    .law = What the law says

bullying-school-teacher = The school's part, beginning today:
    - *Talk with each pupil alone,* never face to face with the one who hurt.
    - Write down words, accounts, dates. Let the pupil keep the phone.
    - One colleague is in charge. Tell the parents, if home is safe.
    - The one who did it puts it right: delete, say sorry, help stop it.
    - Those who watch: practise "Stop it, that's not okay."
    - Ask the pupil again tomorrow and next week.
    .sms =
        The school's part, today:
        - Talk with each pupil alone, not face to face.
        - Write down words, accounts, dates.
        - One colleague in charge. Tell parents, if home is safe.
        - Who did it deletes it and says sorry.
        - Ask again tomorrow and next week.
    .law = What the law says

bullying-law = The law in plain words (its name is PECA):
    - Bullying someone online on purpose is against it: section { -peca-bullying-section }.
    - Harassing someone again and again, or spreading their picture so that it harms them: section { -peca-stalking-section }.
    - *The one it happened to has done nothing wrong.* A parent, guardian or teacher can complain for a child.
    - A child did it? The law treats children in its own way. Family and school come first.
    - Advice, free: { -drf-phone }
    .sms =
        PECA, the law, forbids:
        - bullying someone online on purpose, section { -peca-bullying-section }
        - harassing again and again, spreading a picture so that it harms, section { -peca-stalking-section }
        A parent, guardian or teacher can complain for a child.
        Advice, free: { -drf-phone }
    .expired = Bullying someone online on purpose is against the law (PECA). So is harassing someone again and again, or spreading their picture so that it harms them. The one it happened to has done nothing wrong. A parent, guardian or teacher can complain for a child.
    .complaint = How to complain

## A friend who sees it

bullying-friend = You saw it and did not look away. That matters.
    - *Write to your friend privately:* "I saw it. That is wrong. I am with you."
    - Don't like it, don't share it, don't laugh along. Don't attack the one who does it.
    - Report it too. Screenshot the words, if your friend wants that. Never a private picture of someone under 18.
    - Go together to an adult you both trust. Don't promise to tell nobody.
    .sms =
        You did not look away. That matters.
        - Write privately: "I saw it. That is wrong. I am with you."
        - Don't like, share or laugh along. Report it.
        - Go together to an adult. Don't promise to tell nobody.
    .steps = Steps for my friend
    .came = Their private picture
    .low = I worry about them

## The one who did it

bullying-did-it = Saying so takes courage. It can be put right, and today is a good day.
    - *Stop, and delete it.* Ask those who got it to delete it too.
    - Leave the group where it happens.
    - Say sorry, short and without "but".
    - Talk to an adult you trust. They can help you.

    You did something that hurt. You can do something else from now on.
    .sms =
        Saying so takes courage. It can be put right:
        - Stop, delete it. Ask those who got it to delete it too.
        - Leave the group where it happens.
        - Say sorry, without "but".
        - Talk to an adult you trust.
    .sorry = How to say sorry
    .sent-picture = I sent a picture on
    .also-me = Someone hurts me too
    .low = I feel very low

bullying-sorry = For example:
    { "" }*"What I wrote was wrong. I have deleted it. I am sorry. I won't do it again."*
    - Others read it? Then say there too that it was wrong.
    - Don't ask for an answer, and don't ask to be forgiven. They may need time.
    - They want no contact? Leave them alone. A teacher can pass it on.
    - Others push you to go on? "I won't do this" is enough.
    .sms =
        For example: "What I wrote was wrong. I have deleted it. I am sorry."
        - Others read it? Say it there too.
        - Don't ask for an answer. They may need time.
        - They want no contact? Leave them alone.
        - Others push you? "I won't do this" is enough.

bullying-did-picture = Thank you for saying so. *What kind of picture or video was it?*
    "Private" means naked, half naked or sexual.
    .sms =
        Thank you for saying so. What kind was it?
        (Private: naked, half naked or sexual.)
    .private = Something private
    .ordinary = Ordinary

## Parents and teachers

bullying-child-parent = It is good that you wrote. First your child, then the phone. Say:
    - "You did right to tell me."
    - "It is not your fault."
    - "We will solve it together."

    { "" }*Don't scold, and leave them the phone today:* the proof is on it. Don't answer the others in your child's name.
    .sms =
        It is good that you wrote. Say to your child:
        - You did right to tell me.
        - It is not your fault.
        - We will solve it together.
        Don't scold. Leave them the phone today: the proof is on it.
    .what-next = What to do next
    .did-it = My child did it
    .myself = It is about me
    .low = Child feels very low

bullying-child = It is good that you wrote. First the child, then the phone. Say:
    - "You did right to tell me."
    - "It is not your fault."
    - "We will solve it together."

    { "" }*Don't scold, and leave them the phone today:* the proof is on it. Don't answer the others in the child's name.
    .sms =
        It is good that you wrote. Say to the child:
        - You did right to tell me.
        - It is not your fault.
        - We will solve it together.
        Don't scold. Leave them the phone today: the proof is on it.
    .what-next = What to do next
    .did-it = The child did it
    .myself = It is about me
    .low = Child feels very low

bullying-child-next = Today, together with the child:
    - *Screenshot the words, the account, the date.* (A private picture of someone under 18? No screenshot: only account and link.)
    - Then report and block, on the child's phone.
    - Ask: "What would help you?" Decide nothing without the child.
    - Speak with the school if it comes from there.
    - Advice, free: { -drf-phone }
    .sms =
        Today, with the child:
        - Screenshot words, account, date. Never a private picture of someone under 18: only note its link.
        - Then report and block.
        - Ask: what would help you?
        - Speak with the school.
        - Advice, free: { -drf-phone }
    .kind = Help for the case
    .school = What school can do
    .goes-on = If it goes on

bullying-kind-child = What is it most like? There is help for each, best together with the child.
    .sms = What is it most like?
    .insults = Insults or jokes
    .hate = Hate: faith, language
    .body = About their looks
    .harassed = Harassment, dirty talk
    .rumours = Rumours or lies
    .fake-account = A fake account
    .picture = A picture or video
    .group = A group, or left out

bullying-child-did-it = It is good that you care about it. A child who hurts others needs an adult too.
    - *Ask calmly what happened, and listen.* Often there is something behind it.
    - Name the act: "What you wrote hurt someone." Don't call the child bad, don't hit.
    - Help to delete it and to say sorry.
    - Speak with the school before others do.
    - Agree on what changes, and ask again after some days.
    .sms =
        A child who hurts others needs an adult too.
        - Ask calmly what happened, and listen.
        - Name the act, not the child. Don't hit.
        - Help to delete it and say sorry.
        - Speak with the school.
        - Ask again after some days.
    .sorry = How to say sorry
    .sent-picture = A private picture

bullying-pupil-did-it = A pupil who hurts others needs an adult too.
    - *Talk alone, calmly, not in front of the class.*
    - Name the act: "What you wrote hurt someone." Ask what is behind it.
    - Let the pupil put it right: delete it, say sorry if the other wants to hear it.
    - Tell the parents what you expect, and ask them not to hit.
    - Look again after some days.
    .sms =
        A pupil who hurts others needs an adult too.
        - Talk alone, calmly, not in front of the class.
        - Name the act, not the child. Ask what is behind it.
        - Let them delete it and say sorry.
        - Ask the parents not to hit.
        - Look again after some days.
    .sorry = How to say sorry
    .sent-picture = A private picture

bullying-pupil = It is good that you wrote. Act today: the pupil needs to see that an adult is there.
    - *Listen alone.* Say: "You did right to tell me. It is not your fault. I will tell you what I do next."
    - Don't press for details, don't promise to tell nobody.
    - Write down words, accounts, dates. Never copy a private picture.
    .sms =
        Act today. Say to the pupil, alone:
        - You did right to tell me.
        - It is not your fault.
        Don't press. Write down words, accounts, dates. Never copy a private picture.
    .what-next = What school can do
    .kind = Help for the case
    .pictures = A picture goes round
    .did-it = A pupil did it
    .myself = It is about me
    .low = Pupil feels very low
