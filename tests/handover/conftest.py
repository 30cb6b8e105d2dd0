"""One small office, packed once plain and once sealed, for all that is done to its files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from partybook.book.attach import attach
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.handover.packing import Office, Paper, Wish, pack
from partybook.handover.verifying import Verified
from partybook.jobs.books import new_book

RARE = "𠮷𬱖\u2028“引号”'\"\\\t换行\n\u0085 end"
PDF = b"%PDF-1.4\n" + bytes(range(256)) * 3


@dataclass(frozen=True)
class Packed:
    """A file as bytes, what it holds, and the key that opens it."""

    path: Path
    data: bytes
    verified: Verified

    @property
    def keys(self) -> tuple[Any, ...]:
        return self.verified.keys


def small_office(path: Path) -> Book:
    """A real book: three people, one of them in the bin, an attachment."""
    book = new_book(path, branch="东湖社区党支部", community="东湖社区", who="王芳")
    with book.edit("登记") as session:
        uids = [
            queries.add_person(
                session, {"name": name, "note": note, "joined_on": PartialDate.from_iso("1998-07")}
            )
            for name, note in (("张三", RARE), ("李四", None), ("王五", "重复"))
        ]
        attach(session, "person", uids[0], "照片.png", b"\x89PNG\r\n\x1a\n" + bytes(1000))
        attach(session, "person", uids[2], "误.png", b"\x89PNG\r\n\x1a\n\xff")
    with book.edit("回收站") as session:
        queries.bin_person(session, uids[2])
    return book


def wish(**more: Any) -> Wish:
    return Wish(2026, Office("东湖社区党支部", "东湖社区", "", ("东湖社区党支部",)), **more)


def papers() -> Iterator[Paper]:
    yield Paper("R01-roster.pdf", "花名册", "roster", PDF)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with small_office(tmp_path_factory.mktemp("office") / "东湖.partybook") as book:
        yield book


def packed(book: Book, target: Path, **more: Any) -> Packed:
    verified = pack(book, target, wish(papers=papers, **more))
    return Packed(target, target.read_bytes(), verified)


@pytest.fixture(scope="session")
def plain(office: Book, tmp_path_factory: pytest.TempPathFactory) -> Packed:
    return packed(office, tmp_path_factory.mktemp("plain") / "甲.pbk")


@pytest.fixture(scope="session")
def sealed(office: Book, tmp_path_factory: pytest.TempPathFactory) -> Packed:
    """Sealed with a password; its key opens it without the third of a second that the password costs."""
    return packed(office, tmp_path_factory.mktemp("sealed") / "乙.pbk", password="口令口令口令口令")
