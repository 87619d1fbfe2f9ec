### Kya ye sach hai? Chaar sawal, aam chaalein, fact checker.

fake-news-begin = Sach ka faisla ye program nahi kar sakta. Magar chaar sawalon se bohat kuch khul jata hai. *Tab tak aage na bhejein.*
    .sms = Sach ka faisla yahan nahi hota, magar chaar sawal madad karte hain. Tab tak aage na bhejein.
    .check = Message jaanchna hai
    .tricks = Aam chaalein
    .checkers = Fact checker
    .arrow = Do teer ka matlab
    .tell = Koi afwah bheje
    .sent = Main ne bhej diya
    .law = Qanoon ki baat

## Chaar sawal

fake-news-who = Sawal 1 (kul 4): *ye banaya kis ne?*
    - Jis ne aap ko bheja, aksar us ne banaya nahi hota.
    - Naam, idara aur tareekh dhoondein.
    - Khud dekhein: ye log sach much hain? Is baat ka ilm rakhte hain?
    .sms =
        Sawal 1 (kul 4): ye banaya kis ne?
        - Bhejne wale ne aksar nahi banaya hota.
        - Naam, idara, tareekh dhoondein.
        - Dekhein: ye log sach much hain?
    .yes = Pata chal gaya
    .no = Naam hi nahi

fake-news-who-unknown = Kisi ka naam nahi? *To abhi aage na bhejein.*
    - Bhejne wale se poochein: "Ye kahan se mila?"
    - Internet par us ke pehle lafz aur saath "fact check" likh kar dhoondein.
    - "Aik doctor ne bataya" ya "cousin ne dekha" koi naam nahi hota.
    .sms =
        Kisi ka naam nahi? To abhi aage na bhejein.
        - Poochein: "Ye kahan se mila?"
        - Us ke pehle lafz aur "fact check" likh kar dhoondein.
        - "Aik doctor ne bataya" koi naam nahi hota.
    .onward = Agla sawal
    .enough = Abhi itna kaafi hai

fake-news-proof = Sawal 2 (kul 4): *saboot kya hai?*
    - Koi jagah, din ya aisa hawala hai jo khud dekha ja sake?
    - Tasveer ya video hai to kya wo usi jagah aur usi din ki hai?
    - Sirf voice note, ya "sab ko pata hai", koi saboot nahi.
    .sms =
        Sawal 2 (kul 4): saboot kya hai?
        - Jagah, din ya hawala jo khud dekh sakein?
        - Tasveer ya video usi jagah aur din ki hai?
        - Sirf voice note saboot nahi.
    .yes = Haan, saboot hai

fake-news-proof-weak = Saboot na ho to ye sirf aik dawa hai. *Ye kar ke dekhein:*
    - Jis idare ya company ki baat hai, us ki website dekhein. Pata khud likhein.
    - Tasveer internet par dhoondein: pehli baar kahan aayi thi?
    - Surkhi se aage bhi parhein. Tareekh aksar purani nikalti hai.
    .sms =
        Saboot na ho to ye sirf aik dawa hai.
        - Us idare ki apni website dekhein.
        - Tasveer dhoondein: pehli baar kahan aayi?
        - Tareekh dekhein, purani to nahi?
    .onward = Agla sawal
    .enough = Abhi itna kaafi hai

fake-news-others = Sawal 3 (kul 4): *aur log kya kehte hain?*
    - Do teen aisi jagah dekhein jin par aap ko bharosa hai.
    - Aik hi message das groups mein ho, tab bhi aik hi ginein.
    - Bohat share hone se baat sach nahi ho jati.
    Kya kai jagah alag alag yehi baat hai?
    .sms =
        Sawal 3 (kul 4): aur log kya kehte hain?
        - Do teen bharosay ki jagah dekhein.
        - Aik hi message das groups mein bhi aik hi hai.
        Kya kai jagah alag alag yehi baat hai?
    .yes = Haan, kai jagah
    .no = Nahi, sirf yehi

fake-news-others-alone = Bari khabar aik message tak nahi rehti. *Bhejne se pehle rukein.*
    - Baad mein ya kal phir dekhein.
    - Fact checker se poochein.
    - Aap ke qareeb kisi khatre ki baat hai? Usi school ya daftar se poochein. Abhi khatra hai to police: { -police-phone }
    .sms =
        Bari khabar aik message tak nahi rehti. Rukein.
        - Kal phir dekhein, ya fact checker se poochein.
        - Khatre ki baat hai? Usi school ya daftar se poochein.
        - Abhi khatra hai to police: { -police-phone }
    .onward = Agla sawal
    .checkers = Fact checker
    .enough = Abhi itna kaafi hai

fake-news-wants = Sawal 4 (kul 4): *ye aap se kya chahta hai?*
    - Ke jaldi se sab ko bhej dein?
    - Paise, code, ya link par click?
    - Ke ghussa ya dar aaye, ya kisi ke khilaf dil bura ho?
    .sms =
        Sawal 4 (kul 4): ye aap se kya chahta hai?
        - Ke jaldi aage bhej dein?
        - Paise, code, link par click?
        - Ke ghussa ya dar aaye?
    .yes = Haan, chahta hai
    .no = Aisa kuch nahi

fake-news-wants-something = Acha kiya ke dekh liya. *Ab zara rukein:*
    - Sirf is liye aage na bhejein ke message mein likha hai.
    - Ghussa ya dar hai? Thanda hone dein. Ghussay mein jhoot pakarna mushkil hota hai.
    - Na paise dein, na code, na link dabayein.
    .sms =
        Acha kiya ke dekh liya. Ab rukein:
        - Message ke kehne par aage na bhejein.
        - Ghussa ya dar utarne dein.
        - Na paise dein, na code, na link dabayein.
    .onward = Ab kya karein?
    .scam = Paise, code ya link

fake-news-after = Ab is message ka kya karein:
    - Chaaron jawab theek hain? To baat mein wazan hai. Pakki wohi hai jo khud dekhi ja sake. Log bohat kuch sach bhi bhejte hain.
    - Aik bhi kami hai? *Baat apne paas rok lein*, jab tak pata na chale.
    - Jis ne bheja usay pyar se, alag batayein.
    .sms =
        - Chaaron jawab theek hain? Baat mein wazan hai, pakka saboot nahi.
        - Aik bhi kami hai? Aage na bhejein jab tak pata na chale.
        - Bhejne wale ko pyar se, alag batayein.
    .checkers = Fact checker
    .tell = Usay kya kahein?
    .tricks = Aam chaalein

## Aam chaalein

fake-news-tricks = Kaunsi chaal dekhni hai? Chaal maloom ho to jaldi pakri jati hai.
    .sms = Kaunsi chaal dekhni hai?
    .old = Purani tasveer
    .ai = AI se bani
    .name = Mashhoor naam
    .chain = Das logon ko bhejo
    .missing = Bacha gum hai
    .check = Message jaanchna hai

fake-news-old = *Tasveer asli, kahani jhooti:* purana selab, kahin aur ki jang, barson pehle ka hadsa.
    - Tasveer internet par dhoondein: pehli baar kahan aayi?
    - Mausam, board, zaban aur kapray kahani se milte hain?
    - Na din likha hai na jagah? Ruk jayein.
    .sms =
        Tasveer asli, kahani jhooti:
        - Dhoondein pehli baar kahan aayi.
        - Mausam, board, zaban milte hain?
        - Na din, na jagah? Ruk jayein.
    .tricks = Aur chaalein
    .check = Message jaanchna hai

fake-news-ai = AI aisi tasveer, video aur awaz bana leti hai jo kabhi thi hi nahi. Achi naqal mein ghalti nazar nahi aati. *Is liye aas paas bhi dekhein:*
    - Sab se pehle kis ne dikhayi? Auron ke paas bhi hai?
    - Jaani pehchani awaz paise maange? Phone kaat kar khud usi ko phone karein.
    - Kisi ko takleef dene ke liye bani hai? Aage na bhejein.
    .sms =
        Achi naqal mein ghalti nazar nahi aati.
        - Pehle kis ne dikhayi? Auron ke paas bhi hai?
        - Jaani pehchani awaz paise maange? Khud usi ko phone karein.
        - Kisi ko takleef de to aage na bhejein.
    .picture = Kisi ki naqli tasveer
    .tricks = Aur chaalein
    .check = Message jaanchna hai

fake-news-name = Doctor, wazir, TV channel, bari company: *naam to koi bhi likh sakta hai.*
    - Un ke apne page ya site par ja kar dekhein.
    - Wahan nahi? To naam sirf istemal hua hai.
    - Logo bhi aik minute mein naqal ho jata hai.
    .sms =
        Naam to koi bhi likh sakta hai.
        - Un ke apne page par dekhein.
        - Wahan nahi? To naam sirf istemal hua hai.
    .tricks = Aur chaalein
    .check = Message jaanchna hai

fake-news-chain = "Das logon ko bhejo": khush qismati, tohfa ya muft data mile ga, warna bura hoga. *Isay bas phailna hai.*
    - Rok lene se kuch nahi hota.
    - Link wala tohfa aap ka number ya paise chahta hai.
    - Isay apne paas hi rok lein.
    .sms =
        "Das logon ko bhejo": isay bas phailna hai.
        - Rok lene se kuch nahi hota.
        - Link wala tohfa number ya paise chahta hai.
        - Apne paas hi rok lein.
    .tricks = Aur chaalein
    .check = Message jaanchna hai

fake-news-missing = Aise message dil ko lagte hain, is liye phailte hain. Kuch jhootay hote hain, kabhi bacha kab ka ghar aa chuka hota hai.
    - *Jaanche baghair aage na bhejein.* Ghalat chehra ya number kisi bachay ya be-qusoor ko nuqsan de sakta hai.
    - Aap ne kuch dekha hai? Police ko call karein: { -police-phone }
    - Bacha aap ka jaanne wala hai? Pehle police, phir helpline.
    .sms =
        Kuch message jhootay hote hain, ya bacha ghar aa chuka hota hai.
        - Jaanche baghair aage na bhejein, is se nuqsan ho sakta hai.
        - Kuch dekha, ya bacha apna hai? Police: { -police-phone }
    .expired = Kuch message jhootay hote hain, ya bacha ghar aa chuka hota hai. *Jaanche baghair aage na bhejein.* Kuch dekha hai to police ko batayein.
    .tricks = Aur chaalein
    .check = Message jaanchna hai

## Kaun jaanchta hai, teer, baat karna, qanoon

fake-news-checkers = Ye log khabrein jaanchte hain. *Pehle wahan dhoondein*, shayad jawab mojood ho.
    - { -soch-name }: { -soch-site } par "submit" dhoondein aur apni baat bhejein, WhatsApp wali bhi.
    - { -geo-fact-check-name }: { -geo-fact-check-site } par likha hai ke unhein kaise likhein.
    Kisi bachay ki nazeba ya zulm wali tasveer hai? Kisi ko na bhejein, poochne ke liye bhi nahi.
    .sms =
        Pehle wahan dhoondein:
        - { -soch-site } ("submit" se apni baat bhejein)
        - { -geo-fact-check-site }
        Bachay ki nazeba ya zulm wali tasveer kisi ko na bhejein, poochne ke liye bhi nahi.
    .expired = Kuch log khabrein jaanchne ka kaam karte hain. Message ke pehle lafz aur "fact check" likh kar dhoondein. Bachay ki nazeba ya zulm wali tasveer kisi ko na bhejein.
    .check = Message jaanchna hai
    .tell = Usay kya kahein?

fake-news-arrow = Do teer, ya "Forwarded many times" ka matlab: *aap tak kam az kam paanch baar aage bheja ja chuka hai.*
    - Yani jis ne aap ko bheja, aksar us ne likha nahi.
    - Baat sach bhi ho sakti hai, jhoot bhi. Bohat share hone se sach nahi ho jati.
    - Dekhein pehle kis ne banaya.
    .sms =
        Do teer: kam az kam paanch baar aage bheja gaya.
        - Bhejne wale ne aksar likha nahi hota.
        - Bohat share hone se sach nahi ho jata.
        - Dekhein pehle kis ne banaya.
    .check = Message jaanchna hai
    .tricks = Aam chaalein

fake-news-tell = Pyar se kahein, *group mein sab ke saamne nahi.* Maslan:
    - "Ye baat mujhe kahin aur nahi mili. Aap ko pata hai kahan se aayi?"
    - "Mil kar dekhein, sach hai ya nahi?"
    Ghar ke baron se bhi yunhi. Jeetna zaroori nahi, aik sawal behas se behtar hai.
    Koi baaz na aaye to aise message app mein report ho sakte hain.
    .sms =
        Pyar se kahein, sab ke saamne nahi:
        "Ye mujhe kahin aur nahi mila. Aap ko pata hai kahan se aaya? Mil kar dekhein?"
        Baar baar ho to app mein report ho sakta hai.
    .checkers = Fact checker
    .tricks = Aam chaalein

fake-news-sent = Aisa bohat logon se ho jata hai. *Isay theek kiya ja sakta hai:*
    - Kisi bachay ki nazeba ya zulm wali tasveer thi? Pehle wohi neeche se chunein.
    - Kuch aur tha? Unhi logon ko likhein: "Pata nahi chala ke ye sach hai. Aage na bhejein."
    - Jahan app ijazat de wahan se mita dein.
    .sms =
        Aisa bohat logon se ho jata hai.
        - Bachay ki nazeba ya zulm wali tasveer thi? Pehle wohi neeche se chunein.
        - Warna unhi ko likhein: "Pata nahi chala ke ye sach hai. Aage na bhejein."
        - Jahan ho sake mita dein.
    .csam = Nazeba tasveer thi
    .checkers = Fact checker

fake-news-law = *Sach hai ya nahi, ye poochna hamesha theek hai.*
    - PECA, dafa { -peca-false-news-section }, un ke bare mein hai jo aisi baat phailayein jis ka jhoot hona unhein maloom ho, ya isay jhoot maanne ki wajah ho.
    - Shak hai? Ruk jayein, aage na bhejein.
    - Koi khatre mein hai? Message phailane ke bajaye police ko batayein: { -police-phone }
    Qanoon ki koi baat poochni ho to poochna muft hai.
    .sms =
        Sach hai ya nahi, ye poochna hamesha theek hai.
        - PECA, dafa { -peca-false-news-section }: jo aisi baat phailaye jis ka jhoot hona usay maloom ho, ya jhoot maanne ki wajah ho.
        - Shak ho to aage na bhejein.
    .expired = Sach hai ya nahi, ye poochna hamesha theek hai.
        - Aik qanoon un ke bare mein hai jo aisi baat phailayein jis ka jhoot hona unhein maloom ho.
        - Shak ho to aage na bhejein.
    .legal = Muft qanooni madad
    .check = Message jaanchna hai
