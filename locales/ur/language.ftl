# The same words in all three locales.
language-choose =
    Which language?
    کون سی زبان؟
    Kaun si zaban?
    .en = English
    .ur = اردو
    .ur-latn = Roman Urdu
