### Dhoka hua ya hone laga: paise, code, call, inaam, qarz, naukri, SIM.

scam-what = *Kya hua?* Baat jo bhi ho, qusoor dhoka dene wale ka hai, aap ka nahi.
    .money = Paise chale gaye
    .code = Code de diya
    .call = Ajeeb si call
    .prize = Inaam nikla hai?
    .bisp = BISP ka message
    .loan = Loan app ki dhamki
    .job = Naukri ki offer
    .sim = Mere naam par SIM
    .other = Kuch aur

## Jaldi karein

scam-money = Ye log sara din yehi karte hain, qusoor aap ka nahi. *Abhi, isi waqt:*
    - Card par likhe number par bank ko call karein. Kahein ke payment rokein aur card block karein. Mobile wallet hai? Number us ki asli app mein dekhein.
    - Raseedein, transaction number, chat aur phone number sambhalein.
    - NCCIA, cyber crime: { -nccia-phone }
    - Ab aur paise na dein, "raqam wapis dilane" ke liye bhi nahi.
    Umar 18 se kam hai? Ghar mein kisi baray ko abhi batayein, wo saath mil kar call karein.
    .sms =
        Qusoor aap ka nahi. Abhi, isi waqt:
        - Card par likhe number par bank ko call karein: payment rokein, card block karein.
        - Raseedein rakhein, aur paise na dein.
        - NCCIA, cyber crime: { -nccia-phone }
        Umar 18 se kam? Kisi baray ke saath call karein.
    .code = Code bhi diya hai
    .child = Paise bachay se gaye

scam-code = Aisa kisi ke saath bhi ho sakta hai. *Sab se pehle ye karein:*
    - Bank ka code ya PIN tha? Foran card par likhe number par bank ko call karein aur card block karwayein.
    - WhatsApp ka code tha? Account abhi wapis lein: neeche se chunein.
    - Koi aur account hai? Us ka password badlein.
    - Unhein ab koi jawab na dein. Un ke message rakhein, report karein, phir block.
    .sms =
        Aisa kisi ke saath bhi ho sakta hai. Foran:
        - Bank ka code tha? Card par likhe number par call kar ke block karwayein.
        - WhatsApp ka tha? Neeche se chunein.
        - Aur account? Password badlein.
        - Unhein jawab na dein.
    .whatsapp-app = WhatsApp ka code
    .money = Paise chale gaye

scam-child = Pehle ye kahein: *"Tum ne bata kar acha kiya. Qusoor dhoka dene wale ka hai, tumhara nahi."*
    - Aaj hi card par likhe number par bank ko call karein.
    - Chat na mitayein, raseedein aur number sambhalein.
    - Pyar se poochein: koi darata ya tasveerein to nahi maangta?
    - Bachay ki taraf se baray shikayat kar sakte hain. NCCIA, cyber crime: { -nccia-phone }
    .sms =
        Pehle kahein: "Tum ne bata kar acha kiya. Qusoor tumhara nahi."
        - Aaj hi bank ko call karein, number card par hai.
        - Chat aur raseedein rakhein.
        - Poochein: koi darata to nahi?
        - NCCIA, cyber crime: { -nccia-phone }
    .threatened = Dhamki mil rahi hai

## Chaalein

scam-call = *Phone kaat dein.* Kisi ajnabi se baat karna aap par farz nahi.
    - Asli bank, NADRA, FIA, fauj ya PTA wale aap se code, PIN ya password nahi maangte, na is ke liye WhatsApp par call karte hain.
    - Shak hai? Card par likhe number par khud bank ko phone karein.
    - "Ghar ka koi mushkil mein hai, paise bhejein"? Pehle usi ko phone karein.
    - Number likh lein, report karein, phir block. NCCIA: { -nccia-phone }
    .sms =
        Phone kaat dein.
        - Asli bank, NADRA, FIA ya fauj code, PIN, password nahi maangte.
        - Shak hai? Card par likhe number par khud bank ko phone karein.
        - Number likh lein, report karein, phir block. NCCIA: { -nccia-phone }
    .money = Paise chale gaye
    .code = Code de diya

scam-prize = Jis lucky draw mein naam hi nahi diya, *us ka inaam bhi nahi hota.*
    - Asli inaam ke liye fees ya load card nahi dena parta.
    - Jawab na dein, link na dabayein, paise na dein, shanakhti card na bhejein.
    - Ghar mein sab ko dikha dein, unhein bhi aa sakta hai.
    - Message ya number report ho sakta hai.
    .sms =
        Jis lucky draw mein naam hi nahi diya, us ka inaam bhi nahi hota.
        - Jawab na dein, link na dabayein.
        - Fees ya shanakhti card na dein.
        - Ghar mein sab ko batayein.
    .money = Paise chale gaye
    .spam = Message report karna

scam-bisp = BISP ka message sirf { -bisp-sms } se aata hai. *Koi aur number ho to jaali hai.*
    - Registration aur survey muft hain, kisi ko paise na dein.
    - Number jo bhi ho, code, shanakhti card ya angootha na dein. Number bhi naqli dikh sakta hai.
    - Qareebi BISP daftar ja kar poochein.
    - Phone par poochna ho to: { -bisp-phone }
    .sms =
        BISP ka message sirf { -bisp-sms } se aata hai, baqi jaali.
        - Sab muft hai, paise na dein.
        - Number jo bhi ho, code, shanakhti card, angootha na dein.
        - Qareebi BISP daftar se poochein.
        - Phone: { -bisp-phone }
    .expired = *BISP ke liye kisi ko paise na dein,* registration muft hai.
        - Number jo bhi ho, code, shanakhti card ya angootha na dein.
        - Qareebi BISP daftar ja kar poochein.
    .money = Paise chale gaye
    .spam = Message report karna

scam-loan = Qarz ke naam par dhamkane ka haq kisi ko nahi.
    - *Dhamki ke dar se kuch na dein.*
    - Saboot sambhalein: message, calls, raseedein, app ka naam.
    - Phone ki settings mein us app se numbers aur tasveeron ki ijazat wapis lein.
    - Ghar walon aur doston ko bata dein ke aise message aa sakte hain.
    - NCCIA, cyber crime: { -nccia-phone }
    - Qarz ki kaunsi app manzoor shuda hai, SECP: { -secp-site }
    .sms =
        - Dhamki ke dar se kuch na dein.
        - Message, calls, raseedein rakhein.
        - Phone settings mein app se numbers aur tasveeron ki ijazat wapis lein.
        - Ghar walon ko batayein.
        - NCCIA: { -nccia-phone }
        - Manzoor shuda apps, SECP: { -secp-site }
    .picture = Tasveerein bhi hain

scam-job = Dhokay ki nishaniyan ye hain:
    - Thora kaam, bohat zyada tankhwah
    - Baat sirf WhatsApp par
    - Fees, shanakhti card, tasveer, location maangein ya koi app install karwayein
    { "" }*Pehle company ka pata karein*, un ke diye link se nahi. Tab tak na kaghaz bhejein, na tasveer, na paise. Naukri bahar ke mulk mein hai? Safar se pehle poori tasalli karein.
    .sms =
        Dhokay ki nishaniyan:
        - Thora kaam, bohat tankhwah
        - Baat sirf WhatsApp par
        - Fees, shanakhti card, tasveer, location maangein ya app install karwayein
        Pehle company ka pata karein, tab tak kuch na bhejein.
    .money = Paise chale gaye
    .sim = Shanakhti card diya hai

scam-sim = *Dekhein aap ke naam par kitni SIM hain:*
    - Shanakhti card ka number, dash ke baghair, SMS karein: { -sim-check-sms }
    - Ya yahan dekhein: { -sim-check-site }
    - Jo SIM aap ke istemal mein nahi, usi company ki franchise se block karwayein.
    - Angootha sirf franchise ya service center par lagayein, "muft SIM" ya imdad ke liye kabhi nahi.
    - Apni SIM kisi ko istemal ke liye na dein.
    Umar 18 se kam hai? Jis baray ka shanakhti card hai, us ke saath karein.
    .sms =
        Shanakhti card ka number, dash ke baghair, { -sim-check-sms } par SMS karein. Pata chale ga kitni SIM hain.
        - Ya: { -sim-check-site }
        - Jo aap ki nahi, us ki franchise se block karwayein.
        - "Muft SIM" ya imdad ke liye angootha na lagayein.
        - Apni SIM kisi ko na dein.
    .expired = *Phone company se poochein ke aap ke naam par kitni SIM hain.*
        - Jo istemal mein nahi wo block karwayein.
        - "Muft SIM" ke liye angootha na lagayein.

scam-spam = *Message { -pta-spam-sms } par report karein:*
    - Pehle bhejne wale ka number, phir khali jagah, phir us ka poora message likh kar bhejein.
    - Phir wo number block karein.
    - Link na dabayein, jawab na dein.
    .sms =
        SMS karein { -pta-spam-sms } par:
        - Pehle bhejne wale ka number, khali jagah, phir us ka message.
        - Phir wo number block karein.
        - Link na dabayein, jawab na dein.
    .expired = Link na dabayein, jawab na dein. PTA ko batayein, phir number block karein.
    .money = Paise chale gaye

scam-other = In mein se aik nishani bhi ho to *ruk jayein, jawab na dein:*
    - Jaldi machayein ya darayein
    - Pehle paise, code ya shanakhti card maangein
    - Kahein ke kisi ko na batana
    Message sambhalein aur kisi bharosay wale ko dikhayein.
    .sms =
        In mein se aik bhi ho to ruk jayein:
        - Jaldi machayein ya darayein
        - Pehle paise, code ya shanakhti card maangein
        - Kahein: kisi ko na batana
        Message rakhein, kisi bharosay wale ko dikhayein.
    .spam = Message report karna
    .threatened = Dhamki mil rahi hai
