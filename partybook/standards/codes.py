"""Code tables of resources/codes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from partybook.fields import Code, Codes, CodeTable
from partybook.standards.reading import ResourceFault, files, read_csv

HEADS = ("code", "label", "short", "group", "synonyms", "unconfirmed")


def read_code_table(file: Path) -> CodeTable:
    """One table; codes are unique printable ASCII, a word belongs to one code only."""
    codes: list[Code] = []
    synonyms: dict[str, str] = {}
    owner: dict[str, str] = {}
    for number, row in enumerate(read_csv(file, HEADS), 2):
        code = row["code"]
        if not code or not code.isascii() or any(code == other.code for other in codes):
            raise ResourceFault(file, f"line {number}", f"code {code!r} is empty, not ASCII or not unique")
        words = [word for word in row["synonyms"].split("|") if word]
        for word in (row["label"], row["short"] or row["label"], *words):
            if owner.setdefault(word, code) != code:
                raise ResourceFault(file, f"line {number}", f"{word} already means {owner[word]}")
        synonyms |= {word: code for word in words}
        unconfirmed = row["unconfirmed"] == "yes"
        codes.append(Code(code, row["label"], row["short"] or row["label"], row["group"], unconfirmed))
    return CodeTable(file.stem, codes, synonyms)


@lru_cache(maxsize=1)
def codes() -> Codes:
    """All code tables by name."""
    return {file.stem: read_code_table(file) for file in files("codes", ".csv")}
