"""The header in clear, the manifest and the end: what may stand in them, of what shape, within what bounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from partybook.book.schema import SCHEMA
from partybook.dates import FIRST_YEAR, LAST_YEAR
from partybook.errors import Problem
from partybook.handover.layout import ROWS_MOST
from partybook.handover.refusals import refusal
from partybook.handover.strict import load_object
from partybook.text import mark

UID = re.compile(r"[0-9a-zA-Z-]{1,64}")
SHA256 = re.compile(r"[0-9a-f]{64}")
NAME_MOST = 500  # characters
LIST_MOST = 1000
SEQUENCES = 10**6
KNOWN_NEEDS: frozenset[str] = frozenset()  # of `needs`, what this program understands

Check = Callable[[Any], bool]


def _text(most: int = NAME_MOST) -> Check:
    return lambda value: isinstance(value, str) and len(value) <= most


def _like(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _whole(least: int, most: int) -> Check:
    return lambda value: type(value) is int and least <= value <= most


def _or_none(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _list(check: Check) -> Check:
    return lambda value: isinstance(value, list) and len(value) <= LIST_MOST and all(map(check, value))


def _by_name(check: Check) -> Check:
    return lambda value: (
        isinstance(value, dict)
        and len(value) <= LIST_MOST
        and all(len(key) <= NAME_MOST and check(one) for key, one in value.items())
    )


_flag: Check = lambda value: isinstance(value, bool)  # noqa: E731
_sha256, _uid = _like(SHA256), _like(UID)
_counts = _by_name(_whole(0, 2**62))

HEADER: Mapping[str, Check] = {
    "format": _whole(1, 1000), "needs": _list(_text(64)), "office": _uid, "name": _text(),
    "year": _whole(FIRST_YEAR, LAST_YEAR), "sequence": _whole(1, SEQUENCES), "schema": _whole(1, 10**4),
    "program": _text(64), "made": _text(64), "sealed": _flag, "slot": _or_none(_text(1000)),
}  # fmt: skip
MANIFEST: Mapping[str, Check] = {
    "part": _text(64), "office": _uid, "name": _text(), "community": _text(), "subdistrict": _text(),
    "branches": _list(_text()), "year": _whole(FIRST_YEAR, LAST_YEAR), "sequence": _whole(1, SEQUENCES),
    "previous": _or_none(_sha256), "who": _text(), "made": _text(64), "program": _text(64),
    "schema": _whole(1, 10**4), "header": _sha256, "counts": _counts, "left_out": _counts,
}  # fmt: skip
TABLE: Mapping[str, Check] = {"part": _text(64), "name": _text(64), "columns": _list(_text(64))}
ATTACHMENT: Mapping[str, Check] = {"part": _text(64), "sha256": _sha256, "size": _whole(0, 2**40)}
PAPER: Mapping[str, Check] = {
    "part": _text(64), "name": _text(200), "title": _text(200), "register": _text(64),
}  # fmt: skip
END_: Mapping[str, Check] = {
    "part": _text(64), "tables": _by_name(_sha256), "sums": _by_name(_by_name(_whole(-(2**100), 2**100))),
    "attachments": _whole(0, 10**6), "bytes": _whole(0, 2**50),
    "papers": _by_name(_sha256), "heads": _sha256,
}  # fmt: skip


def checked(given: Mapping[str, Any], shape: Mapping[str, Check], fault: str) -> dict[str, Any]:
    """The known keys of an object, and what else it holds under `more`. The fault's Problem names a key."""
    for key, check in shape.items():
        if key not in given or not check(given[key]):
            raise refusal(fault, value=key)
    known = {key: given[key] for key in shape if key != "part"}
    return {**known, "more": {key: value for key, value in given.items() if key not in shape}}


@dataclass(frozen=True)
class Header:
    """What anyone may read of a file."""

    format: int
    needs: tuple[str, ...]
    office: str
    name: str
    year: int
    sequence: int
    schema: int
    program: str
    made: str
    sealed: bool
    slot: str | None
    more: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return _as_json(self)


@dataclass(frozen=True)
class Manifest:
    """Whose rows these are, of which year, and how many; what lies in the bin was left out."""

    office: str
    name: str
    community: str
    subdistrict: str
    branches: tuple[str, ...]
    year: int
    sequence: int
    previous: str | None
    who: str
    made: str
    program: str
    schema: int
    header: str
    counts: Mapping[str, int]
    left_out: Mapping[str, int]
    more: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"part": "manifest", **_as_json(self)}


def _as_json(given: Any) -> dict[str, Any]:
    values = {one.name: getattr(given, one.name) for one in fields(given) if one.name != "more"}
    return {
        **given.more,
        **{key: list(value) if isinstance(value, tuple) else value for key, value in values.items()},
    }


def read_header(said: bytes) -> Header:
    """Problems pbk-header, pbk-format-newer, pbk-schema-newer, pbk-needs."""
    try:
        given = load_object(said, mark("文件开头"))
    except Problem as problem:
        raise refusal("pbk-header", value=str(problem)) from None
    found = checked(given, HEADER, "pbk-header")
    _not_newer(found)
    unknown = sorted(set(found["needs"]) - KNOWN_NEEDS)
    if unknown:
        raise refusal("pbk-needs", value="、".join(unknown))
    return Header(**{**found, "needs": tuple(found["needs"])})


def _not_newer(found: Mapping[str, Any]) -> None:
    if found["schema"] > SCHEMA:
        raise refusal("pbk-schema-newer", value=found["schema"])


def read_manifest(given: Mapping[str, Any], header: Header, header_sha256: str) -> Manifest:
    """The first part, which must say the same as the header. Problems pbk-part, pbk-header-differs, pbk-many."""
    found = checked(given, MANIFEST, "pbk-part")
    manifest = Manifest(**{**found, "branches": tuple(found["branches"])})
    for key in ("office", "name", "year", "sequence", "schema", "program", "made"):
        if getattr(manifest, key) != getattr(header, key):
            raise refusal("pbk-header-differs", value=key)
    if manifest.header != header_sha256:
        raise refusal("pbk-header-differs", value="header")
    if sum(manifest.counts.values()) > ROWS_MOST:
        raise refusal("pbk-many", most=ROWS_MOST)
    return manifest
