"""The zip around .xlsx and .ods: looked at before anything is unpacked, unpacked within limits."""

from __future__ import annotations

import posixpath
import re
import zipfile
from pathlib import Path
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

MOST_ENTRIES = 2_000
MOST_BYTES = 400 * 2**20
MOST_RATIO = 200
RATIO_FROM = 2**20  # small entries of blanks compress well and do no harm

_DECLARED = re.compile(rb"<\?xml[^>]*encoding=[\"'](?!utf-?8)", re.IGNORECASE)
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """The parts of a zip by name. Problems: a damaged, encrypted or oversize zip."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except zipfile.BadZipFile as fault:
            raise damaged() from fault
        self._entries = {info.filename.replace("\\", "/").lstrip("/"): info for info in self._zip.infolist()}
        try:
            self._check()
        except Problem:
            self._zip.close()
            raise

    def __enter__(self) -> Package:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    @property
    def names(self) -> list[str]:
        return list(self._entries)

    def _check(self) -> None:
        entries = list(self._entries.values())
        if any(info.flag_bits & 1 for info in entries):
            raise encrypted()
        total = sum(info.file_size for info in entries)
        swollen = any(
            info.file_size > RATIO_FROM and info.file_size > MOST_RATIO * info.compress_size
            for info in entries
        )
        if len(self._zip.infolist()) > MOST_ENTRIES or total > MOST_BYTES or swollen:
            raise Problem(
                "sheet-unpacks-too-large",
                mark(
                    "“{file}”解开后大得不正常，没有读取。请在 WPS/Excel 里把要导入的表另存为新的 .xlsx 文件再导入。"
                ),
            )

    def read(self, name: str) -> bytes:
        """A part. zipfile hands out no more than the declared size and checks the sum."""
        return self._zip.read(self._entries[name])

    def read_xml(self, name: str) -> bytes:
        """An XML part in UTF-8 without DOCTYPE and entities; a Problem "sheet-unsafe" for others."""
        xml = self.read(name)
        unsafe = b"<!DOCTYPE" in xml or b"<!ENTITY" in xml
        if unsafe or b"\0" in xml[:64] or _DECLARED.match(xml[:200].removeprefix(b"\xef\xbb\xbf")):
            raise Problem(
                "sheet-unsafe",
                mark(
                    "“{file}”里有表格不该有的内容，没有读取。请在 WPS/Excel 里打开核对，另存为新的 .xlsx 再导入。"
                ),
            )
        return xml

    def tree(self, name: str) -> Any:
        """An XML part as an element tree."""
        from defusedxml import ElementTree

        return ElementTree.fromstring(self.read_xml(name), forbid_dtd=True)

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: id → (last word of the kind, name of the part)."""
        folder, name = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, tuple[str, str]] = {}
        if listing not in self:
            return found
        for relation in self.tree(listing).iter(_RELATIONS):
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
                kind = relation.get("Type", "").rpartition("/")[2]
                found[relation.get("Id", "")] = kind, target.lstrip("/")
        return found


def damaged() -> Problem:
    return Problem(
        "sheet-damaged",
        mark(
            "“{file}”不完整或已损坏，读不出来。请重新拷贝一份；仍不行时，在 WPS/Excel 里打开并另存为 .xlsx。"
        ),
    )


def encrypted() -> Problem:
    return Problem(
        "sheet-encrypted",
        mark("“{file}”设了打开密码。请在 WPS/Excel 里打开，取消密码后另存为 .xlsx，再导入。"),
    )
