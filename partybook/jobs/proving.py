"""What a frozen build runs to prove itself: the main job, once through, on made-up people."""

from __future__ import annotations

import tempfile
from pathlib import Path

from partybook.jobs import asking, books, demo, exporting, importing, printing
from partybook.jobs.asking import Question
from partybook.jobs.demo.files import silhouette
from partybook.paper.joining import Part, join, look_at
from partybook.paper.scans import Scan, merge
from partybook.text import mark


def self_test() -> list[str]:
    """Demo book → export → import → undo → print all → check, in a temporary folder; gives the steps done."""
    steps: list[str] = []
    with tempfile.TemporaryDirectory(prefix="partybook-") as name:
        folder = Path(name)
        sheet = folder / "roster.xlsx"
        with demo.demo(folder / "demo.partybook") as book:
            people = exporting.export(book, "roster.members", sheet, Question())
            steps.append(mark("示例台账：{count} 人").format(count=people))
            plan = importing.plan_import(book, "roster", sheet)
            _expect(plan.count("unchanged") == people, "an export read in again changes nothing")
            steps.append(mark("导出再读入，没有变化"))
        with books.new_book(folder / "new.partybook", branch=demo.BRANCH) as book:
            importing.apply_import(book, importing.plan_import(book, "roster", sheet))
            _expect(len(asking.rows(book, "roster.members", Question())[1]) == people, "all are taken")
            book.undo()
            _expect(not asking.rows(book, "roster.members", Question())[1], "undo takes all back")
            book.redo()
            steps.append(mark("导入、撤销、重做"))
            for done in printing.print_all(book, folder / "paper", Question()):
                _expect(done.path.read_bytes().startswith(b"%PDF"), done.name)
                steps.append(mark("打印 {title}：{pages} 页").format(title=done.title, pages=done.pages))
            done = printing.print_register(book, "member-sheet", folder / "form.pdf", Question())
            _expect(0 < done.rows == done.pages, "each member has a form")
            steps.append(mark("打印 {title}：{pages} 页").format(title=done.title, pages=done.pages))
        steps.append(_one_pdf(folder))
        _expect(not books.check_book(folder / "new.partybook"), "the book is sound")
        steps.append(mark("台账核验"))
    return steps


def _one_pdf(folder: Path) -> str:
    """A scan and a printed form become one PDF; gives the step."""
    (folder / "scan.png").write_bytes(silhouette())
    merge([Scan(folder / "scan.png")], folder / "scan.pdf")
    parts = [Part(folder / name, name) for name in ("form.pdf", "scan.pdf")]
    pages = join(parts, folder / "one.pdf")
    _expect(pages == sum(look_at(part.data, part.name)[1] for part in parts), "no page is lost")
    return mark("扫描件和打印件合成一个 PDF：{pages} 页").format(pages=pages)


def _expect(right: bool, what: str) -> None:
    if not right:
        raise AssertionError(what)
