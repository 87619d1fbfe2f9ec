# Kind, calm, short. No method, no place, no blame. First lines stay harmless on a lock screen.

distress-start = Thank you for writing this. I take it seriously.
    Your words may mean that you, or a child near you, are in great pain or in danger. *Did I understand that right?* There are people who help.
    In danger right now? Call { -police-phone }.
    .sms =
        Thank you for writing this. I take it seriously.
        It may mean that you, or a child near you, are in great pain or in danger. Did I understand that right?
        In danger right now: call { -police-phone }.
    .help = I want help
    .danger = In danger now
    .other-child = It's about someone else

distress-fine = Good to know. Thank you for telling me.
    If it ever changes, write flower at any time, and useful numbers come.
    No hurry: we can go on whenever you like.
    .go-on = Go on

distress-danger = *Call { -police-phone } now.* Say first where you are.
    - If you can, go where other people are: a neighbour, a shop, family.
    - It is the police emergency number. I am a computer program and can't call for you.
    .sms =
        Call { -police-phone } now. Say first where you are.
        If you can, go where other people are: a neighbour, a shop, family. I am a computer and can't call for you.
    .expired = Go to other people now, a neighbour, a shop, family, and ask them to call for help. I am a computer program and can't call for you.
    .safe-now = I am safe now
    .numbers = More numbers
    .missing = A child is missing

distress-safe-now = It is good that you are safe.
    What happened is not your fault. *Tell one person you trust today.*
    If it starts again: { -police-phone }.
    Write flower at any time, and useful numbers come.
    .sms =
        It is good that you are safe.
        What happened is not your fault. Tell one person you trust today.
        If it starts again: { -police-phone }.
        Write flower at any time, and useful numbers come.
    .about = What it is about
    .numbers = More numbers

distress-missing = *Call { -police-phone } first, now.*
    Then these, with a description of the child:
    - { -child-safety-centre-phone }: Mera Pyara, child safety centre
    - { -zainab-alert-phone }: Zainab Alert, for missing children
    - { -roshni-phone }: Roshni, for missing children
    - Don't wait, and tell people nearby.
    .sms =
        Call { -police-phone } first, now. Then:
        - { -child-safety-centre-phone } Mera Pyara
        - { -zainab-alert-phone } Zainab Alert
        - { -roshni-phone } Roshni
        - Don't wait, tell people nearby.
    .numbers = More numbers
    .other-child = The child is back

distress-help = It is good and brave that you told me.
    You are not a burden, and you don't have to do this alone.
    - *Call { -police-phone }.*
    - In Punjab then press { -counselling-punjab-press }: a psychologist listens.
    I am a computer program and can't call for you. These people can help.
    Write flower at any time, and useful numbers come.
    Is there someone near you that you feel safe with?
    .sms =
        It is good that you told me.
        You are not a burden.
        - Call { -police-phone }.
        - In Punjab then press { -counselling-punjab-press }: a psychologist listens.
        Write flower at any time, and useful numbers come.
        Is there someone near you that you feel safe with?
    .about = What it is about

distress-near = Go to them now, please.
    You can say: "I am not well. Please stay with me and listen."
    - *The number again: { -police-phone }.*
    - In Punjab then press { -counselling-punjab-press }.
    They can call with you. Write flower at any time, and useful numbers come.
    .sms =
        Go to them now, please.
        You can say: "I am not well. Please stay with me."
        The number again: { -police-phone }
        In Punjab then press { -counselling-punjab-press }. They can call with you.
        Write flower at any time, and useful numbers come.
    .numbers = More numbers
    .about = What it is about

distress-alone = Then talk to someone on the phone now.
    - *Call { -police-phone }.*
    - In Punjab then press { -counselling-punjab-press }: a psychologist.
    - For children, free: { -child-line-phone }
    - If you can, go where people are: a neighbour, a relative, a teacher.
    Write flower at any time, and useful numbers come.
    .sms =
        Then talk to someone on the phone now.
        - Call { -police-phone }
        - In Punjab then press { -counselling-punjab-press }
        - For children, free: { -child-line-phone }
        If you can, go where people are.
        Write flower at any time, and useful numbers come.
    .numbers = More numbers
    .about = What it is about

distress-numbers = Here is help. Choose what you need:
    - *{ -police-phone }*: in danger now
    - In Punjab { -counselling-punjab-phone }, then press { -counselling-punjab-press }: a psychologist
    - { -rescue-phone }: ambulance
    - { -child-line-phone }: child protection, free
    - { -drf-phone }: threats online, free
    - Near you: an adult you trust, a neighbour, a hospital
    Write flower at any time, and useful numbers come.
    .sms =
        Here is help:
        - { -police-phone }: in danger now
        - In Punjab { -counselling-punjab-phone }, then press { -counselling-punjab-press }: psychologist
        - { -rescue-phone }: ambulance
        - { -child-line-phone }: child protection, free
        - { -drf-phone }: threats online, free
        - Near you: an adult you trust, a neighbour, a hospital
        Write flower at any time, and useful numbers come.
    .danger = In danger now
    .about = What it is about

distress-about = You don't have to tell it all again.
    What is it most like?
    .low = No hope left
    .hurt = Someone hurts me
    .meet = Forced to meet or marry
    .home = Trouble at home
    .threat = Threats online
    .other-child = Another child

distress-low = Thank you for trusting me with this.
    When pain grows too big, thoughts of ending life can come. You are not a burden. Please don't stay alone with it.
    - *Call { -police-phone }.*
    - In Punjab then press { -counselling-punjab-press }: a psychologist.
    - Hurt? Ambulance: { -rescue-phone }
    Is there someone near you that you feel safe with?
    .sms =
        Thank you for trusting me.
        You are not a burden. Please don't stay alone with these thoughts.
        - Call { -police-phone }
        - In Punjab then press { -counselling-punjab-press }: a psychologist
        - Hurt? Ambulance { -rescue-phone }
        Is someone you feel safe with near you?
    .numbers = More numbers

distress-hurt = Thank you for telling me.
    This is not your fault, whoever does it.
    Nobody may hit you, or touch you in a way you don't want.
    - In danger now: { -police-phone }
    - *Call { -child-line-phone }*: child protection, free.
    - Tell one adult you trust. If they don't listen, tell another.
    Is there someone near you that you feel safe with?
    .sms =
        Thank you for telling me.
        This is not your fault, whoever does it.
        - In danger now: { -police-phone }
        - Call { -child-line-phone }: child protection, free.
        - Tell one adult. If they don't listen, tell another.
        Is someone you feel safe with near you?
    .numbers = More numbers

distress-meet = Thank you for telling me.
    You don't have to go. Nobody may force you.
    - *Don't go*, whatever they promise or threaten.
    - Have to go today, or they are near: call { -police-phone }.
    - Keep their messages. Tell one adult you trust.
    - Forced to marry, or promised in marriage against your will: { -child-line-phone }, free.
    Is there someone near you that you feel safe with?
    .sms =
        Thank you for telling me.
        You don't have to go. Nobody may force you.
        - Don't go, whatever they say.
        - Today, or they are near: { -police-phone }
        - Forced into something: { -child-line-phone }, free
        - Keep their messages.
        Is someone you feel safe with near you?
    .numbers = More numbers

distress-home = Thank you for telling me.
    This is not your fault.
    When it is hard at home, these can help:
    - In danger now: *call { -police-phone }*.
    - Child protection, free: { -child-line-phone }
    - Think of one person you can go to: a grandparent, an aunt, a neighbour, a teacher.
    - Someone looks at your phone? Choose phone safety.
    .sms =
        Thank you for telling me.
        This is not your fault.
        When it is hard at home:
        - In danger now: { -police-phone }
        - Child protection, free: { -child-line-phone }
        - Think of one person you can go to: an aunt, a neighbour, a teacher.
    .numbers = More numbers
    .danger = In danger now
    .phone = Phone safety

# Worried about another child

distress-child = It is good that you look after this child.
    Listen calmly, and show no shock or doubt. Say three things:
    - "You did right to tell me."
    - "It is not your fault."
    - "I take it seriously."
    { "" }*Don't press for details*, don't ask why, and don't promise to tell nobody.
    .sms =
        It is good that you look after this child. Listen calmly. Say:
        - You did right to tell me.
        - It is not your fault.
        - I take it seriously.
        Don't press for details, don't promise to tell nobody.
    .what-next = What to do next
    .low = Child feels very low
    .danger = In danger now

distress-friend = It is good that you look after someone.
    Listen calmly. Say three things:
    - "You did right to tell me."
    - "It is not your fault."
    - "I am with you. We will find an adult to help."
    { "" }*Don't promise to tell nobody.* You don't have to solve it alone.
    .sms =
        It is good that you look after someone. Say:
        - You did right to tell me.
        - It is not your fault.
        - We will find an adult to help.
        Don't promise to tell nobody. You don't have to solve it alone.
    .what-next = What to do next
    .low = They are very low
    .danger = In danger now

distress-child-report = What to do next, today:
    - *Write down the child's own words*, soon.
    - Don't speak to the person accused. It can make things worse for the child.
    - Report it: { -child-line-phone }, child protection, free.
    - In danger now: { -police-phone }
    - Tell the child what you will do next.
    .sms =
        What to do next, today:
        - Write down the child's own words.
        - Don't speak to the person accused.
        - Report it: { -child-line-phone }, free.
        - In danger now: { -police-phone }
        - Tell the child what you do next.
    .numbers = More numbers
    .danger = In danger now

distress-friend-report = What to do next, today:
    - *Go together to an adult you both trust*: a teacher, an aunt, a mother.
    - If they don't listen, go to another.
    - Don't speak to the person who does it.
    - You can call too: { -child-line-phone }, child protection, free.
    - In danger now: { -police-phone }
    .sms =
        What to do next, today:
        - Go together to an adult you trust. If they don't listen, go to another.
        - You can call too: { -child-line-phone }, free.
        - In danger now: { -police-phone }
    .numbers = More numbers
    .danger = In danger now

distress-child-low = Stay with them. *Don't leave them alone now.*
    - Ask gently and clearly: "Do you think of ending your life?" Asking does not make it worse.
    - Listen. Don't judge, don't argue. Say: "You are not a burden."
    - Call { -police-phone } together.
    - In Punjab then press { -counselling-punjab-press }: a psychologist.
    - Hurt? Ambulance: { -rescue-phone }
    .sms =
        Stay with them, don't leave them alone now.
        - You may ask gently if they think of ending their life. Asking does not make it worse.
        - Listen, don't judge.
        - Call { -police-phone }
        - In Punjab then press { -counselling-punjab-press }
        - Ambulance: { -rescue-phone }
    .what-next = What to do next
    .numbers = More numbers
