"""A file appears under its name only when it is whole."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from partybook.errors import Problem
from partybook.text import mark


@contextmanager
def replacing(target: Path, *, force: bool) -> Iterator[Path]:
    """A path beside the target to write to; renamed to it at the end, removed on failure.

    Problems: file-exists without `force`; file-unwritable where the folder or the disk refuses.
    """
    refuse_existing(target, force=force)
    beside = target.with_name(f".{secrets.token_hex(4)}{target.suffix}")
    try:
        yield beside
        refuse_existing(target, force=force)
        beside.replace(target)
    except OSError as fault:
        text = mark("写不了文件“{value}”：{reason}。请换一个位置；如果它正在 WPS/Excel 里打开，请先关闭。")
        raise Problem("file-unwritable", text, value=target.name, reason=fault.strerror or "") from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def refuse_existing(target: Path, *, force: bool) -> None:
    if target.exists() and not force:
        raise Problem(
            "file-exists", mark("已有同名文件 {value}。请换一个名字，或先把它移走。"), value=target.name
        )
