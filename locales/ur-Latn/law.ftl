# Qanoon, asaan lafzon mein. Baat us ki hai jo ghalat karta hai, us bachay ki nahi jisay dukh pohancha.

law-start = Qanoon ke sawal, asaan lafzon mein.
    Online mamlon ka bara qanoon PECA hai.
    { "" }*Ye sirf maloomat hain.* Aap ke apne mamle mein kya theek hai, ye wakeel ya Digital Rights Foundation bata sakte hain, muft: { -drf-phone }
    Kya jaanna hai?
    .sms =
        Qanoon ki baatein, asaan lafzon mein. Ye sirf maloomat hain. Apne mamle ke liye wakeel se ya { -drf-phone } par poochein (muft).
        Kya jaanna hai?
    .expired = Qanoon ke sawal, asaan lafzon mein. Ye sirf maloomat hain, mashwara wakeel dete hain. Kya jaanna hai?
    .pictured = Tasveer meri hai
    .pictures = Private tasveerein
    .material = Bachay ki nazeba tasveer
    .strangers = Ajnabi aur bachay
    .bullying = Tang karna, peecha karna
    .false-news = Jhooti khabar
    .telling = Shikayat kaun kare?
    .nccia = NCCIA kya hai?
    .advice = Muft qanooni mashwara

## Jurm kya hai

law-pictured-adult = Sab se pehle bacha.
    - *Tasveer na dhoondein, na kisi se maangein,* na kisi ko dikhayein.
    - Kisi aur ka bacha hai? Ghar mehfooz ho to us ke walidain ko sirf zabani batayein.
    - Ghar mehfooz nahi? Bachon ke liye, muft: { -child-line-phone }
    - Bachay se kahein: "Tumhara qusoor nahi."
    - Link aur account likh lein, report karein.
    .sms =
        Sab se pehle bacha.
        - Tasveer na dhoondein, na kisi se maangein.
        - Kisi aur ka bacha? Ghar mehfooz ho to walidain ko zabani batayein.
        - Ghar mehfooz nahi? Bachon ke liye: { -child-line-phone }
        - Link, account likh lein, report karein.
    .own = Mera apna bacha hai
    .where = Report kahan karein

law-pictured = Qanoon aap ke saath hai.
    { "" }*Mujrim aap nahi.*
    Tasveer mein hona, asli ho ya naqli, aap ka jurm nahi. Jurm wo hai jo doosre karein: tasveer ke liye dabao dalna, us se darana, usay aage phailana.
    Khud bheji thi? Phir bhi us ke ghalat istemal ka haq kisi ko nahi.
    Batane ki ijazat hai, aur madad mojood hai.
    .sms =
        Qanoon aap ke saath hai. Mujrim aap nahi.
        Tasveer mein hona, asli ho ya naqli, aap ka jurm nahi. Jurm wo karte hain jo dabao dalein, darayein ya phailayein.
        Batane ki ijazat hai, aur madad mojood hai.
    .now = Abhi kya karein?
    .advice = Muft mashwara
    .topics = Doosre sawal

law-pictures = Ye sab jurm hain. PECA, dafa { -peca-images-section }:
    - kisi ka chehra jinsi tasveer ya video par lagana, AI se bhi
    - kisi ki jinsi tasveer ya video share karna
    - aisi tasveer se dhamkana
    - kisi par jinsi kaam ke liye dabao dalna
    Umar 18 se kam ho to qanoon aur sakht hai. *Jis ki tasveer hai us ne koi ghalti nahi ki.*
    .sms =
        PECA, dafa { -peca-images-section }. Ye jurm hain:
        - kisi ka chehra jinsi tasveer par lagana, AI se bhi
        - aisi tasveer share karna
        - us se dhamkana
        - jinsi kaam ke liye dabao
        18 se kam par qanoon aur sakht hai. Jis ki tasveer hai us ki ghalti nahi.
    .expired = Kisi ka chehra jinsi tasveer par lagana, aisi tasveer share karna ya us se dhamkana jurm hai. Jis ki tasveer hai us ki ghalti nahi.
    .now = Abhi kya karein?
    .advice = Muft mashwara
    .topics = Doosre sawal

law-material = Yahan qanoon har us bachay ke saath hai jis ki umar 18 se kam ho.
    PECA, dafa { -peca-child-abuse-material-section }: bachay ki jinsi tasveer banana, lena, aage bhejna ya paas rakhna jurm hai. Wo bacha kaun hai, ye sab ko batana bhi jurm hai.
    { "" }*Tasveer mein hona bachay ka jurm kabhi nahi.*
    Na bhejein, na save karein, na screenshot lein, khabardar karne ke liye bhi nahi. Report karein.
    Maange baghair aa gayi? Kisi bharosay wale baray ko batayein, aur mil kar NCCIA se poochein ke ab kya karna hai.
    .sms =
        PECA, dafa { -peca-child-abuse-material-section }: bachay ki jinsi tasveer banana, bhejna ya paas rakhna jurm hai. Tasveer mein hona bachay ka jurm kabhi nahi.
        Na bhejein, na save karein, na screenshot lein, khabardar karne ko bhi nahi. Report karein. Maange baghair aayi? Kisi baray ke saath NCCIA se poochein.
    .expired = Bachay ki jinsi tasveer banana, bhejna ya paas rakhna jurm hai. Tasveer mein hona bachay ka jurm kabhi nahi. Na bhejein, na save karein, na screenshot lein, report karein. Maange baghair aayi? Kisi baray ke saath NCCIA se poochein.
    .now = Abhi kya karein?
    .pictured = Us mein main hoon
    .advice = Muft mashwara
    .topics = Doosre sawal

law-material-adult = Yahan qanoon har us bachay ke saath hai jis ki umar 18 se kam ho.
    PECA, dafa { -peca-child-abuse-material-section }: bachon par jinsi zulm ka mawad banana, lena, share karna ya paas rakhna jurm hai. Bachay ka naam ya chehra saamne lana bhi jurm hai. *Tasveer mein hona bachay ka jurm kabhi nahi.*
    Adalat { -child-abuse-material-years-figure } saal tak ki qaid de sakti hai. Achi niyat se share karna bhi, jaise khabardar karne ke liye, jaiz nahi.
    Na bhejein, na save karein, na screenshot lein: report karein. Maange baghair aayi ho to NCCIA ko yehi batayein aur poochein ke us ka kya karna hai.
    .sms =
        PECA, dafa { -peca-child-abuse-material-section }: bachay ki jinsi tasveer banana, rakhna ya share karna jurm hai, khabardar karne ko bhi (qaid { -child-abuse-material-years-figure } saal tak). Tasveer mein hona bachay ka jurm kabhi nahi.
        Na bhejein, na save karein, na screenshot lein: report karein. Maange baghair aayi? NCCIA se poochein.
    .expired = Bachay ki jinsi tasveer banana, rakhna ya share karna jurm hai, khabardar karne ko bhi. Tasveer mein hona bachay ka jurm kabhi nahi. Na bhejein, na save karein, na screenshot lein: report karein. Maange baghair aayi? NCCIA se poochein.
    .now = Abhi kya karein?
    .pictured = Bacha jaan pehchan ka
    .advice = Muft mashwara
    .topics = Doosre sawal

law-strangers = Mujrim wo hai jo ye karta hai, bacha nahi.
    PECA, dafa { -peca-grooming-section }: jinsi maqsad ke liye online bachay ka bharosa jeetna jurm hai. Bachay se aisi tasveer ya aisi baatein maangna bhi.
    Jawab de diya, ya wo achay lage? *Ghalat phir bhi wohi kar rahe hain.* Kisi bhi waqt ruk kar kisi ko bataya ja sakta hai.
    .sms =
        PECA, dafa { -peca-grooming-section }: jinsi maqsad se online bachay ka bharosa jeetna, ya us se aisi tasveer maangna, jurm hai.
        Jawab diya ho tab bhi ghalat wohi kar rahe hain. Kisi bhi waqt kisi ko bataya ja sakta hai.
    .expired = Jinsi maqsad se online bachay ka bharosa jeetna, ya us se aisi tasveer maangna, jurm hai. Jawab diya ho tab bhi ghalat wohi kar rahe hain. Kisi bhi waqt kisi ko bataya ja sakta hai.
    .now = Abhi kya karein?
    .selling = Bechna ya aghwa karna
    .advice = Muft mashwara
    .topics = Doosre sawal

law-selling = Yahan qanoon sab se sakht hai, aur bachay ke saath hai.
    - PECA, dafa { -peca-selling-children-section }: paison ke liye bachay ka jinsi istemal
    - PECA, dafa { -peca-taking-children-section }: internet ke zariye bachay ko aghwa karna, behla phusla kar le jana ya smuggle karna
    { "" }*Bacha abhi khatre mein ho sakta hai? { -police-phone } par call karein.* Phir bachon ka tahaffuz, muft: { -child-line-phone }
    .sms =
        Yahan qanoon sab se sakht hai, aur bachay ke saath hai:
        - PECA { -peca-selling-children-section }: paison ke liye bachay ka jinsi istemal
        - PECA { -peca-taking-children-section }: internet se bachay ka aghwa ya smuggling
        Abhi khatra: { -police-phone }. Bachon ka tahaffuz, muft: { -child-line-phone }
    .expired = Paison ke liye bachay ka jinsi istemal aur internet se bachay ka aghwa sangeen jurm hain. Abhi khatra ho to foran police ko call karein.
    .helplines = Abhi call ke number
    .advice = Muft mashwara
    .topics = Doosre sawal

law-bullying = Ye sab sehna kisi par laazim nahi.
    - PECA, dafa { -peca-bullying-section }: darane, dhamkane ya nishana banane ke liye online tang karna
    - PECA, dafa { -peca-stalking-section }: online peecha karna; aur kisi ki tasveer ya video marzi ke baghair aise share karna ke usay nuqsan ho
    { "" }*Pehle kisi ko batayein, phir saboot rakhein aur report karein.* Bohat kuch app aur school mein hi ruk jata hai.
    .sms =
        Ye sab sehna kisi par laazim nahi.
        - PECA { -peca-bullying-section }: darane ya nishana banane ke liye online tang karna
        - PECA { -peca-stalking-section }: peecha karna; marzi ke baghair tasveer share karna jis se nuqsan ho
        Pehle kisi ko batayein.
    .expired = Ye sab sehna kisi par laazim nahi. Online tang karna, peecha karna aur marzi ke baghair tasveer phailana qanoon mein mana hai. Pehle kisi ko batayein.
    .now = Abhi kya karein?
    .child-did = Bachay ne kiya ho to
    .advice = Muft mashwara
    .topics = Doosre sawal

law-child-did = Ghalti ke baad bhi bacha, bacha hi hai.
    Nojawanon ka apna alag qanoon hai. Das saal se chota bacha mujrim nahi gina jata.
    { "" }*Sab se acha ye hai: abhi rukein, jo dala wo hatayein, maafi maangein, aur kisi baray se madad lein.* Bohat kuch ghar aur school mein sulajh jata hai.
    Is mamle mein kya hoga, ye wakeel ya Digital Rights Foundation bata sakte hain, muft: { -drf-phone }
    .sms =
        Ghalti ke baad bhi bacha, bacha hi hai. Nojawanon ka apna alag qanoon hai.
        Abhi rukein, jo dala wo hatayein, maafi maangein, kisi baray se madad lein. Muft mashwara: { -drf-phone }
    .expired = Ghalti ke baad bhi bacha, bacha hi hai. Nojawanon ka apna alag qanoon hai. Abhi rukein, jo dala wo hatayein, maafi maangein, kisi baray se madad lein.
    .now = Abhi kya karein?
    .advice = Muft mashwara
    .topics = Doosre sawal

law-false-news = Sach hai ya nahi, ye poochna hamesha theek hai.
    - PECA, dafa { -peca-false-news-section }, un ke bare mein hai jo jaante hue jhooti baat phailayein, ya jin ke paas usay jhoot maanne ki wajah ho.
    - Sahafiyon aur huqooq ki tanzeemon ko qanoon ke is hissay par aitraaz hai.
    { "" }*Shak ho to aage na bhejein.* Koi khatre mein ho to phailane ke bajaye police ko batayein: { -police-phone }
    .sms =
        Sach hai ya nahi, ye poochna hamesha theek hai.
        PECA, dafa { -peca-false-news-section }: un ke bare mein jo jaante hue jhooti baat phailayein, ya jin ke paas usay jhoot maanne ki wajah ho.
        Shak ho to aage na bhejein. Khatra ho to police: { -police-phone }
    .expired = Sach hai ya nahi, ye poochna hamesha theek hai. Aik qanoon un ke bare mein hai jo jaante hue jhoot phailayein. Shak ho to aage na bhejein.
    .check = Message jaanchna hai
    .advice = Muft mashwara
    .topics = Doosre sawal

## Kaun bata sakta hai

law-telling = Batane ki ijazat hai. Shikayat ye kar sakte hain (PECA, dafa { -peca-who-complains-section }):
    - jis ke saath hua
    - har wo shakhs jis ke paas ye maanne ki thos wajah ho ke aisa ho raha hai ya hone wala hai: walidain, sarparast, teacher, parosi, dost
    { "" }*Bachay ki taraf se koi bara shikayat kar sakta hai.* Ghar mein batana mehfooz nahi? Teacher ya helpline se madad lein.
    .sms =
        Batane ki ijazat hai (PECA, dafa { -peca-who-complains-section }):
        - jis ke saath hua
        - jis ke paas thos wajah ho: walidain, sarparast, teacher, parosi
        Bachay ki taraf se koi bara shikayat kar sakta hai. Ghar mein batana mehfooz nahi? Teacher ya helpline se madad lein.
    .expired = Batane ki ijazat hai: jis ke saath hua, aur har wo shakhs jis ke paas thos wajah ho, jaise walidain ya teacher. Bachay ki taraf se koi bara shikayat kar sakta hai.
    .how = Shikayat kaise karein
    .hearing = Phir kya hota hai?
    .advice = Muft mashwara
    .topics = Doosre sawal

law-hearing = Baat adalat tak jaye to wahan bhi qanoon bachay ko bachata hai.
    - Bachon ke muqadme *band kamre mein* sune jate hain.
    - Aisi cheez hatane se pehle idara saboot leta hai. Is liye dhamkiyan mitane se pehle NCCIA se poochein.
    - Aisi tasveer mein bacha kaun hai, ye koi sab ko nahi bata sakta.
    Waqt kitna lagta hai, ye yahan maloom nahi.
    .sms =
        Adalat mein bhi qanoon bachay ko bachata hai:
        - Bachon ke muqadme band kamre mein sune jate hain.
        - Aisi tasveer mein bacha kaun hai, ye sab ko batana mana hai.
        - Dhamkiyan saboot hain: mitane se pehle NCCIA se poochein.
    .nccia = NCCIA kya hai?
    .advice = Muft mashwara
    .topics = Doosre sawal

law-nccia = NCCIA online mamlon ka sarkari idara hai.
    - Jo kaam pehle FIA ka cyber crime wing karta tha, ab NCCIA karta hai. Purane safhon par FIA likha hai, magar online jurm ke liye *NCCIA ke paas jayein*.
    - Kis liye: blackmail, hacking, fraud, bachon ki jinsi tasveerein, bachon ke peeche paray ajnabi
    - Call: { -nccia-phone }, ya website: { -nccia-site }
    - Tracking number sambhal kar rakhein.
    Jurm karne wale ko dhoondna NCCIA ka kaam hai. PTA sirf link block karti hai.
    .sms =
        NCCIA online jurm ka sarkari idara hai, FIA ke cyber crime wing ki jagah.
        - Blackmail, hacking, fraud, bachon ke peeche paray ajnabi
        - Call { -nccia-phone } ya { -nccia-site }
        - Tracking number rakhein.
        PTA sirf link block karti hai.
    .expired = NCCIA online jurm ka sarkari idara hai, FIA ke cyber crime wing ki jagah. Jurm karne wale ko dhoondna is ka kaam hai. PTA sirf link block karti hai.
    .how = Shikayat kaise?
    .telling = Shikayat kaun kare?
    .topics = Doosre sawal

law-advice = Ye maloomat hain, aap ke mamle ka qanooni mashwara nahi.
    Qanoon ki ye baatein { -law-text-figure } ke text se li gayi hain, us ke baad qanoon badal bhi sakta hai. Sab qanoon yahan hain: { -law-text-site }
    { "" }*Mashwara yahan muft hai:*
    - { -drf-name }: { -drf-phone }
    - { -human-rights-name }: { -human-rights-phone }
    - { -sahil-name }: { -sahil-site }
    Ya koi jaanne wale wakeel. Aap ki jagah koi bara bhi call kar sakta hai.
    .sms =
        Ye maloomat hain ({ -law-text-figure } ke text se, qanoon badal bhi sakta hai), mashwara nahi. Muft mashwara:
        { -drf-phone } Digital Rights Foundation
        { -human-rights-phone } Human Rights Ministry
        { -sahil-site } jin bachon par zulm hua
        Koi bara bhi call kar sakta hai.
    .expired = Ye maloomat hain, mashwara nahi. Qanoon badal bhi sakta hai. Wakeel, Digital Rights Foundation ya Human Rights Ministry se poochein. Un ke number helpline mein hain.
    .topics = Doosre sawal
