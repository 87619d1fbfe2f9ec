helplines-need = Numbers that help. Tap one to call.
    { -police-name }: { -police-phone }
    { -child-line-name }: { -child-line-phone }
    { -nccia-name }: { -nccia-phone }
    Near you: an adult you trust, a teacher, a hospital
    What do you need a number for?
    .sms =
        Numbers that help:
        { -police-name }: { -police-phone }
        { -child-line-name }: { -child-line-phone }
        { -nccia-name }: { -nccia-phone }
        What is it for?
    .danger = In danger now
    .child-hurt = A child is hurt
    .online-crime = Crime online
    .harassed = Threats, harassment
    .low = Feeling very low
    .missing = A child is missing
    .legal = Legal advice
    .province = My province

helplines-danger = *Call now.* Say where you are and what is happening.
    { -police-name }: { -police-phone }
    { -rescue-name }: { -rescue-phone }
    { -child-line-name }: { -child-line-phone }
    If you can, go where other people are and tell an adult you trust.
    .sms =
        Call now. Say where you are and what is happening.
        { -police-name }: { -police-phone }
        { -rescue-name }: { -rescue-phone }
        { -child-line-name }: { -child-line-phone }
        If you can, go to an adult you trust.

helplines-child-hurt = It is right to look for help. It is never the child's fault.
    { -child-line-name }: { -child-line-phone }
    { -child-safety-centre-name }, for all provinces: { -child-safety-centre-phone }
    In Punjab also: call { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }
    { -sahil-name }, and free legal aid: { -sahil-site }
    If it is happening now, call { -police-phone }, the police.
    Near you: an adult you trust, a teacher, a hospital
    .sms =
        It is right to look for help. It is never the child's fault.
        { -child-line-name }: { -child-line-phone }
        { -child-safety-centre-name }: { -child-safety-centre-phone }
        In Punjab also: { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }
        Happening now? Police: { -police-phone }
        Near you: an adult you trust, a teacher, a hospital

helplines-online-crime = For hacking, fraud, threats or abuse online. A parent, a teacher or another adult can complain for a child.
    { -nccia-name }: { -nccia-phone }
    Complaint by form: { -nccia-site } (keep the complaint number)
    To have a page or video blocked, { -pta-name }: { -pta-site }
    In danger now: { -police-phone }, the police.
    .sms =
        For crime online. An adult can complain for a child.
        { -nccia-name }: { -nccia-phone }
        Form: { -nccia-site } (keep the complaint number)
        To block a page, { -pta-name }: { -pta-site }
        In danger now: { -police-phone }, police.

helplines-harassed = Advice from people who know this well.
    { -drf-name }: { -drf-phone } (the law, your accounts, getting things taken down)
    To make a complaint, { -nccia-name }: { -nccia-phone }
    In danger now: { -police-phone }, the police.
    You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.
    .sms =
        Advice from people who know this well.
        { -drf-name }: { -drf-phone }
        To complain, { -nccia-name }: { -nccia-phone }
        In danger now: { -police-phone }, police.
        You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.
    .what-to-do = What to do now

helplines-low = I'm glad you asked. You are not a burden, and you don't have to carry this alone.
    Call { -police-phone }, or { -rescue-phone } for an ambulance, if you may not be safe.
    In Punjab, to talk to a psychologist: { -counselling-punjab-phone }, then press { -counselling-punjab-press }
    { -child-line-name }: { -child-line-phone }
    Is someone you trust near you? Go and sit with them.
    .sms =
        I'm glad you asked. You don't have to carry this alone.
        Not safe? Call { -police-phone } or { -rescue-phone }.
        In Punjab, a psychologist: { -counselling-punjab-phone }, then press { -counselling-punjab-press }
        { -child-line-name }: { -child-line-phone }
        Go and sit with someone you trust.

helplines-missing = *Call the police first:* { -police-phone }
    { -zainab-alert-name }: { -zainab-alert-phone }
    { -roshni-name }: { -roshni-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    In Punjab also: { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }
    Tell people nearby. Have a photo of the child ready.
    .sms =
        Police first: { -police-phone }
        { -zainab-alert-name }: { -zainab-alert-phone }
        { -roshni-name }: { -roshni-phone }
        { -child-safety-centre-name }: { -child-safety-centre-phone }
        Tell people nearby. Have a photo ready.

helplines-legal = The law protects children, and asking costs nothing.
    { -human-rights-name }: { -human-rights-phone }
    For things that happened online, { -drf-name }: { -drf-phone }
    { -sahil-name }: { -sahil-site }
    An adult you trust can call for you, or with you.

helplines-province = Where are you?
    .kashmir-gb = Kashmir or Gilgit

helplines-punjab = In Punjab:
    { -police-name }: { -police-phone }
    { -child-line-punjab-name }, { -child-line-punjab-hours }: { -child-line-punjab-phone }
    { -child-safety-punjab-name }: { -child-safety-punjab-phone }, then press { -child-safety-punjab-press }
    { -counselling-punjab-name }: { -counselling-punjab-phone }, then press { -counselling-punjab-press }
    { -women-punjab-name }, { -women-punjab-hours }: { -women-punjab-phone }
    Near you: an adult you trust, the police, a hospital

helplines-sindh = In Sindh:
    { -police-name }: { -police-phone }
    { -rescue-name }: { -rescue-phone }
    { -child-line-sindh-name }: { -child-line-sindh-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.

helplines-kp = In Khyber Pakhtunkhwa you can call:
    { -police-name }: { -police-phone }
    { -child-line-kp-name }: { -child-line-kp-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.

helplines-balochistan = In Balochistan you can call:
    { -police-name }: { -police-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.

helplines-islamabad = In Islamabad you can call:
    { -police-name }: { -police-phone }
    { -child-line-islamabad-name }: { -child-line-islamabad-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.

helplines-kashmir-gb = In Azad Kashmir and Gilgit-Baltistan you can call:
    { -police-name }: { -police-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    You can also go to an adult you trust near you. Or to a teacher, the police or a hospital.

helplines-human = I'm a computer program. Nobody here can call you, but *real people answer these numbers:*
    { -child-line-name }: { -child-line-phone }
    { -drf-name }: { -drf-phone }
    { -police-name }: { -police-phone }
    One adult you trust can help too: someone at home, or a teacher.
    .sms =
        I'm a computer program. Real people answer here:
        { -child-line-name }: { -child-line-phone }
        { -drf-name }: { -drf-phone }
        { -police-name }: { -police-phone }
        An adult you trust can help too.

# The safe word leads here: like a page from a school diary, nothing that would alarm whoever looks.
helplines-quiet = Useful numbers to keep at hand
    Ambulance: { -rescue-phone }
    Emergency: { -police-phone }
    Children: { -child-line-phone }
    Internet: { -nccia-phone }
    Advice: { -drf-phone }
    Also: a teacher, an aunt, a neighbour
