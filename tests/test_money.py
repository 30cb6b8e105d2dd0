"""Fen in, fen out, and the capitals of the banking rule."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partybook.errors import Problem
from partybook.money import capitals, parse_fen, rounded_fen, yuan


@pytest.mark.parametrize(
    ("raw", "fen"),
    [
        ("12", 1200),
        ("12.5", 1250),
        ("1,234.50", 123450),
        (0.1 + 0.2, 30),  # as a spreadsheet stores its sums
        (6970.290000000001, 697029),
        ("￥12.05", 1205),
        ("１２．５元", 1250),
        (0.1, 10),
        (19.99, 1999),
        (3, 300),
    ],
)
def test_yuan_are_read_exactly(raw: object, fen: int) -> None:
    assert parse_fen(raw) == fen


@pytest.mark.parametrize(
    "raw", ["", "abc", "1.234", 1.234, 16.025, float("nan"), float("inf"), "1e30", "--5"]
)
def test_what_is_no_amount_is_refused(raw: object) -> None:
    with pytest.raises(Problem) as refused:
        parse_fen(raw)
    assert refused.value.code == "money-invalid"


@given(st.integers(0, 10**13))
def test_what_is_shown_is_read_back(fen: int) -> None:
    assert parse_fen(yuan(fen)) == parse_fen(yuan(fen, thousands=True)) == fen


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (1640902, "人民币壹万陆仟肆佰零玖元零贰分"),
        (32504, "人民币叁佰贰拾伍元零肆分"),
        (140950, "人民币壹仟肆佰零玖元伍角"),
        (0, "人民币零元整"),
        (5, "人民币伍分"),
        (1_000_000, "人民币壹万元整"),
        (10_001_000_000, "人民币壹亿零壹万元整"),
        (100_000_100, "人民币壹佰万零壹元整"),
        (100_000_000_000_100, "人民币壹万亿零壹元整"),
    ],
)
def test_capitals(fen: int, words: str) -> None:

    assert capitals(fen) == words


def test_rounding_is_half_up_to_the_unit() -> None:
    assert [rounded_fen(Decimal(text)) for text in ("0.5", "1.5", "2.4999")] == [1, 2, 2]
    assert rounded_fen(Decimal("15"), unit=10) == 20
