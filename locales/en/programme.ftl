# Who is behind this, what was done, what was found. Figures come from facts.toml and keep their own study.

programme-start = Behind this program is { $org }. What would you like to know?
    .about = What is this?
    .tiktok = Workshops and TikTok
    .facebook = The Facebook campaign
    .research = What research found
    .internet-day = Safer Internet Day
    .workshop = Ask for a workshop
    .feedback = Tell us your opinion

programme-about = Mehfooz means *safe*. It is a computer program that helps children, parents and teachers to be safe online.
    - { $org } runs it.
    - Zindagi Trust is a charity that works with government schools in Karachi. It says that it helped to bring life-skills lessons into schools and to end beating in them.
    - The topics of its workshops are topics here too.
    .sms =
        Mehfooz means safe. It is a computer program for children, parents and teachers. { $org } runs it.
        It has the same topics as the workshops of Zindagi Trust. That is a charity that works with government schools in Karachi.
    .tiktok = The workshops
    .topics = Other questions

## With TikTok

programme-tiktok = In { -tiktok-begun-figure } TikTok and Zindagi Trust agreed to work together.
    - First came more than { -tiktok-workshops-figure } workshops in two Karachi schools.
    - About { -tiktok-reached-figure } students, parents and teachers took part.
    - *Videos* on how to stay safe were part of it too. They were for Zindagi Trust's own TikTok account.
    .sms =
        In { -tiktok-begun-figure } TikTok and Zindagi Trust agreed to work together.
        - First came more than { -tiktok-workshops-figure } workshops in two Karachi schools. About { -tiktok-reached-figure } people took part.
        - Videos for Zindagi Trust's own TikTok account were part of it too.
    .expired = TikTok and Zindagi Trust agreed to work together: workshops for students, parents and teachers, and videos on Zindagi Trust's TikTok account.
    .taught = What was taught
    .second = What came next
    .topics = Other questions

programme-taught = The workshops were about five things:
    - TikTok's safety tools, for students and parents
    - harm online: what it is
    - sharing what is all right to share
    - telling false news from true
    - how to report
    And how to make videos that are safe. *Most of it is here too, as short tips.*
    .sms =
        Five things:
        - TikTok's safety tools
        - harm online
        - sharing what is all right to share
        - false news
        - how to report
        And making safe videos. Most of it is here too, as tips.
    .tips = Safety tips
    .workshop = Ask for a workshop
    .topics = Other questions

programme-second = The second part began in { -tiktok-second-figure }.
    - The plan: more than { -tiktok-planned-figure } people in { -tiktok-schools-figure } government schools, in all provinces.
    - That was the plan. *I have no figure for what came of it.*
    - PTA and TikTok also made an agreement that year, with Zindagi Trust to carry it out.
    .expired = After the first workshops a second part was planned, for government schools in all provinces. I have no figure for what came of it.
    .workshop = Ask for a workshop
    .topics = Other questions

## With Facebook

programme-facebook = Facebook and Zindagi Trust began a campaign in { -campaign-facebook-figure }.
    { "" }*Its message: if you see abuse of a child, report it and don't pass it on, whatever your reason.* Each time it is shared the child is hurt again, and sharing is against the law.
    In { -campaign-meta-figure } came more videos, and talks with the authorities.
    .sms =
        Facebook and Zindagi Trust began a campaign in { -campaign-facebook-figure }. It says: if you see abuse of a child, report it. Don't pass it on, whatever your reason.
        In { -campaign-meta-figure } came videos and talks with the authorities.
    .expired = The message of a campaign by Facebook and Zindagi Trust: if you see abuse of a child, report it and don't pass it on, whatever your reason.
    .research = What research found
    .csam = I saw such a thing
    .topics = Other questions

programme-accounts = Why do people share such things?
    Meta, the owner of Facebook, looked at { -study-accounts-figure } accounts that it had reported for sharing sexual pictures of children.
    { "" }*It estimates: more than { -study-no-harm-figure } % of these { -study-accounts-figure } did not mean to harm a child.* Some were shocked and angry, some thought it was funny.
    It is Meta's own estimate, not an exact count, and not about Pakistan.
    But the child is hurt all the same. Don't share, report.
    .sms =
        Why do people share such things? Meta looked at { -study-accounts-figure } accounts it had reported for sexual pictures of children. Its estimate, not about Pakistan: more than { -study-no-harm-figure }% of them meant no harm. Some were angry, some joked.
        The child is hurt all the same. Don't share, report.
    .expired = Many who share such things mean no harm: some are shocked and angry, some think it is funny. The child is hurt all the same. Don't share, report.
    .another = Another study
    .csam = I saw such a thing
    .topics = Other questions

programme-repeats = How much of it is new?
    Meta looked at two months of reports from Facebook and Instagram.
    - More than { -repeats-figure } % was the same as, or like, what had been reported before.
    - Copies of only *six videos* were more than half of it.
    So it is mostly the same few things, shared again and again. *Every share that stops counts.*
    .sms =
        Meta looked at two months of reports from Facebook and Instagram. More than { -repeats-figure }% was seen before. Copies of six videos were more than half.
        So every share that stops counts.
    .expired = Most of what is reported was reported before: the same few things, shared again and again. So every share that stops counts.
    .another = Another study
    .csam = I saw such a thing
    .topics = Other questions

programme-internet-day = *Safer Internet Day* is on the second Tuesday of February.
    - In { -safer-internet-next-figure } that is 9 February.
    - In { -safer-internet-after-figure } that is 8 February.
    Before you plan something, look at the organisers' own page: I calculated these dates.
    .sms =
        Safer Internet Day is on the second Tuesday of February.
        - In { -safer-internet-next-figure } that is 9 February.
        - In { -safer-internet-after-figure } that is 8 February.
        I calculated the dates; ask the organisers before you plan.
    .ideas = Ideas for the day
    .topics = Other questions

## A workshop, an opinion

programme-workshop = A workshop for your school?
    I have no number or address for this, so I name none. Two ways:
    - *Ask a teacher or the head teacher of your school* to invite it.
    - Look on { $org }'s own page.
    It helps to know: which class, how many people, which language.
    .sms =
        A workshop for your school? I have no number for it, so I name none.
        - Ask a teacher or the head teacher to invite it.
        - Or look on { $org }'s own page.
    .activities = Ideas for a class
    .topics = Other questions

programme-workshop-teacher = A workshop for your school?
    I have no number or address for this, so I name none.
    - *Speak with your head teacher, then write to { $org }* as its own page says.
    - Tell them: school and town, which classes, how many people, which language, whether parents may come.
    You can begin tomorrow with ten minutes in class.
    .sms =
        A workshop for your school? I have no number for it, so I name none.
        - Speak with your head teacher, then write to { $org } as its own page says.
        You can begin with ten minutes in class.
    .activities = Ten minutes in class
    .topics = Other questions

programme-feedback = Your opinion helps. Was Mehfooz useful to you?
    Only how many say yes or no is counted, without name or number.
    .wrong-number = A number is wrong
    .topics = Other questions

programme-feedback-good = Thank you, that is good to hear. Do you know somebody who could use it? Tell them this number.
    .topics = Other questions

programme-feedback-bad = Thank you for saying so. *You deserve better help,* and people can give it: see the numbers under Helplines.
    What was missing? I don't keep what you write here. Please tell the teacher who gave you this number, or { $org } on its own page.
    .sms =
        Thank you for saying so. People can help better: see Helplines.
        What was missing? I don't keep what you write. Tell the teacher who gave you this number, or { $org } on its own page.
    .topics = Other questions

programme-feedback-wrong = Thank you, that is important.
    I don't keep what you write here. Please tell *the teacher who gave you this number*, or { $org } on its own page. Say which number it is, and what happened when you called.
    Need help now? Take another number under Helplines.
    .sms =
        Thank you, that is important. I don't keep what you write here. Tell the teacher who gave you this number, or { $org } on its own page. Say which number it is, and what happened.
        Need help now? See Helplines.
    .topics = Other questions
