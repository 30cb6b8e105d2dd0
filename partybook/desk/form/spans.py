"""Entries for what is asked of a book: a day, a year. A month or a year alone means its last day."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import FIRST_YEAR, LAST_YEAR, PartialDate
from partybook.desk.form.entries import Entry
from partybook.errors import Problem
from partybook.fields import Codes, Date, Field, Whole
from partybook.text import mark


class DayEntry(Entry):
    """A day, typed as clerks write dates."""

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(Field("as_of", "截至日期", Date(whole=True), required=True), codes, parent)

    def read(self, text: str) -> Any:
        found = super().read(text)
        if found is None:
            raise Problem("required", mark("请填写{label}。"), label=self.field.label)
        return PartialDate.of(found.latest)

    @property
    def day(self) -> dt.date | None:
        """The day, None where what stands there is none."""
        return self.value.latest if self.value is not None else None

    def show_day(self, day: dt.date) -> None:
        self.show_value(PartialDate.of(day))


class YearEntry(Entry):
    """A year in four figures."""

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(Field("year", "年度", Whole(), required=True), codes, parent)

    def read(self, text: str) -> Any:
        year = super().read(re.sub(r"\D+$", "", text))  # 2026年
        if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
            raise Problem("year-invalid", mark("请填四位年份，如 {year}。"), value=text, year=2026)
        return year
