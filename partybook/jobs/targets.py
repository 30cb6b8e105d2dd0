"""Where a file may be written: never onto the book or the clerk's own file, never over another without being told."""

from __future__ import annotations

from pathlib import Path

from partybook.book.file import ENDING
from partybook.errors import Problem
from partybook.text import mark


def check_target(
    target: Path, *sources: Path, force: bool, endings: tuple[str, ...] = (), book: bool = False
) -> None:
    """Problems target-is-source, target-is-book, target-ending, folder-missing, file-exists.

    `sources` are the files that the work reads; even `force` does not replace them, nor any book but by a `book`.
    """
    if any(target.exists() and source.exists() and target.samefile(source) for source in sources):
        raise Problem(
            "target-is-source",
            mark("{value} 正是要读的文件，不能写到它上面。请换一个名字。"),
            value=target.name,
        )
    if target.suffix.lower() == ENDING and not book:
        raise Problem(
            "target-is-book",
            mark("{value} 是台账的文件名，不能用来存别的内容。请换一个名字。"),
            value=target.name,
        )
    if endings and target.suffix.lower() not in endings:
        raise Problem(
            "target-ending",
            mark("文件名应以 {endings} 结尾：{value}"),
            value=target.name,
            endings="、".join(endings),
        )
    if not target.parent.is_dir():
        raise Problem("folder-missing", mark("没有文件夹 {value}，请先建立。"), value=str(target.parent))
    if target.exists() and not force:
        raise Problem(
            "file-exists", mark("已有同名文件 {value}。请换一个名字，或先把它移走。"), value=target.name
        )
