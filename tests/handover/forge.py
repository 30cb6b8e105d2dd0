"""Makes hand-over files that are wrong in exactly one way: all that surrounds the fault is put right again."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import pyrage

from partybook.handover.layout import (
    BLOCK,
    CLOSING,
    DATA,
    DEFLATED,
    FRAME,
    HEAD,
    MAGIC,
    MARK,
    PLAIN,
    START,
    VERSION,
    Closing,
    Frames,
    canonical,
)
from partybook.handover.sealing import lock_key, new_key, seal


def content_of(data: bytes) -> bytes:
    """A file without its trailer."""
    blocks = -(-(len(data) - CLOSING) // (BLOCK + MARK))
    return data[: len(data) - CLOSING - MARK * blocks]


def closed_again(content: bytes) -> bytes:
    """A content with a trailer that fits it, as somebody would make who knows the format."""
    closing = Closing()
    closing.write(content)
    return content + closing.trailer()[0]


def raw_frame(kind: bytes, data: bytes, *, held: int | None = None, deflate: bool = False) -> bytes:
    """A frame that may lie about what it holds."""
    packed = zlib.compress(data, 9) if deflate else data
    coding = DEFLATED if deflate else PLAIN
    return FRAME.pack(kind, coding, len(packed), len(data) if held is None else held) + packed


@dataclass
class Part:
    """A part of a stream; `raw` stands in place of its head's JSON."""

    head: dict[str, Any]
    pieces: list[bytes] = field(default_factory=list)
    raw: bytes | None = None
    deflate: bool = True

    @property
    def data(self) -> bytes:
        return b"".join(self.pieces)


@dataclass
class Forged:
    """A plain file taken apart, to be changed and put together again."""

    header: dict[str, Any]
    parts: list[Part]
    version: int = VERSION
    magic: bytes = MAGIC

    @classmethod
    def of(cls, data: bytes) -> Forged:
        content = content_of(data)
        _, _, length = START.unpack(content[: START.size])
        parts: list[Part] = []

        def take(kind: bytes, held: bytes) -> None:
            if kind == HEAD:
                parts.append(Part(json.loads(held)))
            else:
                parts[-1].pieces.append(held)

        Frames(take).write(content[START.size + length :])
        return cls(json.loads(content[START.size : START.size + length]), parts)

    def copy(self) -> Forged:
        return copy.deepcopy(self)

    def part(self, kind: str, name: str | None = None) -> Part:
        return next(
            part for part in self.parts if part.head["part"] == kind and name in (None, part.head.get("name"))
        )

    def rows(self, table: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.part("table", table).data.split(b"\n")[:-1]]

    def set_rows(self, table: str, rows: Iterable[Any]) -> None:
        """Rows as objects, or lines as bytes."""
        lines = [row if isinstance(row, bytes) else canonical(row) for row in rows]
        self.part("table", table).pieces = [line + b"\n" for line in lines]

    def agree(self, *but: str) -> Forged:
        """Counts, digests and sums as the parts now have them, but for those named."""
        manifest, end = self.part("manifest"), self.part("end")
        tables = [part for part in self.parts if part.head["part"] == "table"]
        if "counts" not in but:
            manifest.head["counts"] = {part.head["name"]: part.data.count(b"\n") for part in tables}
        if "tables" not in but:
            end.head["tables"] = {part.head["name"]: hashlib.sha256(part.data).hexdigest() for part in tables}
        if "sums" not in but:
            end.head["sums"] = {part.head["name"]: sums for part in tables if (sums := _sums(part))}
        if "header" not in but:
            manifest.head["header"] = hashlib.sha256(self.said()).hexdigest()
        if "heads" not in but:
            heads = b"".join(canonical(part.head) for part in self.parts if part is not end)
            end.head["heads"] = hashlib.sha256(heads).hexdigest()
        return self

    def said(self) -> bytes:
        return canonical(self.header)

    def stream(self) -> bytes:
        return b"".join(
            raw_frame(HEAD, canonical(part.head) if part.raw is None else part.raw, deflate=False)
            + b"".join(
                raw_frame(DATA, piece, deflate=part.deflate and len(piece) > 200) for piece in part.pieces
            )
            for part in self.parts
        )

    def file(self, body: bytes | None = None, said: bytes | None = None) -> bytes:
        said = self.said() if said is None else said
        start = START.pack(self.magic, self.version, len(said))
        return closed_again(start + said + (self.stream() if body is None else body))

    def sealed(self, *, slot: Callable[[Any], str | None] = lambda key: None, to: Any = None) -> bytes:
        """The same file sealed; `to` is another recipient than the key in the slot."""
        key = new_key()
        self.header |= {"sealed": True, "slot": slot(key)}
        self.agree()
        out = io.BytesIO()
        seal(iter([self.stream()]), out, to or key)
        return self.file(out.getvalue())


def _sums(part: Part) -> dict[str, int]:
    columns = [column for column in part.head["columns"] if column.endswith("_fen")]
    sums = dict.fromkeys(columns, 0)
    for line in part.data.split(b"\n")[:-1]:
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            continue
        for column in columns:
            value = row.get(column) if isinstance(row, dict) else 0
            sums[column] += value if type(value) is int else 0
    return sums


def slot_of(password: str, work: int) -> Callable[[Any], str]:
    """A slot whose stanza names another work than was done."""
    import base64

    def make(key: Any) -> str:
        data = base64.b64decode(lock_key(key, password, 10))
        return base64.b64encode(data.replace(b" 10\n", b" %d\n" % work, 1)).decode()

    return make


def stranger() -> Any:
    return pyrage.x25519.Identity.generate()
