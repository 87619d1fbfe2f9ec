# The law in plain words. It speaks of what people do wrong, never of what a child has done wrong by being hurt.

law-start = Questions about the law, in plain words.
    Online it is mostly one law: PECA, the Prevention of Electronic Crimes Act.
    { "" }*This is information.* What fits your own case, a lawyer or the Digital Rights Foundation can tell you: { -drf-phone }, free.
    What would you like to know?
    .sms =
        The law online, PECA, in plain words. This is information. For your own case ask a lawyer or { -drf-phone } (free).
        What would you like to know?
    .expired = Questions about the law, in plain words. This is information. What fits your own case, a lawyer can tell you. What would you like to know?
    .pictured = It is me in the picture
    .pictures = Private pictures
    .material = Abuse pictures, children
    .strangers = Strangers and children
    .bullying = Bullying, stalking
    .false-news = False news
    .telling = Who may complain?
    .nccia = Who is NCCIA?
    .advice = Legal advice, free

## What is a crime

law-pictured-adult = The child comes first.
    - *Don't look for the picture, ask nobody for it,* show it to nobody.
    - Not your child? Tell the parents, in words only, if home is safe.
    - Home is not safe? For children, free: { -child-line-phone }
    - To the child say: "It is not your fault."
    - Note the link and the account, and report them.
    .sms =
        The child comes first.
        - Don't look for the picture, ask nobody for it.
        - Not your child? Tell the parents, in words only, if home is safe.
        - If not, for children: { -child-line-phone }
        - Note link and account, report them.
    .own = It is my own child
    .where = Where to report

law-pictured = The law is on your side.
    { "" }*You are not the one who did wrong.*
    To be in a picture, real or fake, is not your crime. The crime is what others do: putting pressure on you, threatening you with it, passing it on.
    You sent it yourself? Nobody had a right to misuse it.
    You may tell somebody, and there is help.
    .sms =
        The law is on your side. You are not the one who did wrong.
        To be in a picture, real or fake, is not your crime. The crime is what others do: pressure, threats, passing it on.
        You may tell, and there is help.
    .now = What to do now
    .advice = Legal advice, free
    .topics = Other questions

law-pictures = These are crimes, PECA, section { -peca-images-section }:
    - putting someone's face on a sexual picture or video, with AI too
    - sharing a sexual picture or video of someone
    - threatening someone with one
    - putting pressure on someone to do something sexual
    If it is done to someone under 18, the law is stricter. *Whoever is in the picture has done nothing wrong.*
    .sms =
        PECA, section { -peca-images-section }. These are crimes:
        - someone's face on a sexual picture, AI too
        - sharing such a picture
        - threatening with it
        - putting pressure on someone to do something sexual
        Under 18 the law is stricter. Whoever is in it did nothing wrong.
    .expired = These are crimes under the law PECA: putting somebody's face on a sexual picture, sharing one, threatening with one. Whoever is in the picture has done nothing wrong.
    .now = What to do now
    .advice = Legal advice, free
    .topics = Other questions

law-material = The law protects every child under 18 here.
    PECA, section { -peca-child-abuse-material-section }: making, getting, sharing or keeping sexual pictures of a child is a crime. So is telling who the child is.
    { "" }*The child in it has done nothing wrong.*
    Don't send, save or screenshot one, even to warn. Report it.
    One came to you, unasked? Tell an adult you trust, and ask NCCIA together what to do with it.
    .sms =
        PECA, section { -peca-child-abuse-material-section }: making, sharing or keeping sexual pictures of a child is a crime. The child in it has done nothing wrong.
        Don't send, save or screenshot one, even to warn. Report it. It came unasked? Ask NCCIA, with an adult.
    .expired = Making, sharing or keeping sexual pictures of a child is a crime. The child in it has done nothing wrong. Don't send, save or screenshot one, even to warn. Report it. It came unasked? Ask NCCIA, with an adult, what to do.
    .now = What to do now
    .pictured = It shows me
    .advice = Legal advice, free
    .topics = Other questions

law-material-adult = The law protects every child under 18 here.
    PECA, section { -peca-child-abuse-material-section }: making, getting, sharing or keeping child sexual abuse material is a crime. So is naming or showing the child. *The child in it has done nothing wrong.*
    A court can give up to { -child-abuse-material-years-figure } years. A good reason, like warning others, does not make sharing legal.
    Don't send, save or screenshot it: report it. One came to you unasked? Call NCCIA, say so, and ask what to do with it.
    .sms =
        PECA, section { -peca-child-abuse-material-section }: making, sharing or keeping child sexual abuse material is a crime (up to { -child-abuse-material-years-figure } years). Warning others does not make it legal. The child in it has done nothing wrong.
        Don't send, save or screenshot it. Report it. Came unasked? Ask NCCIA.
    .expired = Making, sharing or keeping child sexual abuse material is a crime, even to warn others. The child in it has done nothing wrong. Don't send, save or screenshot it: report it. It came unasked? Ask NCCIA what to do.
    .now = What to do now
    .pictured = It shows a child I know
    .advice = Legal advice, free
    .topics = Other questions

law-strangers = The one who does this breaks the law, not the child.
    PECA, section { -peca-grooming-section }: winning a child's trust online for something sexual is a crime. So is asking a child for such pictures or talk.
    You answered, or liked them? *The wrong is still theirs.* You can stop and tell somebody at any point.
    .sms =
        PECA, section { -peca-grooming-section }: winning a child's trust online for something sexual is a crime. So is asking a child for such pictures.
        The one who does it breaks the law, not you, even if you answered. You can tell at any point.
    .expired = Winning a child's trust online for something sexual is a crime. So is asking a child for such pictures. The one who does it breaks the law, not you, even if you answered. You can tell at any point.
    .now = What to do now
    .selling = Selling or kidnapping
    .advice = Legal advice, free
    .topics = Other questions

law-selling = The law is strictest here, and on the child's side.
    - PECA, section { -peca-selling-children-section }: using a child sexually for money
    - PECA, section { -peca-taking-children-section }: using the internet to kidnap, lure away or traffic a child
    { "" }*A child may be in danger now? Call { -police-phone }.* Then child protection, free: { -child-line-phone }
    .sms =
        The law is strictest here, and on the child's side:
        - PECA { -peca-selling-children-section }: using a child sexually for money
        - PECA { -peca-taking-children-section }: using the internet to kidnap or traffic a child
        In danger now: { -police-phone }. Child protection, free: { -child-line-phone }
    .expired = To use a child sexually for money, or to use the internet to kidnap or traffic a child, is a very serious crime. A child may be in danger now? Call the police at once.
    .helplines = Numbers to call now
    .advice = Legal advice, free
    .topics = Other questions

law-bullying = Nobody has to accept this.
    - PECA, section { -peca-bullying-section }: bullying someone online to scare, threaten or target them
    - PECA, section { -peca-stalking-section }: stalking someone online; also sharing their photo or video without consent in a way that hurts them
    { "" }*Tell someone first, then keep the proof and report.* Most of it can be stopped in the app and at school.
    .sms =
        Nobody has to accept this.
        - PECA { -peca-bullying-section }: bullying online to scare, threaten or target someone
        - PECA { -peca-stalking-section }: stalking; sharing a photo or video without consent in a way that hurts
        Tell someone first.
    .expired = Nobody has to accept this. Bullying and stalking online are against the law, and so is sharing a photo without consent in a way that hurts. Tell someone first.
    .now = What to do now
    .child-did = If a child did it
    .advice = Legal advice, free
    .topics = Other questions

law-child-did = A child who did wrong is still a child.
    There is a separate law for young people. A child under ten does not count as a criminal.
    { "" }*It is best to stop now, take it down, say sorry and ask an adult for help.* Parents and school can settle much of it.
    What fits your own case, a lawyer or the Digital Rights Foundation can tell you: { -drf-phone }, free.
    .sms =
        A child who did wrong is still a child. There is a separate law for young people.
        It is best to stop now, take it down, say sorry and ask an adult for help. Advice, free: { -drf-phone }
    .expired = A child who did wrong is still a child. There is a separate law for young people. It is best to stop now, take it down, say sorry and ask an adult for help.
    .now = What to do now
    .advice = Legal advice, free
    .topics = Other questions

law-false-news = It is always fine to ask if something is true.
    - PECA, section { -peca-false-news-section }, is about people who spread what they know, or have reason to believe, is false.
    - Journalists and rights groups argue against this part of the law.
    { "" }*Not sure? Don't send it on.* Somebody is in danger? Don't spread it, tell the police: { -police-phone }
    .sms =
        Asking if it is true is always fine.
        PECA, section { -peca-false-news-section }: about people who spread what they know, or have reason to believe, is false.
        Not sure? Don't send it on. Danger: police { -police-phone }
    .expired = It is always fine to ask if something is true. There is a law about people who spread what they know, or have reason to believe, is false. Not sure? Don't send it on.
    .check = Check a message
    .advice = Legal advice, free
    .topics = Other questions

## Who may tell

law-telling = Telling is allowed. These may complain (PECA, section { -peca-who-complains-section }):
    - the person it happened to
    - anyone with good reason to believe that it is happening or will: a parent, guardian, teacher, neighbour, friend
    { "" }*A child can let an adult do it.* Not safe to tell at home? A teacher or a helpline can help.
    .sms =
        Telling is allowed (PECA, section { -peca-who-complains-section }):
        - the person it happened to
        - anyone with good reason: parent, guardian, teacher, neighbour
        A child can let an adult do it. Not safe to tell at home? A teacher or helpline.
    .expired = Telling is allowed: the person it happened to, and anyone with good reason to believe it, like a parent, guardian or teacher. A child can let an adult do it.
    .how = How to complain
    .hearing = What happens then?
    .advice = Legal advice, free
    .topics = Other questions

law-hearing = If it comes to court, the law protects the child there too.
    - Cases about children are heard *in private, without the public*.
    - The agency collects the proof before it is removed. So ask NCCIA before you delete threats.
    - Nobody may make public who the child in such a picture is.
    I don't know how long it all takes.
    .sms =
        In court the law protects the child too:
        - Cases about children are heard in private, without the public.
        - Nobody may make public who the child in such a picture is.
        - Ask NCCIA before you delete threats: they are proof.
        I don't know how long it takes.
    .nccia = Who is NCCIA?
    .advice = Legal advice, free
    .topics = Other questions

law-nccia = NCCIA is the state's agency for crime online.
    - It does what FIA's cyber crime wing did before. Older pages still name FIA: for crime online, *go to NCCIA*.
    - For: blackmail, hacking, fraud, abuse pictures of children, strangers who bother a child.
    - Call { -nccia-phone }, or use { -nccia-site }
    - Keep the tracking number.
    NCCIA looks for who did it. PTA only blocks links.
    .sms =
        NCCIA: the state's agency for crime online, in place of FIA's cyber crime wing.
        - For blackmail, hacking, fraud, strangers who bother a child
        - Call { -nccia-phone } or { -nccia-site }
        - Keep the tracking number.
        PTA only blocks links.
    .expired = NCCIA is the state's agency for crime online. It does what FIA's cyber crime wing did before. It looks for who did it; PTA only blocks links.
    .how = How to complain
    .telling = Who may complain?
    .topics = Other questions

law-advice = This is information, not advice on your case.
    It follows the law as it stood in { -law-text-figure }. It may have changed. The text of all laws: { -law-text-site }
    { "" }*These give free advice:*
    - { -drf-name }: { -drf-phone }
    - { -human-rights-name }: { -human-rights-phone }
    - { -sahil-name }: { -sahil-site }
    Or ask a lawyer you know. An adult can call for you.
    .sms =
        This is information, not advice on your case (law as of { -law-text-figure }; it may have changed). Free advice:
        { -drf-phone } Digital Rights Foundation
        { -human-rights-phone } Human Rights Ministry
        { -sahil-site } abused children
        An adult can call for you.
    .expired = This is information, not advice on your case. The law may have changed. Ask a lawyer, the Digital Rights Foundation or the Ministry of Human Rights. Their numbers are under Helplines.
    .topics = Other questions
