"""Makes the typefaces of printed documents: Instrument Sans in two weights, and what it lacks from DejaVu Sans.

A PDF needs a file for each weight, where a page takes them all from one. Aura brings Instrument Sans; it is under the SIL Open
Font License 1.1, and so is what this makes of it. DejaVu Sans 2.37 is under the licence that its files name; of it go along
Latin, Greek, Cyrillic, punctuation, arrows, mathematics and signs, and no script that is written from the right or needs
shaping, which the printer could not set. With fonttools and brotli:

    python for_print.py InstrumentSans.woff2 DejaVuSans.ttf DejaVuSans-Bold.ttf ../resources/no/usht/print
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from t_with_stroke import completed

WEIGHTS = {"Regular": 400, "SemiBold": 600}
SIGNS = [(0x20, 0x58F), (0x1E00, 0x27BF), (0x2900, 0x2BFF), (0x3000, 0x3002), (0xFFFC, 0xFFFD)]


def keep(font, letters, target):
    options = subset.Options(
        hinting=False, layout_features=[], notdef_outline=True, glyph_names=False, name_IDs=["*"], drop_tables=["FFTM"]
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    subset.save_font(font, target, options)


def main(sans, *others):
    target = Path(others[-1])
    for name, weight in WEIGHTS.items():
        font = instancer.instantiateVariableFont(completed(sans), {"wght": weight}, updateFontNames=True)
        keep(font, font.getBestCmap().keys(), target / f"InstrumentSans-{name}.ttf")
    for other in others[:-1]:
        font = TTFont(other, recalcTimestamp=False)
        letters = [code for code in font.getBestCmap() if any(first <= code <= last for first, last in SIGNS)]
        keep(font, letters, target / Path(other).name)


main(*sys.argv[1:])
