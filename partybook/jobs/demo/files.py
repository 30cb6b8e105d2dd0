"""For practice: a photo (a drawn silhouette, of nobody), and someone entered twice, merged, now in the recycle bin."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Any

from partybook.book.attach import attach
from partybook.features.roster import queries

WIDE, HIGH = 180, 240
GROUND, HAIR, FACE, COAT = b"\xd8\xe3\xea", b"\x5b\x62\x6b", b"\xe7\xd3\xc3", b"\x3f\x5d\x7d"


def keep_files(session: Any, uids: Sequence[str]) -> None:
    """Gives the first one a photo, and the third one a second entry that was merged into the first."""
    attach(session, "person", uids[0], "照片.png", silhouette(), kind="photo")
    person = queries.person(session, uids[2])
    assert person is not None
    known = {key: person[key] for key in ("name", "sex", "born_on", "joined_on", "standing")}
    queries.merge_people(session, uids[2], queries.add_person(session, known), {})


def silhouette(people: int = 1) -> bytes:
    """Head and shoulders as a small PNG, always the same bytes; several people beside each other."""
    rows = b"".join(b"\0" + _row(line) * people for line in range(HIGH))
    head = struct.pack(">IIBBBBB", WIDE * people, HIGH, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _row(line: int) -> bytes:
    """One line of pixels: the ground, then hair, face and coat laid over it from the middle outwards."""
    pixels = bytearray(GROUND * WIDE)
    for color, half in (
        (COAT, _half(line, 262, 82, 98)),
        (HAIR, _half(line, 92, 50, 56)),
        (FACE, _half(line, 104, 40, 48)),
    ):
        if color == COAT and line < 172:
            continue
        if half:
            pixels[3 * (WIDE // 2 - half) : 3 * (WIDE // 2 + half)] = color * (2 * half)
    if 148 <= line < 176:
        pixels[3 * (WIDE // 2 - 16) : 3 * (WIDE // 2 + 16)] = FACE * 32
    return bytes(pixels)


def _half(line: int, middle: int, across: int, down: int) -> int:
    """Half the width of an ellipse at a line, 0 outside it."""
    away = (line - middle) / down
    return round(across * (1 - away * away) ** 0.5) if -1 < away < 1 else 0
