"""The check code of a file in words: short enough to be read out over the telephone."""

from __future__ import annotations

from functools import lru_cache

from partybook import paths

WORDS = 4
FILE = "words/check.txt"  # 256 words, never to be changed: old receipts are read by them


@lru_cache
def words() -> tuple[str, ...]:
    """The words, by the byte that each stands for."""
    found = tuple((paths.resources() / FILE).read_text("utf-8").split())
    if len(set(found)) != 256:
        raise ValueError(f"{FILE}: {len(set(found))} words")
    return found


def check_code(sha256: str) -> str:
    """Four words for the first four bytes of a file's SHA-256."""
    return "·".join(words()[byte] for byte in bytes.fromhex(sha256)[:WORDS])
