trace-clear = *Safai:* ye chat saaf karne ka tareeqa.
    - WhatsApp mein isi chat ka menu kholein.
    - Clear chat ya Delete chat chunein.
    - Kisi aur ki dhamkiyan saboot hain, khatra na ho to unhein rakhein.
    - Khali chat se bhi kisi ko shak ho sakta hai. Aap behtar jaante hain ke kya mehfooz hai.
    Baad mein yahan 0 likhein to foran aik aam si baat aa jaye gi.
    .sms =
        Safai: message app mein ye chat delete karein, Bin ho to wo bhi khali karein.
        - Kisi aur ki dhamkiyan saboot hain, khatra na ho to rakhein.
        - Khali chat se shak bhi ho sakta hai.
        Yahan 0 likhein to aik aam si baat aa jaye gi.

trace-careful = Ye bhi jaan lein:
    - Har nishan kabhi nahi mitta. Phone company aur WhatsApp ke paas record reh sakta hai.
    - Kisi dost ka ya school ka phone zyada mehfooz ho sakta hai.
    - Phool likhein to helpline ke number khamoshi se aa jayein ge, aap ke bare mein aik lafz nahi.
    .sms =
        Ye bhi jaan lein:
        - Har nishan nahi mitta. Phone company record rakh sakti hai.
        - Dost ya school ka phone zyada mehfooz ho sakta hai.
        - Phool likhein to helpline ke number khamoshi se aa jayein ge.

# The exit word leads here. It must make sense on its own, to whoever holds the phone.
trace-harmless-break = Parhai ka mashwara: aadha ghanta parh kar khirki se bahar dekhein, haath paon seedhe karein, pani piyein.
trace-harmless-homework = Parhai ka mashwara: sab se mushkil sawal pehle karein, dimagh taaza hota hai. Baqi asaan lagein ge.
trace-harmless-reading = Parhai ka mashwara: kitab band kar ke jo yaad hai ooncha bol kar dohrayein, phir jo reh gaya wo dekh lein.
