"""The development page over a real book: the list, the timeline, the forms of steps, papers, notices and points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from partybook.book.file import Book
from partybook.book.office import keep_standard
from partybook.desk import palette
from partybook.desk.window import Window
from partybook.features.roster import queries
from partybook.features.roster.dialogs.way.step import StepDialog
from partybook.features.roster.rules import points
from partybook.features.roster.rules.development import Case
from partybook.features.roster.rules.points import Item
from partybook.features.roster.tab.development import DevelopmentPage
from partybook.fields import id_check
from partybook.jobs import importing
from partybook.jobs.books import new_book
from partybook.standards.codes import codes

from .conftest import sheet
from .development_steps import judged, on, upto

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = dt.date(2026, 11, 3)
COMMON = {"who": "王芳"}
WAYS: dict[str, list[dict[str, Any]]] = {
    # an applicant whose talk is overdue since 2026-10-10
    "周峰": [{"step": "applied", "done_on": on("2026-09-10")}],
    # an activist of more than a year, reviewed on time; papers are missing
    "万新海": [
        {"step": "applied", "done_on": on("2025-06-01")},
        {"step": "talk", "done_on": on("2025-06-20"), **COMMON},
        {"step": "activist", "done_on": on("2025-10-20")},
        {"step": "filed", "done_on": on("2025-10-30")},
        {"step": "mentor", "done_on": on("2025-10-30"), **COMMON},
        {"step": "review", "done_on": on("2026-04-10"), **COMMON},
        {"step": "review", "done_on": on("2026-09-30"), **COMMON},
    ],
    # an activist of less than a year
    "贾梅": [
        {"step": "applied", "done_on": on("2026-01-05")},
        {"step": "talk", "done_on": on("2026-01-20"), **COMMON},
        {"step": "activist", "done_on": on("2026-06-20")},
        {"step": "filed", "done_on": on("2026-06-30")},
        {"step": "mentor", "done_on": on("2026-06-30"), **COMMON},
    ],
}


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", TODAY.isoformat())
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区") as book:
        with book.edit("登记") as session:
            for name, steps in WAYS.items():
                uid = queries.add_person(session, {"name": name, "sex": "1", "born_on": on("1990-05-01")})
                for values in steps:
                    queries.add_step(session, uid, values)
            queries.add_person(session, {"name": "李建国", "standing": "full", "full_on": on("1999-07")})
            scale = [Item("参加志愿服务", 2, 4), Item("受到表彰", 10)]
            keep_standard(session, points.FOLDER, points.NAME, points.scale_text(scale))
        yield book


@pytest.fixture
def page(window: Window, qtbot: Any) -> DevelopmentPage:
    assert window.page is not None
    page = window.page.show_section("development")
    assert isinstance(page, DevelopmentPage)
    choose(page, "周峰", qtbot)
    return page


def names(page: DevelopmentPage) -> list[str]:
    return [str(page.model.row(place)["name"]) for place in range(page.model.rowCount())]


def choose(page: DevelopmentPage, name: str, _qtbot: Any) -> None:
    uid = next(row["uid"] for row in page.rows if row["name"] == name)
    page.table.go_to(uid)
    page._fill_panel()  # at once: what stands there may be the same person as before
    QApplication.processEvents()
    assert page.way.shown is not None and page.way.shown.person["name"] == name


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def cell(page: DevelopmentPage, name: str, key: str) -> str:
    place = names(page).index(name)
    return str(page.model.index(place, page.model.keys.index(key)).data())


def person(book: Book, name: str) -> dict[str, Any]:
    return next(one for one in book.read(queries.people) if one["name"] == name)


def type_in(page: DevelopmentPage, **values: str) -> Any:
    """Types into the form that is open."""
    dialog = page.acts.dialog
    for key, text in values.items():
        entry = dialog.form.entries[key]
        entry.offer(entry.read(text))
    return dialog


# The list


def test_who_is_on_the_way_what_is_due_first(window: Window, page: DevelopmentPage, qtbot: Any) -> None:
    assert names(page) == ["周峰", "贾梅", "万新海"]  # who is full is not there
    assert [cell(page, "周峰", key) for key in ("standing", "reached", "coming", "due", "state")] == [
        "– 申请人", "递交申请", "派人谈话", "2026.10.10", "▲ 逾期 24 天",
    ]  # fmt: skip
    assert [cell(page, "贾梅", key) for key in ("coming", "due", "state")] == [
        "培养考察", "2026.12.20", "○ 33 个工作日",
    ]  # fmt: skip
    assert [cell(page, "万新海", key) for key in ("coming", "due", "state")] == ["确定发展对象", "", "○ 待办"]
    assert cell(page, "万新海", "missing").startswith("! ")
    assert cell(page, "贾梅", "blocked") == "积极分子培养不满一年，最早 2027年6月20日（第13条）。"
    assert window.foot.count.text() == "显示 3 / 共 3 人"
    qtbot.waitUntil(lambda: window.rail.tabs["roster"]._waiting == 1)
    assert window.rail.tabs["roster"].toolTip() == "发展党员：1 人有步骤逾期、受阻或缺材料"


def test_chips_narrow_the_list(page: DevelopmentPage, window: Window) -> None:
    found = {}
    for view in page.views():
        page.chips.choose(view.key)
        found[view.key] = names(page)
    assert found == {
        "all": ["周峰", "贾梅", "万新海"],
        "applicant": ["周峰"],
        "activist": ["贾梅", "万新海"],
        "target": [],
        "probationary": [],
        "late": ["周峰"],
        "lacking": ["周峰", "贾梅", "万新海"],
    }
    page.clear_filter()
    window.head.find.setText("wxh")
    assert names(page) == ["万新海"]
    window.head.find.setText("派人谈话")
    assert names(page) == ["周峰"]


def test_columns_are_sorted_by_what_they_mean(page: DevelopmentPage) -> None:
    page.sort("coming", True)
    assert names(page) == ["万新海", "贾梅", "周峰"]  # step 7, 6, 2
    page.sort("standing", False)
    assert names(page)[0] == "周峰"
    page.sort("state", False)
    assert names(page) == ["周峰", "贾梅", "万新海"]


# The panel


def test_the_panel_tells_what_is_next_and_shows_all_steps(page: DevelopmentPage) -> None:
    assert page.way.next.text() == "下一步：第 2 步“派人谈话”。应在 2026年10月10日前办完，已逾期 24 天。"
    assert page.way.timeline is not None and list(page.way.timeline.lines) == [
        one.step.code
        for one in page.way.shown.found.judged  # type: ignore[union-attr]
    ]
    line = page.way.timeline.lines["talk"]
    told = said(line)
    assert "递交申请后 1 个月内（第7条） · 2026.10.10 前\n▲ 已逾期 24 天" in told
    assert line.accessibleName() == "▲ 2 派人谈话 下一步"
    assert said(page.way.timeline.lines["target"]).startswith("○\n7 确定发展对象")
    whole = said(page.way)
    assert "推得" in whole and "2026年4月2日通过" in whole  # the list says that it is derived
    for stage in ("申请入党", "积极分子的确定和培养", "预备党员的接收"):
        assert stage in whole


def test_what_holds_a_case_up_and_reviews_in_lines(page: DevelopmentPage, qtbot: Any) -> None:
    choose(page, "贾梅", qtbot)
    assert page.way.next.text().startswith("下一步：第 6 步“培养教育考察”。2026年12月20日前办完")
    assert "积极分子培养不满一年" in page.way.held.said.text()
    choose(page, "万新海", qtbot)
    assert not page.way.held.isVisible()
    assert "2026.04.10 · 王芳\n2026.09.30 · 王芳" in said(page.way.timeline.lines["review"])  # type: ignore[union-attr]
    assert "材料 0/3" in said(page.way.timeline.lines["review"])  # type: ignore[union-attr]


def test_a_narrow_window_puts_the_panel_aside(page: DevelopmentPage, window: Window, qtbot: Any) -> None:
    assert page.way.isVisible() and not page.full.toggle.isVisible()
    window.resize(1024, 544)
    qtbot.waitUntil(lambda: not page.way.isVisible())
    qtbot.mouseClick(page.full.toggle, Qt.MouseButton.LeftButton)
    assert page.way.isVisible()
    qtbot.waitUntil(lambda: page.way._is_low)
    assert page.way.head.isVisible() and page.way.held.height() >= 0


# Steps


def test_one_click_on_a_step_opens_its_form_and_stores_it(
    page: DevelopmentPage, book: Book, qtbot: Any
) -> None:
    line = page.way.timeline.lines["talk"]  # type: ignore[union-attr]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    dialog = page.acts.dialog
    assert dialog.windowTitle() == "周峰：第 2 步“派人谈话”"
    assert list(dialog.form.entries) == ["done_on", "who", "note"]  # only what this step asks for
    assert dialog.asks.text() == "要求：递交申请后 1 个月内（第7条）；收到申请书后派人谈话（第7条）"
    type_in(page, done_on="2026.10.11", who="李梅")
    assert dialog.banner.said.text() == "! 比时限晚 1 天。"
    type_in(page, done_on="2026.10.10")
    assert not dialog.banner.isVisible()
    dialog.keep()
    assert cell(page, "周峰", "coming") == "确定积极分子" and page.table.uid == person(book, "周峰")["uid"]
    assert book.next_undo() == "登记 周峰：派人谈话"
    book.undo()
    qtbot.waitUntil(lambda: cell(page, "周峰", "coming") == "派人谈话")


def test_enter_on_a_row_opens_the_next_step_and_on_a_line_that_step(
    page: DevelopmentPage, qtbot: Any
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.acts.dialog.windowTitle().startswith("周峰：第 2 步")
    page.acts.dialog.reject()
    line = page.way.timeline.lines["applied"]  # type: ignore[union-attr]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    dialog = page.acts.dialog
    assert dialog.windowTitle().startswith("周峰：第 1 步") and dialog.form.entries["done_on"].value == on(
        "2026-09-10"
    )


def test_the_arrows_go_through_the_steps(page: DevelopmentPage, qtbot: Any) -> None:
    lines = page.way.timeline.lines  # type: ignore[union-attr]
    page.window().activateWindow()
    lines["talk"].setFocus()
    qtbot.waitUntil(lines["talk"].hasFocus)
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert lines["mentor"].hasFocus()
    qtbot.keyClick(lines["mentor"], Qt.Key.Key_Up)
    assert lines["filed"].hasFocus()
    qtbot.keyClick(lines["filed"], Qt.Key.Key_Space)
    assert page.acts.dialog.windowTitle() == "周峰：第 4 步“报上级党委备案”"
    assert page.way.timeline.entrance is lines["talk"]  # type: ignore[union-attr]


def test_a_step_corrected_and_taken_out(page: DevelopmentPage, book: Book, qtbot: Any) -> None:
    page.open_step("applied")
    type_in(page, done_on="2026.09.20").keep()
    assert person(book, "周峰")["applied_on"] == on("2026-09-20")
    assert cell(page, "周峰", "due") == "2026.10.20"
    choose(page, "周峰", qtbot)
    page.open_step("applied")
    dialog = page.acts.dialog
    qtbot.mouseClick(dialog.removal, Qt.MouseButton.LeftButton)
    question = next(child for child in dialog.children() if hasattr(child, "buttons"))
    qtbot.mouseClick(question.buttons["remove"], Qt.MouseButton.LeftButton)
    assert person(book, "周峰")["applied_on"] is None and book.next_undo() == "删除 周峰：递交入党申请书"


def test_one_of_several_reviews_is_opened(page: DevelopmentPage, qtbot: Any) -> None:
    choose(page, "万新海", qtbot)
    line = page.way.timeline.lines["review"]  # type: ignore[union-attr]
    record = next(child for child in line.findChildren(QLabel) if child.text().startswith("2026.04.10"))
    qtbot.mouseClick(record, Qt.MouseButton.LeftButton)
    assert page.acts.dialog.form.entries["done_on"].value == on("2026-04-10")
    page.acts.dialog.reject()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)  # the step itself means a further one
    assert page.acts.dialog.form.entries["done_on"].value is None


@pytest.mark.parametrize(
    ("values", "tone", "says"),
    [
        (
            {"done_on": "2026.11.02", "voters": "20", "present": "10", "yes": "10"},
            "late",
            "应到有表决权 20 人，实到 10 人，没有超过半数，会议无效（第19、20条）。",
        ),
        (
            {"done_on": "2026.11.02", "voters": "20", "present": "18", "yes": "10"},
            "late",
            "赞成 10 票，没有超过应到 20 人的半数，不能通过（第19、20条）。",
        ),
        ({"done_on": "2026.11.02", "voters": "20", "present": "18", "yes": "11"}, "", ""),
        ({"done_on": "2026.11.04"}, "", "2026年11月4日还没有到。"),
    ],
)
def test_the_form_says_what_the_rule_says(
    page: DevelopmentPage, values: dict[str, str], tone: str, says: str
) -> None:
    page.open_step("accepted")
    dialog = type_in(page, **values)
    assert list(dialog.form.entries) == ["done_on", "voters", "present", "yes", "result", "who", "note"]
    assert dialog.banner.property("tone") == tone
    assert dialog.banner.said.text()[2:] == says


def test_a_count_that_cannot_be_is_refused_and_the_form_stays(page: DevelopmentPage, qtbot: Any) -> None:
    page.open_step("accepted")
    type_in(page, done_on="2026.11.02", voters="10", yes="11").keep()
    assert page.acts.dialog.isVisible() and cell(page, "周峰", "standing") == "– 申请人"


# Papers


def test_many_papers_are_ticked_in_one_edit(page: DevelopmentPage, book: Book, qtbot: Any) -> None:
    choose(page, "万新海", qtbot)
    page.window().activateWindow()
    page.take_keys()
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = page.acts.dialog
    assert dialog.windowTitle() == "万新海的材料" and dialog.chips.current == "asked"
    before = page.way.shown.found.missing  # type: ignore[union-attr]
    first = dialog.lines[0]
    assert first.box.text() == "入党申请书" and "▲ 缺" in said(first)
    first.box.setFocus()
    qtbot.keyClick(first.box, Qt.Key.Key_Space)
    assert said(first).count("▲ 缺") == 0 and dialog.state.text() == "! 1 处未保存"
    qtbot.mouseClick(dialog.fill_all, Qt.MouseButton.LeftButton)
    assert len(dialog.changes()) == before
    dialog.chips.choose("lacking")
    assert "没有缺的材料。" in said(dialog)
    dialog.keep()
    assert cell(page, "万新海", "missing") == "" and book.next_undo() == "登记 万新海 的材料"
    book.undo()
    qtbot.waitUntil(lambda: cell(page, "万新海", "missing") == f"! {before}")


def test_a_paper_has_a_form_and_can_be_said_to_be_lacking(
    page: DevelopmentPage, book: Book, qtbot: Any
) -> None:
    qtbot.mouseClick(page.way.papers, Qt.MouseButton.LeftButton)
    dialog = page.acts.dialog
    qtbot.mouseClick(dialog.lines[0].more, Qt.MouseButton.LeftButton)
    form = dialog.dialog.form
    for key, text in (("pages", "3"), ("place", "组织柜")):
        form.entries[key].offer(form.entries[key].read(text))
    dialog.dialog.keep()
    assert dialog.lines[0].box.isChecked() and dialog.lines[0].more.text() == "1 份 · 3 页 · 组织柜"
    dialog.keep()
    papers = page.seen.case.papers  # type: ignore[union-attr]
    assert [(row["code"], row["copies"], row["pages"]) for row in papers] == [("application", 1, 3)]
    choose(page, "周峰", qtbot)
    page.open_papers("applied")
    page.acts.dialog.lines[0].box.setChecked(False)
    page.acts.dialog.keep()
    assert [row["copies"] for row in page.seen.case.papers] == [0]  # type: ignore[union-attr]
    choose(page, "周峰", qtbot)
    page.open_papers("applied")
    page.acts.dialog.lines[0].box.setChecked(True)
    assert page.acts.dialog.changes()[0][1] == {"copies": 1}


def test_a_further_paper_is_added_and_unsaved_ticks_are_asked_for(page: DevelopmentPage, qtbot: Any) -> None:
    page.open_papers()
    dialog = page.acts.dialog
    qtbot.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    entry = dialog.dialog.form.entries["code"]
    entry.offer(entry.read("思想汇报"))
    dialog.dialog.keep()
    assert dialog.changes() == [(None, {"copies": 1, "code": "thought_report"})]
    dialog.reject()
    assert dialog.isVisible()  # the question stands over it
    dialog.keep()
    assert [row["code"] for row in page.seen.case.papers] == ["thought_report"]  # type: ignore[union-attr]


# An applicant


def test_an_applicant_is_added_with_the_first_step(page: DevelopmentPage, book: Book, qtbot: Any) -> None:
    qtbot.mouseClick(page.added, Qt.MouseButton.LeftButton)
    dialog = page.acts.dialog
    stem = "00000020001231001"
    type_in(page, name="方刚", citizen_id=stem + id_check(stem), applied_on="2026.11.02")
    assert (
        dialog.form.entries["born_on"].value == on("2000-12-31") and dialog.form.entries["sex"].value == "1"
    )
    dialog.keep()
    assert names(page)[1:2] == ["方刚"] and page.table.uid == person(book, "方刚")["uid"]
    kept = person(book, "方刚")
    assert (kept["standing"], kept["applied_on"]) == ("applicant", on("2026-11-02"))
    assert cell(page, "方刚", "due") == "2026.12.02" and book.next_undo() == "添加申请人 方刚"
    book.undo()
    qtbot.waitUntil(lambda: "方刚" not in names(page))


def test_the_form_of_an_applicant_warns(page: DevelopmentPage) -> None:
    page.add()
    dialog = page.acts.dialog
    assert "branch" not in dialog.form.entries  # there is one only
    type_in(page, name="周峰")
    assert dialog.banner.said.text() == "! 名册里已有“周峰”（1990.05，入党申请人），请先确认不是同一个人。"
    type_in(page, born_on="2008.11.04", applied_on="2026.11.03")
    assert "申请时不满 18 周岁，最早 2026年11月4日（第5条）。" in dialog.banner.said.text()
    type_in(page, born_on="2008.11.03")
    assert not dialog.banner.isVisible()
    dialog.form.entries["applied_on"].offer(None)
    dialog.keep()
    assert dialog.form.entries["applied_on"].note.text() == "▲ 请填写申请日期。" and dialog.isVisible()


# Notices


def test_a_notice_counts_working_days_and_tells_its_step(
    page: DevelopmentPage, book: Book, qtbot: Any
) -> None:
    choose(page, "万新海", qtbot)
    qtbot.mouseClick(page.way.notice, Qt.MouseButton.LeftButton)
    dialog = page.acts.dialog
    assert dialog.form.entries["kind"].value == "target"
    assert (
        dialog.form.entries["reasons"]
        .text()
        .startswith("万新海，男，1990年5月出生。2025年6月1日提出入党申请")
    )
    type_in(page, from_on="2026.11.02")
    assert dialog.form.entries["until"].value == on("2026-11-09")
    assert dialog.banner.said.text() == "✓ 2026年11月2日至2026年11月9日，共 5 个工作日（不算开始当天）。"
    type_in(page, until="2026.11.06")
    assert dialog.banner.property("tone") == "late" and "只有 4 个工作日" in dialog.banner.said.text()
    dialog.keep()
    assert dialog.isVisible()  # the rule's own number is not to be undercut
    type_in(page, until="2026.11.10", phone="0000-60000001")
    dialog.keep()
    kept = page.seen.notices[0]  # type: ignore[union-attr]
    assert (kept["until"], kept["phone"], kept["reasons"]) == (on("2026-11-10"), "0000-60000001", None)
    assert (page.seen.case.record("agreed") or {})["from_on"] == on("2026-11-02")  # type: ignore[union-attr]
    choose(page, "万新海", qtbot)
    assert "发展对象公示 · 2026.11.02—2026.11.10 · 结果未登记" in said(page.way)
    page.open_step("agreed")
    assert "from_on" not in page.acts.dialog.form.entries  # the notice says it
    rows = book.read(lambda session: queries.notices(session))
    assert len(rows) == 1


def test_a_notice_over_the_new_year_is_provisional_until_its_holidays_come(
    page: DevelopmentPage, book: Book, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-12-29")
    choose(page, "万新海", qtbot)
    page.open_step("target")
    type_in(page, done_on="2026.11.02").keep()
    choose(page, "万新海", qtbot)
    page.open_notice()
    dialog = type_in(page, from_on="2026.12.28")
    assert dialog.form.entries["until"].value == on("2027-01-04")
    assert "2027 年放假安排尚未导入" in dialog.banner.said.text() and dialog.banner.property("tone") == ""
    dialog.keep()
    assert "（暂定）" in cell(page, "万新海", "due")
    assert page.note.isVisible() and "2027 年放假安排尚未导入" in page.note.said.text()
    rows = [
        ("日期", "类型", "名称"),
        *[(f"2027-{month:02d}-0{day}", "放假", "节日") for month in range(1, 7) for day in (1, 3)],
    ]
    importing.apply_import(book, importing.plan_import(book, "holidays", sheet(tmp_path / "a.xlsx", rows)))
    qtbot.waitUntil(lambda: not page.note.isVisible())
    assert "（暂定）" not in cell(page, "万新海", "due")


def test_the_end_of_a_notice_is_offered_as_the_day_of_its_step(
    page: DevelopmentPage, book: Book, qtbot: Any
) -> None:
    uid = person(book, "万新海")["uid"]
    dates = {"from_on": on("2026-10-20"), "until": on("2026-10-27")}
    with book.edit("公示") as session:
        queries.add_step(session, uid, {"step": "target", "done_on": on("2026-10-21")})
        queries.store_notice(session, uid, None, {"kind": "target", **dates})
    qtbot.waitUntil(lambda: cell(page, "万新海", "coming") == "同意和公示")
    choose(page, "万新海", qtbot)
    page.open_step("agreed")
    dialog = page.acts.dialog
    assert dialog.form.entries["done_on"].value == on("2026-10-27") and dialog.form.is_changed()
    dialog.keep()
    assert cell(page, "万新海", "coming") == "确定介绍人"


def test_a_notice_is_printed_once_it_is_stored(
    page: DevelopmentPage, book: Book, window: Window, qtbot: Any
) -> None:
    from partybook.desk.preview import PreviewDialog

    uid = person(book, "万新海")["uid"]
    with book.edit("公示") as session:
        queries.store_notice(session, uid, None, {"kind": "target", "from_on": on("2026-10-20")})
    qtbot.waitUntil(lambda: bool(page.rows[-1]["seen"].notices))
    choose(page, "万新海", qtbot)
    line = next(one for one in page.way.findChildren(QLabel) if one.text().startswith("发展对象公示 · "))
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    dialog = page.acts.dialog
    type_in(page, phone="0000-60000001")
    assert not dialog.printing.isEnabled()  # what is not stored is not on paper
    type_in(page, phone="")
    qtbot.mouseClick(dialog.printing, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.errands._dialog, PreviewDialog), timeout=20_000)


@pytest.mark.parametrize("kind", ["applicants", "holidays", "points-scale"])
def test_each_kind_is_imported_from_the_page(
    kind: str,
    page: DevelopmentPage,
    window: Window,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from partybook.desk import files

    rows = {
        "applicants": [("姓名", "出生年月", "申请日期"), ("新人", "1999.05", "2026.10.20")],
        "holidays": [("日期", "类型", "名称"), ("2027.01.01", "放假", "元旦")],
        "points-scale": [("项目", "分值", "上限"), ("值班", 3, 9)],
    }[kind]
    path = sheet(tmp_path / "表.xlsx", rows)
    monkeypatch.setattr(files, "ask_open", lambda *_args, **_more: path)
    page.imported.menu().aboutToShow.emit()
    page.imported.menu().actions()[["applicants", "holidays", "points-scale"].index(kind)].trigger()
    qtbot.waitUntil(lambda: window.errands._importing.dialog is not None, timeout=20_000)
    dialog = window.errands._importing.dialog
    head = dialog.model.headerData(1, Qt.Orientation.Horizontal)
    assert head == {"applicants": "姓名", "holidays": "日期", "points-scale": "项目"}[kind]
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    book = page.desk.book
    assert book is not None
    qtbot.waitUntil(lambda: str(book.next_undo()).startswith("导入"), timeout=20_000)
    if kind == "applicants":
        qtbot.waitUntil(lambda: "新人" in names(page))


# Points


def test_points_are_entered_with_their_limit(page: DevelopmentPage, book: Book, qtbot: Any) -> None:
    assert page.way.earned.text() == "积分 0"
    for _ in range(3):
        choose(page, "周峰", qtbot)
        page.open_points()
        qtbot.mouseClick(page.acts.dialog.added, Qt.MouseButton.LeftButton)
        dialog = type_in(page, item="参加志愿服务")
        assert dialog.form.entries["points"].value == 2
        dialog.keep()
    assert cell(page, "周峰", "points") == "4"  # 6 entered, 4 count
    choose(page, "周峰", qtbot)
    page.open_points()
    assert "参加志愿服务\n3\n6\n4\n4" in said(page.acts.dialog)
    entry = next(one for one in page.acts.dialog.findChildren(QLabel) if "· 参加志愿服务 · +2" in one.text())
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    type_in(page, points="1")
    assert not page.acts.dialog.banner.isVisible() or "最多计入" in page.acts.dialog.banner.said.text()
    page.acts.dialog.remove()
    assert (
        cell(page, "周峰", "points") == "4"
        and len(book.read(queries.points)[person(book, "周峰")["uid"]]) == 2
    )


def test_the_form_of_points_warns_where_the_limit_is_passed(page: DevelopmentPage) -> None:
    page.acts.open_point(page.seen, {}, page._scale, can_edit=True)  # type: ignore[arg-type]
    dialog = type_in(page, item="参加志愿服务")
    type_in(page, points="5")
    assert dialog.banner.said.text() == "! 这一项最多计入 4 分，连这一笔已有 5 分。"
    type_in(page, item="另一项")
    assert dialog.banner.said.text() == "! 积分标准里没有这一项，按填写的分数计入。"


# Reading only


def test_a_book_that_is_only_read_opens_locked_forms(
    page: DevelopmentPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(page.desk), "can_edit", property(lambda _desk: False))
    page.reread()
    page._fill_panel()
    assert not page.added.isEnabled() and not page.imported.isEnabled()
    assert page.way.enter.text() == "查看下一步"
    page.open_step("applied")
    assert not page.acts.dialog.save.isVisible() and not hasattr(page.acts.dialog, "removal")
    page.open_papers()
    assert not page.acts.dialog.save.isVisible() and not page.acts.dialog.lines[0].box.isEnabled()
    before = page.acts.dialog
    page.add()
    assert page.acts.dialog is before


def test_an_empty_book_offers_the_first_step(tmp_path: Path, window: Window, qtbot: Any) -> None:
    window.desk.close_book()
    window.desk.take(new_book(tmp_path / "空.partybook", branch="空支部"))
    page = window.page.show_section("development")
    assert page.places.currentWidget() is page.nobody and page.imported.isVisible()
    qtbot.mouseClick(page.nobody.first, Qt.MouseButton.LeftButton)
    assert page.acts.dialog.windowTitle() == "添加申请人"


def test_another_day_is_shown_and_nothing_can_be_changed_there(
    window: Window, page: DevelopmentPage, qtbot: Any
) -> None:
    assert not window.head.day.icon().isNull()
    page.show_day(dt.date(2026, 9, 20))
    assert page.day == "截至 2026年9月20日" and page.other_day.isVisible()
    assert not page.can_edit and not page.imported.isEnabled() and page.span.as_of == dt.date(2026, 9, 20)
    assert "逾期" not in cell(page, "周峰", "state")
    page.show_today()
    assert cell(page, "周峰", "state") == "▲ 逾期 24 天" and page.imported.isEnabled()


@pytest.mark.parametrize(
    ("meeting", "arrived", "extended", "says"),
    [
        ("2026-06-09", None, None, ""),
        ("2026-06-10", None, None, ""),
        ("2026-06-11", None, None, "转正时间记为预备期满的2026年6月10日，不是大会的日子：期满后才讨论"),
        ("2026-06-11", "2026-03-01", None, "转正时间记为预备期满的2026年6月10日，不是大会的日子：转入的"),
        ("2026-10-11", None, "2026-10-10", ""),  # put off: the real day
        ("2026-10-11", "2026-03-01", "2026-10-10", "转正时间记为预备期满的2026年10月10日"),
    ],
)
def test_a_conversion_that_dates_back_is_told_in_its_form(
    qtbot: Any, meeting: str, arrived: str | None, extended: str | None, says: str
) -> None:
    event = {"kind": "extended", "on_date": on("2026-06-01"), "until": on(extended)} if extended else None
    case = Case(
        {"name": "陈静"},
        upto("converted", "2025-06-10"),
        extensions=[event] if event else (),
        arrived_on=on(arrived) if arrived else None,
    )
    one = judged(case, "converted", TODAY)
    dialog = StepDialog(case, one, {}, codes(), TODAY)
    qtbot.addWidget(dialog)
    dialog.form.entries["done_on"].show_value(on(meeting))
    told = dialog.consequence()[1]
    assert (says in told) if says else "转正时间" not in told
