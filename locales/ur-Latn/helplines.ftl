helplines-need = Ye number kaam aayein ge. Call ke liye number dabayein.
    { -police-name }: { -police-phone }
    { -child-line-name }: { -child-line-phone }
    { -nccia-name }: { -nccia-phone }
    Qareeb mein madad: bharosay wala bara, teacher, hospital
    Number kis liye chahiye?
    .sms =
        Ye number kaam aayein ge:
        { -police-name }: { -police-phone }
        { -child-line-name }: { -child-line-phone }
        { -nccia-name }: { -nccia-phone }
        Kis liye chahiye?
    .danger = Abhi khatra hai
    .child-hurt = Bachay par zulm hua
    .online-crime = Online jurm
    .harassed = Dhamki, harassment
    .low = Dil bohat bhaari hai
    .missing = Bacha gum hai
    .legal = Qanooni mashwara
    .province = Mera sooba

helplines-danger = *Abhi call karein.* Batayein ke aap kahan hain aur kya ho raha hai.
    { -police-name }: { -police-phone }
    { -rescue-name }: { -rescue-phone }
    { -child-line-name }: { -child-line-phone }
    Ho sake to aisi jagah jayein jahan aur log hon, aur kisi bharosay wale baray ko batayein.
    .sms =
        Abhi call karein, batayein ke aap kahan hain.
        { -police-name }: { -police-phone }
        { -rescue-name }: { -rescue-phone }
        { -child-line-name }: { -child-line-phone }
        Ho sake to kisi bharosay wale baray ke paas jayein.

helplines-child-hurt = Madad maang kar acha kiya. Qusoor bachay ka kabhi nahi hota.
    { -child-line-name }: { -child-line-phone }
    { -child-safety-centre-name }, sab soobon ke liye: { -child-safety-centre-phone }
    Punjab mein ye bhi: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein
    { -sahil-name }, muft qanooni madad bhi: { -sahil-site }
    Abhi ho raha hai to police ko call karein: { -police-phone }
    Qareeb mein madad: bharosay wala bara, teacher, hospital
    .sms =
        Madad maang kar acha kiya. Qusoor bachay ka kabhi nahi hota.
        { -child-line-name }: { -child-line-phone }
        { -child-safety-centre-name }: { -child-safety-centre-phone }
        Punjab mein ye bhi: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein
        Abhi ho raha hai to police: { -police-phone }
        Qareeb mein: bharosay wala bara, teacher, hospital

helplines-online-crime = Hacking, fraud, dhamki ya online zyadti ke liye. Bachay ki jagah walidain, teacher ya koi aur bara bhi shikayat kar sakta hai.
    { -nccia-name }: { -nccia-phone }
    Form se shikayat: { -nccia-site } (shikayat ka number sambhal kar rakhein)
    Page ya video block karwane ke liye { -pta-name }: { -pta-site }
    Abhi khatra hai to police: { -police-phone }
    .sms =
        Online jurm ke liye. Bachay ki jagah koi bara bhi shikayat kar sakta hai.
        { -nccia-name }: { -nccia-phone }
        Form: { -nccia-site } (shikayat number rakhein)
        Page block karwana ho to { -pta-name }: { -pta-site }
        Khatra ho to police: { -police-phone }

helplines-harassed = Aise mamlon mein ye log mashwara dete hain.
    { -drf-name }: { -drf-phone } (qanoon, account, aur cheezein hatwane mein madad)
    Shikayat ke liye { -nccia-name }: { -nccia-phone }
    Abhi khatra hai to police: { -police-phone }
    Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital
    .sms =
        Aise mamlon mein ye log mashwara dete hain.
        { -drf-name }: { -drf-phone }
        Shikayat ke liye { -nccia-name }: { -nccia-phone }
        Khatra ho to police: { -police-phone }
        Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital
    .what-to-do = Abhi kya karein

helplines-low = Acha kiya ke pooch liya. Aap kisi par bojh nahi, aur ye sab akele sehna zaroori nahi.
    Apni jaan ka dar ho to { -police-phone } par, ya ambulance ke liye { -rescue-phone } par call karein.
    Punjab mein psychologist se baat: { -counselling-punjab-phone } mila kar { -counselling-punjab-press } dabayein
    { -child-line-name }: { -child-line-phone }
    Koi bharosay wala paas hai? Us ke saath ja kar baithein.
    .sms =
        Acha kiya ke pooch liya. Aap kisi par bojh nahi.
        Jaan ka dar ho to call: { -police-phone } ya { -rescue-phone }
        Punjab mein psychologist: { -counselling-punjab-phone } mila kar { -counselling-punjab-press } dabayein
        { -child-line-name }: { -child-line-phone }
        Kisi bharosay wale ke paas ja kar baithein.

helplines-missing = *Sab se pehle police ko call karein:* { -police-phone }
    { -zainab-alert-name }: { -zainab-alert-phone }
    { -roshni-name }: { -roshni-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    Punjab mein ye bhi: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein
    Bachay ki tasveer saath rakhein, aur aas paas ke logon ko batayein.
    .sms =
        Pehle police: { -police-phone }
        { -zainab-alert-name }: { -zainab-alert-phone }
        { -roshni-name }: { -roshni-phone }
        { -child-safety-centre-name }: { -child-safety-centre-phone }
        Punjab mein ye bhi: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein
        Bachay ki tasveer saath rakhein, aas paas batayein.

helplines-legal = Qanoon bachon ke saath hai, aur poochna muft hai.
    { -human-rights-name }: { -human-rights-phone }
    Online mamlon ke liye { -drf-name }: { -drf-phone }
    { -sahil-name }: { -sahil-site }
    Koi bharosay wala bara aap ke saath ya aap ki jagah call kar sakta hai.

helplines-province = Aap kahan hain?
    .kashmir-gb = Kashmir ya Gilgit

helplines-punjab = Punjab mein:
    { -police-name }: { -police-phone }
    { -child-line-punjab-name }, { -child-line-punjab-hours }: { -child-line-punjab-phone }
    { -child-safety-punjab-name }: { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein
    { -counselling-punjab-name }: { -counselling-punjab-phone } mila kar { -counselling-punjab-press } dabayein
    { -women-punjab-name }, { -women-punjab-hours }: { -women-punjab-phone }
    Qareeb mein: bharosay wala bara, thana, hospital

helplines-sindh = Sindh mein:
    { -police-name }: { -police-phone }
    { -rescue-name }: { -rescue-phone }
    { -child-line-sindh-name }: { -child-line-sindh-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital

helplines-kp = Khyber Pakhtunkhwa mein:
    { -police-name }: { -police-phone }
    { -child-line-kp-name }: { -child-line-kp-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital

helplines-balochistan = Balochistan mein:
    { -police-name }: { -police-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital

helplines-islamabad = Islamabad mein:
    { -police-name }: { -police-phone }
    { -child-line-islamabad-name }: { -child-line-islamabad-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital

helplines-kashmir-gb = Azad Kashmir aur Gilgit-Baltistan mein:
    { -police-name }: { -police-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    Qareeb mein madad: bharosay wala bara, teacher, thana ya hospital

helplines-human = Main computer program hoon, yahan se call nahi ho sakti. Magar *in numbers par insaan baat karte hain:*
    { -child-line-name }: { -child-line-phone }
    { -drf-name }: { -drf-phone }
    { -police-name }: { -police-phone }
    Koi aik bharosay wala bara bhi madad kar sakta hai: ghar mein, ya koi teacher.
    .sms =
        Main computer program hoon. Insaan yahan baat karte hain:
        { -child-line-name }: { -child-line-phone }
        { -drf-name }: { -drf-phone }
        { -police-name }: { -police-phone }
        Kisi bharosay wale baray ko bhi batayein.

# The safe word leads here: like a page from a school diary, nothing that would alarm whoever looks.
helplines-quiet = Kaam ke number
    Ambulance: { -rescue-phone }
    Emergency: { -police-phone }
    Bachay: { -child-line-phone }
    Internet: { -nccia-phone }
    Mashwara: { -drf-phone }
    Aur: teacher, khala, parosi
