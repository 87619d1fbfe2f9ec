# Bachay ki jinsi tasveer ya video. Na dikhayi jaye, na rakhi jaye, na aage jaye. Pehli line lock screen par be-zarar rahe.

csam-start = Pehle pooch kar acha kiya. Is se aik bacha mehfooz rehta hai.
    - *Dobara na kholein. Na bhejein, na save karein, na screenshot lein*, doosron ko khabardar karne ke liye bhi nahi.
    - Har baar aage bhejne se bachay ko phir takleef hoti hai. Achi niyat se bhi ye jurm hai.
    Yahan bhi na bhejein. Lafzon mein batayein: kya hua?
    .sms =
        Pehle pooch kar acha kiya.
        Na kholein, na bhejein, na save karein, na screenshot lein, khabardar karne ke liye bhi nahi. Har share se bachay ko phir takleef hoti hai, aur ye jurm hai. Kya hua?
    .came = Mujhe kisi ne bheji
    .saw = Kahin nazar aayi
    .passed = Aage bhej di
    .of-me = Wo meri hai
    .child-saw = Bachay ne dekh li
    .danger = Bachay ko madad chahiye
    .thoughts = Mujhe apni fikr hai

csam-saw = Wahin ruk kar acha kiya.
    - *Dobara na kholein.* Na like karein, na comment, na tag, na follow, bura bhala kehne ke liye bhi nahi.
    - Link aur account likh lein, phir report karein.
    - Bacha jaan pehchan ka ho, ya ye abhi ho raha ho: { -police-phone } par call karein.
    .sms =
        Wahin ruk kar acha kiya.
        - Dobara na kholein, na like karein, na comment.
        - Link aur account likh lein, phir report karein.
        - Bacha jaan pehchan ka ho, ya ye abhi ho raha ho: { -police-phone }
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-passed = Batane ka shukriya. Ye yahin ruk sakta hai.
    - *Dobara na bhejein.*
    - Jin ko bheji, unhein likhein: "Isay na kholein, aage na bhejein, report karein."
    - { -nccia-phone } par NCCIA ko call karein, jo hua wo batayein, aur poochein ke phone mein jo hai us ka kya kiya jaye. Umar 18 se kam ho to kisi baray ke saath.
    .sms =
        Batane ka shukriya. Ye yahin ruk sakta hai.
        - Dobara na bhejein.
        - Jin ko bheji, unhein likhein: na kholein, aage na bhejein, report karein.
        - { -nccia-phone } par jo hua batayein, poochein ke ab kya karein. 18 se kam: kisi baray ke saath.
    .reason = Niyat buri nahi thi
    .note = Kya likh rakhein
    .delete = Kya delete karun?

csam-child-saw = Pehle bacha, phir phone.
    - Sukoon se kahein: "Tum ne bata kar acha kiya. Tumhari koi ghalti nahi."
    - *Apne phone mein na lein*, mashware ke liye bhi kisi ko na bhejein.
    - Band kar dein. Account ya group ka naam likh lein, report karein, group chhor dein.
    - Baad mein dar lage ya neend na aaye to saath rahein, baat karein. Bachon ki helpline, muft: { -child-line-phone }
    .sms =
        Pehle bacha. Kahein: tum ne bata kar acha kiya, tumhari koi ghalti nahi.
        - Apne phone mein na lein, kisi ko na bhejein.
        - Account likhein, report karein, group chhor dein.
        - Bachon ki helpline, muft: { -child-line-phone }
    .note = Kya likh rakhein
    .where = Report kahan karein

csam-came = Aap tak aa gayi to is mein aap ka qusoor nahi. Ye aap par aa kar ruk sakti hai.
    { "" }*Saath kya likha tha?* Jo bhi likha ho, aage bhejne se behtar rasta hai.
    .sms =
        Aap tak aa gayi to aap ka qusoor nahi. Ye aap par aa kar ruk sakti hai.
        Saath kya likha tha?
    .warn = Khabardar rahein
    .anger = Ghussa, gaaliyan
    .joke = Mazaq
    .who = Ye bacha kaun hai?
    .caught = Share karo, pakra jaye
    .pressed = Mujh se kuch maanga hai
    .nothing = Kuch nahi, ya kuch aur

csam-came-warn = Likhne wale shayad bachon ko bachana chahte hain.
    Magar har share se ye bacha aur logon ke saamne aata hai. *Khabardar karne ko lafz kaafi hain.* Chahein to jawab dein:
    "Aap ki niyat achi hai. Magar isay na aage bhejein, na kholein. Report karein."
    Phir khud bhi report karein.
    .sms =
        Niyat shayad achi ho, magar har share se bachay ko phir takleef hoti hai. Lafz kaafi hain. Jawab dein:
        "Aap ki niyat achi hai, magar isay aage na bhejein, report karein."
        Phir khud bhi report karein.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-came-anger = Ye ghussa theek hai. Bas ye us tak pohanche jis ne aisa kiya.
    Aage bhejne ki chot to bachay ko lagti hai, baar baar. *Is ghussay se report karein*: link aur account ke saath { -nccia-phone } par NCCIA ko call karein. Chahein to jawab dein:
    "Ghussa mujhe bhi hai. Magar share karne se bachay ko takleef hoti hai. Report karein."
    .sms =
        Ghussa theek hai, magar share ki chot bachay ko lagti hai.
        - Link aur account ke saath { -nccia-phone } par call karein.
        - Jawab dein: "Ghussa mujhe bhi hai. Share na karein, report karein."
    .expired = Ghussa theek hai, magar share ki chot bachay ko lagti hai, mujrim ko nahi. NCCIA ko link aur account dein.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-came-joke = Ho sakta hai ke mazaq ya naqli lage.
    Magar aisi tasveer se bachon ko dukh hota hai, AI se bani ho tab bhi. Kisi bachay ki marzi nahi thi. *Ye aap par aa kar ruk sakti hai*: na saath hansein, na aage bhejein. Khatra na lage to jawab dein:
    "Mujhe aisi cheezein na bhejein, aur kisi ko bhi nahi."
    Phir report karein.
    .sms =
        Mazaq lag sakta hai, magar is se bachon ko dukh hota hai, AI se bani ho tab bhi.
        - Na saath hansein, na aage bhejein.
        - Chahein to likhein: "Mujhe aisi cheezein na bhejein."
        - Phir report karein.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-came-who = Wo chahte hain ke bacha mil jaye, ye achi baat hai.
    Magar sab se poochne se bacha sab ke saamne aa jata hai. *Group mein jawab na dein, chahe bacha jaan pehchan ka ho.* Naam, school ya chehra kabhi post na karein.
    - Jaan pehchan ka hai? Sirf { -police-phone } ya { -child-line-phone } ko batayein.
    - Nahi? Link aur account se NCCIA dhoond sakti hai: { -nccia-phone }
    .sms =
        Wo bachay ko dhoondna chahte hain. Magar group mein jawab na dein, naam, school ya chehra post na karein.
        - Jaan pehchan ka bacha: sirf { -police-phone } ya { -child-line-phone } ko batayein
        - NCCIA dhoond sakti hai: { -nccia-phone }
    .expired = Group mein jawab na dein, chahe bacha jaan pehchan ka ho. Naam, school ya chehra post na karein. Dhoondna police aur NCCIA ka kaam hai, sirf unhein batayein.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-came-caught = Wo chahte hain ke ye ruke, hum bhi.
    Magar share karne se koi nahi pakra jata. *Link, account aur waqt se pakra jata hai*, jab wo NCCIA tak pohanchein: { -nccia-phone } par call karein. Tasveer ya video na bhejein.
    Bachay se jaan pehchan zaroori nahi: jis ke paas thos wajah ho wo bata sakta hai.
    .sms =
        Share karne se koi nahi pakra jata. Link, account aur waqt NCCIA ko dein: { -nccia-phone }. Bachay se jaan pehchan zaroori nahi, thos wajah kaafi hai.
    .expired = Share karne se koi nahi pakra jata. Link, account aur waqt NCCIA ko dein. Bachay se jaan pehchan zaroori nahi, thos wajah kaafi hai.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-why = Bohat se log buri niyat se nahi bhejte: sadma lagta hai, ya mazaq samajh lete hain.
    { "" }*Aage bhejne ka khayal kis liye aaya?* Har baat mein is se behtar rasta hai.
    .sms =
        Bohat se log buri niyat se nahi bhejte. Aage bhejne ka khayal kis liye aaya?
    .warn = Sab ko khabardar karna
    .anger = Bohat ghussa aaya
    .joke = Mazaq ke taur par
    .who = Bachay ko dhoondna
    .caught = Mujrim pakra jaye
    .report = Sirf report karni hai

csam-warn = Niyat bachon ko bachane ki hai, ye achi baat hai.
    Magar share karne se ye bacha aur logon ke saamne aata hai. *Lafzon se bhi khabardar kiya ja sakta hai.* Ye bhejein:
    "Aik buri cheez phail rahi hai. Aap tak aaye to na kholein, na aage bhejein, report karein."
    Phir khud bhi report karein.
    .sms =
        Niyat achi hai, magar share karne se is bachay ko phir takleef hoti hai. Lafz kaafi hain:
        "Aik buri cheez phail rahi hai. Na kholein, na aage bhejein, report karein."
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-anger = Ghussa aana theek hai. Ye ghussa us tak pohanche jis ne ye kiya.
    Share karne ki chot sirf bachay ko lagti hai, baar baar. *Is ghussay se report karein*: link aur account ke saath { -nccia-phone } par NCCIA ko call karein.
    .sms =
        Ghussa aana theek hai.
        Magar share ki chot bachay ko lagti hai, mujrim ko nahi. Report kaam karti hai: link aur account ke saath { -nccia-phone } par call karein.
    .expired = Ghussa aana theek hai. Magar share ki chot bachay ko lagti hai, mujrim ko nahi. NCCIA ko link aur account dein.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-joke = Ho sakta hai ke mazaq ya naqli lage.
    Magar aisi tasveer se bachon ko dukh hota hai, AI se bani ho tab bhi. Kisi bachay ki marzi nahi thi. *Ye aap par aa kar ruk sakti hai*: aage na bhejein. Bhejne wale ko likhein:
    "Mujhe aisi cheezein na bhejein. Isay report karein."
    .sms =
        Mazaq lag sakta hai, magar is se bachon ko dukh hota hai, AI se bani ho tab bhi. Ye aap par ruk sakti hai: aage na bhejein. Jawab dein: "Mujhe aisi cheezein na bhejein."
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-who = Niyat ye hai ke bacha mil jaye, ye achi baat hai.
    Magar sab se poochne se bacha sab ke saamne aa jata hai. *Bachay ka naam, school ya chehra kabhi post na karein.* Link aur account se NCCIA dhoond sakti hai: { -nccia-phone }
    Bacha jaan pehchan ka hai? Group mein na batayein. { -police-phone } ya { -child-line-phone } par call karein.
    .sms =
        Niyat achi hai, magar bachay ka naam, school ya chehra kabhi post na karein.
        - NCCIA dhoond sakti hai: { -nccia-phone }
        - Bacha jaan pehchan ka hai? Sirf { -police-phone } ya { -child-line-phone } ko batayein.
    .expired = Niyat achi hai, magar bachay ka naam, school ya chehra kabhi post na karein. Dhoondna police aur NCCIA ka kaam hai, sirf unhein batayein.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-caught = Ye rukna chahiye, aap ki baat theek hai.
    Share karne se koi nahi pakra jata. *Link, account aur waqt se pakra jata hai*, jab wo NCCIA tak pohanchein: { -nccia-phone } par call karein. Video bhejne ki zaroorat nahi.
    Jis ke paas thos wajah ho wo shikayat kar sakta hai, sirf ghar wale nahi.
    .sms =
        Share karne se koi nahi pakra jata. Link, account aur waqt NCCIA ko dein: { -nccia-phone }. Ghar wala hona zaroori nahi, thos wajah kaafi hai.
    .expired = Share karne se koi nahi pakra jata. Link, account aur waqt NCCIA ko dein. Ghar wala hona zaroori nahi, thos wajah kaafi hai.
    .note = Kya likh rakhein
    .where = Report kahan karein
    .danger = Bacha khatre mein

csam-note = *Kaghaz par likh lein*, sirf lafzon mein:
    - kaunsi app ya website
    - link
    - account ka naam ya number
    - din aur waqt
    - saath likhe hue alfaaz
    Ye app, NCCIA aur PTA ke liye hai. Bachay ka naam, school ya chehra kahin post na karein.
    .sms =
        Kaghaz par likh lein:
        - app ya website, link
        - account ka naam ya number
        - din, waqt, saath ke alfaaz
        Ye app, NCCIA aur PTA ke liye hai. Bachay ka naam, school ya chehra kahin post na karein.
    .where = Report kahan karein
    .delete = Kya delete karun?
    .danger = Bacha khatre mein

csam-where = Raste kai hain, do behtar hain:
    - *jis app mein hai, wahin*
    - NCCIA
    Pehle kaunsa rasta?
    .sms =
        Raste kai hain, do behtar hain: jis app mein hai wahin, aur NCCIA. Pehle kaunsa?
    .in-app = App ke andar
    .nccia = NCCIA, cyber crime
    .link = Website ya link
    .pta = PTA se block karwana
    .delete = Kya delete karun?

csam-nccia = Karne wale ko dhoondna NCCIA ka kaam hai.
    - *{ -nccia-phone } par call karein*, ya form: { -nccia-site }
    - Link, account, din aur waqt batayein. Tasveer saath na bhejein. Batayein ke wo kahan hai, aur poochein ke kya kiya jaye.
    - Umar 18 se kam hai? Ammi abbu, sarparast ya teacher aap ki taraf se kar sakte hain.
    - Tracking number sambhal kar rakhein.
    .sms =
        Karne wale ko dhoondna NCCIA ka kaam hai.
        - { -nccia-phone } par call karein
        - ya form: { -nccia-site }
        - Link, account, waqt batayein. Tasveer na bhejein.
        - 18 se kam: kisi baray ke saath.
        - Tracking number sambhalein.
    .expired = Karne wale ko dhoondna NCCIA ka kaam hai. Link, account, din aur waqt batayein. Tasveer saath na bhejein. 18 se kam: kisi baray ke saath. Tracking number sambhalein.
    .where = Aur raste
    .delete = Kya delete karun?
    .nothing = Jawab na mile to

csam-link = Website aur khule link ke liye, Pakistan se bahar ki do sites:
    - { -iwf-site }: Pakistan ke liye report ka page, Urdu mein bhi. *Sirf link dalein.* Naam zaroori nahi.
    - { -cybertip-site }: form English mein, naam zaroori nahi. Likhein ke bacha aur doosra shakhs kis mulk mein hain.
    Ye emergency ke liye nahi. Abhi khatra ho: { -police-phone }
    .sms =
        Website aur khule link ke liye. Sirf link dalein, naam zaroori nahi:
        - { -iwf-site } (Urdu mein bhi)
        - { -cybertip-site } (English)
        Abhi khatra ho: { -police-phone }
    .expired = Sirf link dein, tasveer ki zaroorat nahi: usi website ko, NCCIA ko aur PTA ko.
    .where = Aur raste
    .nccia = NCCIA, cyber crime

csam-pta = PTA isay block karwa sakti hai.
    - { -pta-site } kholein aur *Child Abuse* chunein.
    - Link dalein. Koi tasveer ya video saath na lagayein.
    - Shikayat ka number sambhalein.
    PTA block karti hai. Karne wale ko dhoondne ke liye NCCIA ko bhi batayein.
    .sms =
        PTA isay block karwa sakti hai.
        - { -pta-site }: Child Abuse chunein
        - Link dalein, tasveer na lagayein.
        - Shikayat ka number sambhalein.
        NCCIA ko bhi batayein, wo karne wale ko dhoondte hain.
    .expired = PTA ke shikayat form mein Child Abuse chunein, link dalein, tasveer na lagayein. Shikayat ka number sambhalein. NCCIA ko bhi batayein.
    .where = Aur raste
    .nccia = NCCIA, cyber crime
    .nothing = Jawab na mile to

csam-delete = Ehtiyat is mein hai:
    - Dobara na kholein, kisi ko na dikhayein.
    - App mein chat report karein, phir group chhor dein.
    - *Delete karne se pehle { -nccia-phone } par poochein* (NCCIA) ke kya rakhna hai. Aaj hi call karein: bila wajah paas rakhna bhi qanoon ke khilaf hai.
    .sms =
        - Dobara na kholein, kisi ko na dikhayein.
        - Chat report karein, phir group chhor dein.
        - Delete se pehle aaj hi { -nccia-phone } (NCCIA) par poochein ke kya rakhna hai: bila wajah rakhna bhi jurm hai.
    .expired = Dobara na kholein, kisi ko na dikhayein. Chat report karein, phir group chhor dein. Delete se pehle aaj hi NCCIA se poochein ke kya rakhna hai.
    .note = Kya likh rakhein
    .where = Report kahan karein

csam-nothing = Dobara poochna aap ka haq hai:
    - *Tracking number ke saath { -nccia-phone } par call karein.*
    - { -drf-name }: { -drf-phone }. Hatwane aur qanoon mein madad karte hain.
    - Daftar kuch na kare to koi bara yahan likh sakta hai: { -ncrc-name }, { -ncrc-site }
    - App mein aik baar phir report karein.
    .sms =
        Dobara poochna aap ka haq hai:
        - { -nccia-phone } par tracking number bata kar poochein.
        - { -drf-name }: { -drf-phone }
        - Bachon ke huqooq: { -ncrc-site }
        - App mein phir report karein.
    .where = Report kahan karein

csam-danger = *Abhi { -police-phone } par call karein.*
    - Bachon ki helpline, muft: { -child-line-phone }
    - Punjab mein { -child-safety-punjab-phone } mila kar { -child-safety-punjab-press } dabayein: child safety centre.
    - Ho sake to bachay ke saath rahein, jahan aur log hon.
    - Us shakhs se khud baat na karein, bachay ke liye mamla bigar sakta hai.
    - Bachay ka naam sirf unhein batayein, kabhi post na karein.
    .sms =
        Abhi { -police-phone } par call karein.
        - Bachon ki helpline, muft: { -child-line-phone }
        - Ho sake to bachay ke saath rahein.
        - Us shakhs se khud baat na karein, mamla bigar sakta hai.
        - Bachay ka naam sirf unhein batayein, kabhi post na karein.
    .where = Report kahan karein

csam-thoughts = Pooch kar acha kiya, is mein himmat lagti hai.
    { "" }*Madad mojood hai, aur rukna mumkin hai.* Doctor ya psychologist madad kar sakte hain. Yun kahein: "Mujhe kuch khayal pareshan karte hain, rukne mein madad chahiye."
    Pakistan mein sirf is ke liye koi phone line mere ilm mein nahi, is liye koi number nahi likha.
    Dar ho ke kisi bachay ko nuqsan pohanche ga to abhi us bachay se door ho jayein, aur bachon ke saath akele na rahein.
    .sms =
        Pooch kar acha kiya. Madad mojood hai, rukna mumkin hai.
        Doctor ya psychologist madad kar sakte hain; is ki koi phone line mere ilm mein nahi. Bachay ko nuqsan ka dar ho to abhi us se door ho jayein.
    .stop = Rukne ke tareeqay
    .low = Dil bohat bhaari hai

csam-stopping = Rukna mumkin hai. Bohat se log aik warning par ruk gaye.
    - *Band karein, dobara na dhoondein.* Ye qanoon ke khilaf hai, aur har tasveer ke peeche sach much ka bacha hai.
    - Jin groups aur channels se aati hai, unhein chhor dein.
    - Talab uthe to phone rakh dein, logon mein baithein.
    - Doctor ya psychologist se milein. Pehli baar sab kuch batana zaroori nahi.
    .sms =
        Rukna mumkin hai. Bohat se log aik warning par ruk gaye.
        - Band karein, dobara na dhoondein: is mein sach much ka bacha hai, aur ye jurm hai.
        - Wo group chhor dein.
        - Doctor ya psychologist se milein.
    .low = Dil bohat bhaari hai
