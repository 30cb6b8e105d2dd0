"""The corpus of crafted files: name → what makes it from a good one, and the code with which it must be refused."""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from partybook.book import rows
from partybook.book.schema import SCHEMA
from partybook.handover.layout import DATA, HEAD, START, canonical
from partybook.handover.sealing import lock_key
from tests.handover.forge import Forged, Part, closed_again, raw_frame, slot_of, stranger

PASSWORD = "口令口令口令口令"
Make = Callable[[Forged], bytes]
CASES: dict[str, tuple[str, Make]] = {}


def case(code: str, name: str | None = None) -> Callable[[Make], Make]:
    def keep(make: Make) -> Make:
        CASES[name or make.__name__] = (code, make)
        return make

    return keep


# --- no file of ours ------------------------------------------------------------------------------------------


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("../../etc/passwd", "x")
    return out.getvalue()


for _name, _data in {
    "nothing": b"", "text": "您好".encode() * 100, "zip_slip": _zip(), "pdf": b"%PDF-1.7\n" * 100,
    "sqlite": b"SQLite format 3\0" + bytes(4080), "zeros": bytes(100_000), "age": b"age-encryption.org/v1\n" * 9,
    "one_byte": b"\x8a", "pickle": b"\x80\x04\x95" + bytes(100),
}.items():  # fmt: skip
    CASES[_name] = ("pbk-not-ours" if _data else "pbk-empty", lambda forged, data=_data: data)

CASES["magic_alone"] = ("pbk-cut-short", lambda forged: forged.magic)
CASES["magic_and_noise"] = ("pbk-cut-short", lambda forged: forged.magic + os.urandom(5000))
CASES["half"] = ("pbk-cut-short", lambda forged: forged.file()[:4000])
CASES["no_trailer"] = ("pbk-cut-short", lambda forged: forged.file()[:-60])
CASES["twice"] = ("pbk-damaged", lambda forged: forged.file() * 2)
CASES["tail"] = ("pbk-appended", lambda forged: forged.file() + b"MZ" * 700)
CASES["as_text"] = ("pbk-damaged", lambda forged: forged.file().replace(b"\r\n", b"\n"))


# --- the header -----------------------------------------------------------------------------------------------


def _header(code: str, case_name: str, /, **change: Any) -> None:
    def make(forged: Forged) -> bytes:
        forged.header |= change
        return forged.agree().file()

    CASES[f"header_{case_name}"] = (code, make)


_header("pbk-schema-newer", "schema", schema=SCHEMA + 1)
_header("pbk-needs", "needs", needs=["signature"])
_header("pbk-header", "needs_text", needs="signature")
_header("pbk-header", "office_path", office="../../x")
_header("pbk-header", "office_long", office="a" * 65)
_header("pbk-header", "name_long", name="东" * 501)
_header("pbk-header", "year", year=99999)
_header("pbk-header", "sequence", sequence=0)
_header("pbk-header", "sequence_true", sequence=True)
_header("pbk-header", "sequence_endless", sequence=10**12)
_header("pbk-header", "slot_number", slot=5)
_header("pbk-header-differs", "office", office="01a20f60-0000-7000-8000-000000000000")
_header("pbk-header-differs", "sequence_other", sequence=77)
_header("pbk-header-differs", "year_other", year=2019)


@case("pbk-format-newer")
def format_2(forged: Forged) -> bytes:
    forged.version = 2
    return forged.agree().file()


@case("pbk-header")
def format_0(forged: Forged) -> bytes:
    forged.version = 0
    return forged.agree().file()


@case("pbk-header")
def header_endless(forged: Forged) -> bytes:
    return closed_again(START.pack(forged.magic, 1, 2**32 - 1) + b"{}" * 500)


@case("pbk-header")
def header_deep(forged: Forged) -> bytes:
    return forged.file(said=b"[" * 15_000)


@case("pbk-header")
def header_not_utf8(forged: Forged) -> bytes:
    return forged.file(said=b'{"name":"\xff"}')


@case("pbk-header")
def header_twice(forged: Forged) -> bytes:
    return forged.file(said=forged.said()[:-1] + b',"year":2025}')


@case("pbk-header-differs")
def header_more(forged: Forged) -> bytes:
    """A key more, that the manifest does not vouch for."""
    said = canonical({**forged.header, "zz": 1})
    return forged.file(said=said)


# --- frames ---------------------------------------------------------------------------------------------------


def _frames(code: str, name: str, body: Callable[[Forged], bytes]) -> None:
    CASES[f"frame_{name}"] = (code, lambda forged: forged.file(body(forged)))


_frames("pbk-frame", "kind", lambda forged: b"X" + forged.stream()[1:])
_frames("pbk-frame", "coding", lambda forged: b"H\x07" + forged.stream()[2:])
_frames("pbk-large", "endless", lambda forged: forged.stream() + b"D\0" + b"\xff" * 8)
_frames("pbk-large", "head_endless", lambda forged: raw_frame(HEAD, b"[" * 300_000))
_frames(
    "pbk-bomb",
    "bomb_1000",
    lambda forged: raw_frame(HEAD, bytes(200_000), deflate=True) + forged.stream(),
)
_frames(
    "pbk-bomb",
    "bomb_said_small",
    lambda forged: _lying_bomb(),
)
_frames("pbk-frame", "no_deflate", lambda forged: b"H\x01" + raw_frame(HEAD, b"x" * 50)[2:])
_frames("pbk-frame", "lengths", lambda forged: raw_frame(HEAD, b"{}", held=9))
_frames("pbk-stream-short", "cut", lambda forged: forged.stream()[:-5])
_frames("pbk-stream-short", "nothing", lambda forged: b"")
_frames("pbk-order", "data_first", lambda forged: raw_frame(DATA, b"x") + forged.stream())
_frames("pbk-stream-long", "after_the_end", lambda forged: forged.stream() + raw_frame(DATA, b"x"))
_frames("pbk-stream-long", "twice", lambda forged: forged.stream() * 2)
_frames("pbk-order", "manifest_twice", lambda forged: forged.stream()[: _first(forged)] * 2)
_frames("pbk-frame", "bits_behind", lambda forged: _bits_behind())


def _lying_bomb() -> bytes:
    """50 MB that say they are 4 KB, in a frame long enough to be believed."""
    packed = zlib.compress(os.urandom(600) + bytes(50_000_000), 9)
    made = raw_frame(HEAD, packed, held=len(packed) + 10)
    return made[:1] + b"\x01" + made[2:]


def _bits_behind() -> bytes:
    data = zlib.compress(b'{"part":"manifest"}' * 30)
    made = raw_frame(HEAD, data + b"behind", held=19 * 30)
    return made[:1] + b"\x01" + made[2:]


def _first(forged: Forged) -> int:
    return len(raw_frame(HEAD, canonical(forged.parts[0].head)))


# --- heads ----------------------------------------------------------------------------------------------------


def _head(code: str, name: str, raw: bytes) -> None:
    def make(forged: Forged) -> bytes:
        forged.parts.insert(1, Part({"part": "x"}, raw=raw))
        return forged.file()

    CASES[f"head_{name}"] = (code, make)


_head("pbk-deep", "deep", b'{"part":' + b"[" * 100_000 + b"]" * 100_000 + b"}")
_head("pbk-key-twice", "twice", b'{"part":"table","part":"end"}')
_head("pbk-number", "nan", b'{"part":"table","x":NaN}')
_head("pbk-number", "infinity", b'{"part":"table","x":-Infinity}')
_head("pbk-number", "endless", b'{"part":"table","x":1' + b"0" * 400 + b"}")
_head("pbk-number", "digits", b'{"part":"table","x":1' + b"0" * 100_000 + b"}")
_head("pbk-number", "float", b'{"part":"table","x":1e400}')
_head("pbk-json", "spaces", b'{"part": "table"}')
_head("pbk-json", "list", b'["part"]')
_head("pbk-json", "surrogate", b'{"part":"\\ud800"}')
_head("pbk-json", "not_utf8", b'{"part":"\xc0\x80"}')
_head("pbk-part", "no_kind", b'{"name":"x"}')
_head("pbk-part", "table_path", b'{"columns":[],"name":["../x"],"part":"table"}')
_head("pbk-table", "table_unknown", b'{"columns":["uid"],"name":"sqlite_schema","part":"table"}')


# --- rows -----------------------------------------------------------------------------------------------------


def _rows(code: str, name: str, change: Callable[[list[dict[str, Any]]], list[Any]], *but: str) -> None:
    def make(forged: Forged) -> bytes:
        forged.set_rows("person", change(forged.rows("person")))
        return forged.agree(*but).file()

    CASES[f"row_{name}"] = (code, make)


def _with(**values: Any) -> Callable[[list[dict[str, Any]]], list[Any]]:
    return lambda rows: [{**rows[0], **values}, *rows[1:]]


_rows("pbk-counts-differ", "one_more", lambda rows: [*rows, {**rows[0], "uid": "z"}], "counts")
_rows("pbk-counts-differ", "one_less", lambda rows: rows[1:], "counts")
_rows("pbk-digests-differ", "changed", _with(name="别人"), "tables")
_rows("pbk-row-order", "order", lambda rows: rows[::-1])
_rows("pbk-row-order", "same_uid", lambda rows: [rows[0], rows[0]])
_rows("pbk-value", "no_uid", _with(uid=None))
_rows("pbk-value", "null", _with(name=None))
_rows("pbk-value", "text_as_number", _with(name=7))
_rows("pbk-value", "flag", _with(mobile=2))
_rows("pbk-value", "list", _with(note=[[[]]]))
_rows("pbk-value", "number_as_text", _with(mobile="1"))
_rows("pbk-value", "column_more", _with(evil="x"))
_rows("pbk-value", "column_less", lambda rows: [{"uid": "a"}, *rows])
_rows("pbk-json", "not_an_object", lambda rows: [b"[]", *rows])
_rows("pbk-json", "empty_line", lambda rows: [b"", *rows])
_rows("pbk-deep", "deep", lambda rows: [b"[" * 5_000])
_rows("pbk-key-twice", "twice", lambda rows: [canonical(rows[0])[:-1] + b',"uid":"a"}'])
_rows("pbk-number", "nan", lambda rows: [canonical(rows[0]).replace(b"null", b"NaN", 1)])
_rows("pbk-json", "spaces", lambda rows: [json.dumps(rows[0], ensure_ascii=False).encode()])
_rows("pbk-json", "escaped", lambda rows: [json.dumps(rows[0], separators=(",", ":")).encode()])


def _money(code: str, name: str, value: Any, *but: str) -> None:
    def make(forged: Forged) -> bytes:
        branch = forged.rows("branch")[0]["uid"]
        shape = rows.shape()["dues_start"]
        row: dict[str, Any] = {key: "" if kind is str else 0 for key, (kind, _) in shape.items()}
        row |= {"uid": "a", "branch_uid": branch, "balance_fen": value}
        forged.set_rows("dues_start", [row])
        return forged.agree(*but).file()

    CASES[f"money_{name}"] = (code, make)


_money("pbk-sums-differ", "sums", 12_345, "sums")
_money("pbk-number", "endless", 10**400)
_money("pbk-number", "too_large", 2**63)
_money("pbk-number", "float", 0.5)


@case("pbk-large")
def row_huge(forged: Forged) -> bytes:
    forged.set_rows("person", [canonical({**forged.rows("person")[0], "note": "长" * 500_000})])
    return forged.agree().file()


@case("pbk-many")
def rows_ten_million_said(forged: Forged) -> bytes:
    forged.agree()
    forged.part("manifest").head["counts"]["person"] = 10_000_000
    return forged.agree("counts").file()


@case("pbk-counts-differ")
def rows_ten_million_come(forged: Forged) -> bytes:
    """Ten million short lines behind a table that said it has two rows."""
    forged.agree()
    forged.part("table", "person").pieces = [b"{}\n" * 300_000] * 34
    forged.part("table", "person").deflate = False
    return forged.file()


@case("pbk-order")
def table_twice(forged: Forged) -> bytes:
    forged.parts.insert(-1, forged.part("table", "person"))
    return forged.file()


@case("pbk-lacks-table")
def table_missing(forged: Forged) -> bytes:
    forged.parts.remove(forged.part("table", "talk"))
    return forged.agree().file()


@case("pbk-columns")
def columns_others(forged: Forged) -> bytes:
    forged.part("table", "person").head["columns"].append("x")
    return forged.agree().file()


@case("pbk-json")
def row_without_end(forged: Forged) -> bytes:
    forged.part("table", "person").pieces = [forged.part("table", "person").data[:-1]]
    return forged.agree("counts").file()


@case("pbk-header-differs")
def manifest_of_another(forged: Forged) -> bytes:
    forged.agree()
    forged.part("manifest").head["office"] = "other"
    return forged.file()


@case("pbk-digests-differ")
def manifest_branches(forged: Forged) -> bytes:
    forged.agree()
    forged.part("manifest").head["branches"] = ["别的支部"]
    return forged.file()


# --- attachments and papers -----------------------------------------------------------------------------------


@case("pbk-lacks-attachment")
def attachment_missing(forged: Forged) -> bytes:
    forged.parts.remove(forged.part("attachment"))
    return forged.agree().file()


@case("pbk-attachment")
def attachment_other(forged: Forged) -> bytes:
    forged.part("attachment").pieces = [b"x" * forged.part("attachment").head["size"]]
    return forged.agree().file()


@case("pbk-attachment")
def attachment_short(forged: Forged) -> bytes:
    forged.part("attachment").pieces = forged.part("attachment").pieces[:-1]
    return forged.agree().file()


@case("pbk-attachment")
def attachment_nobody_named(forged: Forged) -> bytes:
    forged.parts.insert(-1, Part({"part": "attachment", "sha256": "0" * 64, "size": 1}, [b"x"]))
    return forged.agree().file()


@case("pbk-large")
def attachment_endless(forged: Forged) -> bytes:
    forged.set_rows("attachment", [{**forged.rows("attachment")[0], "size": 2**36}])
    forged.part("attachment").head["size"] = 2**36
    return forged.agree().file()


@case("pbk-paper")
def paper_program(forged: Forged) -> bytes:
    forged.part("paper").pieces = [b"MZ" + bytes(500)]
    return forged.agree().file()


@case("pbk-paper")
def paper_other(forged: Forged) -> bytes:
    forged.part("paper").pieces = [b"%PDF-1.7 other"]
    return forged.agree().file()


# --- the seal -------------------------------------------------------------------------------------------------

CASES["seal_work_22"] = ("pbk-seal-heavy", lambda forged: forged.sealed(slot=slot_of(PASSWORD, 22)))
CASES["seal_work_63"] = ("pbk-seal-heavy", lambda forged: forged.sealed(slot=slot_of(PASSWORD, 63)))
CASES["seal_work_99"] = ("pbk-seal-heavy", lambda forged: forged.sealed(slot=slot_of(PASSWORD, 99)))
CASES["seal_work_other"] = ("pbk-wrong-password", lambda forged: forged.sealed(slot=slot_of(PASSWORD, 11)))
CASES["seal_no_age"] = ("pbk-seal", lambda forged: forged.sealed(slot=lambda key: "bm8gYWdlIGZpbGU="))
CASES["seal_no_base64"] = ("pbk-seal", lambda forged: forged.sealed(slot=lambda key: "口令"))
CASES["seal_no_slot"] = ("pbk-not-for-us", lambda forged: forged.sealed())
CASES["seal_other_password"] = (
    "pbk-wrong-password",
    lambda forged: forged.sealed(slot=lambda key: lock_key(key, "另一个口令", 10)),
)
CASES["seal_for_another"] = (
    "pbk-not-for-us",
    lambda forged: forged.sealed(slot=lambda key: lock_key(key, PASSWORD, 10), to=stranger()),
)
CASES["seal_slot_no_key"] = (
    "pbk-seal",
    lambda forged: forged.sealed(slot=lambda key: lock_key("AGE-SECRET-KEY-NONE", PASSWORD, 10)),
)


@case("pbk-not-for-us")
def seal_password_stanza(forged: Forged) -> bytes:
    """The body itself for a password, of endless work: such a stanza is never tried."""
    forged.sealed(slot=lambda key: lock_key(key, PASSWORD, 10))
    stanza = (
        b"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 30\n" + b"A" * 43 + b"\n--- " + b"A" * 43
    )
    return forged.file(stanza + b"\n" + bytes(2000))


@case("pbk-seal")
def seal_not_there(forged: Forged) -> bytes:
    """The header says sealed, the body is not."""
    forged.sealed(slot=lambda key: lock_key(key, PASSWORD, 10))
    return forged.file(forged.stream())


@case("pbk-frame")
def seal_not_said(forged: Forged) -> bytes:
    """The body is sealed, the header says it is not."""
    sealed = forged.sealed(slot=lambda key: lock_key(key, PASSWORD, 10))
    forged.header |= {"sealed": False, "slot": None}
    return forged.file(sealed[sealed.index(b"age-encryption.org") : -100])


# --- restored into a book -------------------------------------------------------------------------------------

RESTORED: dict[str, tuple[str, Make]] = {}


def _dangling(forged: Forged) -> bytes:
    """Every sum is right, but a person is in a branch that does not exist."""
    forged.set_rows("person", [{**row, "branch_uid": "nowhere"} for row in forged.rows("person")])
    return forged.agree().file()


def _clashing(forged: Forged) -> bytes:
    """Two files handed over with one number."""
    columns = forged.part("table", "handover").head["columns"]
    text = {column: "x" for column in columns}
    row = text | {"sequence": 1, "year": 2026, "size": 1, "sealed": 0}
    forged.set_rows("handover", [{**row, "uid": "a"}, {**row, "uid": "b"}])
    return forged.agree().file()


def _older(forged: Forged) -> bytes:
    forged.header["schema"] = SCHEMA - 1
    forged.part("manifest").head["schema"] = SCHEMA - 1
    return forged.agree().file()


RESTORED["dangling"] = ("rows-references", _dangling)
RESTORED["clashing"] = ("rows-clash", _clashing)
RESTORED["older"] = ("pbk-schema-older", _older)


def sparse(folder: Path, forged: Forged) -> list[tuple[Path, str]]:
    """Files of gigabytes that take no room on the disk."""
    found = []
    for name, size, start, code in (
        ("零.pbk", 4 * 2**30, b"", "pbk-not-ours"),
        ("大.pbk", 4 * 2**30 + 1, forged.magic, "pbk-too-large"),
        ("长.pbk", 2**29, forged.magic, "pbk-cut-short"),
    ):
        path = folder / name
        with path.open("wb") as file:
            file.write(start)
            file.truncate(size)
        found.append((path, code))
    return found
