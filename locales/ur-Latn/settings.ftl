settings-choose = Settings. Kya badalna hai?
    .language = Zaban
    .role = Main kaun hoon
    .tips = Haftay ke mashware
    .what-we-keep = Kya rakha jata hai
    .trace = Ye chat saaf karna
    .forget = Sab mita dena

settings-role = Aap kaun hain? Isi hisab se madad hogi.

settings-tips = Hifazati mashwara kitne din baad aaye?
    Is ke liye aap ka number code bana kar rakha jata hai.
    .weekly = Har haftay
    .fortnightly = Do haftay mein aik
    .no-tips = Mashware nahi chahiye
settings-started = Ho gaya: haftay mein aik mashwara aaye ga. Is ke liye aap ka number code bana kar rakha jata hai. Rokna ho to likhein: band karo
    .how-often = Kitne din baad aaye?
settings-fortnightly = Ho gaya: do haftay mein aik mashwara aaye ga. Is ke liye aap ka number code bana kar rakha jata hai. Rokna ho to likhein: band karo
    .how-often = Kitne din baad aaye?
settings-not-saved = Maazrat, ye abhi nahi ho saka, kuch nahi badla. Chand minute baad phir koshish karein.

settings-stopped = Ho gaya, ab mashware nahi aayein ge. Madad chahiye ho to yahan kisi bhi waqt likhein. Phir chahiye hon to likhein: shuru karo
settings-stop-failed = Maazrat, abhi band nahi ho saka, shayad koi mashwara phir aa jaye. Chand minute baad dobara likhein: band karo

settings-what-we-keep = Ye cheezein rakhi jati hain:
    - Aap ki zaban, aur ye ke aap student, walidain ya teacher hain: teen maheene.
    - Baat kahan tak pohanchi: aik din. Yahan se gaye jawab: do din.
    - Aap ka number sirf tab tak jab tak mashware aate hain, wo bhi code bana kar.
    Aap jo likhte hain wo nahi rakha jata.
    .sms =
        Kya rakha jata hai:
        - Zaban aur aap kaun hain: teen maheene.
        - Baat kahan tak pohanchi: aik din. Jawab: do din.
        - Number jab tak mashware aayein, code bana kar.
        Aap ka likha nahi rakha jata.
    .more = Aur kaun rakhta hai?
    .forget = Sab mita dena
settings-who-else-keeps = Ye chat poori tarah private nahi. Phone company, WhatsApp aur Twilio (jo hamare message pohanchata hai) apna record rakhte hain, aur ye chat aap ke phone mein rehti hai. Wo yahan se nahi mitaya ja sakta.
    .forget = Sab mita dena
    .trace = Ye chat saaf karna

settings-forget-sure = Kya sab mita dein? Aap ki zaban, aap kaun hain, baat kahan tak pohanchi, aur mashware maange the to number bhi mit jaye ga.
    .yes = Ji, sab mita dein
    .no = Nahi, wapis
settings-forgotten = *Ye sab mita diya gaya:* { $tips ->
        [yes] aap ka number, mashware, zaban, aap kaun hain, aur baat kahan tak pohanchi.
       *[other] aap ki zaban, aap kaun hain, aur baat kahan tak pohanchi. Mashware nahi the, number bhi nahi rakha tha.
    }
    Is aakhri jawab ki copy do din baad mit jaye gi. Number ka sirf aik code wala nishan rahe ga, taake koi list aap ko phir shamil na kare.
    Aap ke phone ki chat aur doosron ke record yahan se nahi mitte.
    Madad chahiye ho to kabhi bhi likhein.
    .sms =
        Mita diya: { $tips ->
            [yes] number, mashware, zaban, aap kaun hain, baat kahan tak pohanchi.
           *[other] zaban, aap kaun hain, baat kahan tak pohanchi. Number nahi rakha tha.
        }
        Is jawab ki copy do din baad mite gi. Number ka aik code rahe ga, taake koi list aap ko phir shamil na kare.
        Madad ke liye kabhi bhi likhein.
settings-forget-failed = Maazrat, abhi kuch nahi mit saka, ye na samjhein ke mit gaya. Chand minute baad phir likhein: mujhe bhool jao
