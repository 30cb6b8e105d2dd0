"""Months counted from a day on: half a year after the 31st of August is the last day of February."""

from __future__ import annotations

import calendar
import datetime as dt


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many months later (before, where negative); the month's last one where it has no such day."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def whole_months(first: dt.date, last: dt.date) -> int:
    """How many months have passed from one day to another."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months if months_later(first, months) <= last else months - 1
