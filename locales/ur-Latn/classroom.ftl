### Teachers ke liye: bacha kuch bataye, tasveer phailay, class ke usool, 10 minute ki activities, zindagi ke hunar.

classroom-told = Achi tarah sun lena hi aadhi madad hai. Bachay se kahein:
    - "Bata kar acha kiya."
    - "Tumhara koi qusoor nahi."
    - *"Sahi logon tak pohanchne mein main tumhare saath hoon."*

    Alag aur khamosh jagah ho, tafseel ke liye zor na dein, raaz rakhne ka wada na karein.
    .what-next = Ab kya karun?
    .blackmail = Koi dhamki deta hai
classroom-told-next = Aaj hi:
    - Bachay ke apne lafz likh lein, tareekh aur waqt ke saath.
    - Sirf head ko ya bachon ki hifazat ke zimmedar ko batayein.
    - *Bachay ne jis ka bataya, khud us se pooch gach na karein.*
    - Shayad ghar mehfooz na ho? Ghar phone karne se pehle bachon ki helpline se poochein.

    Abhi khatra: { -police-phone }
    Bachon ki helpline: { -child-line-phone }
    Cyber crime: { -nccia-phone }
    .images = Tasveer phaili hai
    .report = Report karna hai
classroom-images = Sab se pehle:
    - *Na dekhein, na jama karein, na apne paas mangwayein,* saboot ke liye bhi nahi.
    - Us bachay se kahein jis ki tasveer hai: "Tumhara qusoor nahi. Ghalat wo kar raha hai jo phailaye."
    - Account, link aur waqt likh lein. Umar 18 se kam ho sakti ho to screenshot na lein.
    - Head ko sirf zabani batayein, tasveer na dikhayein.

    Cyber crime: { -nccia-phone }
    Bachon ki helpline: { -child-line-phone }
    .say-class = Class se kya kahein
    .csam = Jinsi tasveer hai
classroom-images-class = Sab se kahein, kisi ka naam liye baghair:
    - "Tasveer jis ki hai, us ne kuch ghalat nahi kiya."
    - "Share karne se usay phir dukh pohanchta hai, aur qanoon mein mana hai."
    - "Na aage bhejein, na save karein, na dikhayein."
    - *"Kisi ke paas aayi ho to mere paas aaye, daant nahi pare gi."*
    .after = Aglay dinon mein
    .csam = Jinsi tasveer hai
classroom-images-after = Aglay dinon mein:
    - *Bachay se roz bas itna poochein:* "Aaj kaisa raha?"
    - Dekhein: saath kaun baithta hai, ghar tak saath kaun jata hai?
    - Koi us bachay ka mazaq uraye to usi waqt narmi se rokein.
    - Bachay ki apni tasveer us ke apne phone mein hai? Hatwane mein muft madad, magar WhatsApp chat se nahi: { -take-it-down-site }
    .told = Bachay ne bataya
    .activities = Activities

classroom-useful = Shukriya, jaan kar khushi hui.
    .topics = Doosre mashware
classroom-not-useful = Batane ka shukriya. Shayad ye behtar rahe:
    .topics = Doosre mashware

## Class ke usool

classroom-rules-make = *Usool bachon se likhwayein:* chand jumlay, sab ke dastakhat, deewar par lagayein. Apne likhe usool behtar nibhte hain.
classroom-rules-picture = *Class mein ijazat ke baghair kisi ki tasveer ya video nahi.* Ye usool teacher ke liye bhi hai.
classroom-rules-group = Class group: *sirf parhai, raat ko nahi, kisi ka mazaq nahi.* Do baray shamil hon, aur sab ko pata ho ke kisay batana hai.
classroom-rules-private = *Bachon ko class group mein likhein, alag chat mein nahi.* Is mein un ki bhi hifazat hai, aap ki bhi.
classroom-rules-device = Class mein phone: *band rahe, jab tak sabaq mein zaroorat na ho.* Pehle batayein ke kab aur kis liye.
classroom-rules-break = Usool toot gaya? *Pehle alag, aaram se baat.* Phir theek karna: mitana, maafi, madad.

## 10 minute ki activities

classroom-activities-true = *Sach ya jhoot?* Message parh kar sunayein, aadhay sachay hon. Group faisla karein aur wajah batayein. Phir jaanchna sikhayein.
classroom-activities-wall = *Deewar:* bachay us par wo lagayein jo online post karte. Phir poochein: kis kis ne dekha, kya dekhne wale ab bhool sakte hain?
classroom-activities-stop = *Ginti 10 tak:* aik bura comment parhein. Sab chup ginein, phir behtar jawab sochein, ya koi jawab nahi.
classroom-activities-network = *Mere bharosay ke log:* sab kaghaz par apna haath banayein, har ungli par aik naam jisay bata sakein. Dikhana zaroori nahi.
classroom-activities-profile = *Jasoos:* aik farzi profile banayein, uniform, gali aur salgirah ke saath. Ajnabi kya kuch jaan le ga?
classroom-activities-code = *Call:* joray banayein, aik "bank" ban kar code maange. Doosra mashq kare: nahi, call band, kisi ko batana.
classroom-activities-dare = *Mana karna:* joray banayein, aik challenge de, doosra pyar se teen tarah mana kare. Phir bari badlein.

## Zindagi ke hunar

classroom-lifeskills-what = Zindagi ke hunar: ehsaas pehchanna, acha faisla, mana karna, madad lena. *Haftay ke 10 minute se shuru karein.*
classroom-lifeskills-no = *Oonchi awaz mein "nahi" ki mashq:* seedhe kharay hon, nazar uthayein, aik chota jumla. "Nahi" kehne ki wajah batana zaroori nahi.
classroom-lifeskills-feelings = *Ehsaas ko naam dein:* dar, ghussa, udasi, fakhar, uljhan. Jis ka naam maloom ho, usay batana asaan hota hai.
classroom-lifeskills-body = *"Mera jism mera hai."* Haath lagana ho ya tasveer, ghalat lage to hamesha bataya ja sakta hai, chahe koi kahe ke ye raaz hai.
classroom-lifeskills-choice = Faislay se pehle teen sawal: *kya ho sakta hai, kisay dukh hoga, kis se poocha jaye?*
classroom-lifeskills-pressure = Dost dabao kaise dalte hain? *Un ke jumlay aur achay jawab* board par jama karein.
classroom-lifeskills-help = *Madad maangna himmat hai.* Batayein ke school mein kaun sunta hai, aur board par likhein:
    Bachon ki helpline { -child-line-phone }
    .expired = *Madad maangna himmat hai.* Batayein ke school mein kaun sunta hai, aur us ka naam board par likhein.
