# Is ke peeche kaun hai, kya hua, kya maloom hua. Har figure apni hi tehqeeq ke saath.

programme-start = Is program ke peeche { $org } hai. Kya jaanna hai?
    .about = Ye kya hai?
    .tiktok = Workshop aur TikTok
    .facebook = Facebook ki muhim
    .research = Tehqeeq kya kehti hai
    .internet-day = Safer Internet Day
    .workshop = Workshop bulwana
    .feedback = Apni raye dein

programme-about = Is ka naam Mehfooz hai: aik computer program, jo bachon, walidain aur teachers ki online hifazat mein madad karta hai.
    - Isay { $org } chalata hai.
    - Zindagi Trust aik falahi idara hai jo Karachi ke sarkari schoolon ke saath kaam karta hai. Us ka kehna hai ke schoolon mein life skills ki taleem lane aur maar peet par pabandi mein us ka bhi hissa hai.
    - Us ki workshop mein jin baaton par baat hoti hai, wohi yahan bhi hain.
    .sms =
        Ye Mehfooz hai, { $org } ka computer program, bachon, walidain aur teachers ke liye.
        Mozu wohi hain jo Zindagi Trust ki workshop mein hote hain. Wo Karachi ke sarkari schoolon ke saath kaam karta hai.
    .tiktok = Workshop
    .topics = Doosre sawal

## TikTok ke saath

programme-tiktok = TikTok aur Zindagi Trust ne { -tiktok-begun-figure } mein mil kar kaam karne ka muahida kiya.
    - Pehle Karachi ke do schoolon mein { -tiktok-workshops-figure } se zyada workshop huin.
    - Taqreeban { -tiktok-reached-figure } talba, walidain aur teachers shamil hue.
    - Zindagi Trust ke apne TikTok account ke liye *hifazat ki videos* bhi isi ka hissa hain.
    .sms =
        TikTok aur Zindagi Trust ne { -tiktok-begun-figure } mein mil kar kaam karne ka muahida kiya.
        - Karachi ke do schoolon mein { -tiktok-workshops-figure } se zyada workshop, taqreeban { -tiktok-reached-figure } log
        - Zindagi Trust ke TikTok account par videos bhi.
    .expired = TikTok aur Zindagi Trust ka muahida hai: talba, walidain aur teachers ki workshop, aur TikTok par videos.
    .taught = Kya sikhaya gaya
    .second = Us ke baad
    .topics = Doosre sawal

programme-taught = Workshop mein paanch baatein thin:
    - TikTok ke hifazati tool, talba aur walidain ke liye
    - online nuqsan wale rawaiye
    - kya share karna theek hai
    - jhooti khabar ki pehchan
    - report ka tareeqa
    Aur mehfooz video banana. *Ye baatein chotay mashwaron ki soorat mein yahan bhi hain.*
    .sms =
        Workshop ki paanch baatein:
        - TikTok ke hifazati tool
        - online nuqsan wale rawaiye
        - kya share karna theek hai
        - jhooti khabar
        - report ka tareeqa
        Aur mehfooz video banana. Ye mashware yahan bhi hain.
    .tips = Hifazati mashware
    .workshop = Workshop bulwana
    .topics = Doosre sawal

programme-second = Doosra marhala { -tiktok-second-figure } mein shuru hua.
    - Irada ye tha: sab soobon ke { -tiktok-schools-figure } sarkari school aur { -tiktok-planned-figure } se zyada log.
    - Ye mansooba tha. *Nateeja kya nikla, us ki ginti yahan maloom nahi.*
    - Usi saal PTA aur TikTok ka muahida bhi hua, jis par amal Zindagi Trust ke zimme tha.
    .expired = Doosre marhale mein sab soobon ke sarkari schoolon ka mansooba tha. Nateeje ki ginti yahan maloom nahi.
    .workshop = Workshop bulwana
    .topics = Doosre sawal

## Facebook ke saath

programme-facebook = Facebook aur Zindagi Trust ne { -campaign-facebook-figure } mein aik muhim shuru ki.
    { "" }*Paigham ye tha: bachay par zulm ki koi cheez dikhe to report karein, aage na bhejein, wajah kuch bhi ho.* Har share se bachay ko phir takleef hoti hai, aur ye qanoon ke khilaf hai.
    Phir { -campaign-meta-figure } mein aur videos aayin, aur sarkari idaron ke saath baat cheet hui.
    .sms =
        Facebook aur Zindagi Trust ki muhim, { -campaign-facebook-figure }: bachay par zulm ki koi cheez dikhe to report karein, aage na bhejein, wajah kuch bhi ho.
        Phir { -campaign-meta-figure } mein videos aur sarkari idaron se baat cheet.
    .expired = Facebook aur Zindagi Trust ki muhim: bachay par zulm ki koi cheez dikhe to report karein, aage na bhejein, wajah kuch bhi ho.
    .research = Tehqeeq dekhein
    .csam = Aisi cheez dekhi hai
    .topics = Doosre sawal

programme-accounts = Log aisi cheezein share kyun karte hain?
    Meta (Facebook ki company) ne { -study-accounts-figure } aise account dekhe jinhein wo bachon ki jinsi tasveerein share karne par report kar chuki thi.
    { "" }*Andaza ye hai ke un { -study-accounts-figure } mein se { -study-no-harm-figure } feesad se zyada ki niyat bachay ko nuqsan pohanchane ki nahi thi.* Koi ghussay mein tha, koi isay mazaq samjha.
    Ye Meta ka apna andaza hai, pakki ginti nahi, aur Pakistan ke bare mein nahi.
    Magar bachay ko takleef phir bhi hoti hai. Share na karein, report karein.
    .sms =
        Log aisi cheezein share kyun karte hain? Meta ne { -study-accounts-figure } account dekhe jo bachon ki jinsi tasveerein share karne par report hue. Us ka andaza (Pakistan ka nahi): un mein { -study-no-harm-figure }% se zyada ki niyat buri na thi, koi ghussay mein tha, koi isay mazaq samjha.
        Bachay ko takleef phir bhi hoti hai. Share na karein, report karein.
    .expired = Bohat se log ghussay ya mazaq mein share karte hain, magar bachay ko takleef phir bhi hoti hai. Share na karein, report karein.
    .another = Doosri tehqeeq
    .csam = Aisi cheez dekhi hai
    .topics = Doosre sawal

programme-repeats = Jo report hota hai, us mein naya kitna hota hai?
    Meta ne Facebook aur Instagram ki do maheenon ki reports dekhin.
    - Un mein { -repeats-figure } feesad se zyada wohi ya us se milta julta tha jo pehle report ho chuka tha.
    - Sirf *chay videos* ki copiyan aadhay se zyada thin.
    Yani zyada tar wohi chand cheezein baar baar share hoti hain. *Aik share bhi ruk jaye to farq parta hai.*
    .sms =
        Meta ne Facebook aur Instagram ki do maheenon ki reports dekhin. { -repeats-figure }% se zyada pehle report ho chuka tha. Chay videos ki copiyan aadhay se zyada thin.
        Aik share bhi ruk jaye to farq parta hai.
    .expired = Zyada tar wohi chand cheezein baar baar share hoti hain. Aik share bhi ruk jaye to farq parta hai.
    .another = Doosri tehqeeq
    .csam = Aisi cheez dekhi hai
    .topics = Doosre sawal

programme-internet-day = *Safer Internet Day* February ke doosre mangal ko hota hai.
    - Saal { -safer-internet-next-figure } mein: 9 February
    - Saal { -safer-internet-after-figure } mein: 8 February
    Ye tareekhein hisab se nikali gayi hain. Kuch tay karne se pehle us din ki apni website dekh lein.
    .ideas = Us din kya karein
    .topics = Doosre sawal

## Workshop aur raye

programme-workshop = School mein workshop chahiye?
    Is ka koi number ya pata yahan nahi hai, is liye bataya nahi ja raha. Do raste hain:
    - *Apne teacher ya head se kahein* ke workshop bulwayein.
    - Ya { $org } ka apna safha dekhein.
    Ye maloom ho to asaani hoti hai: kaunsi class, kitne log, kaunsi zaban.
    .sms =
        School mein workshop chahiye? Is ka number yahan nahi hai.
        - Apne teacher ya head se kahein ke bulwayein.
        - Ya { $org } ka apna safha dekhein.
    .activities = Class ke kaam
    .topics = Doosre sawal

programme-workshop-teacher = School mein workshop chahiye?
    Is ka koi number ya pata yahan nahi hai, is liye bataya nahi ja raha.
    - *Pehle head se baat karein, phir { $org } ko likhein,* jaise us ke apne safhe par bataya gaya ho.
    - Batayein: school aur shehr, kaunsi classein, kitne log, kaunsi zaban, kya walidain bhi hon ge.
    Class mein das minute se to kal hi shuru kiya ja sakta hai.
    .sms =
        School mein workshop chahiye? Is ka number yahan nahi hai.
        - Head se baat karein, phir { $org } ke apne safhe se likhein.
        Shuruaat class mein das minute se ho sakti hai.
    .activities = Class ke das minute
    .topics = Doosre sawal

programme-feedback = Aap ki raye kaam aati hai. Kya Mehfooz se faida hua?
    Sirf ye gina jata hai ke kitnon ne haan ya nahi kaha, naam aur number ke baghair.
    .wrong-number = Koi number ghalat hai
    .topics = Doosre sawal

programme-feedback-good = Shukriya, khushi hui. Ye kisi aur ke kaam aa sakta ho to usay ye number bata dein.
    .topics = Doosre sawal

programme-feedback-bad = Batane ka shukriya. *Aap ko is se achi madad milni chahiye,* aur log wo de sakte hain: number helpline mein hain.
    Kya kami rahi? Yahan likhi baat rakhi nahi jati, is liye un teacher ko batayein jin se ye number mila, ya { $org } ko, us ke apne safhe se.
    .sms =
        Batane ka shukriya. Madad ke number helpline mein hain.
        Kya kami rahi? Yahan likhi baat rakhi nahi jati: un teacher ko batayein jin se ye number mila, ya { $org } ko, us ke apne safhe se.
    .topics = Doosre sawal

programme-feedback-wrong = Shukriya, ye bohat ahem baat hai.
    Yahan likhi baat rakhi nahi jati. *Jin teacher se ye number mila, unhein batayein*, ya { $org } ko, us ke apne safhe se: kaunsa number, aur call par kya hua.
    Abhi madad chahiye? Helpline se doosra number lein.
    .sms =
        Shukriya, ye bohat ahem hai. Yahan likhi baat rakhi nahi jati: kaunsa number aur call par kya hua, ye un teacher ko batayein jin se ye number mila, ya { $org } ko.
        Abhi madad chahiye? Helpline dekhein.
    .topics = Doosre sawal
