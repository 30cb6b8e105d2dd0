"""历年对比 and 考核标准 in the window: years side by side, a standard chosen, its items tied to other facts."""

import datetime as dt
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.scoring import queries
from partybook.features.scoring.tab.sheet import SheetPage
from partybook.features.scoring.tab.standards import StandardsPage
from partybook.features.scoring.tab.years import TOTAL, YearsPage
from partybook.standards.scoring import own_standard

from .conftest import SMALL, Known, on
from .test_tab import texts as panel_texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def section(window: Window, key: str) -> Any:
    tab: Any = window.page
    page = tab.show_section(key)
    page.reread()
    return page


@pytest.fixture
def two_years(office: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    """2025 frozen with the superior's points, 2026 open."""
    on(monkeypatch, dt.date(2025, 6, 25))
    with office.edit("2025") as session:
        uid = queries.start_sheet(session, 2025, who="王芳")
        queries.set_opinion(session, uid, "2.1", {"judged": 300, "reason": "走访少"})
        queries.freeze(session, uid, dt.date(2025, 6, 25))
        said = {"1.1": 300, "1.2": 200, "2.1": 250}
        queries.set_opinions(session, uid, {code: {"superior": value} for code, value in said.items()})
    on(monkeypatch, dt.date(2026, 6, 20))
    with office.edit("2026") as session:
        queries.start_sheet(session, 2026)
    return office


def cells(page: YearsPage, key: str) -> tuple[str, ...]:
    return tuple(next(line.texts for line in page.model.lines if line.key == key))


def test_without_a_sheet_it_says_what_belongs_here(window: Window) -> None:
    page = section(window, "years")
    assert page.places.currentWidget() is page.nobody
    page.nobody.first.click()
    tab: Any = window.page
    assert isinstance(tab.current, SheetPage)


def test_years_stand_side_by_side(window: Window, two_years: Book, known: Known) -> None:
    page = section(window, "years")
    assert page.model.heads == [
        "序号",
        "考核内容",
        "满分",
        "2025 自评",
        "上级",
        "差",
        "2026 自评",
        "上级",
        "差",
    ]
    assert cells(page, TOTAL) == ("", "总分", "10", "8", "7.5", "−0.5", "5", "", "")
    assert cells(page, "2.1") == ("2.1", "作风", "4", "3", "2.5", "−0.5", "0", "", "")
    assert cells(page, "1.1")[3:] == ("3", "3", "", "3", "", "")
    page.chips.choose("apart")
    assert [line.key for line in page.model.lines if line.key] == ["2.1"]
    known.say("meetings.held.lecture", 3, "l1", "l2", "l3")
    page.reread()
    page.chips.choose("changed")
    assert [line.key for line in page.model.lines if line.key] == ["1.2"]
    page.table.go_to("1.2")
    from PySide6.QtWidgets import QLabel

    said = "\n".join(label.text() for label in page.panel.findChildren(QLabel))
    assert "2025 年定稿时 2 分，按现在的记录 0 分" in said and "少了：l4" in said


def test_a_year_leads_to_its_sheet(window: Window, two_years: Book) -> None:
    page = section(window, "years")
    page.item_asked.emit(2025, "2.1")
    tab: Any = window.page
    sheet = tab.current
    assert isinstance(sheet, SheetPage) and sheet.scope.year == 2025 and sheet.table.key == "2.1"
    sheet._show_item()
    assert "相差 −0.5" in panel_texts(sheet)


def test_a_narrow_page_shows_fewer_years(window: Window, two_years: Book) -> None:
    page = section(window, "years")
    assert len(page._shown) == 2
    page.table.resize(480, 400)
    page._fit()
    assert [one.year for one in page._shown] == [2026]


def test_the_standard_that_governs(window: Window, office: Book) -> None:
    page = section(window, "standards")
    assert isinstance(page, StandardsPage)
    assert page.chosen_name == "small" and page.state.text() == "★ 正在用" and page.used.isHidden()
    page.show_standard("community-100")
    assert page.state.text() == "○ 没有用" and not page.used.isHidden()
    assert sum(bool(line.key) for line in page.model.lines) == 43
    page.chips.choose("rules")
    assert {"3.4", "3.5"} <= {line.key for line in page.model.lines}
    page.used.click()
    assert office.read(queries.chosen) == "community-100"
    page.reread()
    assert page.state.text() == "★ 正在用" and page.used.isHidden()


def test_finding_by_the_fact(window: Window) -> None:
    page = section(window, "standards")
    page.find("党课")
    assert [line.key for line in page.model.lines if line.key] == ["1.2"]
    page.clear_filter()
    assert page.chips.current == "all" and len(page.model.lines) == 5


def test_an_item_is_tied_to_another_fact(window: Window, office: Book, known: Known) -> None:
    known.say("meetings.held.theme_day", 6, *(f"t{number}" for number in range(6)))
    page = section(window, "standards")
    page.table.go_to("1.2")
    page.tie()
    dialog = page.dialog
    assert [line.criterion(page.titles).fact for line in dialog.lines] == ["meetings.held.lecture"]
    assert "党课 4 次（要求 4 次）" in dialog.sums.text()
    assert dialog.result.said.text() == "! 本期按这样计：2 / 2 分"
    line = dialog.lines[0]
    line.value.setText("5")
    dialog.look_now()
    assert "党课 4/5 次" in dialog.sums.text()
    added = dialog.add()
    dialog.keep()
    assert "请填写数据" in dialog.wrong.text()
    added.fact.input.setText("主题党日：已开次数")
    added.fact.settle()
    assert added.now.text() == "现在 6 次"
    added.value.setText("x")
    dialog.keep()
    assert "不是数" in dialog.wrong.text()
    added.value.setText("6")
    dialog.how.setCurrentIndex(dialog.how.findData("share"))
    dialog.look_now()
    assert "共 1.8 分" in dialog.sums.text()  # 4/5 of one point and one
    dialog.keep()
    item = office.read(lambda session: queries.standard_named(session)).items["1.2"]
    assert (item.how, [(one.fact, one.least) for one in item.criteria]) == (
        "share", [("meetings.held.lecture", 5), ("meetings.held.theme_day", 6)],
    )  # fmt: skip
    assert office.history()[0].what == "改计分办法 1.2 党课"


@pytest.mark.parametrize(
    ("how", "extra", "points"), [("steps", "2=0.5 4=2", "2 分"), ("per_miss", "0.5", "1.5 分")]
)
def test_steps_and_so_much_off_for_each(
    window: Window, known: Known, office: Book, how: str, extra: str, points: str
) -> None:
    page = section(window, "standards")
    page.table.go_to("1.2")
    page.tie()
    dialog = page.dialog
    dialog.how.setCurrentIndex(dialog.how.findData(how))
    dialog.lines[0].value.setText("5")
    dialog._changed()
    assert not dialog.extra.isHidden()
    dialog.keep()
    assert dialog.wrong.text()
    dialog.extra.setText(extra)
    dialog.look_now()
    assert points in dialog.sums.text()
    dialog.keep()
    assert office.read(lambda session: queries.standard_named(session)).items["1.2"].how == how


def test_an_item_left_to_judgement(window: Window, office: Book) -> None:
    page = section(window, "standards")
    page.table.go_to("1.1")
    page.tie()
    dialog = page.dialog
    dialog.lines[0].gone.emit()
    dialog.keep()
    assert "至少选一项" in dialog.wrong.text()
    dialog.judged.setChecked(True)
    dialog.about.setText("会议的质量")
    dialog.how.setCurrentIndex(dialog.how.findData("each"))
    dialog.keep()
    item = office.read(lambda session: queries.standard_named(session)).items["1.1"]
    assert [(one.what, one.says) for one in item.criteria] == [("judgement", "会议的质量")]


def test_an_own_standard_goes_and_comes_back(window: Window, office: Book) -> None:
    with office.edit("另一个") as session:
        queries.keep_own(session, own_standard("other", SMALL.replace("三项标准", "另一个")))
    page = section(window, "standards")
    page.show_standard("other")
    page.remove()
    page.dialog.buttons["go"].click()
    assert "other" not in office.read(queries.all_standards)
    office.undo()
    assert "other" in office.read(queries.all_standards)


def test_nothing_is_changed_in_a_book_that_is_only_read(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = section(window, "standards")
    monkeypatch.setattr(type(page.desk), "can_edit", property(lambda desk: False))
    page.reread()
    page.tie()
    assert page.dialog is None and page.imported.isHidden() and page.tied.isHidden()


def test_each_spreadsheet_of_the_score_has_its_way_in(
    window: Window, monkeypatch: pytest.MonkeyPatch, sheet: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window.errands, "import_kind", asked.append)
    page = section(window, "standards")
    page.imported.click()
    next(action for action in page.more.menu().actions() if "官方原文" in action.text()).trigger()
    items: Any = section(window, "sheet")
    menu = items.more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if "上级" in action.text() and "导入" in action.text()).trigger()
    assert asked == ["scoring-standard", "scoring-wording", "scoring-superior"]
