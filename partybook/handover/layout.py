"""What a hand-over file looks like, version 1. All numbers are big-endian; all JSON is canonical (see below).

    content   magic 8 bytes 89 50 42 4B 0D 0A 1A 0A, as PNG's: a copy made as text shows
              u16 version of the format, u32 length of the header, the header (JSON, in clear)
              body: where the header says sealed, an age v1 file for an X25519 key made for this file alone
                    (and for more recipients, where some are given); else the stream itself
    trailer   for each 64 KiB of the content the first 4 bytes of its SHA-256: they say where a file is damaged
              end mark 8 bytes 89 50 42 4B 45 4E 44 0A, u64 length of the content
              SHA-256 of all bytes before it

The header holds what anyone may read: format, needs (names of what a reader must understand), office (the book's uid),
name (of the office), year, sequence, schema, program, made (UTC), sealed, slot. `slot` is null, or in base64 a small age
file for a password (scrypt, 2^17) that holds the key of the body, as `age -d -i` takes it.

The stream is a row of frames: u8 kind (H head, D data), u8 coding (0 as it is, 1 deflate), u32 length as stored, u32
length of what it holds (at most 1 MiB), the bytes. A head is a JSON object that begins a part; the data frames
behind it are the part's bytes:

    manifest    first: office, names, year, sequence, previous (SHA-256 of the whole file before), who, made, program,
                schema, header (SHA-256 of the header), counts (rows by table), left_out (what lies in the bin, by table)
    table       name, columns; data: a row a line, NDJSON, by uid, whole lines in each frame
    attachment  sha256, size; data: the bytes. Each once, however many rows name it
    paper       name, title, register; data: a register of the year as PDF
    end         last: SHA-256 of each table, sums of its columns in fen, how many attachments and bytes, SHA-256 of each
                paper, heads (SHA-256 of all heads before, one after the other)

A part of another kind is passed over and named, unless `needs` names it too: then the file is refused. Keys that are
not known are kept (`more`).

Canonical JSON: UTF-8, keys in order, no white space, no escapes but those that JSON demands, no key twice, whole
numbers of 64 bits, no NaN. Lines end in \\n alone: U+2028 and its like are text.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from partybook.handover.refusals import refusal

ENDING = ".pbk"
MAGIC = b"\x89PBK\r\n\x1a\n"
END = b"\x89PBKEND\n"
VERSION = 1
START = struct.Struct(">8sHI")  # magic, version, length of the header
CLOSE = struct.Struct(">8sQ")  # end mark, length of the content; the SHA-256 follows
FRAME = struct.Struct(">cBII")  # kind, coding, length as stored, length of what it holds
HEAD, DATA = b"H", b"D"
PLAIN, DEFLATED = 0, 1
BLOCK = 64 * 1024
MARK = 4  # bytes of a block's SHA-256
CLOSING = CLOSE.size + 32

# What is refused before it is read: a file for an office is a thousandth of any of these.
FILE_MOST = 4 * 2**30
HEADER_MOST = 16 * 1024
FRAME_MOST = 2**20  # also the longest row
HEADS_MOST = 256 * 1024  # of a head: the end names every paper
ROWS_MOST = 3_000_000
PARTS_MOST = 200_000
HELD_MOST = 8 * 2**30  # bytes of all frames, inflated
RATIO_MOST = 200  # bytes held for one stored in a frame
RATIO_FREE = 4096  # bytes that any frame may hold
RATIO_OURS = (
    100  # what we write keeps well below it: a blank scan shrinks a thousandfold, and is left as it is
)

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


def canonical(value: object) -> bytes:
    """A value as canonical JSON. ValueError for NaN, UnicodeEncodeError for half a surrogate pair."""
    return _encode(value).encode()


def blocks_of(length: int) -> int:
    """How many blocks a content of this length has."""
    return -(-length // BLOCK)


def content_of(size: int) -> int | None:
    """The length of the content of a file of this size; None where no file of ours is so long."""
    content = size - CLOSING - MARK * -(-(size - CLOSING) // (BLOCK + MARK))
    return content if content + MARK * blocks_of(content) + CLOSING == size else None


class Closing:
    """The trailer in the making: fed with the content as it is written or read."""

    def __init__(self) -> None:
        self.length = 0
        self.marks = bytearray()
        self._whole = hashlib.sha256()
        self._block = hashlib.sha256()

    def write(self, data: bytes) -> int:
        view = memoryview(data)
        self._whole.update(view)
        while view:
            room = BLOCK - self.length % BLOCK
            piece, view = view[:room], view[room:]
            self._block.update(piece)
            self.length += len(piece)
            if self.length % BLOCK == 0:
                self._end_block()
        return len(data)

    def _end_block(self) -> None:
        self.marks += self._block.digest()[:MARK]
        self._block = hashlib.sha256()

    def trailer(self) -> tuple[bytes, str]:
        """The trailer, and the SHA-256 of the whole file with it."""
        if self.length % BLOCK:
            self._end_block()
        said = bytes(self.marks) + CLOSE.pack(END, self.length)
        self._whole.update(said)
        closing = self._whole.digest()
        self._whole.update(closing)
        return said + closing, self._whole.hexdigest()


def frame(kind: bytes, data: bytes, level: int = 6) -> bytes:
    """A frame, deflated where that helps and could not be taken for a bomb; level 0 leaves it as it is."""
    packed = zlib.compress(data, level) if level else data
    if len(packed) < len(data) <= RATIO_FREE + RATIO_OURS * len(packed):
        return FRAME.pack(kind, DEFLATED, len(packed), len(data)) + packed
    return FRAME.pack(kind, PLAIN, len(data), len(data)) + data


def frames(head: Mapping[str, Any], pieces: Iterable[bytes] = ()) -> Iterator[bytes]:
    """A part: its head and its data. What does not shrink at first is not tried further."""
    yield frame(HEAD, canonical(head))
    level = 6
    for piece in pieces:
        made = frame(DATA, piece, level)
        yield made
        if level and made[1] == PLAIN and len(piece) > 1024:
            level = 0


@dataclass
class Frames:
    """Takes the stream in pieces of any length and gives on frame by frame; nothing is inflated past its word."""

    take: Callable[[bytes, bytes], None]  # kind, what it holds

    def __post_init__(self) -> None:
        self._buffer = bytearray()
        self._next: tuple[bytes, int, int, int] | None = None
        self.held = 0

    def write(self, data: bytes) -> int:
        self._buffer += data
        place = 0
        while True:
            if self._next is None:
                if len(self._buffer) - place < FRAME.size:
                    break
                self._next = self._announced(FRAME.unpack_from(self._buffer, place))
                place += FRAME.size
            kind, coding, stored, held = self._next
            if len(self._buffer) - place < stored:
                break
            packed = bytes(self._buffer[place : place + stored])
            place += stored
            self._next = None
            self.take(kind, self._inflated(packed, held) if coding == DEFLATED else packed)
        del self._buffer[:place]
        return len(data)

    def close(self) -> None:
        """The stream is over: nothing may be left in the middle of a frame."""
        if self._buffer or self._next is not None:
            raise refusal("pbk-stream-short")

    def _announced(self, said: tuple[bytes, int, int, int]) -> tuple[bytes, int, int, int]:
        """A frame's head, believed only within limits."""
        kind, coding, stored, held = said
        if kind not in (HEAD, DATA) or coding not in (PLAIN, DEFLATED):
            raise refusal("pbk-frame")
        if held > (HEADS_MOST if kind == HEAD else FRAME_MOST) or stored > held:
            raise refusal("pbk-large")
        if coding == PLAIN and stored != held:
            raise refusal("pbk-frame")
        self.held += held
        if self.held > HELD_MOST or held > RATIO_FREE + RATIO_MOST * stored:
            raise refusal("pbk-bomb")
        return said

    def _inflated(self, packed: bytes, held: int) -> bytes:
        inflating = zlib.decompressobj()
        try:
            data = inflating.decompress(packed, held + 1)
        except zlib.error as fault:
            raise refusal("pbk-frame") from fault
        if len(data) > held:
            raise refusal("pbk-bomb")
        if len(data) < held or not inflating.eof or inflating.unused_data:
            raise refusal("pbk-frame")
        return data
