"""Joining of Arabic letters, as insides of character classes.  Written by tools/build_joining.py.

Unicode Character Database 15.0.0, ArabicShaping.txt.
Copyright © Unicode, Inc.; used under its terms of use: https://www.unicode.org/terms_of_use.html
"""

#: Letters that join on both sides.
DUAL = (
    "\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649-\u064a\u066e-\u066f\u0678-\u0687\u069a-\u06bf"
    "\u06c1-\u06c2\u06cc\u06ce\u06d0-\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772"
    "\u0775-\u0777\u077a-\u077f\u0886\u0889-\u088d\u08a0-\u08a9\u08af-\u08b0\u08b3-\u08b8\u08ba-\u08c8"
)
#: Letters that join only the one before them.
RIGHT = (
    "\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd"
    "\u06cf\u06d2-\u06d3\u06d5\u06ee-\u06ef\u0759-\u075b\u076b-\u076c\u0771\u0773-\u0774\u0778-\u0779\u0870-\u0882"
    "\u088e\u08aa-\u08ac\u08ae\u08b1-\u08b2\u08b9"
)
#: Letters that join nothing.
NONE = "\u0621\u0674\u06e5-\u06e6\u0887\u08ad\u08c9"
#: Marks and format characters, through which letters join.
TRANSPARENT = (
    "\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u0898-\u089f"
    "\u08ca-\u08e1\u08e3-\u08ff"
)
