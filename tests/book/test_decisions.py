"""Decisions of the office: the default until one is made, one row each, undone like anything else."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from partybook.book.decisions import decide, decided
from partybook.book.file import Book
from partybook.book.schema import OfficeSetting
from partybook.dates import PartialDate
from partybook.fields import Date, Money, Text, Whole, YesNo
from partybook.settings import Setting

SETTINGS = (
    Setting("dues.cycle", "上缴周期", Text(), "quarter"),
    Setting("dues.day", "上缴截止日", Whole(), 10),
    Setting("dues.rounded", "取整到角", YesNo(), False),
    Setting("dues.large", "大额党费", Money(), 100_000),
    Setting("records.begin", "记录起始", Date(whole=True), None),
)


def kept(book: Book) -> dict[str, Any]:
    return book.read(lambda session: decided(session, SETTINGS))


def test_defaults_hold_until_the_office_decides(book: Book) -> None:
    assert kept(book) == {setting.key: setting.default for setting in SETTINGS}
    day = PartialDate(2026, 1)
    with book.edit("设置") as session:
        for setting, value in zip(SETTINGS, ("month", 5, True, 50_000, day), strict=True):
            decide(session, setting, value)
    assert list(kept(book).values()) == ["month", 5, True, 50_000, day]
    book.undo()
    assert kept(book) == {setting.key: setting.default for setting in SETTINGS}


@pytest.mark.parametrize("value", ["month", "quarter"])
def test_a_setting_has_one_row_and_the_default_none(book: Book, value: str) -> None:
    for one in ("month", value):
        with book.edit("设置") as session:
            decide(session, SETTINGS[0], one)
    rows = book.read(lambda session: [row[0] for row in session.execute(select(OfficeSetting.value))])
    assert rows == (['"month"'] if value == "month" else [])


def test_nothing_new_is_no_edit(book: Book) -> None:
    for _ in range(2):
        with book.edit("设置") as session:
            decide(session, SETTINGS[1], 5)
    book.undo()
    assert book.next_undo() is None
