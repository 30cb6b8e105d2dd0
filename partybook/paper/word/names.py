"""Names of WordprocessingML, and XML read without reaching for anything outside."""

from __future__ import annotations

from typing import Any

from lxml import etree

from partybook.marks.parts import Parts

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def w(name: str) -> str:
    return f"{{{MAIN}}}{name}"


def parse(xml: bytes) -> Any:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def serialised(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def typed(parts: Parts, *endings: str) -> list[str]:
    """The parts whose content type ends so, as the package lists them."""
    found = []
    for one in parse(parts.xml("[Content_Types].xml")).iter(TYPES):
        name = one.get("PartName", "").lstrip("/")
        if one.get("ContentType", "").endswith(endings) and name in parts:
            found.append(
                (endings.index(next(e for e in endings if one.get("ContentType", "").endswith(e))), name)
            )
    return [name for _, name in sorted(found)]
