"""Draws ŧ and Ŧ, which Instrument Sans lacks, from its own letters: its t and T with the bars of its đ and Đ, in all weights.

Aura brings the typeface; it is under the SIL Open Font License 1.1, and so is what this makes of it. With fonttools and brotli:

    python t_with_stroke.py InstrumentSans.woff2 ../resources/META-INF/resources/fonts/t-with-stroke.woff2
"""

import copy
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib import instancer

BOLDEST = {"wght": (0, 1.0, 1.0)}
ON_CURVE, OVERLAPS = 0x01, 0x40


def masters(font, name):
    """The points of a letter at the lightest and the boldest weight, and how they move between, its width's among them."""
    glyph, (change,) = font["glyf"][name], font["gvar"].variations[name]
    assert change.axes == BOLDEST, change.axes
    change = copy.deepcopy(change)
    if None in change.coordinates:
        points, _ = font["glyf"]._getCoordinatesAndControls(name, font["hmtx"].metrics)
        change.calcInferredDeltas(points, list(glyph.endPtsOfContours))
    moves = [(round(x), round(y)) for x, y in change.coordinates]
    light = list(glyph.coordinates)
    return light, [(x + dx, y + dy) for (x, y), (dx, dy) in zip(light, moves)], moves


def rectangle(left, right, middle, height):
    bottom, top = round(middle - height / 2), round(middle + height / 2)
    return [(round(left), bottom), (round(left), top), (round(right), top), (round(right), bottom)]


def small_bar(letter, height, middle):
    """As wide as the crossbar of t, and halfway from it to the foot's upper edge."""
    crossbar = letter[16:20]
    edge = min(y for _, y in crossbar)
    return rectangle(min(x for x, _ in crossbar), max(x for x, _ in crossbar), edge / 2 + 30, height)


def capital_bar(letter, height, middle):
    """At the height of the bar of Đ, and narrower than the top of T."""
    stem = [x for x, y in letter if y == 0]
    centre, half = sum(stem) / len(stem), 0.31 * (max(x for x, _ in letter) - min(x for x, _ in letter))
    return rectangle(centre - half, centre + half, middle, height)


def add(font, code, name, letter, barred, bar):
    light, bold, moves = masters(font, letter)
    bars = []
    for points, others in zip((light, bold), masters(font, barred)):
        edges = [y for _, y in others[:4]]
        bars.append(bar(points, max(edges) - min(edges), (max(edges) + min(edges)) / 2))
    glyph = copy.deepcopy(font["glyf"][letter])
    glyph.coordinates = GlyphCoordinates(light + bars[0])
    glyph.flags.extend([ON_CURVE] * 4)
    glyph.flags[0] |= OVERLAPS
    glyph.endPtsOfContours = [*glyph.endPtsOfContours, len(light) + 3]
    glyph.numberOfContours += 1
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"].glyphs[name] = glyph
    font["hmtx"].metrics[name] = font["hmtx"].metrics[letter]
    between = [(bx - ax, by - ay) for (ax, ay), (bx, by) in zip(*bars)]
    font["gvar"].variations[name] = [
        TupleVariation(BOLDEST, moves[: len(light)] + between + moves[len(light) :])
    ]
    glyph.recalcBounds(font["glyf"])
    for table in font["cmap"].tables:
        table.cmap[code] = name


def completed(source):
    """The typeface in its ordinary width, in all weights, with the two letters."""
    font = instancer.instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wdth": 100})
    add(font, ord("ŧ"), "tbar", "t", "dcroat", small_bar)
    add(font, ord("Ŧ"), "Tbar", "T", "Eth", capital_bar)
    del font["HVAR"]  # Knows nothing of the new letters; gvar says their widths too.
    return font


def main(source, target):
    font = completed(source)
    options = subset.Options(
        flavor="woff2", hinting=False, layout_features=[], notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14]
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="ŧŦ")
    subsetter.subset(font)
    subset.save_font(font, target, options)


if __name__ == "__main__":
    main(*sys.argv[1:])
