"""What every table has, and the tables of the book itself."""

from __future__ import annotations

import itertools
import secrets
import time
from typing import Any

from sqlalchemy import ForeignKey, Integer, LargeBinary, MetaData, Text, UniqueConstraint, types
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from partybook import dates
from partybook.dates import PartialDate

APPLICATION_ID = 0x50426F6B  # "PBok", inside the encryption
SCHEMA = 5  # the newest step in book/upgrades

NOT_JOURNALLED = {"journalled": False}

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

_counter = itertools.count(secrets.randbits(10))


def new_uid() -> str:
    """A UUIDv7 (RFC 9562): sorts by the time it was made; two books never collide."""
    instant = time.time_ns() // 1_000_000
    value = instant << 80 | 0x7 << 76 | (next(_counter) & 0xFFF) << 64 | 0b10 << 62 | secrets.randbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def instant() -> str:
    """Now, in UTC, to the millisecond, as it is stored."""
    return dates.now().strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


class PartialDateText(types.TypeDecorator[PartialDate]):
    """A PartialDate, stored as its ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Any) -> str | None:
        return None if value is None else value.iso

    def process_result_value(self, value: str | None, dialect: Any) -> PartialDate | None:
        return None if value is None else PartialDate.from_iso(value)


class Base(DeclarativeBase):
    """All tables of the book, so that journal, check and hand-over can walk them."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Text, PartialDate: PartialDateText}  # noqa: RUF012


class Record(Base):
    """A row of the office's records: journalled, undoable, named by a uid for good."""

    __abstract__ = True

    uid: Mapped[str] = mapped_column(primary_key=True, default=new_uid)
    created: Mapped[str] = mapped_column(default=instant)
    changed: Mapped[str] = mapped_column(default=instant, onupdate=instant)


class Meta(Base):
    """What the book says of itself: its own uid, when it was made, since when undo reaches back."""

    __tablename__ = "meta"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class OfficeSetting(Record):
    """A decision of the office (settings.Setting), as JSON."""

    __tablename__ = "office_setting"
    __table_args__ = {"info": {"title": "本单位设置"}}  # noqa: RUF012

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


class OfficeStandard(Record):
    """A standard of the office's own (a holiday table, a scale of points, a register), as the text of a resource file."""

    __tablename__ = "office_standard"
    __table_args__ = (UniqueConstraint("folder", "name"), {"info": {"title": "本单位标准"}})

    folder: Mapped[str]  # as in resources/: holidays, points, registers …
    name: Mapped[str]  # file name with its ending
    text: Mapped[str]


class Attachment(Record):
    """A photo or scan that belongs to a row of any table; its bytes lie in `blob`, found by their SHA-256."""

    __tablename__ = "attachment"
    __table_args__ = {"info": {"title": "附件"}}  # noqa: RUF012

    tbl: Mapped[str]
    row_uid: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]  # photo, scan, file
    name: Mapped[str]
    media: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(index=True)
    note: Mapped[str | None]


class Blob(Base):
    """The bytes of an attachment, once however often it is used; the journal holds only its hash."""

    __tablename__ = "blob"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012

    sha256: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Draft(Base):
    """What a form held while it was open, until it is saved or dropped: no record, so no journal."""

    __tablename__ = "draft"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012

    key: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[str]
    text: Mapped[str]


class NumberSeries(Record):
    """The last number given out in a series; never goes back, not even by undo."""

    __tablename__ = "number_series"
    __table_args__ = {"info": {"title": "编号", "undone": False}}  # noqa: RUF012

    series: Mapped[str] = mapped_column(unique=True)
    last: Mapped[int]


class Handover(Record):
    """A file that was handed over: its number, its SHA-256 and that of the one before, what it held."""

    __tablename__ = "handover"
    __table_args__ = {"info": {"title": "移交文件", "undone": "stays"}}  # noqa: RUF012

    sequence: Mapped[int] = mapped_column(unique=True)
    year: Mapped[int]
    made: Mapped[str]
    file: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    previous: Mapped[str | None]
    sealed: Mapped[bool]
    who: Mapped[str]
    contents: Mapped[str]


class JournalEntry(Base):
    """One edit: who, when, what for; the digests of its rows in order; chained by hash to the entry before."""

    __tablename__ = "journal_entry"
    __table_args__ = {"info": NOT_JOURNALLED, "sqlite_autoincrement": True}  # noqa: RUF012

    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[str]
    who: Mapped[str]
    what: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("journal_entry.seq"))
    digests: Mapped[bytes | None] = mapped_column(LargeBinary)
    chain: Mapped[str] = mapped_column(default="")


class JournalRow(Base):
    """One row's change within an entry, as JSON before and after; its salted digest stands in the entry.

    Really erasing a person empties before, after and salt: the chain stays whole, and nothing can be guessed back.
    """

    __tablename__ = "journal_row"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    entry: Mapped[int] = mapped_column(ForeignKey("journal_entry.seq"), index=True)
    tbl: Mapped[str]
    uid: Mapped[str] = mapped_column(index=True)
    before: Mapped[str | None]
    after: Mapped[str | None]
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)


class OpenEntry(Base):
    """The entry that is being written: one row during an edit, none outside, so that stray writes fail."""

    __tablename__ = "open_entry"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012

    entry: Mapped[int] = mapped_column(ForeignKey("journal_entry.seq"), primary_key=True)
