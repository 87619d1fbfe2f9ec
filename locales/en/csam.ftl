# Sexual pictures or videos of a child. Never shown, kept or sent on. First lines stay harmless on a lock screen.

csam-start = Thank you for asking first. It protects a child.
    - *Don't open it again. Don't send, save or screenshot it*, not even to warn others.
    - Each time it is passed on, the child is hurt again. It is also a crime, even with a good reason.
    Don't send it here either. Tell me: what happened?
    .sms =
        Thank you for asking first.
        Don't open, send, save or screenshot it, not even to warn others. Each share hurts the child again, and it is a crime. What happened?
    .came = It was sent to me
    .saw = I saw it somewhere
    .passed = I sent it on
    .of-me = It shows me
    .child-saw = A child saw it
    .danger = A child needs help now
    .thoughts = Worried about myself

csam-saw = It is good that you stopped there.
    - *Don't open it again.* Don't like it, comment, tag or follow, not even to complain.
    - Note the link and the account, then report it.
    - If you know the child, or it is happening now: call { -police-phone }.
    .sms =
        It is good that you stopped there.
        - Don't open it again, don't like or comment.
        - Note the link and the account, then report it.
        - You know the child, or it is happening now: { -police-phone }
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-passed = Thank you for saying so. It can stop here.
    - *Don't send it again.*
    - Write to those who got it: "Please don't open it, don't send it on. Report it."
    - Call { -nccia-phone } (NCCIA), say what happened, and ask what to do with what is on your phone. Under 18? Call with an adult.
    .sms =
        Thank you for saying so. It can stop here.
        - Don't send it again.
        - Write to those who got it: don't open it, don't send it on, report it.
        - Call { -nccia-phone }, say what happened, ask what to do. Under 18: with an adult.
    .reason = Why I sent it on
    .note = What to note
    .delete = Should I delete it?

csam-child-saw = First the child, then the phone.
    - Stay calm. Say: "You did right to tell me. You are not in trouble."
    - *Don't copy it to your phone*, and don't send it to anyone to ask for advice.
    - Close it. Note the account or group, then report it and leave the group.
    - Afraid or sleeping badly afterwards? Stay close and talk. Child protection, free: { -child-line-phone }
    .sms =
        First the child. Say: you did right to tell me, you are not in trouble.
        - Don't copy it to your phone or send it to anyone.
        - Note the account, report it, leave the group.
        - Child protection, free: { -child-line-phone }
    .note = What to note
    .where = Where to report

csam-came = It is not your fault that it came to you. It can stop with you.
    { "" }*What was written with it?* For each of these, something helps more than passing it on.
    .sms =
        It is not your fault that it came to you. It can stop with you.
        What was written with it?
    .warn = A warning to all
    .anger = Anger at who did it
    .joke = A joke
    .who = Who is this child?
    .caught = To catch who did it
    .pressed = They want something
    .nothing = None of these

csam-came-warn = Whoever wrote that may want to protect children.
    But every share shows this child to more people. *Words warn just as well.* You can answer:
    "I know you mean well. Please don't send it on and don't open it. Report it."
    Then report it yourself.
    .sms =
        They may mean well. But every share hurts this child again, and words warn just as well. You can answer:
        "I know you mean well. Please don't send it on, report it."
        Then report it yourself.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-came-anger = That anger is right. It should reach the one who did this.
    Passing it on reaches only the child, again and again. *A report is what anger can do*: call { -nccia-phone } (NCCIA), with link and account. You can answer:
    "I am angry too. But sharing hurts the child. Please report it."
    .sms =
        That anger is right. But sharing hurts the child, not the one who did this.
        - Call { -nccia-phone }, with link and account.
        - You can answer: "I am angry too. Please don't share it, report it."
    .expired = That anger is right. But sharing hurts the child, not the one who did this. A report to NCCIA does more, with link and account.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-came-joke = It may look funny, or not real at all.
    But such a picture harms children, even when AI made it. No child chose this. *You can let it stop here*: don't laugh along, don't send it on. If it feels safe, answer:
    "Please don't send me such things. Don't send it on."
    Then report it.
    .sms =
        It may look funny. But it harms children, even when AI made it. No child chose this.
        - Don't laugh along, don't send it on.
        - You can answer: "Please don't send me such things."
        - Then report it.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-came-who = They want this child to be found. That is good.
    But asking around shows the child to everyone. *Don't answer in the group, even if you know the child.* Never post the name, the school or the face.
    - You know the child? Tell only { -police-phone } or { -child-line-phone }.
    - You don't? NCCIA can search, with link and account: { -nccia-phone }.
    .sms =
        They want this child found. But asking around shows the child to everyone.
        - Don't answer in the group, even if you know the child.
        - You know the child? Tell only { -police-phone } or { -child-line-phone }
        - NCCIA can search: { -nccia-phone }
    .expired = They want this child found. But asking around shows the child to everyone. Don't answer in the group, even if you know the child. Those who may search are the police and NCCIA: tell only them.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-came-caught = They want this to end. So do we.
    But sharing catches nobody. *The link, the account and the time can*, when they reach NCCIA: call { -nccia-phone }. Don't send the picture or video.
    You need not know the child: anyone with good reason may report.
    .sms =
        They want this to end. But sharing catches nobody. Link, account and time can: give them to NCCIA, { -nccia-phone }. You need not know the child.
    .expired = They want this to end. But sharing catches nobody. Link, account and time can: give them to NCCIA. You need not know the child.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-why = Many people mean well: they are shocked, or think it is a joke.
    { "" }*What was it meant for?* For each of these, something helps more.
    .sms =
        Many people mean well. What was it meant for? For each of these, something helps more.
    .warn = To warn others
    .anger = I was so angry
    .joke = As a joke
    .who = To find the child
    .caught = To catch who did it
    .report = I only want to report

csam-warn = You want to protect children. That is good.
    But sharing shows this child to more and more people. *Words warn just as well.* You can send this:
    "Something bad is going round. If it comes to you, don't open it and don't send it on. Report it."
    Then report it yourself.
    .sms =
        You want to protect children. That is good. But sharing hurts this child again. Words warn just as well:
        "Something bad is going round. Don't open it, don't send it on, report it."
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-anger = Your anger is right. It should reach the one who did this.
    Sharing reaches only the child, again and again. *A report is what your anger can do*: call { -nccia-phone } (NCCIA), with link and account.
    .sms =
        Your anger is right.
        But sharing hurts the child, not the one who did this. A report does more: call { -nccia-phone } with link and account.
    .expired = Your anger is right. But sharing hurts the child, not the one who did this. A report to NCCIA does more, with link and account.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-joke = It may look funny or not real at all.
    But such a picture harms children, even when AI made it. No child chose this. *You can stop it*: don't send it on. Write to the one who sent it:
    "Please don't send me such things. Report it."
    .sms =
        It may look funny. But it harms children, even when AI made it. You can stop it: don't send it on. Write back: "Please don't send me such things."
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-who = You want this child to be found. That is good.
    Asking around shows the child to everyone. *Never post the child's name, school or face.* NCCIA can search, with link and account: { -nccia-phone }.
    You know the child? Don't tell the group. Call { -police-phone } or { -child-line-phone }.
    .sms =
        You want this child found. That is good. But never post the name, school or face.
        - NCCIA can search: { -nccia-phone }
        - You know the child? Tell only { -police-phone } or { -child-line-phone }
    .expired = You want this child found. That is good. But never post the name, school or face. Those who may search are NCCIA and the police: tell only them.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-caught = You want this to end. So do we.
    Sharing does not catch anyone. *The link, the account and the time can*: give them to NCCIA, call { -nccia-phone }. They don't need the video from you.
    Anyone with good reason may report, not only the family.
    .sms =
        You want this to end.
        Sharing catches nobody. Link, account and time can: give them to NCCIA, { -nccia-phone }. Anyone with good reason may report.
    .expired = You want this to end. Sharing catches nobody. Link, account and time can: give them to NCCIA. Anyone with good reason may report.
    .note = What to note
    .where = Where to report
    .danger = A child in danger

csam-note = *Write this on paper*, words only:
    - which app or website
    - the link
    - the account name or number
    - day and time
    - the words that came with it
    It is for the app, NCCIA and PTA. Never put the child's name, school or face where others read it.
    .sms =
        Write on paper, words only:
        - app or website, link
        - account name or number
        - day, time, the words with it
        It is for the app, NCCIA and PTA. Never post the child's name, school or face.
    .where = Where to report
    .delete = Should I delete it?
    .danger = A child in danger

csam-where = There are several ways. It is best to use two:
    - *the place where it is*
    - NCCIA
    Which way now?
    .sms =
        There are several ways. It is best to use two: the place where it is, and NCCIA. Which way now?
    .in-app = In the app
    .nccia = NCCIA, cyber crime
    .link = A website or link
    .pta = PTA, to have it blocked
    .delete = Should I delete it?

csam-nccia = NCCIA looks for the one who did it.
    - *Call { -nccia-phone }*, or use the form: { -nccia-site }
    - Give link, account, day and time. Don't send the picture. Say that you have it, or where it is, and ask what to do.
    - Under 18? A parent, guardian or teacher can do it for you.
    - Keep the tracking number.
    .sms =
        NCCIA looks for the one who did it.
        - Call { -nccia-phone }
        - or the form: { -nccia-site }
        - Give link, account, time. Don't send the picture.
        - Under 18? With an adult.
        - Keep the tracking number.
    .expired = NCCIA, the cyber crime agency, looks for the one who did it. Give link, account, day and time. Don't send the picture. Under 18? With an adult. Keep the tracking number.
    .where = Other ways
    .delete = Should I delete it?
    .nothing = If nothing happens

csam-link = For websites and open links, abroad:
    - { -iwf-site }: has a reporting page for Pakistan, also in Urdu. *Paste only the link.* No name needed.
    - { -cybertip-site }: form in English, no name needed. Say in which country the child and the other person are.
    They are no emergency line. In danger now: { -police-phone }.
    .sms =
        For websites and open links. Paste only the link, no name needed:
        - { -iwf-site } (has a page for Pakistan)
        - { -cybertip-site } (English)
        In danger now: { -police-phone }
    .expired = Give only the link to those who look after such reports: the website itself, NCCIA and PTA. No picture is needed.
    .where = Other ways
    .nccia = NCCIA, cyber crime

csam-pta = PTA can have it blocked.
    - Open { -pta-site } and choose *Child Abuse*.
    - Paste the link. Attach no picture, no video.
    - Keep the complaint number.
    PTA blocks. To find the one who did it, tell NCCIA too.
    .sms =
        PTA can have it blocked.
        - { -pta-site }: choose Child Abuse
        - Paste the link, attach no picture.
        - Keep the complaint number.
        Tell NCCIA too: they look for who did it.
    .expired = PTA can have a link blocked: its complaint form has the category Child Abuse. Paste the link, attach no picture. Keep the complaint number. Tell NCCIA too.
    .where = Other ways
    .nccia = NCCIA, cyber crime
    .nothing = If nothing happens

csam-delete = A careful answer, because I can't know your case:
    - Don't open it again, don't show it to anyone.
    - Report the chat in the app, then leave the group.
    - *Before you delete, call { -nccia-phone }* (NCCIA) and ask what to keep. Call today: keeping it without need is also against the law.
    .sms =
        - Don't open it, don't show it.
        - Report the chat, then leave the group.
        - Before you delete, call { -nccia-phone } (NCCIA) and ask what to keep. Call today: keeping it without need is against the law.
    .expired = Don't open it, don't show it. Report the chat, then leave the group. Before you delete, ask NCCIA, the cyber crime agency, what to keep. Ask today: keeping it without need is against the law.
    .note = What to note
    .where = Where to report

csam-nothing = You can ask again:
    - *Call { -nccia-phone } with the tracking number.*
    - { -drf-name }: { -drf-phone }. They help with removal and with the law.
    - An adult can write to the { -ncrc-name }, { -ncrc-site }, when an office does not act.
    - Report it in the app once more.
    .sms =
        You can ask again:
        - Call { -nccia-phone } with the tracking number.
        - { -drf-name }: { -drf-phone }
        - Child rights (NCRC): { -ncrc-site }
        - Report it in the app once more.
    .where = Where to report

csam-danger = *Call { -police-phone } now.*
    - Child protection, free: { -child-line-phone }
    - In Punjab also { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }: child safety centre.
    - If you can, stay with the child, where other people are.
    - Don't speak to the one who does it. That can make things worse for the child.
    - Give the child's name only to these numbers. Never post it.
    .sms =
        Call { -police-phone } now.
        - Child protection, free: { -child-line-phone }
        - If you can, stay with the child.
        - Don't speak to the one who does it, that can make things worse for the child.
        - Give the name only to these numbers, never post it.
    .where = Where to report

csam-thoughts = It is good that you ask. It takes courage.
    { "" }*Help exists, and stopping is possible.* A doctor or a psychologist can help you. You can say: "I have thoughts that worry me. I want help to stop."
    I know of no phone line in Pakistan just for this, so I name none.
    If you fear you might hurt a child: go away from the child now, and don't be alone with children.
    .sms =
        It is good that you ask. Help exists, and stopping is possible.
        A doctor or psychologist can help; I know of no line in Pakistan just for this. Fear you might hurt a child? Go away from the child now.
    .stop = What helps to stop
    .low = I feel very low

csam-stopping = Stopping is possible. Many did after a warning.
    - *Close it. Don't search for it again.* It is against the law, and behind each picture is a real child.
    - Leave the groups and channels it comes from.
    - Put the phone away when the wish comes. Be with people.
    - See a doctor or psychologist. You don't have to tell everything the first time.
    .sms =
        Stopping is possible. Many did after a warning.
        - Close it, don't search again: a real child is behind it, and it is against the law.
        - Leave the groups it comes from.
        - See a doctor or psychologist.
    .low = I feel very low
