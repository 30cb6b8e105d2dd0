"""Mends reportlab's ToUnicode maps, so that rare names can be searched in a PDF and copied out of it."""

from __future__ import annotations

from collections.abc import Sequence

MOST_AT_ONCE = 100  # entries of one bfchar block, by the CMap specification


def to_unicode_map(font_name: str, subset: Sequence[int]) -> str:
    """The CMap that says which character each code of a font subset stands for.

    reportlab 4.5 and 5.1 write code points above U+FFFF as five digits, which readers take for another
    character; the map wants UTF-16.
    """
    pairs = [
        f"<{code:02X}> <{chr(char).encode('utf-16-be').hex().upper()}>"
        for code, char in enumerate(subset)
        if char
    ]
    blocks = [pairs[start : start + MOST_AT_ONCE] for start in range(0, len(pairs), MOST_AT_ONCE)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({font_name})",
        f"/Ordering ({font_name})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def mend() -> None:
    """Puts `to_unicode_map` in the place of reportlab's own; done once, before the first font loads."""
    from reportlab.pdfbase import ttfonts

    ttfonts.makeToUnicodeCMap = to_unicode_map
