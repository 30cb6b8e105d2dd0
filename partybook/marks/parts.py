"""The parts of a .docx or .xlsx: read within limits; those that are not changed are written back byte for byte."""

from __future__ import annotations

import io
import zipfile

from partybook.errors import Problem
from partybook.text import mark

MOST_ENTRIES = 2_000
MOST_BYTES = 400 * 2**20
MOST_RATIO = 200
RATIO_FROM = 2**20
OLE = b"\xd0\xcf\x11\xe0"


class Parts:
    """A form's parts by name. Problems form-old, form-damaged, form-too-large, form-encrypted, form-unsafe."""

    def __init__(self, data: bytes) -> None:
        if data.startswith(OLE):
            raise Problem(
                "form-old",
                mark("这是旧格式或设了打开密码的文件。请在 WPS/Office 里打开，另存为 .docx 或 .xlsx 再用。"),
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except zipfile.BadZipFile:
            raise _damaged() from None
        entries = self._zip.infolist()
        if any(info.flag_bits & 1 for info in entries):
            raise Problem("form-encrypted", mark("文件设了密码。请取消密码后另存一份再用。"))
        swollen = any(
            info.file_size > RATIO_FROM and info.file_size > MOST_RATIO * info.compress_size
            for info in entries
        )
        if len(entries) > MOST_ENTRIES or sum(info.file_size for info in entries) > MOST_BYTES or swollen:
            raise Problem("form-too-large", mark("文件解开后大得不正常，没有读取。请另存一份再用。"))
        self._changed: dict[str, bytes | None] = {}

    @property
    def names(self) -> list[str]:
        return [name for name in self._zip.namelist() if self._changed.get(name, b"") is not None]

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def read(self, name: str) -> bytes:
        """A part as it is now."""
        changed = self._changed.get(name)
        if changed is not None:
            return changed
        try:
            return self._zip.read(name)
        except (KeyError, zipfile.BadZipFile, OSError, ValueError, EOFError):
            raise _damaged() from None

    def xml(self, name: str) -> bytes:
        """An XML part; none of an office program has a DOCTYPE."""
        xml = self.read(name)
        if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
            raise Problem("form-unsafe", mark("文件里有不该有的内容，没有读取。请另存一份再用。"))
        return xml

    def put(self, name: str, data: bytes | None) -> None:
        """A part in place of the one there was; None leaves it out."""
        self._changed[name] = data

    def written(self) -> bytes:
        """The whole file."""
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
            for info in self._zip.infolist():
                if info.filename in self.names:
                    target.writestr(info, self.read(info.filename))
        return made.getvalue()


def _damaged() -> Problem:
    return Problem("form-damaged", mark("文件不完整或已损坏，读不出来。请重新拷贝，或打开后另存一份再用。"))
