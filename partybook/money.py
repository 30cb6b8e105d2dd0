"""Money in integer fen, from the cell to the paper."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from partybook.errors import Problem
from partybook.text import mark

DIGITS = "零壹贰叁肆伍陆柒捌玖"
MOST = 10**15  # fen; ten trillion yuan, past every register and within exact floats


def parse_fen(raw: object) -> int:
    """Yuan as a person wrote them (1,234.50, ￥12, 12 元) in fen; more than two decimals are refused.

    A number is taken with the fifteen digits that a spreadsheet shows: the sum 0.1 + 0.2 is stored as 0.30000000000000004.
    """
    text = unicodedata.normalize("NFKC", str(raw)).strip()
    text = re.sub(r"^[¥Y]\s*|\s*元$|,", "", text)
    try:
        fen = Decimal(f"{raw:.15g}" if isinstance(raw, float) else text) * 100
    except InvalidOperation:
        raise _no_money(raw) from None
    if not fen.is_finite() or abs(fen) >= MOST or fen != fen.to_integral_value():
        raise _no_money(raw)
    return int(fen)


def _no_money(raw: object) -> Problem:
    return Problem(
        "money-invalid", mark("“{value}”不是金额。请只写数字，最多两位小数，如 12.50。"), value=raw
    )


def rounded_fen(amount: Decimal, unit: int = 1) -> int:
    """An amount of fen rounded half up to a unit of fen (1 = fen, 10 = jiao).

    No rule on rounding was found (domain 1.4): the unit is a setting of the office.
    """
    return int((amount / unit).quantize(Decimal(1), rounding=ROUND_HALF_UP)) * unit


def yuan(fen: int, *, thousands: bool = False) -> str:
    """1234.50, or 1,234.50: always two decimals."""
    sign, whole, part = "-" if fen < 0 else "", abs(fen) // 100, abs(fen) % 100
    return f"{sign}{whole:,}.{part:02d}" if thousands else f"{sign}{whole}.{part:02d}"


def capitals(fen: int) -> str:
    """人民币壹仟肆佰零玖元伍角: the amount in capital numerals.

    Rule: 支付结算办法 (银发〔1997〕393号), appendix on filling in bills: 人民币 directly before, one 零 for a run
    of inner zeros, 整 after 元, none after 分 (optional after 角, left out here).
    """
    if not 0 <= fen < MOST:
        raise ValueError(f"no capitals for {fen} fen")
    whole, jiao, rest = fen // 100, fen // 10 % 10, fen % 10
    text = whole_capitals(whole) + "元" if whole or not fen else ""
    if jiao:
        text += DIGITS[jiao] + "角"
    elif rest and whole:
        text += "零"
    text += DIGITS[rest] + "分" if rest else ""
    return f"人民币{text}{'' if jiao or rest else '整'}"


def whole_capitals(number: int) -> str:
    """壹仟肆佰零玖: a whole number in capital numerals."""
    if number == 0:
        return "零"
    text = ""
    zero = False
    for power in range(len(str(number)) - 1, -1, -1):
        digit = number // 10**power % 10
        if digit:
            text += ("零" if zero else "") + DIGITS[digit] + ("", "拾", "佰", "仟")[power % 4]
            zero = False
        else:
            zero = bool(text)
        if power == 8 or (power % 4 == 0 and number // 10**power % 10**4):
            text += {0: "", 4: "万", 8: "亿", 12: "万"}[power] if text else ""
    return text
