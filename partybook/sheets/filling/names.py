"""Names of SpreadsheetML, and its parts as trees."""

from __future__ import annotations

import posixpath
from typing import Any

from lxml import etree

from partybook.marks.parts import Parts

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}row"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}f"
NEWER = "{http://schemas.microsoft.com/office/excel/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def s(name: str) -> str:
    return f"{{{MAIN}}}{name}"


def parse(xml: bytes) -> Any:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def serialised(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def listing_of(part: str) -> str:
    """The part that says what a part refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations(parts: Parts, part: str) -> dict[str, tuple[str, str]]:
    """What a part refers to: id → (last word of the kind, name of the part)."""
    found: dict[str, tuple[str, str]] = {}
    if listing_of(part) in parts:
        for one in parse(parts.xml(listing_of(part))).iter(RELATION):
            if one.get("TargetMode") != "External":
                target = posixpath.normpath(
                    posixpath.join("/", posixpath.dirname(part), one.get("Target", ""))
                )
                found[one.get("Id", "")] = one.get("Type", "").rpartition("/")[2], target.lstrip("/")
    return found
