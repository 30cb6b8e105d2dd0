"""The map from a font's codes to characters: UTF-16, in blocks that the specification allows."""

import re

from partybook.paper.tounicode import MOST_AT_ONCE, to_unicode_map


def test_characters_beyond_the_first_plane_are_surrogate_pairs():
    made = to_unicode_map("A+Font", [0, 32, 0x738B, 0x20BB7])
    assert "<01> <0020>" in made and "<02> <738B>" in made and "<03> <D842DFB7>" in made
    assert "<00>" not in made.replace("<00> <FF>", "")


def test_blocks_are_short_enough_and_complete():
    made = to_unicode_map("A+Font", range(1, 257))
    counts = [int(count) for count in re.findall(r"(\d+) beginbfchar", made)]
    assert max(counts) == MOST_AT_ONCE and sum(counts) == len(re.findall(r"^<..> <", made, re.M)) - 1 == 256
