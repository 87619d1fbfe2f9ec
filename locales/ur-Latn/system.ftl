# What the engine itself says. Most of these stand before a question, so they are short.
system-not-understood = Baat samajh nahi aayi. Phir poochte hain:
    .sms = Baat samajh nahi aayi.
system-did-you-mean = Baat samajh nahi aayi. Kya matlab ye hai?
system-lost = Maazrat, baat ab bhi samajh nahi aayi. Ghalti yahan ki hai, aap ki nahi. Kya dekhna hai?
    .menu = Menu
    .helplines = Helpline
system-away = Phir khush aamdeed. Baat wahin se aage chale ya menu dekhna hai?
    .continue = Aage chalein
    .menu = Menu
system-moved-on = Wo sawal ab badal gaya hai. Ye raha menu.

system-media = Yahan sirf lafzon mein likhein.
    Tasveer ya video na bhejein, wo kholi nahi jati. Aap se koi ghalti nahi hui. Lafzon mein batayein: kya hua?
    .sms = Tasveer yahan na bhejein. Aap ki ghalti nahi. Likh kar batayein.
system-voice = Voice message yahan suna nahi ja sakta. Chand lafz likh dein, itna kaafi hai.
    Bol kar batana asaan ho to bachon ki helpline par call karein: { -child-line-phone }
    .sms = Awaz yahan nahi suni jati. Chand lafz likh dein.
system-sticker = Shukriya. Yahan sirf lafz samajh aate hain. Kis cheez mein madad chahiye?
    .sms = Shukriya. Yahan sirf lafz samajh aate hain.
system-location = Location yahan na dekhi jati hai na rakhi jati hai. Lafzon mein batayein ke kya chahiye.
    Abhi khatra hai to { -police-phone } par call kar ke batayein ke aap kahan hain.
    .sms =
        Location yahan nahi dekhi jati.
        Khatra ho to call karein: { -police-phone }
system-contact = Contact yahan na khola jata hai na rakha jata hai. Lafzon mein batayein ke baat kya hai.
    .sms = Contact yahan nahi khulta. Lafzon mein batayein.
system-file = Yahan sirf lafzon mein likhein.
    File yahan kholi nahi jati. Aap se koi ghalti nahi hui. Lafzon mein batayein ke baat kya hai.
    .sms = File yahan nahi khulti. Aap ki ghalti nahi. Likh kar batayein.
system-empty = Koi lafz nazar nahi aaya. Aaram se likhein, aik lafz bhi kaafi hai.
    .sms = Koi lafz nahi mila. Aik lafz bhi kaafi hai.

system-forwarded = *Aage bhejne se pehle zara rukein.*
    Ye message baar baar aage bheja gaya hai, kam az kam paanch baar. Magar zyada log bhejein to baat sach nahi ho jati.
    - Sab se pehle kis ne likha? Kya aap usay jaante hain?
    - Kya bharosay ki doosri jagah par bhi yehi likha hai?
    - Kya ye darata hai, ghussa dilata hai ya aage bhejne ko kehta hai? To ruk jayein.
    Yaqeen na ho to message apne paas hi rok lein.
    .sms =
        Aage bhejne se pehle rukein. Zyada log bhejein to baat sach nahi ho jati.
        - Pehle kis ne likha?
        - Kya bharosay ki jagah par bhi yehi hai?
        Yaqeen na ho to aage na bhejein.

system-language-set = Theek hai, ab Roman Urdu mein.

system-several = Aap ne aik se zyada baatein likhi hain. Pehle kaunsi?
system-need-someone = Kisi se baat karni ho to likhein: madad

# Each in the language it offers.
system-offered-en = Answers in English? Write: english
system-offered-ur = اردو میں جواب چاہیے؟ لکھیں: اردو
    .sms = Urdu mein jawab chahiye? Likhein: urdu
system-offered-ur-latn = Roman Urdu mein jawab chahiye? Likhein: roman

# All three languages together must fit three segments.
system-unavailable =
    Police: { -police-phone }
    Madad: { -child-line-phone }, { -nccia-phone }
    Chand minute baad phir likhein.
