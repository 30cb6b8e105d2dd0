"""自评表 in the window: judged in place, overridden, proved, frozen, opened again, led to the records behind it."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk.window import Window
from partybook.errors import Problem
from partybook.features import knowledge
from partybook.features.roster import queries as roster
from partybook.features.scoring import queries
from partybook.features.scoring.rules import Scores
from partybook.features.scoring.tab.sheet import SheetPage

from .conftest import Known, on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, qtbot: Any) -> SheetPage:
    tab: Any = window.page
    page = tab.show_section("sheet")
    assert isinstance(page, SheetPage)
    return page


def choose(page: SheetPage, code: str) -> None:
    """Chooses an item and waits for nothing: the panel shows it at once."""
    assert page.table.go_to(code)
    page._later.stop()
    page._show_item()


def scores(page: SheetPage) -> Scores:
    """As they are in the book now, shown too."""
    page._facts = None
    page.reread()
    assert page.looked is not None
    return page.looked.scores


def shown(page: SheetPage) -> list[str]:
    return [line.key for line in page.model.lines if line.key]


def type_points(page: SheetPage, points: str, reason: str = "") -> None:
    entry = page.panel.judging
    assert entry is not None
    entry.points.input.setText(points)
    entry.reason.input.setText(reason)
    entry._follow()


def judge(page: SheetPage, code: str, points: str, reason: str = "") -> None:
    choose(page, code)
    type_points(page, points, reason)
    assert page.panel.judging is not None
    page.panel.judging.keep()


def texts(page: SheetPage) -> str:
    """All that the panel says."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in page.panel.findChildren(QLabel))


def test_a_year_without_a_sheet_shows_what_the_records_give(page: SheetPage, office: Book) -> None:
    assert page.day == "2025.7.1—2026.6.30"
    assert page.summary.total.text() == "5 分" and page.summary.grade.text() == "▲ 不合格"
    # 1.1 has 9 of 12 months, June may still be had; 2.1 may still be judged
    assert page.summary.still.whole == "! 还可争取 5 分，最近到期：6月30日 2026年6月"
    assert "还没有开始自评" in page.summary.steps.whole
    assert shown(page) == ["1.1", "1.2", "2.1"]
    assert page.model.lines[0].texts[0] == "一、会议" and page.model.lines[0].texts[-1] == "5 / 6"
    assert [(one.title, one.got, one.share) for one in page.summary.bars._parts] == [
        ("一、会议", "5 / 6", 5 / 6),
        ("二、作风", "0 / 4", 0.0),
    ]
    assert page.empty.isHidden() and office.read(queries.sheets) == []


def test_views_and_finding(page: SheetPage) -> None:
    assert [page.chips._buttons[key].text() for key in ("all", "short", "waits", "unproved", "override")] == [
        "全部 3", "未满分 2", "待自判 1", "缺佐证 0", "已更正 0",
    ]  # fmt: skip
    page.chips.choose("short")
    assert shown(page) == ["1.1", "2.1"]
    page.find("6月")
    assert shown(page) == ["1.1"] and page.model.lines[1].texts[-1] == "! 2026年6月（6月30日前）"
    page.find("没有这样的")
    assert page.places.currentWidget() is page.nothing
    page.nothing.first.click()
    assert shown(page) == ["1.1", "1.2", "2.1"]


def test_keys_walk_the_items_judge_and_come_back(page: SheetPage, office: Book, qtbot: Any) -> None:
    page.window().activateWindow()
    page.take_keys()
    choose(page, "1.1")
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.key == "1.2"
    QTest.keyClick(page.table, Qt.Key.Key_Down)  # over the line of the second part
    assert page.table.key == "2.1"
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    entry = page.panel.judging
    assert entry is not None and page.window().focusWidget() is entry.points.input
    entry.points.input.setText("3")
    QTest.keyClick(
        entry.points.input, Qt.Key.Key_Return
    )  # less than all needs a reason: the cursor goes there
    assert page.window().focusWidget() is entry.reason.input and office.read(queries.sheets) == []
    entry.reason.input.setText("个别委员没有联系户")
    QTest.keyClick(entry.reason.input, Qt.Key.Key_Return)
    assert scores(page).by_code["2.1"].opinion.judged == 300
    assert page.window().focusWidget() is page.table
    assert office.read(queries.sheets)[0]["year"] == 2026 and office.history()[0].what == "评定 2.1 作风"
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.panel.judging is not None
    QTest.keyClick(page.panel.judging.points.input, Qt.Key.Key_Escape)
    assert page.window().focusWidget() is page.table


def test_what_is_wrong_is_said_below_the_line_and_stays(page: SheetPage, office: Book) -> None:
    choose(page, "2.1")
    type_points(page, "5", "多了")
    assert page.panel.judging is not None
    page.panel.judging.keep()
    assert "0 到 4 分之间" in page.panel.judging.points.note.text()
    type_points(page, "3")
    choose(page, "1.1")  # not right yet: it waits with its item, and the list says so
    assert page.model.lines[4].texts[-1] == "! 评分还没有保存" and office.read(queries.sheets) == []
    choose(page, "2.1")
    assert page.panel.judging is not None and page.panel.judging.points.text() == "3"
    type_points(page, "3", "有两次没有走访")
    choose(page, "1.1")  # right: kept when the item is left
    assert scores(page).by_code["2.1"].score == 300


def test_full_marks_with_one_click(page: SheetPage) -> None:
    choose(page, "2.1")
    assert page.panel.judging is not None
    page.panel.judging.full.click()
    given = scores(page)
    assert given.by_code["2.1"].score == 400 and given.grade == "优秀"
    assert page.summary.grade.text() == "★ 优秀"
    page.chips.choose("unproved")
    assert shown(page) == ["2.1"]  # judged, and nothing that proves it


def test_another_year_keeps_what_was_typed_for_the_first(page: SheetPage, office: Book) -> None:
    choose(page, "2.1")
    type_points(page, "4")
    page.scope.show_year(2025)
    page.scope.show_year(2026)
    assert [row["year"] for row in office.read(queries.sheets)] == [2026]
    assert scores(page).by_code["2.1"].score == 400


def test_an_override_with_a_reason_and_back(page: SheetPage) -> None:
    choose(page, "1.1")
    page.panel.overridden.click()
    dialog = page.dialog
    dialog.form.entries["override"].input.setText("4")
    dialog.keep()
    assert "原因" in dialog.form.entries["override_reason"].note.text()
    dialog.form.entries["override_reason"].input.setText("6月的会在纸质记录里")
    dialog.keep()
    given = scores(page).by_code["1.1"]
    assert (given.score, given.how) == (400, "override")
    page.chips.choose("override")
    assert shown(page) == ["1.1"]
    choose(page, "1.1")
    assert "6月的会在纸质记录里" in texts(page)
    page.panel.overridden.click()
    page.dialog.take_back.click()
    assert scores(page).by_code["1.1"].score == 300


def test_proofs_are_attached_opened_and_taken_off(
    page: SheetPage, office: Book, tmp_path: Path, qtbot: Any
) -> None:
    scan = tmp_path / "述职.png"
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(scan))
    judge(page, "2.1", "4")
    scores(page)
    choose(page, "2.1")
    page.panel.files_dropped.emit([scan])
    qtbot.waitUntil(lambda: scores(page).by_code["2.1"].opinion.files == 1)
    choose(page, "2.1")
    assert page.panel.shelf is not None and page.panel.shelf.lines[0].whole == "述职.png"
    assert not scores(page).by_code["2.1"].unproved
    one = office.read(lambda session: queries.files_of(session, scores(page).by_code["2.1"].opinion.uid))[0]
    page._do_with_file("remove", one)
    assert scores(page).by_code["2.1"].opinion.files == 0


def test_freezing_asks_for_what_nobody_judged(page: SheetPage) -> None:
    page.act.click()
    assert "2.1" in page.dialog.layout().itemAt(1).widget().text()
    page.dialog.buttons["go"].click()
    assert page.chips.current == "waits" and page.table.key == "2.1"


def test_frozen_changed_reopened(page: SheetPage, known: Known, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(page, "2.1", "4")
    scores(page)
    page.act.click()
    form = page.dialog.form
    assert form.entries["assessed_on"].value == PartialDate(2026, 6, 20)
    form.entries["assessed_on"].input.setText("2026.06.21")
    form.entries["who"].input.setText("王芳")
    page.dialog.keep()
    assert "还没有到" in form.entries["assessed_on"].note.text()
    form.entries["assessed_on"].input.setText("2026.06.20")
    page.dialog.keep()
    assert scores(page).frozen and page.act.text() == "申报…" and page.banner.isHidden()
    assert (
        page.summary.still.whole.startswith("✓ 已定稿")
        and "王芳 · 2026.06.20 定稿" in page.summary.steps.whole
    )
    known.say("meetings.months.committee", 8, *(f"m{number}" for number in range(8)))
    assert scores(page).total == 900 and not page.banner.isHidden()
    page.see.click()
    assert shown(page) == ["1.1"] and page.model.lines[1].texts[-1] == "! 定稿后有变化：3 → 2.67 分"
    choose(page, "1.1")
    assert "少了：m8" in texts(page) and page.panel.judging is None and page.panel.superior is not None
    page.acts.reopen()
    page.dialog.go()
    assert "原因" in page.dialog.wrong.text()
    page.dialog.reason.setText("补录了记录")
    page.dialog.go()
    given = scores(page)
    assert not given.frozen and given.total == 867 and "补录了记录" in page.summary.steps.whole


def test_poll_application_and_the_superiors_points(page: SheetPage, office: Book) -> None:
    judge(page, "2.1", "4")
    uid = office.read(queries.sheets)[0]["uid"]
    scores(page)
    page.acts.poll()
    for key, text in (("poll_on", "2026.06.18"), ("poll_returned", "50"), ("poll_good", "51")):
        page.dialog.form.entries[key].input.setText(text)
    page.dialog.keep()
    assert "多于收回的" in page.dialog.form.entries["poll_good"].note.text()
    page.dialog.form.entries["poll_good"].input.setText("48")
    page.dialog.keep()
    with office.edit("定稿") as session:
        queries.freeze(session, uid, dt.date(2026, 6, 20), "王芳")
    scores(page)
    page.act.click()
    page.dialog.form.entries["applied_on"].input.setText("2026.06.20")
    page.dialog.form.entries["applied_to"].input.setText("湖滨街道党工委")
    page.dialog.keep()
    scores(page)
    assert "群众满意率 96.0% · 2026.06.20 申报" in page.summary.steps.whole
    assert page.act.text() == "登记上级审核…" and page.table.isColumnHidden(4) is not False
    choose(page, "1.1")
    assert page.panel.superior is not None
    page.panel.superior.points.input.setText("2.5")
    page.panel.superior.reason.input.setText("少一次")
    page.panel.superior.keep()
    scores(page)
    assert not page.table.isColumnHidden(4) and page.model.lines[1].texts[4] == "2.5"
    choose(page, "1.1")
    assert "相差 −0.5" in texts(page)
    page.act.click()
    page.dialog.form.entries["superior_total"].input.setText("8.5")
    page.dialog.form.entries["superior_grade"].input.setEditText("合格")
    page.dialog.keep()
    scores(page)
    assert "上级审核 8.5 分 合格" in page.summary.steps.whole and page.act.isHidden()


def test_a_record_leads_to_where_it_lives(
    page: SheetPage, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[tuple[str, ...]] = []
    monkeypatch.setattr(window, "show_record", lambda *asked: bool(went.append(asked)))
    monkeypatch.setattr(window, "show_source", lambda *asked: bool(went.append(asked)) or True)
    choose(page, "1.1")
    block = page.panel.blocks[0]
    assert [line.text() for line in block.records[:2]] == ["· m0", "· m1"]
    assert [line.isHidden() for line in block.records] == [False] * 5 + [True] * 4
    block.records[0].pressed.emit()
    assert went == [("meetings.held", "m0"), ("meetings.held",)]
    block.lacks[0].pressed.emit()
    assert went[2] == ("meetings.cadence", "2026年6月")
    went.clear()
    block.go.click()
    assert went == [("meetings.held",)]
    choose(page, "2.1")
    assert "走访" in texts(page) and not page.panel.blocks[0].lacks


def test_an_empty_book_says_where_to_begin(page: SheetPage, window: Window, known: Known) -> None:
    known.facts.clear()
    assert scores(page).total == 0
    assert not page.empty.isHidden() and page.summary.total.text() == "0 分"
    page.begin["meetings"].click()
    assert getattr(window.page, "name", "") == "meetings"


def test_a_book_that_is_only_read(page: SheetPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(page.desk), "can_edit", property(lambda desk: False))
    scores(page)
    assert not page.act.isEnabled()
    assert [one.text() for one in page.more.menu().actions() if one.text()] == ["佐证材料册（PDF）…"]
    choose(page, "2.1")
    entry = page.panel.judging
    assert entry is not None and not entry.points.input.isEnabled() and entry.full.isHidden()


def test_branches_have_sheets_of_their_own(page: SheetPage, office: Book) -> None:
    with office.edit("支部") as session:
        other = roster.add_branch(session, "西湖党支部")
    scores(page)
    assert page.picker.isVisibleTo(page)
    page.scope.show_branch(other)
    judge(page, "2.1", "4")
    page.scope.show_branch(None)
    assert [(row["branch_uid"], row["total"]) for row in office.read(queries.sheets)] == [(other, 900)]
    assert scores(page).by_code["2.1"].waits


def test_what_is_out_of_sight_is_read_when_it_is_shown(
    page: SheetPage, window: Window, office: Book, known: Known
) -> None:
    window.go("meetings")
    count = len(known.asked)
    known.say("meetings.held.lecture", 3, "l1", "l2", "l3")
    with office.edit("别的") as session:
        roster.change_organisation(session, {"community": "东湖社区"})
    page.take_change({"organisation"})
    assert len(known.asked) == count
    window.go("scoring")
    assert page.looked is not None and page.looked.scores.by_code["1.2"].score == 0
    count = len(known.asked)
    judge(page, "2.1", "4")
    page.take_change({"score_item"})  # an opinion changes no fact
    assert len(known.asked) == count and page.looked.scores.by_code["2.1"].score == 400


def test_the_year_that_is_worked_at(office: Book, sheet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for day, year in ((dt.date(2026, 6, 30), 2026), (dt.date(2026, 7, 1), 2026)):
        on(monkeypatch, day)
        assert office.read(queries.year_now) == year
    with office.edit("撤") as session:
        queries.remove_sheet(session, sheet)
    assert office.read(queries.year_now) == 2027


@pytest.mark.parametrize(
    ("day", "waits"),
    [("2026-05-30", 0), ("2026-05-31", 1), ("2026-06-30", 1), ("2026-07-30", 1), ("2026-07-31", 0)],
)
def test_the_rail_says_what_waits_near_the_due_day(office: Book, sheet: str, day: str, waits: int) -> None:
    from partybook.facts import Asked

    asked = Asked(2026, dt.date.fromisoformat(day))
    assert office.read(lambda session: queries.unjudged(session, asked)) == waits
    assert office.read(lambda session: queries.unfrozen(session, asked)) == 0
    with office.edit("评") as session:
        queries.set_opinion(session, sheet, "2.1", {"judged": 400})
    assert office.read(lambda session: queries.unfrozen(session, asked)) == waits


def test_a_sheet_begun_by_mistake_is_taken_back(page: SheetPage, office: Book) -> None:
    judge(page, "2.1", "4")
    scores(page)
    page.acts.remove()
    page.dialog.buttons["go"].click()
    assert office.read(queries.sheets) == []
    office.undo()
    assert scores(page).by_code["2.1"].score == 400


def test_the_book_of_evidence_is_made_where_it_is_wanted(
    page: SheetPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: Any
) -> None:
    asked: list[Any] = []

    def bound(book: Any, path: Path, span: Any, standard: str, progress: Any) -> tuple[int, list[Problem]]:
        asked.append((path.name, span.year, standard))
        return 14, [Problem("x", "述职.png 打不开", severity="warning")]

    told: list[Problem] = []
    monkeypatch.setattr(page.desk.jobs, "evidence_book", bound)
    monkeypatch.setattr(page.desk, "tell", told.append)
    with qtbot.waitSignal(page.desk.said) as said:
        page.acts.bind_into(tmp_path / "佐证.pdf")
    assert asked == [("佐证.pdf", 2026, "small")] and said.args == ["已写入 佐证.pdf，共 14 页"]
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].value == "述职.png 打不开"


def test_word_forms_are_filled_from_the_sheet(page: SheetPage) -> None:
    judge(page, "2.1", "4")
    scores(page)
    page.acts.fill()
    names = [page.dialog.list.item(place).text() for place in range(page.dialog.list.count())]
    assert any("申报" in name for name in names)
    page.dialog.reject()


PLACES = {
    "meetings.hours_reached_share": "meetings.hours",
    "meetings.met.general": "meetings.cadence",
    "meetings.held.lecture": "meetings.held",
    "ledgers.service_projects": "ledgers.service_projects",
    "ledgers.posts_with_duties_share": "ledgers.post_duties",
    "ledgers.law_quarters": "ledgers.publicity",
    "roster.terms_valid": "roster.posts",
    "roster.mobile_contacted": "roster.members",
    "dues.on_time_share": "dues.ledger",
    "archive.kinds_there": "archive.checklist",
    "no.such": "no.such",
}


def test_every_fact_knows_where_its_records_are_entered(office: Book, window: Window) -> None:
    found = office.read(lambda session: {name: knowledge.place_of(session, name) for name in PLACES})
    assert found == PLACES
    for source in ("meetings.hours", "ledgers.post_duties", "roster.profile", "dues.handups", "roster.posts"):
        assert window.show_source(source), source
        assert getattr(window.page, "name", "") == source.partition(".")[0]
    assert not window.show_source("meetings.none")


def test_a_period_that_lacks_is_shown_on_the_wall_of_its_year(office: Book, window: Window) -> None:
    branch = office.read(queries.branches)[0][0]
    assert window.show_record("meetings.cadence", f"{branch}/general//2025-Q3")
    tab: Any = window.page
    assert tab.current.scope.year == 2025 and tab.current.one.period.name == "2025-Q3"


def test_a_meeting_of_another_year_is_found(office: Book, window: Window) -> None:
    from partybook.features.meetings import queries as meetings

    branch = office.read(queries.branches)[0][0]
    with office.edit("会") as session:
        row = {"branch_uid": branch, "kind": "lecture", "title": "党课", "state": "held"}
        uid = meetings.add_meeting(session, {**row, "held_on": PartialDate(2025, 9, 3)})
    assert window.show_record("meetings.held", uid)
    tab: Any = window.page
    assert tab.current.scope.year == 2025 and tab.current.table.uid == uid
    assert not window.show_record("meetings.held", "nobody")
