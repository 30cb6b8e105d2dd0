"""Text: marking for translation, names as they are written, keys for comparing, masks for screens."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
ZERO_WIDTH = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]")


def mark(text: str) -> str:
    """Marks a text outside Qt for the translation catalogues; gives it back unchanged."""
    return text


def folded(text: str) -> str:
    """A key for comparing, never for storing: compatibility forms, case and white space folded."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


PLACES = ("社区", "街道", "村", "镇", "乡", "区", "县", "市", "公司", "学校")


def short_names(names: Sequence[str]) -> dict[str, str]:
    """What tells units apart, without the place that all of them begin with: 第一党支部 of 东湖社区第一党支部."""
    same = takewhile(lambda chars: len(set(chars)) == 1, zip(*names, strict=False))
    shared = "".join(chars[0] for chars in same) if len(names) > 1 else ""
    cut = max((shared.rfind(place) + len(place) for place in PLACES if place in shared), default=0)
    return {name: name[cut:] or name for name in names}


def is_han(char: str) -> bool:
    """Whether a character is a Chinese ideograph, rare ones included."""
    return (
        "\u3400" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
        or char == "〇"
    )


def has_control(text: str) -> bool:
    """Whether a text holds control characters (line breaks and tabs aside) or lone surrogates."""
    return bool(CONTROL.search(text))


def plain_name(raw: str) -> str:
    """A person's name as it is kept.

    Outer white space goes. A name of two Han characters padded with spaces (王　芳) is the name
    without them. Any other inner space stays: it may belong to the name.
    """
    name = raw.strip()
    letters = "".join(name.split())
    return letters if len(letters) == 2 and all(is_han(char) for char in letters) else name


def masked_id(number: str | None) -> str:
    """An ID number for lists on screen: first and last character only."""
    return f"{number[0]}{'*' * 8}{number[-1]}" if number else ""


def masked_phone(number: str | None) -> str:
    """138****5678; other numbers keep their last four digits."""
    if not number:
        return ""
    return f"{number[:3]}****{number[-4:]}" if len(number) >= 11 else f"****{number[-4:]}"
