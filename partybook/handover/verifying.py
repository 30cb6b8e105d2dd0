"""Verifies a file from its first byte to its last, in bounded memory, writing nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from partybook.errors import Problem
from partybook.handover.header import Header, Manifest
from partybook.handover.outside import PIECE, Outside, look_at
from partybook.handover.reading import Found, Reading, Receiver
from partybook.handover.refusals import refusal
from partybook.handover.sealing import Sink, unlock_key, unseal


@dataclass(frozen=True)
class Verified:
    """A sound file: its header and manifest, what was counted, the SHA-256 of the whole file, its size.

    `keys` open it again without its password.
    """

    header: Header
    manifest: Manifest
    counts: dict[str, int]
    found: Found
    sha256: str
    size: int
    keys: tuple[Any, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True)
class Known:
    """What is known of an office: its uid and, if a file of it is there, the last one's number and SHA-256."""

    office: str
    sequence: int = 0
    sha256: str | None = None


def verify(
    path: Path, password: str | None = None, *, keys: Sequence[Any] = (), receiver: Receiver | None = None
) -> Verified:
    """Reads a file twice: from outside, then all that lies in it. Every fault is a Problem of its own (refusals)."""
    try:
        with path.open("rb") as file:
            return read(file, path.name, password, keys=keys, receiver=receiver)
    except FileNotFoundError as fault:
        raise refusal("pbk-missing", value=path.name) from fault
    except OSError as fault:
        raise refusal("pbk-unreadable", value=path.name, reason=fault.strerror or "") from fault


def read(
    file: IO[bytes],
    name: str,
    password: str | None = None,
    *,
    keys: Sequence[Any] = (),
    receiver: Receiver | None = None,
) -> Verified:
    """As `verify`, of an open file."""
    outside = look_at(file, name)
    reading = Reading(outside.header, outside.header_sha256, receiver or Receiver())
    body = _Body(file, outside)
    opening: tuple[Any, ...] = ()
    if outside.header.sealed:
        opening = (*keys, *_opened(outside.header, password, keys))
        unseal(body, reading, opening)
    else:
        _pour(body, reading)
    reading.close()
    assert reading.manifest is not None
    size = file.seek(0, 2)
    return Verified(
        outside.header, reading.manifest, reading.counts, reading.found, outside.sha256, size, opening
    )


def look(path: Path) -> Outside:
    """Only what the outside tells, for a file whose password one has not."""
    try:
        with path.open("rb") as file:
            return look_at(file, path.name)
    except FileNotFoundError as fault:
        raise refusal("pbk-missing", value=path.name) from fault
    except OSError as fault:
        raise refusal("pbk-unreadable", value=path.name, reason=fault.strerror or "") from fault


def judge(header: Header, sha256: str, known: Known) -> Problem | None:
    """What is wrong with a sound file beside what is known: wrong office, replayed, forked, older; None for nothing."""
    if header.office != known.office:
        return refusal("pbk-wrong-office", value=header.name)
    if sha256 == known.sha256:
        return refusal("pbk-replayed", value=header.sequence)
    if header.sequence == known.sequence:
        return refusal("pbk-forked", value=header.sequence)
    if header.sequence < known.sequence:
        return refusal("pbk-older", value=header.sequence, known=known.sequence)
    return None


def _opened(header: Header, password: str | None, keys: Sequence[Any]) -> list[Any]:
    """The key in the file's slot; none where there are others to try."""
    if keys and (password is None or header.slot is None):
        return []
    if header.slot is None:
        raise refusal("pbk-not-for-us")
    if password is None:
        raise refusal("pbk-needs-password")
    return [unlock_key(header.slot, password)]


def _pour(body: _Body, sink: Sink) -> None:
    while piece := body.read(PIECE):
        sink.write(piece)


class _Body:
    """The part of a file between header and trailer, to be read."""

    def __init__(self, file: IO[bytes], outside: Outside) -> None:
        self._file, self._left = file, outside.ends - outside.begins
        file.seek(outside.begins)

    def read(self, size: int = -1) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        piece = self._file.read(wanted)
        self._left -= len(piece)
        return piece
