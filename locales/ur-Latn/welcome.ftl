# The same words in all three locales: whoever reads this has not chosen yet.
welcome-language =
    Salaam! Please choose your language
    السلام علیکم! اپنی زبان چنیں
    Salaam! Apni zaban chunein
    .en = English
    .ur = اردو
    .ur-latn = Roman Urdu

welcome-hello = Salaam! Mera naam Mehfooz hai, { $org } ki taraf se online hifazat mein madad ke liye.
    Main insaan nahi, computer program hoon. Aur ye chat poori tarah private nahi: phone company aur WhatsApp record rakh sakte hain.
    Abhi khatra hai to call karein: { -police-phone }
    Aap kaun hain? Isi hisab se madad hogi.
    .sms =
        Salaam! Mera naam Mehfooz hai, { $org } ka computer program, online hifazat mein madad ke liye. Ye chat poori tarah private nahi: phone company record rakh sakti hai.
        Abhi khatra hai to call karein: { -police-phone }
        Aap kaun hain?

welcome-tips-offer = Kya *haftay mein aik hifazati mashwara* chahiye?
    Is ke liye aap ka number code bana kar rakha jaye ga. Jab chahein band ho jaye ga, bas likhein: band karo
    Abhi madad chahiye to likhein: madad

welcome-tips-yes = Theek hai, haftay mein aik mashwara aaye ga. Rokna ho to likhein: band karo

welcome-tips-failed = Maazrat, ye abhi nahi ho saka. Baad mein Settings mein phir koshish kar lein.
