"""The East-Asian font of a run: without one, Chinese falls to whatever Western font stands there."""

from __future__ import annotations

from typing import Any

from lxml import etree

from partybook.marks.parts import Parts
from partybook.paper.word.names import parse, typed, w

FALLBACK = "宋体"
_FONT, _THEME = w("eastAsia"), w("eastAsiaTheme")
_VAL = w("val")


class EastAsian:
    """Gives every run that is written the font that its template declares for Chinese, or 宋体."""

    def __init__(self, parts: Parts) -> None:
        self._themed = _themed(parts)
        self._styles: dict[str, tuple[str, Any]] = {}
        self._default = ""
        self._document: Any = None
        for name in typed(parts, ".styles+xml"):
            self._read(parse(parts.xml(name)))

    def _read(self, styles: Any) -> None:
        self._document = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('rFonts')}")
        for style in styles.iter(w("style")):
            based = style.find(w("basedOn"))
            key = style.get(w("styleId"), "")
            self._styles[key] = (
                based.get(_VAL, "") if based is not None else "",
                style.find(f"{w('rPr')}/{w('rFonts')}"),
            )
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on"):
                self._default = key

    def _declared(self, fonts: Any) -> tuple[str, str] | None:
        """The attribute that says it, and its value; a theme only where it has a font for Chinese."""
        if fonts is None:
            return None
        if fonts.get(_THEME) and self._themed:
            return _THEME, fonts.get(_THEME)
        return (_FONT, fonts.get(_FONT)) if fonts.get(_FONT) else None

    def _of_style(self, name: str) -> tuple[str, str] | None:
        for _ in range(12):  # a ring of styles ends
            if name not in self._styles:
                return None
            based, fonts = self._styles[name]
            if found := self._declared(fonts):
                return found
            name = based
        return None

    def dress(self, run: Any, paragraph: Any) -> None:
        """Writes the font into the run, where it is not there yet."""
        look = run.find(w("rPr"))
        if look is None:
            look = etree.Element(w("rPr"))
            run.insert(0, look)
        fonts = look.find(w("rFonts"))
        if fonts is None:
            fonts = etree.Element(w("rFonts"))
            look.insert(1 if len(look) and look[0].tag == w("rStyle") else 0, fonts)
        fonts.set(w("hint"), "eastAsia")  # quotation marks and dashes too
        if self._declared(fonts):
            return
        style, above = look.find(w("rStyle")), paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        name, value = (
            (self._of_style(style.get(_VAL, "")) if style is not None else None)
            or self._of_style(above.get(_VAL, "") if above is not None else self._default)
            or self._declared(self._document)
            or (_FONT, FALLBACK)
        )
        fonts.attrib.pop(_THEME, None)
        fonts.set(name, value)


def _themed(parts: Parts) -> bool:
    """Whether the theme of the file names a font for Chinese."""
    for name in typed(parts, ".settings+xml"):
        language = parse(parts.xml(name)).find(w("themeFontLang"))
        if language is not None and language.get(_FONT, "").startswith("zh"):
            return True
    return any(
        one.get("typeface")
        for name in typed(parts, ".theme+xml")
        for one in parse(parts.xml(name)).iter("{http://schemas.openxmlformats.org/drawingml/2006/main}ea")
    )
