# Gaaliyan, nafrat, harassment, afwahein, fake account: ab kya karein. Kisi ko daant nahi, usay bhi nahi jis ne sataya.

bullying-who = Likh kar acha kiya. Kisi ko haq nahi ke kisi ke saath aisa kare. *Baat kis ki hai?*
    .friend = Dost ki
    .child = Bachay ya shagird ki
    .did-it = Main ne sataya hai

## Jis ke saath ho raha hai

bullying-now = Is mein aap ka koi qusoor nahi. Abhi ye karein:
    - *Jawab na dein.* Na ghussay mein, na safai mein.
    - Likhi hui baaton, account ke naam aur tareekh ka screenshot lein. (18 se kam umar ki private tasveer ho to screenshot nahi, sirf account aur link likh lein.)
    - App mein report karein, phir block.
    - Kisi aik baray ko batayein jis par bharosa ho, aur wo baatein dikhayein.
    .sms =
        Aap ka koi qusoor nahi. Abhi ye karein:
        - Jawab na dein.
        - Baaton, account aur tareekh ka screenshot lein. 18 se kam umar ki private tasveer ka nahi, sirf link likhein.
        - Report karein, phir block.
        - Kisi bharosay wale baray ko batayein.
    .kind = Mera mamla chunein
    .no-adult = Kisay bataun?
    .low = Dil bohat bhaari hai

bullying-kind = In mein se kaunsi baat hai? Har aik mein kuch kiya ja sakta hai.
    .sms = Kaunsi baat hai?
    .insults = Gaaliyan, mazaq
    .hate = Mazhab, zaban par nafrat
    .body = Shakal, jism par baatein
    .harassed = Harassment, gandi baat
    .rumours = Afwah, jhoot
    .fake-account = Fake account
    .picture = Tasveer ya video
    .group = Group, ya alag kar diya
    .low = Dil bohat bhaari hai

bullying-no-adult = Ye bojh akele na uthayein. *Aik bhi jaan le to dil halka hota hai.*
    - Ghar mein: ammi abbu, bari behen ya bhai, khala, phupho
    - School mein: jo teacher achay lagte hon
    - { -child-line-phone }: bachon ki helpline, muft
    - { -drf-phone }: { -drf-name }

    Ye bhi jaan lein: kisi baray ka account aap ke account se jura ho to unhein block ya report ki khabar mil sakti hai.
    .sms =
        Akele na sahein. Batayein:
        - ghar mein kisi ko, khala ko ya teacher ko
        - { -child-line-phone }: bachon ki helpline, muft
        - { -drf-phone }: muft mashwara
        Ammi abbu ka account jura ho to unhein block ya report ki khabar ho sakti hai.
    .words = Baat kaise kahun?
    .low = Dil bohat bhaari hai

bullying-words = Yun kahein, ya yehi lines dikha dein:
    "Kuch log mujhe online satate hain. Kaafi din ho gaye. Message sambhalay hue hain. Pehle meri baat sun lein, aur phone mujh se na lein."
    - Koi sukoon ka waqt chunein.
    - *Aik na sune to kisi doosre ko batayein.*
    .sms =
        Yun kahein ya dikha dein:
        "Kuch log mujhe online satate hain. Message sambhalay hue hain. Pehle sun lein, aur phone mujh se na lein."
        Aik na sune to doosre ko batayein.
    .kind = Mera mamla chunein
    .school = School kya kare

## Kya ho raha hai

bullying-insults = Aisi baatein chubhti hain. Jis par aik hi taraf hanse, wo mazaq nahi.
    - *Jawab na dein.* Phone rakh dein, gehra saans lein.
    - Pehle screenshot, phir apni post ke neeche se wo comment mita dein.
    - Game mein: player ko mute karein, round chhor dein, report karein.
    - App ki privacy settings mein chunein ke comment aur message kaun kar sake.

    Koi maarne ki dhamki de? { -police-phone } par call karein.
    .sms =
        Jis par aik hi taraf hanse, wo mazaq nahi.
        - Jawab na dein. Screenshot lein, phir comment mita dein.
        - Game mein: mute, round chhorein, report.
        - Settings mein chunein ke kaun likh sake.
        Maarne ki dhamki: { -police-phone }
    .report = Report karna hai
    .goes-on = Band na ho to?

bullying-hate = Mazhab, firqay, zaban, rang ya khandan par nafrat sehna kisi par laazim nahi.
    - *Usay share na karein, bura kehne ke liye bhi nahi:* is tarah wo aur phailti hai.
    - Screenshot lein, phir report karein. Wajah mein Hate (nafrat) dhoondein.
    - Sab ke saamne behas na karein.

    Koi tashaddud par uksaye ya aane ki dhamki de? { -police-phone } par call karein aur kisi baray ko batayein.
    .sms =
        Mazhab, zaban ya rang par nafrat sehna kisi par laazim nahi.
        - Share na karein, bura kehne ke liye bhi nahi.
        - Screenshot, phir report. Wajah: Hate
        - Behas na karein.
        Tashaddud ki dhamki: { -police-phone }
    .report = Report karna hai
    .goes-on = Band na ho to?

bullying-body = Har jism alag hota hai. Koi bhi mazaq urane ki wajah nahi.
    - *Na jawab dein, na apni shakal ki safai dein.* Is ki zaroorat nahi.
    - Screenshot, report, block.
    - Jin pages aur logon ko dekh kar dil chota ho, unhein mute karein.
    - Apni tasveer sirf tab hatayein jab khud dil chahe.

    Is wajah se khana choot raha hai, ya khud ko takleef dene ka khayal aata hai? Aaj hi kisi ko batayein.
    .sms =
        Har jism alag hota hai, mazaq ki wajah nahi.
        - Na jawab dein, na safai.
        - Screenshot, report, block.
        - Jin pages se dil chota ho, mute karein.
        Khana choot raha hai ya khud ko takleef dene ka khayal hai? Aaj hi kisi ko batayein.
    .report = Report karna hai
    .goes-on = Band na ho to?
    .low = Dil bohat bhaari hai

bullying-harassed = *Ghalat wo hai jo aisa karta hai.* Jis ke saath ho wo kabhi nahi, kapray ya post kuch bhi ho.
    - Na jawab dein, na sauda karein, na milein.
    - Message, number aur calls ka screenshot tareekh ke saath rakhein. (18 se kam umar ki private tasveer ka kabhi nahi.)
    - Report aur block. Naya number aaye to phir yehi.
    - Baar baar aisa karna qanoon mein mana hai: PECA, dafa { -peca-stalking-section }
    - { -drf-name }: { -drf-phone }
    - { -women-punjab-name }, { -women-punjab-hours }: { -women-punjab-phone }
    .sms =
        Ghalat wo hai, jis ke saath ho wo kabhi nahi.
        - Na jawab dein, na milein.
        - Message, number, calls ka screenshot. Report, block.
        - { -drf-phone }: muft mashwara
        - { -women-punjab-phone }: { -women-punjab-name }
    .threatened = Dhamki deta hai
    .wants = Tasveer ya milna maange
    .law = Qanoon kya kehta hai
    .goes-on = Band na ho to?

bullying-rumours = Afwah tab tak chalti hai jab tak log usay aage barhayein.
    - *Aik baar sukoon se kahein:* "Ye sach nahi. Aage na bhejein." Phir behas na karein.
    - Screenshot lein ke kahan hai aur kis ne dali.
    - Report karein. Do teen doston se kahein ke wo bhi report karein, share na karein.
    - Class se phaili hai? Aaj hi kisi teacher ko batayein.
    .sms =
        Afwah tab tak chalti hai jab tak log aage barhayein.
        - Aik baar kahein: "Ye sach nahi, aage na bhejein." Phir behas nahi.
        - Screenshot lein, report karein, dost bhi.
        - Class se hai to aaj hi teacher ko batayein.
    .report = Report karna hai
    .school = School kya kare
    .goes-on = Band na ho to?

bullying-fake = Kisi aur ke naam ya chehre se account banana ghalat hai. Ye karein:
    - *Profile ka screenshot lein*, naam aur link likh lein.
    - Report karein ke ye kisi aur ke naam se bana hai. Dost bhi karein.
    - Apne asal account se sab ko batayein: "Wo mera account nahi." Na usay paise dein, na code.
    - Usay kuch na likhein.

    Us par private tasveer hai? To screenshot nahi, neeche "Us par tasveer hai" chunein.
    Kis app par hai?
    .sms =
        - Profile ka screenshot lein, naam aur link likhein. Private tasveer ho to screenshot nahi.
        - Report karein, dost bhi.
        - Sab ko batayein: "Wo mera nahi." Na paise, na code.
        - Usay kuch na likhein.
        Kis app par?
    .tiktok = TikTok
    .whatsapp-app = WhatsApp
    .other = Koi aur app
    .picture = Us par tasveer hai
    .goes-on = Band na ho to?

bullying-picture = Ghalat phailane wale hain, aap ka qusoor nahi. Aik sawal, kyunke qadam alag hain: *us mein kya hai?*
    "Private" yani baghair kapron ke, aadhay kapron mein ya jinsi.
    .sms =
        Aap ka qusoor nahi. Us mein kya hai?
        (Private: baghair kapron ke, aadhay kapron mein ya jinsi.)
    .private = Private hai
    .ordinary = Aam hai, private nahi
    .edited = Mera chehra lagaya gaya
    .threatened = Dhamki mil rahi hai

bullying-picture-child = Aik sawal, kyunke qadam alag hain: *tasveer ya video mein kya hai?*
    "Private" yani baghair kapron ke, aadhay kapron mein ya jinsi. Dekhne ko na maangein, bachay ki baat kaafi hai.
    .sms =
        Us mein kya hai? (Private: baghair kapron ke, aadhay kapron mein ya jinsi.)
        Dekhne ko na maangein, bachay ki baat kaafi hai.
    .private = Private hai
    .ordinary = Aam hai, private nahi
    .edited = Chehra lagaya gaya hai

bullying-leaked = Kisi par hansne ke liye us ki tasveer phailane ka haq kisi ko nahi.
    - *Pehle post ka screenshot:* account, link, tareekh.
    - Phir app mein report karein.
    - Khatra na lage to aik baar likhein: "Ye meri marzi ke baghair hai, isay hata dein." Phir aur nahi.
    - Doston se kahein: share nahi, report karein.
    - Kisi baray ko batayein. School ke kisi ne kiya ho to school ko bhi.
    .sms =
        - Pehle post ka screenshot: account, link, tareekh. Phir report.
        - Khatra na lage to aik baar likhein: "Isay hata dein."
        - Doston se kahein: share nahi, report karein.
        - Kisi baray ko batayein, school ko bhi.
    .report = Report karna hai
    .law = Qanoon kya kehta hai
    .goes-on = Band na ho to?

bullying-group = Kisi ke khilaf group ho ya sab usay alag kar dein, dono se dil dukhta hai.
    - *Group ka screenshot lein:* naam, kaun kya likhta hai.
    - Group ko report karein, phir chhor dein.
    - Chunein ke group mein kaun shamil kar sake.
    - Wapis lene ki minnat na karein. Kisi aik ko likhein jo hamesha acha raha, ya teacher se kahein ke saath dhoondne mein madad karein.
    .sms =
        Group ho ya alag kar dena, dono se dil dukhta hai.
        - Group ka naam aur baatein: screenshot lein.
        - Report karein, phir chhor dein.
        - Minnat na karein. Kisi aik ko likhein jo hamesha acha raha, ya teacher se baat karein.
    .report = Report karna hai
    .who-adds = Kaun shamil kar sake
    .goes-on = Band na ho to?

bullying-goes-on = To ab aur log madad karein. Qusoor ab bhi aap ka nahi.
    - *Fehrist banayein:* din, account, kya likha, screenshot.
    - Har naye account ko report aur block karein.
    - Baray ko phir batayein, ya kisi doosre ko.
    - Koi bara aap ke saath cyber crime walon (NCCIA) se baat kar sakta hai: { -nccia-phone }
    - { -drf-name }: { -drf-phone }

    Raste mein intezar karte hain ya maarne ki dhamki dete hain? { -police-phone } par call karein.
    .sms =
        To ab aur log madad karein.
        - Din, account, baatein likhein, screenshot rakhein.
        - Naye account report karein, phir block.
        - Baray ko phir batayein, ya doosre ko.
        - Shikayat, baray ke saath: { -nccia-phone }
        - Muft mashwara: { -drf-phone }
        - Maarne ki dhamki: { -police-phone }
    .school = School kya kare
    .law = Qanoon kya kehta hai
    .low = Dil bohat bhaari hai

bullying-goes-on-child = To ab aur log madad karein. Bachay ka qusoor nahi.
    - *Fehrist banayein:* din, account, kya likha, screenshot.
    - Har naye account ko bachay ke saath mil kar report aur block karein.
    - School se phir baat karein, upar tak.
    - Bachay ki taraf se cyber crime walon (NCCIA) ko shikayat karein: { -nccia-phone }
    - { -drf-name }: { -drf-phone }

    Koi bachay ka rasta roke ya maarne ki dhamki de? { -police-phone } par call karein.
    .sms =
        To ab aur log madad karein.
        - Din, account, baatein likhein, screenshot rakhein.
        - Naye account report karein, phir block.
        - School se phir baat karein.
        - Bachay ki taraf se shikayat: { -nccia-phone }
        - Muft mashwara: { -drf-phone }
        - Maarne ki dhamki: { -police-phone }
    .school = School kya kare
    .law = Qanoon kya kehta hai
    .low = Bacha bohat mayoos hai

bullying-school = School bohat kuch kar sakta hai, chahe baat online aur raat ko hui ho.
    - *Koi aik teacher chunein jis par bharosa ho.* Screenshot saath le jayein, aur ammi abbu ya dost ko bhi.
    - Batayein ke kya acha rahe ga: kahan baithein, break mein saath kaun ho, kis ke paas jayein.
    - Satane wale ke saamne baithna zaroori nahi.
    - Kuch na ho? Kisi baray ke saath principal ko likh kar dein.
    .sms =
        School bohat kuch kar sakta hai.
        - Aik teacher chunein, screenshot le jayein, ammi abbu ya dost ko bhi.
        - Batayein ke kya acha rahe ga.
        - Satane wale ke saamne baithna zaroori nahi.
        - Kuch na ho to principal ko likh kar dein.
    .law = Qanoon kya kehta hai

bullying-school-parent = School bohat kuch kar sakta hai, chahe baat online aur raat ko hui ho.
    - *Screenshot le kar sukoon se jayein.* Poochein ke kaun dekhe ga aur jawab kab mile ga.
    - Kahein ke bachay ko satane wale ke saamne na bithayein.
    - Ghussay mein doosre ghar walon ke paas na jayein.
    - Kuch na ho? Principal ko likh kar dein, aik copy rakhein.
    .sms =
        School bohat kuch kar sakta hai.
        - Screenshot le jayein, poochein kaun dekhe ga, kab tak.
        - Bachay ko satane wale ke saamne na bithayein.
        - Ghussay mein doosre ghar na jayein.
        - Kuch na ho to principal ko likh kar dein.
    .law = Qanoon kya kehta hai

bullying-school-teacher = School ka kaam, aaj hi se:
    - *Har bachay se alag baat karein,* satane wale ke saamne nahi.
    - Baatein, account, tareekhein likh lein. Phone bachay hi ke paas rahe.
    - Aik teacher zimmedar hon. Ghar mehfooz ho to walidain ko batayein.
    - Jis ne sataya, wo khud theek kare: mitaye, maafi maange, rokne mein madad kare.
    - Dekhne walon ko mashq karayein: "Bas karo, ye theek nahi."
    - Kal phir poochein, aglay haftay phir.
    .sms =
        School ka kaam, aaj hi:
        - Har bachay se alag baat, aamne saamne nahi.
        - Baatein, account, tareekh likh lein.
        - Aik teacher zimmedar, ghar mehfooz ho to walidain ko batayein.
        - Jis ne sataya wo mitaye, maafi maange.
        - Kal phir poochein.
    .law = Qanoon kya kehta hai

bullying-law = Qanoon asaan lafzon mein (naam PECA hai):
    - Jaan boojh kar kisi ko online satana mana hai: dafa { -peca-bullying-section }
    - Baar baar tang karna, ya kisi ki tasveer yun phailana ke nuqsan ho: dafa { -peca-stalking-section }
    - *Jis ke saath hua, us ne kuch ghalat nahi kiya.* Ammi abbu, sarparast ya teacher bachay ki taraf se shikayat kar sakte hain.
    - Kisi bachay ne kiya hai? Bachon ke liye qanoon ka rasta alag hai. Pehle ghar aur school.
    - Muft mashwara: { -drf-phone }
    .sms =
        PECA qanoon mein mana hai:
        - jaan boojh kar online satana, dafa { -peca-bullying-section }
        - baar baar tang karna, nuqsan ke liye tasveer phailana, dafa { -peca-stalking-section }
        Ammi abbu ya teacher bhi shikayat kar sakte hain.
        Muft mashwara: { -drf-phone }
    .expired = Online satana, ya nuqsan pohanchane ke liye kisi ki tasveer phailana, qanoon mein mana hai. Jis ke saath hua us ki ghalti nahi. Ammi abbu, sarparast ya teacher bhi shikayat kar sakte hain.
    .complaint = Shikayat ka tareeqa

## Dost jo dekhta hai

bullying-friend = Aap ne dekh kar munh nahi phera, ye bari baat hai.
    - *Dost ko alag se likhein:* "Mujhe pata hai. Ye ghalat hai. Main tumhare saath hoon."
    - Na like karein, na share, na saath hansein. Satane wale par bhi hamla na karein.
    - Report karein. Dost chahe to baaton ka screenshot lein, 18 se kam umar ki private tasveer ka kabhi nahi.
    - Mil kar kisi baray ke paas jayein. Raaz rakhne ka wada na karein.
    .sms =
        Aap ne munh nahi phera, ye bari baat hai.
        - Alag likhein: "Ye ghalat hai. Main tumhare saath hoon."
        - Na like, na share, na hansein. Report karein.
        - Mil kar kisi baray ke paas jayein. Raaz rakhne ka wada na karein.
    .steps = Dost ke liye qadam
    .came = Dost ki private tasveer
    .low = Dost bohat mayoos hai

## Jis ne sataya

bullying-did-it = Ye kehna himmat ki baat hai. Ab bhi sudhar sakta hai, aaj hi se.
    - *Ruk jayein aur mita dein.* Jinhein bheja, unhein bhi mitane ko kahein.
    - Jis group mein ye hota hai, usay chhor dein.
    - Maafi maangein, choti si, "magar" ke baghair.
    - Kisi bharosay wale baray se baat karein, wo saath de sakte hain.

    Jo hua us se kisi ko takleef pohanchi. Aage alag karna aap ke haath mein hai.
    .sms =
        Ye kehna himmat ki baat hai. Ab bhi sudhar sakta hai:
        - Rukein, mita dein, doosron se bhi mitwayein.
        - Wo group chhor dein.
        - Maafi maangein, "magar" ke baghair.
        - Kisi bharosay wale baray se baat karein.
    .sorry = Maafi kaise?
    .sent-picture = Tasveer aage bheji
    .also-me = Mujhe bhi satate hain
    .low = Dil bohat bhaari hai

bullying-sorry = Maslan yun:
    { "" }*"Jo main ne likha wo ghalat tha. Mita diya hai. Maaf karna, phir nahi hoga."*
    - Doosron ne bhi parha? Wahan bhi kahein ke wo ghalat tha.
    - Na jawab maangein, na maafi ki zid karein. Unhein waqt chahiye ho sakta hai.
    - Wo baat na karna chahein? Unhein sukoon se rehne dein. Teacher baat pohancha sakte hain.
    - Dost uksayein? "Ab main nahi" kaafi hai.
    .sms =
        Maslan: "Jo main ne likha wo ghalat tha. Mita diya hai. Maaf karna."
        - Sab ne parha? Wahan bhi kahein.
        - Jawab ki zid na karein.
        - Wo baat na chahein to sukoon se rehne dein.
        - Dost uksayein? "Ab main nahi" kaafi hai.

bullying-did-picture = Batane ka shukriya. *Tasveer ya video kaisi thi?*
    "Private" yani baghair kapron ke, aadhay kapron mein ya jinsi.
    .sms =
        Batane ka shukriya. Tasveer ya video kaisi thi?
        (Private: baghair kapron ke, aadhay kapron mein ya jinsi.)
    .private = Private thi
    .ordinary = Aam thi

## Walidain aur teacher

bullying-child-parent = Likh kar acha kiya. Pehle aap ka bacha, phir phone. Kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Hum mil kar hal karein ge."

    { "" }*Na daantein, na aaj phone lein:* saboot isi mein hain. Bachay ke naam se khud jawab na dein.
    .sms =
        Likh kar acha kiya. Bachay se kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Hum mil kar hal karein ge.
        Na daantein, na aaj phone lein: saboot isi mein hain.
    .what-next = Ab kya karein
    .did-it = Mere bachay ne sataya
    .myself = Baat meri apni hai
    .low = Bacha bohat mayoos hai

bullying-child = Likh kar acha kiya. Pehle bacha, phir phone. Kahein:
    - "Tum ne bata kar acha kiya."
    - "Tumhara qusoor nahi."
    - "Hum mil kar hal karein ge."

    { "" }*Na daantein, na aaj phone lein:* saboot isi mein hain. Bachay ke naam se khud jawab na dein.
    .sms =
        Likh kar acha kiya. Bachay se kahein:
        - Tum ne bata kar acha kiya.
        - Tumhara qusoor nahi.
        - Hum mil kar hal karein ge.
        Na daantein, na aaj phone lein: saboot isi mein hain.
    .what-next = Ab kya karein
    .did-it = Bachay ne sataya
    .myself = Baat meri apni hai
    .low = Bacha bohat mayoos hai

bullying-child-next = Aaj hi, bachay ke saath mil kar:
    - *Baaton, account aur tareekh ka screenshot lein.* (18 se kam umar ki private tasveer ho to nahi, sirf account aur link likhein.)
    - Phir bachay ke phone se report aur block karein.
    - Poochein: "Tumhein kis baat se madad mile gi?" Bachay se pooche baghair faisla na karein.
    - School se shuru hui ho to school se baat karein.
    - Muft mashwara: { -drf-phone }
    .sms =
        Aaj hi, bachay ke saath:
        - Baaton, account, tareekh ka screenshot lein. 18 se kam umar ki private tasveer ka nahi, sirf link likhein.
        - Phir report, block.
        - Poochein: "Madad kis baat se mile gi?"
        - School se baat karein.
        - Muft mashwara: { -drf-phone }
    .kind = Mamla chunein
    .school = School kya kare
    .goes-on = Band na ho to?

bullying-kind-child = In mein se kaunsi baat hai? Har aik mein kuch kiya ja sakta hai, behtar hai bachay ke saath mil kar.
    .sms = Kaunsi baat hai?
    .insults = Gaaliyan, mazaq
    .hate = Mazhab, zaban par nafrat
    .body = Shakal, jism par baatein
    .harassed = Harassment, gandi baat
    .rumours = Afwah, jhoot
    .fake-account = Fake account
    .picture = Tasveer ya video
    .group = Group, ya alag kar diya

bullying-child-did-it = Is par sochna achi baat hai. Jo bacha sataye, usay bhi baron ki zaroorat hai.
    - *Sukoon se poochein ke kya hua, aur sunein.* Peeche aksar koi baat hoti hai.
    - Kaam ko ghalat kahein, bachay ko bura nahi: "Jo likha, us se kisi ko takleef hui." Haath na uthayein.
    - Mitane aur maafi maangne mein saath dein.
    - School ko khud batayein.
    - Tay karein ke kya badle ga, kuch din baad phir poochein.
    .sms =
        Jo bacha sataye, usay bhi baron ki zaroorat hai.
        - Sukoon se poochein, sunein.
        - Kaam ko ghalat kahein, bachay ko nahi. Haath na uthayein.
        - Mitane aur maafi mein saath dein.
        - School ko khud batayein.
        - Kuch din baad phir poochein.
    .sorry = Maafi kaise?
    .sent-picture = Private tasveer hai

bullying-pupil-did-it = Jo bacha doosron ko sataye, usay bhi baron ki zaroorat hai.
    - *Alag aur sukoon se baat karein, class ke saamne nahi.*
    - Kaam ko ghalat kahein, bachay ko bura nahi. Poochein ke peeche kya baat hai.
    - Usay khud sudharne dein: mitaye, aur doosra sunna chahe to maafi maange.
    - Walidain ko batayein ke aap kya chahte hain, aur kahein ke haath na uthayein.
    - Kuch din baad phir dekhein.
    .sms =
        Jo bacha doosron ko sataye, usay bhi baron ki zaroorat hai.
        - Alag, sukoon se baat karein.
        - Kaam ko ghalat kahein, bachay ko nahi.
        - Khud mitaye, maafi maange.
        - Walidain se kahein haath na uthayein.
        - Kuch din baad phir dekhein.
    .sorry = Maafi kaise?
    .sent-picture = Private tasveer hai

bullying-pupil = Likh kar acha kiya. Aaj hi kuch karein: bacha dekhe ke koi bara saath hai.
    - *Alag baith kar sunein.* Kahein: "Bata kar acha kiya. Tumhara qusoor nahi. Aage jo hoga, tumhein bata kar hoga."
    - Na tafseel par zor dein, na raaz rakhne ka wada karein.
    - Baatein, account, tareekh likh lein. Private tasveer kabhi copy na karein.
    .sms =
        Aaj hi kuch karein. Alag sunein, kahein:
        - Bata kar acha kiya.
        - Tumhara qusoor nahi.
        Tafseel par zor na dein. Baatein, account, tareekh likh lein. Private tasveer copy na karein.
    .what-next = School kya kare
    .kind = Mamla chunein
    .pictures = Tasveer phail rahi hai
    .did-it = Shagird ne sataya
    .myself = Baat meri apni hai
    .low = Bacha bohat mayoos hai
