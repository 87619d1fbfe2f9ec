### For teachers: a pupil tells, a picture goes round, class rules, activities of ten minutes, life skills.

classroom-told = Listening well matters most. Say:
    - "It's good that you told me."
    - "It is not your fault."
    - *"I'll help you find the right people."*

    Find a quiet place. Don't press for details. Don't promise to keep it secret.
    .what-next = What to do now
    .blackmail = Pupil is threatened
classroom-told-next = Today:
    - Write down the pupil's own words, with date and time.
    - Tell only the person in charge of child protection, or the head teacher.
    - *Don't speak to the person accused.*
    - Home may not be safe? Ask the child helpline before you call home.

    Danger now: { -police-phone }
    Child helpline: { -child-line-phone }
    Cyber crime agency: { -nccia-phone }
    .sms =
        Today:
        - Write down the pupil's own words, date, time.
        - Tell only child protection staff or the head teacher.
        - Don't speak to the person accused.
        - Home may not be safe? Ask the helpline before you call home.
        Danger now: { -police-phone }
        Child helpline: { -child-line-phone }
        Cyber crime: { -nccia-phone }
    .images = A picture goes round
    .report = Report it
classroom-images = First of all:
    - *Don't look at it, don't collect it, don't have it sent to you,* not even as proof.
    - Speak to the pupil in it: "It is not your fault. Whoever shares it does wrong."
    - Write down accounts, links, times. No screenshot if the person may be under 18.
    - Tell the head teacher in words, without the picture.

    Cyber crime agency: { -nccia-phone }
    Child helpline: { -child-line-phone }
    .sms =
        First of all:
        - Don't look at it, collect it or have it sent, not even as proof.
        - Tell the pupil in it: "It is not your fault."
        - Write down accounts, links, times. No screenshot.
        - Tell the head teacher in words only.
        Cyber crime: { -nccia-phone }
        Child helpline: { -child-line-phone }
    .say-class = What to say in class
    .csam = A sexual picture
classroom-images-class = Say it to everybody, without a name:
    - "Whoever is in the picture did nothing wrong."
    - "Sharing it hurts that person again, and it is against the law."
    - "Don't send it on, don't save it, don't show it."
    - *"If it reached you, come to me. I won't scold you."*
    .after = The days after
    .csam = A sexual picture
classroom-images-after = In the days after:
    - *Ask the pupil briefly each day:* "How is it today?"
    - Who sits beside them, who walks home with them?
    - Stop jokes about it at once, calmly.
    - Is it the pupil's own picture, on the pupil's own phone? Take It Down helps remove it for free, but not from WhatsApp chats: { -take-it-down-site }
    .sms =
        In the days after:
        - Ask the pupil briefly each day: "How is it today?"
        - Who sits beside them, who walks home with them?
        - Stop jokes about it at once, calmly.
        - The pupil's own picture, on their own phone? Take It Down is free, but not for WhatsApp chats: { -take-it-down-site }
    .told = A pupil tells me
    .activities = Activities

classroom-useful = Thank you, good to know.
    .topics = Other tips
classroom-not-useful = Thank you for saying so. Perhaps this fits better:
    .topics = Other tips

## Class rules

classroom-rules-make = *Let pupils write the rules:* a few sentences, signed by all, on the wall. They follow rules better when they wrote them.
classroom-rules-picture = *Nobody takes a photo or video of others in class unless they agree.* This goes for teachers too.
classroom-rules-group = Class group: *for school only, not at night, no mocking.* Two adults are in it, and all know who to tell.
classroom-rules-private = *Write to pupils in the class group, not in a private chat.* It protects them and you.
classroom-rules-device = Phones in class: *away, unless the lesson needs them.* Say beforehand when and what for.
classroom-rules-break = A rule was broken? *First talk, in private and calmly.* Then put it right: delete, say sorry, help.

## Activities of ten minutes

classroom-activities-true = *True or not?* Read out messages, half of them true. Groups decide and say why. Then show how to check.
classroom-activities-wall = *The wall:* pupils pin up what they would post. Then ask: who has seen it, and can you make them forget it?
classroom-activities-stop = *Count to ten:* read out a mean comment. All count silently, then find a better answer, or none.
classroom-activities-network = *My safe people:* all draw their hand and give each finger a person they could tell. Nobody has to show it.
classroom-activities-profile = *Detective:* make up a profile with a school uniform, a street and a birthday. What can a stranger find out from it?
classroom-activities-code = *The call:* in pairs, one is "the bank" and wants the code. The other practises: no, hang up, tell someone.
classroom-activities-dare = *Saying no:* in pairs, one dares, the other finds three friendly ways to say no. Then swap.

## Life skills

classroom-lifeskills-what = Life skills: know your feelings, decide well, say no, get help. *Ten minutes a week is a start.*
classroom-lifeskills-no = *Practise saying no aloud:* stand straight, look up, one short sentence. A no needs no reason.
classroom-lifeskills-feelings = *Give feelings a name:* afraid, angry, sad, proud, confused. What has a name is easier to tell.
classroom-lifeskills-body = *"My body belongs to me."* Pupils may always tell about a touch or a picture that feels wrong, even if someone wants it kept secret.
classroom-lifeskills-choice = Ask three questions before you decide: *What can happen? Who could be hurt? Who can I ask?*
classroom-lifeskills-pressure = How do friends put pressure on you? *Collect their sentences and good answers* on the board.
classroom-lifeskills-help = *It is strong to ask for help.* Tell the class who listens at your school. Write on the board:
    Child helpline { -child-line-phone }
    .expired = *It is strong to ask for help.* Tell the class who listens at your school, and write the name on the board.
