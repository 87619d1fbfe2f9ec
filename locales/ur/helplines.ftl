helplines-need = یہ نمبر کام آئیں گے۔ کال کے لیے نمبر دبائیں۔
    { -police-name }: { -police-phone }
    { -child-line-name }: { -child-line-phone }
    { -nccia-name }: { -nccia-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، ہسپتال
    نمبر کس لیے چاہیے؟
    .sms =
        پولیس: { -police-phone }
        بچوں کے لیے: { -child-line-phone }
        سائبر کرائم: { -nccia-phone }
        نمبر کس لیے چاہیے؟
    .danger = ابھی خطرہ ہے
    .child-hurt = بچے پر ظلم ہوا
    .online-crime = آن لائن جرم
    .harassed = دھمکی یا ہراسانی
    .low = دل بہت بھاری ہے
    .missing = بچہ گم ہے
    .legal = قانونی مشورہ
    .province = میرے صوبے کے نمبر

helplines-danger = *ابھی کال کریں۔* بتائیں کہ آپ کہاں ہیں اور کیا ہو رہا ہے۔
    { -police-name }: { -police-phone }
    { -rescue-name }: { -rescue-phone }
    { -child-line-name }: { -child-line-phone }
    ہو سکے تو ایسی جگہ جائیں جہاں اور لوگ ہوں، اور کسی بھروسے والے بڑے کو بتائیں۔
    .sms =
        ابھی کال کریں، بتائیں آپ کہاں ہیں۔
        پولیس: { -police-phone }
        ایمبولینس: { -rescue-phone }
        بچوں کی مدد: { -child-line-phone }
        بھروسے والے کے پاس جائیں۔

helplines-child-hurt = مدد مانگ کر اچھا کیا۔ قصور بچے کا کبھی نہیں ہوتا۔
    { -child-line-name }: { -child-line-phone }
    { -child-safety-centre-name }، سب صوبوں کے لیے: { -child-safety-centre-phone }
    پنجاب میں یہ بھی: { -child-safety-punjab-phone } ملا کر { -child-safety-punjab-press } دبائیں
    { -sahil-name }، مفت قانونی مدد بھی: { -sahil-site }
    ابھی ہو رہا ہے تو پولیس کو کال کریں: { -police-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، ہسپتال
    .sms =
        قصور بچے کا کبھی نہیں ہوتا۔
        بچوں کی ہیلپ لائن: { -child-line-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        پنجاب میں: { -child-safety-punjab-phone }، پھر { -child-safety-punjab-press } دبائیں
        ابھی ہو رہا ہے تو پولیس: { -police-phone }
        قریب میں: ٹیچر، ہسپتال

helplines-online-crime = ہیکنگ، فراڈ، دھمکی یا آن لائن زیادتی کے لیے۔ بچے کی جگہ والدین، ٹیچر یا کوئی اور بڑا بھی شکایت کر سکتا ہے۔
    { -nccia-name }: { -nccia-phone }
    فارم سے شکایت: { -nccia-site } (شکایت کا نمبر سنبھال کر رکھیں)
    صفحہ یا ویڈیو بلاک کروانے کے لیے { -pta-name }: { -pta-site }
    ابھی خطرہ ہے تو پولیس: { -police-phone }
    .sms =
        سائبر کرائم ایجنسی: { -nccia-phone }
        فارم: { -nccia-site }
        بلاک کروانا، پی ٹی اے: { -pta-site }
        خطرہ ہو تو پولیس: { -police-phone }
        بڑے بھی بچے کے لیے شکایت کر سکتے ہیں۔

helplines-harassed = ایسے معاملوں میں یہ لوگ مشورہ دیتے ہیں۔
    { -drf-name }: { -drf-phone } (قانون، اکاؤنٹ، اور چیزیں ہٹوانے میں مدد)
    شکایت کے لیے { -nccia-name }: { -nccia-phone }
    ابھی خطرہ ہے تو پولیس: { -police-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        مفت مشورہ، ڈیجیٹل رائٹس: { -drf-phone }
        شکایت، سائبر کرائم: { -nccia-phone }
        خطرہ ہو تو پولیس: { -police-phone }
        قریب میں: بھروسے والا بڑا، ٹیچر، تھانہ، ہسپتال
    .what-to-do = ابھی کیا کروں؟

helplines-low = اچھا کیا کہ پوچھ لیا۔ آپ کسی پر بوجھ نہیں، اور یہ سب اکیلے سہنا ضروری نہیں۔
    اپنی جان کا ڈر ہو تو { -police-phone } پر، یا ایمبولینس کے لیے { -rescue-phone } پر کال کریں۔
    پنجاب میں ماہر نفسیات سے بات: { -counselling-punjab-phone } ملا کر { -counselling-punjab-press } دبائیں
    { -child-line-name }: { -child-line-phone }
    کوئی بھروسے والا پاس ہے؟ اس کے پاس جا کر بیٹھیں۔
    .sms =
        اچھا کیا کہ پوچھا۔ آپ کسی پر بوجھ نہیں۔
        جان کا ڈر ہو تو: { -police-phone }، { -rescue-phone }
        ماہر نفسیات، پنجاب: { -counselling-punjab-phone }، پھر { -counselling-punjab-press } دبائیں
        بچوں کی ہیلپ لائن: { -child-line-phone }
        کسی بھروسے والے کے پاس بیٹھیں۔

helplines-missing = *سب سے پہلے پولیس کو کال کریں:* { -police-phone }
    { -zainab-alert-name }: { -zainab-alert-phone }
    { -roshni-name }: { -roshni-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    پنجاب میں یہ بھی: { -child-safety-punjab-phone } ملا کر { -child-safety-punjab-press } دبائیں
    بچے کی تصویر ساتھ رکھیں، اور آس پاس کے لوگوں کو بتائیں۔
    .sms =
        پہلے پولیس: { -police-phone }
        زینب الرٹ: { -zainab-alert-phone }
        روشنی: { -roshni-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        تصویر ساتھ رکھیں، آس پاس بتائیں۔

helplines-legal = قانون بچوں کے ساتھ ہے، اور پوچھنا مفت ہے۔
    { -human-rights-name }: { -human-rights-phone }
    آن لائن معاملوں کے لیے { -drf-name }: { -drf-phone }
    { -sahil-name }: { -sahil-site }
    کوئی بھروسے والا بڑا آپ کے ساتھ یا آپ کی جگہ کال کر سکتا ہے۔
    .sms =
        قانون بچوں کے ساتھ ہے، پوچھنا مفت ہے۔
        وزارت انسانی حقوق: { -human-rights-phone }
        آن لائن، ڈیجیٹل رائٹس: { -drf-phone }
        ساحل، متاثرہ بچے: { -sahil-site }
        کوئی بڑا بھی کال کر سکتا ہے۔

helplines-province = آپ کہاں ہیں؟
    .kashmir-gb = کشمیر یا گلگت

helplines-punjab = پنجاب میں:
    { -police-name }: { -police-phone }
    { -child-line-punjab-name }، { -child-line-punjab-hours }: { -child-line-punjab-phone }
    { -child-safety-punjab-name }: { -child-safety-punjab-phone } ملا کر { -child-safety-punjab-press } دبائیں
    { -counselling-punjab-name }: { -counselling-punjab-phone } ملا کر { -counselling-punjab-press } دبائیں
    { -women-punjab-name }، { -women-punjab-hours }: { -women-punjab-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        پنجاب میں پولیس: { -police-phone }
        بچے، { -child-line-punjab-hours }: { -child-line-punjab-phone }
        چائلڈ سیفٹی: { -child-safety-punjab-phone }، پھر { -child-safety-punjab-press } دبائیں
        ماہر نفسیات: { -counselling-punjab-phone }، پھر { -counselling-punjab-press } دبائیں
        خواتین، { -women-punjab-hours }: { -women-punjab-phone }
        قریب میں: بھروسے والا بڑا، ٹیچر، تھانہ، ہسپتال

helplines-sindh = سندھ میں:
    { -police-name }: { -police-phone }
    { -rescue-name }: { -rescue-phone }
    { -child-line-sindh-name }: { -child-line-sindh-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        سندھ میں پولیس: { -police-phone }
        ایمبولینس: { -rescue-phone }
        بچوں کی اتھارٹی: { -child-line-sindh-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        قانونی مشورہ: { -human-rights-phone }
        قریب میں: بھروسے والا بڑا، ٹیچر، تھانہ، ہسپتال

helplines-kp = خیبر پختونخوا میں:
    { -police-name }: { -police-phone }
    { -child-line-kp-name }: { -child-line-kp-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        خیبر پختونخوا میں پولیس: { -police-phone }
        بچوں کا کمیشن: { -child-line-kp-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        قانونی مشورہ: { -human-rights-phone }
        قریب میں: بھروسے والا بڑا، ٹیچر، تھانہ، ہسپتال

helplines-balochistan = بلوچستان میں:
    { -police-name }: { -police-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        بلوچستان میں پولیس: { -police-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        قانونی مشورہ: { -human-rights-phone }
        قریب: ٹیچر، بھروسے والا بڑا، تھانہ

helplines-islamabad = اسلام آباد میں:
    { -police-name }: { -police-phone }
    { -child-line-islamabad-name }: { -child-line-islamabad-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        اسلام آباد میں پولیس: { -police-phone }
        بچوں کا ادارہ: { -child-line-islamabad-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        قانونی مشورہ: { -human-rights-phone }
        قریب میں: بھروسے والا بڑا، ٹیچر، تھانہ، ہسپتال

helplines-kashmir-gb = آزاد کشمیر اور گلگت بلتستان میں:
    { -police-name }: { -police-phone }
    { -child-safety-centre-name }: { -child-safety-centre-phone }
    { -human-rights-name }: { -human-rights-phone }
    قریب میں مدد: کوئی بھروسے والا بڑا، ٹیچر، تھانہ یا ہسپتال
    .sms =
        کشمیر اور گلگت میں پولیس: { -police-phone }
        چائلڈ سیفٹی: { -child-safety-centre-phone }
        قانونی مشورہ: { -human-rights-phone }
        قریب: بھروسے والا بڑا، تھانہ

helplines-human = یہ کمپیوٹر پروگرام ہے، یہاں سے کوئی کال نہیں کر سکتا۔ مگر *ان نمبروں پر انسان بات کرتے ہیں:*
    { -child-line-name }: { -child-line-phone }
    { -drf-name }: { -drf-phone }
    { -police-name }: { -police-phone }
    کوئی ایک بھروسے والا بڑا بھی مدد کر سکتا ہے: گھر میں، یا کوئی ٹیچر۔
    .sms =
        یہ کمپیوٹر پروگرام ہے۔ ان نمبروں پر انسان بات کرتے ہیں:
        بچوں کی ہیلپ لائن: { -child-line-phone }
        ڈیجیٹل رائٹس، مفت: { -drf-phone }
        پولیس: { -police-phone }
        کسی بڑے کو بھی بتائیں۔

# The safe word leads here: like a page from a school diary, nothing that would alarm whoever looks.
helplines-quiet = کام کے نمبر
    ایمبولینس: { -rescue-phone }
    ایمرجنسی: { -police-phone }
    بچے: { -child-line-phone }
    انٹرنیٹ: { -nccia-phone }
    مشورہ: { -drf-phone }
    اور: ٹیچر، خالہ، پڑوسی
