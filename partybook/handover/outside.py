"""A hand-over file seen from outside, without any password: whose it is, whether it is whole, where it is damaged."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from partybook.errors import Problem
from partybook.handover.header import Header, read_header
from partybook.handover.layout import (
    BLOCK,
    CLOSE,
    CLOSING,
    END,
    FILE_MOST,
    HEADER_MOST,
    MAGIC,
    MARK,
    START,
    VERSION,
    Closing,
    blocks_of,
    content_of,
)
from partybook.handover.refusals import refusal
from partybook.text import mark

PIECE = 2**20
PLACES_NAMED = 3


@dataclass(frozen=True)
class Outside:
    """What the outside tells: the header, its SHA-256, where the body lies, the SHA-256 of the whole file."""

    header: Header
    header_sha256: str
    begins: int
    ends: int
    sha256: str


def look_at(file: IO[bytes], name: str) -> Outside:
    """Reads a whole file once, and its header. Problems pbk-empty, pbk-not-ours, pbk-cut-short, pbk-appended,
    pbk-damaged, pbk-too-large, pbk-format-newer, pbk-header and what the header refuses.
    """
    size = file.seek(0, os.SEEK_END)
    if size == 0:
        raise refusal("pbk-empty", value=name)
    file.seek(0)
    first = file.read(START.size)
    closed = _closed(file, size)
    if first[: len(MAGIC)] != MAGIC and not closed:
        raise refusal("pbk-cut-short") if MAGIC.startswith(first) else refusal("pbk-not-ours", value=name)
    if size > FILE_MOST:
        raise refusal("pbk-too-large", most=FILE_MOST // 2**30)
    if not closed:
        raise _incomplete(file, size)
    content = content_of(size)
    if content is None:
        raise refusal("pbk-damaged", place=mark("长度对不上"))
    sha256 = _check(file, content)
    file.seek(0)
    magic, version, length = START.unpack(file.read(START.size))
    if version > VERSION:
        raise refusal("pbk-format-newer", value=version)
    if version < 1 or magic != MAGIC or length > min(HEADER_MOST, content - START.size):
        raise refusal("pbk-header", value=mark("开头"))
    said = file.read(length)
    return Outside(read_header(said), hashlib.sha256(said).hexdigest(), START.size + length, content, sha256)


def _closed(file: IO[bytes], size: int) -> bool:
    """Whether a trailer stands at the end of the file, be it damaged."""
    if size < START.size + CLOSING:
        return False
    file.seek(size - CLOSING)
    end, length = CLOSE.unpack(file.read(CLOSE.size))
    return bool(end == END or length == content_of(size))


def _incomplete(file: IO[bytes], size: int) -> Problem:
    """No trailer at the end: one earlier in the file means something was appended, none that the end is missing."""
    for place in _ends(file, size):
        file.seek(place)
        _, length = CLOSE.unpack(file.read(CLOSE.size))
        if START.size <= length < place and length + MARK * blocks_of(length) == place:
            closing = file.read(32)
            if closing == _sha256(file, place + CLOSE.size):
                return refusal("pbk-appended", count=size - place - CLOSING)
    return refusal("pbk-cut-short")


def _ends(file: IO[bytes], size: int) -> Iterator[int]:
    """Every place where an end mark stands."""
    place, before = 0, b""
    while place < size:
        file.seek(place)
        piece = before + file.read(PIECE)
        found = piece.find(END)
        while found >= 0:
            if place - len(before) + found + CLOSING <= size:
                yield place - len(before) + found
            found = piece.find(END, found + 1)
        before = piece[-len(END) + 1 :]
        place += PIECE


def _sha256(file: IO[bytes], length: int) -> bytes:
    digest = hashlib.sha256()
    file.seek(0)
    while length > 0 and (piece := file.read(min(PIECE, length))):
        digest.update(piece)
        length -= len(piece)
    return digest.digest()


def _check(file: IO[bytes], content: int) -> str:
    """The SHA-256 of the whole file. Problem pbk-damaged says where."""
    closing, left = Closing(), content
    file.seek(0)
    while left and (piece := file.read(min(PIECE, left))):
        closing.write(piece)
        left -= len(piece)
    trailer, sha256 = closing.trailer()
    there = file.read(len(trailer) + 1)
    if there != trailer:
        raise refusal("pbk-damaged", place=_where(bytes(closing.marks), there, content))
    return sha256


def _where(counted: bytes, there: bytes, content: int) -> str:
    """Which kilobytes of a file are not as they were written."""
    places = [
        place
        for place in range(0, len(counted), MARK)
        if counted[place : place + MARK] != there[place : place + MARK]
    ]
    if not places or len(there) != len(counted) + CLOSING:
        return mark("文件末尾的校验部分对不上")
    named = [_kilobytes(place // MARK, content) for place in places[:PLACES_NAMED]]
    says = (
        mark("第 {places} KB 处对不上")
        if len(places) <= PLACES_NAMED
        else mark("第 {places} KB 等 {count} 处对不上")
    )
    return says.format(places="、".join(named), count=len(places))


def _kilobytes(block: int, content: int) -> str:
    first, last = block * BLOCK // 1024, min((block + 1) * BLOCK, content) // 1024
    return f"{first}–{max(last, first + 1)}"
