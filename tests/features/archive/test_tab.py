"""The archive's pages in the window: what each act does to the book, and what it does not allow."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from partybook import app as program
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.scanning.dialog import Made
from partybook.desk.scope import scope_of
from partybook.desk.window import Window
from partybook.features.archive import queries
from partybook.features.roster import queries as roster
from partybook.jobs.books import open_book
from partybook.jobs.demo import demo
from partybook.settings import PcSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("practice") / "a.partybook"
    demo(path, members=20).close()
    return path


@pytest.fixture
def book(practice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with open_book(Path(copy(practice, tmp_path / "东湖.partybook"))) as book:
        yield book


def window_of(book: Book, folder: Path, qtbot: Any) -> Window:
    if not palette.look.has_font:
        palette.dress(100, "light")
    desk = Desk(PcSettings(folder / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(book)
    window.go("archive")
    return window


@pytest.fixture
def window(book: Book, tmp_path: Path, qtbot: Any, qapp: QApplication) -> Iterator[Window]:
    window = window_of(book, tmp_path, qtbot)
    yield window
    window.desk.work.wait()
    window.desk.close_book()


def page(window: Any, section: str) -> Any:
    return window.page.show_section(section)


def go(shown: Any, item: str, period: str | None = None) -> Any:
    """Puts the keys on the cell of an item."""
    found = next(cell for cell in shown.cells if cell.item.key == item and period in (None, cell.period.name))
    assert shown.grid.go_to(found.uid)
    assert shown.cell == found
    return found


def scanned(shown: Any, pages: int = 2) -> None:
    """What the scanning would give."""
    shown.dialog.made.emit(Made("扫描", b"%PDF-1.4 scan", pages))
    shown.dialog.done(0)


def typed(form: Any, key: str, text: str) -> None:
    entry = form.entries[key]
    entry._write(text)
    entry.settle()


def reasoned(shown: Any, reason: str) -> None:
    shown.dialog.reason.setText(reason)
    shown.dialog.go()


# The checklist -------------------------------------------------------------------------------------------------


def test_chips_find_and_boxes_narrow_the_checklist(window: Window) -> None:
    shown = page(window, "checklist")
    for state in ("missing", "unproved", "excused", "there"):
        shown.chips.choose(state)
        lines = [line for line in shown.grid.year.lines if line.cells]
        assert lines and all(any(cell.about.state == state for cell in line.cells) for line in lines)
    shown.find("不会有这样的材料")
    assert not shown.grid.year.lines and shown.cell is None and shown.closed.isHidden()
    shown.clear_filter()
    shown.find("党课")
    assert {cell.about.box.title for line in shown.grid.year.lines for cell in line.cells} >= {
        "党课与学习培训"
    }
    shown.clear_filter()
    shown.boxes.selectRow(8)
    assert {cell.about.box.number for line in shown.grid.year.lines for cell in line.cells} == {8}
    shown.boxes.selectRow(0)
    assert len({cell.about.box.number for line in shown.grid.year.lines for cell in line.cells}) > 10


def test_a_page_made_after_another_reads_by_itself(window: Window, qtbot: Any, book: Book) -> None:
    window.desk.close_book()  # the section last seen is remembered: the catalogue first, the checklist after it
    window.desk.settings.set("section.archive", "catalogue")
    path = book.path
    other = window_of(open_book(path), path.parent, qtbot)
    try:
        assert other.page is not None and other.page.current.name == "archive.papers"  # type: ignore[attr-defined]
        assert page(other, "checklist").cells
    finally:
        other.desk.work.wait()
        other.desk.close_book()


def test_a_proof_opens_its_record_and_a_gap_leads_to_its_page(window: Any, book: Book) -> None:
    shown = page(window, "checklist")
    proved = next(
        cell for cell in shown.cells if cell.state == "there" and cell.proofs[0].source == "meetings.held"
    )
    assert shown.grid.go_to(proved.uid)
    link = next(one for one in shown.about.findChildren(QPushButton) if one.text().startswith("✓"))
    assert link.toolTip() == proved.proofs[0].label
    link.click()
    assert window.page.name == "meetings" and window.page.current.table.uid == proved.proofs[0].uid
    window.go("archive")
    for feature in ("meetings", "dues", "ledgers", "roster"):
        gap = next(
            (
                cell
                for cell in shown.cells
                if cell.target.feature == feature and cell.state in ("missing", "due")
            ),
            None,
        )
        if gap is None:
            continue
        window.go("archive")
        shown.clear_filter()
        shown.grid.go_to(gap.uid)
        assert not shown.closed.isHidden()
        shown.closed.click()
        assert window.page.name == feature and window.page.section == gap.target.section
    window.go("archive")
    shown.scope.show_year(2025)
    late = next(cell for cell in shown.cells if cell.target.feature == "meetings")
    shown.grid.go_to(late.uid)
    shown.go_close()
    assert scope_of(window.desk, "meetings").year == 2025


def test_a_scan_is_filed_for_the_cell(window: Any, book: Book) -> None:
    shown = page(window, "checklist")
    gap = next(
        cell for cell in shown.cells if cell.state == "missing" and cell.period.kind in ("month", "quarter")
    )
    assert shown.grid.go_to(gap.uid)
    shown.scanned.click()
    scanned(shown)
    shown.reread()
    assert shown.cell.uid == gap.uid and shown.cell.count == gap.count + 1
    filed = [
        row for row in book.read(lambda session: queries.papers(session, 2026)) if row["item"] == gap.item.key
    ]
    assert filed[-1]["period"] == gap.period.name and filed[-1]["pages"] == 2 and filed[-1]["copy"] == "scan"
    files = book.read(lambda session: queries.files_of(session, filed[-1]["uid"]))
    assert [one.name for one in files] == ["扫描.pdf"]


def test_not_needed_and_ticked_are_said_and_taken_back(window: Any, book: Book) -> None:
    shown = page(window, "checklist")
    gap = next(cell for cell in shown.cells if cell.state == "missing" and cell.mark is None)
    shown.grid.go_to(gap.uid)
    shown.excused.click()
    reasoned(shown, "")
    assert not shown.dialog.wrong.isHidden() and shown.cell.state == "missing"
    reasoned(shown, "本年度没有发展对象")
    shown.reread()
    assert shown.cell.state == "excused" and "本年度没有发展对象" in (shown.cell.note or "")
    assert shown.excused.text() == "撤回" and shown.ticked.isHidden()
    shown.excused.click()
    shown.reread()
    assert shown.cell.uid == gap.uid and shown.cell.state == "missing"
    shown.ticked.click()
    shown.reread()
    assert shown.cell.state == "unproved" and shown.grid.current.mark.role == "late"
    assert shown.grid.current.tint == "late_tint" and shown.excused.text() == "撤回"
    shown.excused.click()
    shown.reread()
    assert shown.cell.state == "missing" and shown.cell.mark is None
    book.undo()
    shown.reread()
    assert shown.cell.state == "unproved"


def test_a_closed_year_and_a_read_only_book_only_show(
    window: Any, book: Book, qtbot: Any, tmp_path: Path
) -> None:
    shown = page(window, "checklist")
    shown.scope.show_year(2025)
    assert shown.day == "2025 年" and "2025 年度已于" in shown.legend.text()
    for cell in shown.cells[:5]:
        shown.grid.go_to(cell.uid)
        assert shown.scanned.isHidden() and shown.excused.isHidden() and shown.ticked.isHidden()
    catalogue = page(window, "catalogue")
    assert len(catalogue.rows) == 12 and not catalogue.added.isEnabled()
    assert not any(act.isEnabled() for act in (catalogue.scanned, catalogue.voided, catalogue.numbered))
    catalogue.open_row(catalogue.rows[0])
    assert (
        not catalogue.dialog.form.entries["title"].input.isEnabled()
        or catalogue.dialog.form.entries["title"].input.isReadOnly()
    )
    catalogue.dialog.done(0)
    other = window_of(open_book(book.path, read_only=True), tmp_path / "other", qtbot)
    try:
        shown = page(other, "checklist")
        gap = next(cell for cell in shown.cells if cell.state == "missing")
        shown.grid.go_to(gap.uid)
        assert shown.scanned.isHidden() and shown.excused.isHidden() and shown.ticked.isHidden()
        for section in ("catalogue", "boxes"):
            locked = page(other, section)
            acts = (
                (locked.scanned, locked.voided, locked.numbered)
                if section == "catalogue"
                else (locked.ended,)
            )
            assert locked.rows and not any(act.isEnabled() for act in acts)
    finally:
        other.desk.work.wait()
        other.desk.close_book()


def test_a_small_window_with_large_letters_shows_boxes_and_months(window: Any) -> None:
    shown = page(window, "checklist")
    window.resize(1024, 544)
    palette.look.wear(percent=150)
    try:
        QApplication.processEvents()
        assert shown.left.width() <= 0.37 * shown.width()
        assert shown.boxes.rowHeight(0) == palette.look.px(34) == 51
        assert shown.boxes.columnWidth(0) >= palette.look.px(88)  # ▲ 108/118
        months = shown.grid.viewport().width() - shown.grid.columnViewportPosition(2)
        assert months >= 3 * palette.look.px(26)
    finally:
        palette.look.wear(percent=100)
    tip = shown.list.data(shown.list.index(4, 1), Qt.ItemDataRole.ToolTipRole)
    assert tip == shown.list.lines[4].texts[1]


# The papers ----------------------------------------------------------------------------------------------------


def test_a_paper_is_registered_changed_numbered_and_voided(window: Any, book: Book) -> None:
    shown = page(window, "catalogue")
    before = len(shown.rows)
    assert not shown.numbered.isEnabled()  # each has its number
    shown.added.click()
    form = shown.dialog.form
    typed(form, "title", "2026年党内统计年报")
    typed(form, "item", "党内统计年报")
    assert form.entries["retention"].value is not None  # as the item is kept
    shown.dialog.keep()
    uid = shown.table.uid
    assert len(shown.rows) == before + 1 and shown.row(uid)["item"] == "statistics"
    assert shown.row(uid)["period"] == "2026" and shown.row(uid)["author"] == "东湖社区党支部"
    shown.open_row(shown.row(uid))
    typed(shown.dialog.form, "pages", "6")
    shown.dialog.keep()
    assert shown.row(uid)["pages"] == 6
    shown.chips.choose("unnumbered")
    assert shown.numbered.isEnabled()
    shown.numbered.click()
    shown.clear_filter()
    assert shown.row(uid)["piece"] and shown.row(uid)["box"] and not shown.numbered.isEnabled()
    shown.table.go_to(uid)
    shown.open_row(shown.row(uid))
    entries = shown.dialog.form.entries
    assert not entries["year"].isEnabled() and not entries["retention"].isEnabled()
    assert entries["title"].isEnabled()
    shown.dialog.done(0)
    shown.voided.click()
    reasoned(shown, "报错了")
    assert shown.row(uid)["voided_on"] == PartialDate.of(dt.date(2026, 11, 24)) and shown.row(uid)["piece"]


def test_scans_are_added_and_opened(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(window, "catalogue")
    bare = next(row for row in shown.rows if not row["files"])
    shown.table.go_to(bare["uid"])
    assert not shown.opened.isEnabled()
    shown.scanned.click()
    scanned(shown)
    assert shown.row(bare["uid"])["files"] == 1 and shown.row(bare["uid"])["pages"] == bare["pages"]
    opened: list[Any] = []
    monkeypatch.setattr(shown.attaching, "open", opened.append)
    shown.table.go_to(bare["uid"])
    shown.opened.click()
    assert [one.name for one in opened] == ["扫描.pdf"]


def test_items_of_one_title_are_told_apart_and_no_other_is_taken(window: Any, book: Book) -> None:
    shown = page(window, "catalogue")
    keys = list(shown._items)
    twin = {key: shown._items[key] for key in keys}
    twin["plan_two"] = twin["plan"]
    shown._items = twin
    names = shown._item_names()
    assert len(set(names.values())) == len(names)
    shown.reread()
    shown.added.click()
    form = shown.dialog.form
    typed(form, "title", "一份文件")
    typed(form, "retention", "30年")
    typed(form, "item", "清单上没有的")
    shown.dialog.keep()
    assert form.entries["item"].problem.code == "archive-item"
    shown.dialog.done(0)


def test_a_paper_of_another_year_is_shown_there_and_its_period_goes_with_it(window: Any, book: Book) -> None:
    shown = page(window, "catalogue")
    shown.added.click()
    form = shown.dialog.form
    for key, text in (("title", "2024年工作总结"), ("item", "年度工作总结"), ("year", "2024")):
        typed(form, key, text)
    shown.dialog.keep()
    assert shown.scope.year == 2024 and [row["title"] for row in shown.rows] == ["2024年工作总结"]
    assert shown.rows[0]["period"] == "2024"
    shown.open_row(shown.rows[0])
    typed(shown.dialog.form, "year", "2023")
    shown.dialog.keep()
    assert shown.scope.year == 2023 and shown.rows[0]["period"] == "2023"
    shown.open_row(shown.rows[0])
    typed(shown.dialog.form, "year", "")
    shown.dialog.keep()
    assert shown.dialog.form.entries["year"].problem.code == "archive-year"
    shown.dialog.done(0)


# The boxes -----------------------------------------------------------------------------------------------------


def test_a_box_has_its_note_page_and_the_year_is_closed_and_opened_again(
    window: Any, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = page(window, "boxes")
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(window.errands, "print_form", lambda name, uid: printed.append((name, uid)))
    shown.table.go_to(shown.rows[0]["uid"])
    shown.spine.click()
    shown.note_page.click()
    assert printed == [("box-spine", shown.rows[0]["uid"]), ("box-note", shown.rows[0]["uid"])]
    shown.open_row(shown.rows[0])
    typed(shown.dialog.form, "sorted_by", "王芳")
    typed(shown.dialog.form, "width", "40")
    shown.dialog.keep()
    assert (shown.rows[0]["sorted_by"], shown.rows[0]["width"]) == ("王芳", 40)
    shown.ended.click()
    assert shown.ended.text() == "重新打开本年度…" and "已于 2026.11.24 归档" in shown.note.said.text()
    assert book.read(lambda session: queries.closing(session, 2026))
    shown.ended.click()
    reasoned(shown, "补一份文件")
    assert shown.ended.text() == "本年度归档" and shown.note.said.text() == ""
    again = book.read(lambda session: queries.closings(session, 2026))
    assert again[-1]["reopen_reason"] == "补一份文件"


# Other books ---------------------------------------------------------------------------------------------------


def test_several_branches_have_to_be_chosen_among(window: Any, book: Book) -> None:
    with book.edit("第二个支部") as session:
        other = roster.add_branch(session, "西湖社区党支部")
    shown = page(window, "checklist")
    shown.reread()
    assert shown.branch.isVisible()
    shown.scope.show_branch(other)
    assert {cell.unit.branch_uid for cell in shown.cells} == {other}
    gap = next(cell for cell in shown.cells if cell.target.feature == "meetings" and cell.state != "there")
    shown.grid.go_to(gap.uid)
    shown.go_close()
    assert scope_of(window.desk, "meetings").branch_uid == other
    window.go("archive")
    catalogue = page(window, "catalogue")
    catalogue.added.click()
    typed(catalogue.dialog.form, "title", "西湖的文件")
    typed(catalogue.dialog.form, "retention", "10年")
    catalogue.dialog.keep()
    assert catalogue.row(catalogue.table.uid)["branch_uid"] == other
    assert catalogue.row(catalogue.table.uid)["author"] == "西湖社区党支部"


def test_an_empty_book_says_what_to_do(tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from partybook.jobs.books import new_book

    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    made = new_book(tmp_path / "空.partybook", branch="东湖社区党支部", community="东湖社区")
    window: Any = window_of(made, tmp_path, qtbot)
    try:
        assert all(cell.state != "there" for cell in page(window, "checklist").cells)
        assert not page(window, "boxes").rows and not page(window, "boxes").ended.isEnabled()
        shown = page(window, "catalogue")
        assert not shown.rows
        shown.open_row({})
        typed(shown.dialog.form, "title", "第一份文件")
        typed(shown.dialog.form, "retention", "永久")
        shown.dialog.keep()
        assert len(shown.rows) == 1
    finally:
        window.desk.work.wait()
        window.desk.close_book()
