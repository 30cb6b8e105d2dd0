"""Reads a file's stream part by part and counts everything again; what is found wrong is refused on the spot."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from partybook.book import rows
from partybook.book.attach import MOST as ATTACHED_MOST
from partybook.book.journal import title_of
from partybook.book.schema import SCHEMA, Base
from partybook.errors import Problem
from partybook.handover.header import (
    ATTACHMENT,
    END_,
    PAPER,
    TABLE,
    Header,
    Manifest,
    checked,
    read_manifest,
)
from partybook.handover.layout import HEAD, PARTS_MOST, Frames
from partybook.handover.refusals import refusal
from partybook.handover.strict import INTEGER, load_object, load_row
from partybook.text import mark

FEN = "_fen"  # the end of a column's name whose values are added up
PDF = b"%PDF-"


class Receiver:
    """Hears what a file holds while it is read; nothing counts before the reading has come to its end."""

    def manifest(self, manifest: Manifest) -> None:
        """The file begins."""

    def rows(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Some rows of a table, in order."""

    def attachment(self, sha256: str, data: bytes) -> None:
        """An attachment, whole and checked; only where `keeps` says so."""

    keeps = False  # whether attachments are wanted: else their bytes are only counted


@dataclass
class Found:
    """What a reading has found; the same shape that a packing writes down at its end."""

    tables: dict[str, str] = field(default_factory=dict)
    sums: dict[str, dict[str, int]] = field(default_factory=dict)
    attachments: int = 0
    bytes: int = 0
    papers: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)


class _Part(Protocol):
    def take(self, data: bytes) -> None: ...
    def end(self) -> None: ...


class Reading:
    """One reading of one stream: written to in pieces of any length, then closed."""

    def __init__(self, header: Header, header_sha256: str, receiver: Receiver) -> None:
        self._header, self._sha256, self.receiver = header, header_sha256, receiver
        self._frames = Frames(self._take)
        self._part: _Part | None = None
        self._shape = rows.shape() if header.schema == SCHEMA else None
        self._given: set[str] = set()  # attachments that came
        self.named: dict[str, int] = {}  # attachments that rows name, with their size
        self._parts = 0
        self._heads = hashlib.sha256()
        self._over = False
        self.manifest: Manifest | None = None
        self.counts: dict[str, int] = {}
        self.found = Found()

    def write(self, data: bytes) -> int:
        return self._frames.write(data)

    def close(self) -> None:
        """The stream is over. Problem pbk-stream-short where its end did not come."""
        self._frames.close()
        if not self._over:
            raise refusal("pbk-stream-short")

    def names(self, sha256: str, size: object) -> None:
        """A row names an attachment, whose bytes must then come."""
        self.named[sha256] = size if isinstance(size, int) else -1
        if len(self.named) > PARTS_MOST:
            raise refusal("pbk-many", most=PARTS_MOST)

    def _take(self, kind: bytes, data: bytes) -> None:
        if self._over:
            raise refusal("pbk-stream-long")
        if kind == HEAD:
            if self._part is not None:
                self._part.end()
            self._part = self._begin(load_object(data, mark("一处说明")))
            self._heads.update(data)
        elif self._part is None:
            raise refusal("pbk-order", value="data")
        else:
            self._part.take(data)

    def _begin(self, head: Mapping[str, Any]) -> _Part | None:
        kind = head.get("part")
        self._parts += 1
        if self._parts > PARTS_MOST:
            raise refusal("pbk-many", most=PARTS_MOST)
        if (kind == "manifest") != (self.manifest is None):
            raise refusal("pbk-order", value="manifest")
        if self.manifest is None:
            self.manifest = read_manifest(head, self._header, self._sha256)
            self.receiver.manifest(self.manifest)
            return None
        if kind == "table":
            return self._table(checked(head, TABLE, "pbk-part"))
        if kind == "attachment":
            return self._attachment(checked(head, ATTACHMENT, "pbk-part"))
        if kind == "paper":
            return _Paper(checked(head, PAPER, "pbk-part")["name"], self.found)
        if kind == "end":
            self._end(checked(head, END_, "pbk-part"))
            return None
        if not isinstance(kind, str):
            raise refusal("pbk-part", value="part")
        self.found.unknown.append(kind[:64])
        return _Unknown()

    def _table(self, head: Mapping[str, Any]) -> _Part:
        assert self.manifest is not None
        name, columns = head["name"], head["columns"]
        if name in self.found.tables:
            raise refusal("pbk-order", value=name)
        if name not in self.manifest.counts:
            raise refusal("pbk-table", value=name)
        shape = None
        if self._shape is not None:
            if name not in self._shape:
                raise refusal("pbk-table", value=name)
            shape = self._shape[name]
            if list(shape) != columns:
                raise refusal("pbk-columns", value=title(name))
        return _Rows(self, name, columns, shape, self.manifest.counts[name])

    def _attachment(self, head: Mapping[str, Any]) -> _Part:
        sha256, size = head["sha256"], head["size"]
        if sha256 in self._given or self.named.get(sha256) != size:
            raise refusal("pbk-attachment", value=sha256[:12])
        if size > ATTACHED_MOST:
            raise refusal("pbk-large")
        self._given.add(sha256)
        return _Bytes(sha256, size, self.found, self.receiver)

    def _end(self, said: Mapping[str, Any]) -> None:
        """Everything was read: what it says it holds is compared with what was found."""
        assert self.manifest is not None
        found = self.found
        wanted = set(self._shape if self._shape is not None else self.manifest.counts)
        for name in sorted((wanted | set(self.manifest.counts)) - set(found.tables)):
            raise refusal("pbk-lacks-table", value=title(name))
        for name, digest in found.tables.items():
            if said["tables"].get(name) != digest:
                raise refusal("pbk-digests-differ", value=title(name))
        for name in sorted(set(said["sums"]) | set(found.sums)):
            there, here = said["sums"].get(name), found.sums.get(name)
            if there != here:
                raise refusal("pbk-sums-differ", value=title(name), said=_added(there), found=_added(here))
        if said["heads"] != self._heads.hexdigest():
            raise refusal("pbk-digests-differ", value=mark("各部分的说明"))
        missing = len(set(self.named) - self._given)
        if missing:
            raise refusal("pbk-lacks-attachment", count=missing)
        if (said["attachments"], said["bytes"]) != (found.attachments, found.bytes):
            raise refusal("pbk-attachment", value=f"{said['attachments']}≠{found.attachments}")
        if said["papers"] != found.papers:
            raise refusal("pbk-paper", value=f"{len(said['papers'])}≠{len(found.papers)}")
        self._over = True


def title(table: str) -> str:
    """A table's rows in words; its name where this program does not know it."""
    return title_of(table) if table in Base.metadata.tables else table


def _added(sums: Mapping[str, int] | None) -> str:
    return "、".join(f"{value / 100:.2f}" for value in (sums or {}).values()) or "0"


class _Rows:
    """A table: each line a row, canonical, in order, with the columns and the values that the table may have."""

    def __init__(
        self,
        reading: Reading,
        name: str,
        columns: Sequence[str],
        shape: Mapping[str, tuple[type, bool]] | None,
        declared: int,
    ) -> None:
        self._reading, self._name, self._columns = reading, name, set(columns)
        self._shape, self._declared = shape, declared
        self._digest = hashlib.sha256()
        self._last = ""
        self._count = 0
        self._sums = {column: 0 for column in columns if column.endswith(FEN)}

    def take(self, data: bytes) -> None:
        if not data.endswith(b"\n"):
            raise refusal("pbk-json", place=self._at(self._count + 1))
        self._digest.update(data)
        lines = data[:-1].split(b"\n")
        if self._count + len(lines) > self._declared:
            raise self._miscounted(self._count + len(lines))
        taken = [self._row(line) for line in lines]
        self._reading.receiver.rows(self._name, taken)

    def _row(self, line: bytes) -> dict[str, Any]:
        self._count += 1
        row = load_row(line)
        if row is None:
            load_object(line, self._at(self._count))
            raise refusal("pbk-json", place=self._at(self._count))
        if row.keys() != self._columns:
            raise refusal("pbk-value", place=self._at(self._count), value="、".join(sorted(row))[:80])
        uid = row.get("uid")
        if not isinstance(uid, str):
            raise self._unfit("uid")
        if uid <= self._last:
            raise refusal("pbk-row-order", place=self._at(self._count))
        self._last = uid
        if self._shape is not None:
            self._check(row, self._shape)
        for column in self._sums:
            value = row[column]
            self._sums[column] += value if type(value) is int else 0
        if self._name == "attachment":
            self._reading.names(str(row.get("sha256")), row.get("size"))
        return row

    def _check(self, row: Mapping[str, Any], shape: Mapping[str, tuple[type, bool]]) -> None:
        for column, (kind, nullable) in shape.items():
            value = row[column]
            if value is None:
                if not nullable:
                    raise self._unfit(column)
            elif kind is str:
                if type(value) is not str:
                    raise self._unfit(column)
            elif type(value) is not int or (kind is bool and value not in (0, 1)):
                raise self._unfit(column) if type(value) is not float else self._number()
            elif not -INTEGER <= value < INTEGER:
                raise self._number()

    def _at(self, number: int) -> str:
        return mark("“{title}”第 {number} 条").format(title=title(self._name), number=number)

    def _unfit(self, column: str) -> Problem:
        return refusal("pbk-value", place=self._at(self._count), value=column)

    def _number(self) -> Problem:
        return refusal("pbk-number", place=self._at(self._count))

    def _miscounted(self, found: int) -> Problem:
        return refusal("pbk-counts-differ", value=title(self._name), said=self._declared, found=found)

    def end(self) -> None:
        if self._count != self._declared:
            raise self._miscounted(self._count)
        self._reading.counts[self._name] = self._count
        self._reading.found.tables[self._name] = self._digest.hexdigest()
        if self._sums:
            self._reading.found.sums[self._name] = self._sums


class _Bytes:
    """An attachment: exactly so many bytes, with this SHA-256."""

    def __init__(self, sha256: str, size: int, found: Found, receiver: Receiver) -> None:
        self._sha256, self._left, self._found, self._receiver = sha256, size, found, receiver
        self._digest = hashlib.sha256()
        self._kept = bytearray()
        found.attachments += 1
        found.bytes += size

    def take(self, data: bytes) -> None:
        self._left -= len(data)
        self._digest.update(data)
        if self._left < 0:
            raise refusal("pbk-attachment", value=self._sha256[:12])
        if self._receiver.keeps:
            self._kept += data

    def end(self) -> None:
        if self._left or self._digest.hexdigest() != self._sha256:
            raise refusal("pbk-attachment", value=self._sha256[:12])
        if self._receiver.keeps:
            self._receiver.attachment(self._sha256, bytes(self._kept))


class _Paper:
    """A register of the year as PDF."""

    def __init__(self, name: str, found: Found) -> None:
        if name in found.papers:
            raise refusal("pbk-paper", value=name)
        self._name, self._found = name, found
        self._digest = hashlib.sha256()
        self._first = b""

    def take(self, data: bytes) -> None:
        self._first = self._first or data[: len(PDF)]
        self._digest.update(data)

    def end(self) -> None:
        if self._first != PDF:
            raise refusal("pbk-paper", value=self._name)
        self._found.papers[self._name] = self._digest.hexdigest()


class _Unknown:
    """A part of a later program, passed over: the file keeps it, and whoever reads is told."""

    def take(self, data: bytes) -> None:
        pass

    def end(self) -> None:
        pass
