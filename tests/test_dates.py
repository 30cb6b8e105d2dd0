"""Dates as people write them, with the precision they wrote."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partybook.dates import CLOCK, PartialDate, full_years, now, parse_date, today
from partybook.errors import Problem

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@pytest.mark.parametrize(
    ("raw", "iso"),
    [
        ("1998.7", "1998-07"),
        ("1998.07", "1998-07"),
        ("199807", "1998-07"),
        ("19980701", "1998-07-01"),
        ("1998/7/1", "1998-07-01"),
        ("1998-07-01", "1998-07-01"),
        ("1998年7月1日", "1998-07-01"),
        ("1998年7月1号", "1998-07-01"),
        ("1998年07月", "1998-07"),
        ("1998 年 7 月", "1998-07"),
        ("1998年", "1998"),
        ("1998", "1998"),
        ("１９９８．７", "1998-07"),
        ("1998.1", "1998-01"),
        ("1998.10", "1998-10"),
        ("1998-07-01 00:00:00", "1998-07-01"),
        ("1998-07-01T08:30", "1998-07-01"),
        ("一九八〇年三月", "1980-03"),
        ("一九八○年十二月二十一日", "1980-12-21"),
        ("一九八〇年十月三十日", "1980-10-30"),
        (1998, "1998"),
        (199807, "1998-07"),
        (19980701, "1998-07-01"),
        (199807.0, "1998-07"),
        (1998.07, "1998-07"),
        (1998.7, "1998-07"),
        (1998.12, "1998-12"),
        (dt.date(1998, 7, 1), "1998-07-01"),
        (PartialDate(1998, 7), "1998-07"),
    ],
)
def test_usual_spellings_are_read(raw: object, iso: str) -> None:
    assert parse_date(raw).iso == iso


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (1998.1, "date-month-or-october"),
        (2010.1, "date-month-or-october"),
        ("98.7", "date-two-digit-year"),
        ("98-7-1", "date-two-digit-year"),
        ("1998.13", "date-invalid"),
        ("1998-02-30", "date-invalid"),
        ("1998.00", "date-invalid"),
        ("7月1日", "date-invalid"),
        ("不详", "date-invalid"),
        ("1899.12", "date-invalid"),
        ("9999", "date-invalid"),
        (True, "date-invalid"),
        (12, "date-invalid"),
        (float("nan"), "date-invalid"),
        (float("inf"), "date-invalid"),
        (1e300, "date-invalid"),
        (-5, "date-invalid"),
    ],
)
def test_what_is_no_date_or_two_dates_is_refused(raw: object, code: str) -> None:
    with pytest.raises(Problem) as refused:
        parse_date(raw)
    assert refused.value.code == code
    assert refused.value.severity == "error"
    assert str(refused.value)


def test_a_bare_serial_is_taken_with_a_warning() -> None:
    with pytest.raises(Problem) as doubt:
        parse_date(35977)
    assert (doubt.value.severity, doubt.value.taken) == ("warning", PartialDate(1998, 7, 1))


@given(DAYS)
def test_every_form_shown_is_read_back(day: dt.date) -> None:
    exact = PartialDate.of(day)
    month = PartialDate(day.year, day.month)
    for form in (exact.iso, exact.dotted_full, exact.chinese, day.strftime("%Y%m%d")):
        assert parse_date(form) == exact
    for form in (month.iso, month.dotted, month.chinese, day.strftime("%Y%m")):
        assert parse_date(form) == month
    assert PartialDate.from_iso(exact.iso) == exact


@given(st.text() | st.integers() | st.floats())
def test_anything_else_is_a_problem_never_a_crash(raw: object) -> None:
    try:
        parse_date(raw)
    except Problem as problem:
        assert str(problem)


def test_a_date_never_has_an_invented_day() -> None:
    month = PartialDate(1998, 7)
    assert (month.day, month.earliest, month.latest) == (None, dt.date(1998, 7, 1), dt.date(1998, 7, 31))
    assert month.agrees(PartialDate(1998, 7, 12)) and not month.agrees(PartialDate(1998, 8))
    assert sorted([PartialDate(1998, 7, 1), PartialDate(1998), month]) == [
        PartialDate(1998),
        month,
        PartialDate(1998, 7, 1),
    ]
    with pytest.raises(ValueError):
        PartialDate(1998, None, 1)


@pytest.mark.parametrize(
    ("since", "on", "years"),
    [
        (PartialDate(1976, 7, 1), dt.date(2026, 7, 1), 50),
        (PartialDate(1976, 7, 2), dt.date(2026, 7, 1), 49),
        (PartialDate(1976, 7), dt.date(2026, 7, 1), 50),
        (PartialDate(1976, 8), dt.date(2026, 7, 31), 49),
        (PartialDate(1976), dt.date(2026, 12, 31), 50),
        (PartialDate(1976), dt.date(2026, 7, 1), None),
        (PartialDate(2027), dt.date(2026, 7, 1), None),
    ],
)
def test_full_years(since: PartialDate, on: dt.date, years: int | None) -> None:
    assert full_years(since, on) == years


def test_the_clock_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CLOCK, "2026-03-12")
    assert today() == dt.date(2026, 3, 12)
    assert now().date() == dt.date(2026, 3, 12)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (PartialDate(2026), "贰零贰陆年"),
        (PartialDate(2026, 1), "贰零贰陆年零壹月"),
        (PartialDate(2026, 3), "贰零贰陆年叁月"),
        (PartialDate(2026, 10), "贰零贰陆年零壹拾月"),
        (PartialDate(2026, 11), "贰零贰陆年壹拾壹月"),
        (PartialDate(2026, 2, 9), "贰零贰陆年零贰月零玖日"),
        (PartialDate(2026, 12, 10), "贰零贰陆年壹拾贰月零壹拾日"),
        (PartialDate(2026, 12, 11), "贰零贰陆年壹拾贰月壹拾壹日"),
        (PartialDate(2026, 12, 20), "贰零贰陆年壹拾贰月零贰拾日"),
        (PartialDate(2026, 12, 31), "贰零贰陆年壹拾贰月叁拾壹日"),
    ],
)
def test_capital_numerals(date: PartialDate, words: str) -> None:
    assert date.capitals == words
