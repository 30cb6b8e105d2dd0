"""A tab of several pages, and a page that is a list of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from partybook.dates import PartialDate
from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.head import Head
from partybook.desk.records import RecordsPage, View
from partybook.desk.sections import Section, SectionsPage
from partybook.desk.window import Tab, Window
from partybook.fields import Date, Field, Name, Text, Whole
from partybook.standards.codes import codes

FIELDS = (
    Field("name", "姓名", Name(), required=True),
    Field("count", "份数", Whole()),
    Field("on_date", "日期", Date(whole=True)),
    Field("note", "备注", Text()),
)


class Lists(RecordsPage):
    name = "lists"
    tables = frozenset({"list"})
    fields = FIELDS
    unit = "份"
    rows_there: list[dict[str, Any]] = []  # noqa: RUF012

    def say_words(self) -> None:
        self.title, self.find_hint, self.add_word = "清单", "查找", "添加一份"
        self.empty_title, self.empty_text = "还没有", "从这里开始。"

    def read(self, session: Any) -> Sequence[Any]:
        return self.rows_there

    def views(self) -> Sequence[View]:
        return (View("all", "全部"), View("many", "多份", lambda row: (row["count"] or 0) > 1))

    def open_row(self, row: Any) -> None:
        form = Form(FIELDS, [("清单", ("name", "count"))], codes())
        dialog = FormDialog("清单", form, parent=self)
        dialog.show_values(row)

        def write(_session: Any, changed: dict[str, Any]) -> str:
            made = {**dict.fromkeys(("count", "on_date", "note")), **row, **changed}
            made.setdefault("uid", f"u{len(self.rows_there)}")
            type(self).rows_there = [one for one in self.rows_there if one["uid"] != made["uid"]] + [made]
            return str(made["uid"])

        self.open_dialog(dialog, "添加一份", write)


class Other(Lists):
    name = "other"

    def say_words(self) -> None:
        super().say_words()
        self.title, self.find_hint = "另一页", ""


class Both(SectionsPage):
    name = "both"
    parts = (Section("lists", "清单", Lists), Section("other", "另一页", Other))


class Book:
    """Reads and edits nothing but what the page holds."""

    read_only, path, holder, who = False, "a.partybook", "", "李梅"

    def read(self, read: Any) -> Any:
        return read(None)

    def listen(self, _listener: Any) -> Any:
        return lambda: None

    def next_undo(self) -> None:
        return None

    next_redo = next_undo

    def close(self) -> None:
        pass

    def edit(self, _what: str) -> Any:
        from contextlib import nullcontext

        return nullcontext()


def window_of(desk: Desk, qtbot: Any) -> Window:
    Lists.rows_there = [
        {"uid": "a", "name": "王芳", "count": 2, "on_date": PartialDate(2026, 3), "note": None},
        {"uid": "b", "name": "李强", "count": 1, "on_date": None, "note": "补办"},
        {"uid": "c", "name": "张伟", "count": None, "on_date": PartialDate(2025, 3, 1), "note": None},
    ]
    window = Window(desk, [Tab("both", "两页", Both)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(Book())
    return window


def test_the_head_shows_the_sections_and_what_is_in_sight(desk: Desk, qtbot: Any) -> None:
    window = window_of(desk, qtbot)
    switch = window.head.sections
    assert [one.text() for one in switch._buttons.values()] == ["清单", "另一页"] and switch.isVisible()
    assert (window.page.section, window.head.title.text()) == ("lists", "清单")
    window.head.find.setText("王")
    assert window.page.current.model.ids == ["a"]
    qtbot.mouseClick(switch._buttons["other"], Qt.MouseButton.LeftButton)
    assert (window.page.section, window.head.title.text()) == ("other", "另一页")
    assert window.head.find.text() == "" and not window.head.find.isVisible()
    assert desk.settings.get("section.both") == "other"


def test_records_are_sorted_found_and_filtered(desk: Desk, qtbot: Any) -> None:
    page = window_of(desk, qtbot).page.current
    assert page.model.ids == ["a", "b", "c"]
    page.sort("on_date", False)
    assert page.model.ids == ["c", "a", "b"]  # what has no date stands last
    page.sort("on_date", True)
    assert page.model.ids == ["a", "c", "b"]
    page.chips.choose("many")
    assert page.model.ids == ["a"]
    page.clear_filter()
    page.find("补办")
    assert page.model.ids == ["b"]
    page.find("没有这个")
    assert page.places.currentWidget() is page.nothing
    qtbot.mouseClick(page.nothing.first, Qt.MouseButton.LeftButton)
    assert len(page.model.ids) == 3


def test_a_record_is_added_and_shown(desk: Desk, qtbot: Any) -> None:
    page = window_of(desk, qtbot).page.current
    page.added.click()
    page.dialog.form.entries["name"].input.setText("赵敏")
    page.dialog.keep()
    assert page.table.uid == "u3" and page.row("u3")["name"] == "赵敏"


def test_an_empty_page_offers_the_first_step(desk: Desk, qtbot: Any) -> None:
    page = window_of(desk, qtbot).page.current
    Lists.rows_there = []
    page.reread()
    assert page.places.currentWidget() is page.nobody
    page.nobody.first.click()
    assert page.dialog.isVisible()


class Branches(Lists):
    name = "branches"
    by_branch = True
    views_are_lists = True
    intake = "lists"

    def views(self) -> Sequence[View]:
        return (
            View("few", "一份", lambda row: row["count"] == 1),
            View("many", "多份", lambda row: row["count"] == 2),
        )

    def panel(self) -> Any:
        self.about = DetailsPanel("没有选中")
        return self.about

    def show_row(self, row: Any) -> None:
        self.about.show_details(Details(row["name"], lines=[("份数", "2")]) if row else None)


def test_rows_of_one_branch_and_lists_of_their_own(desk: Desk, qtbot: Any) -> None:
    Lists.rows_there = [
        {
            "uid": str(place),
            "name": f"甲{place}",
            "count": count,
            "on_date": None,
            "note": None,
            "branch": branch,
        }
        for place, (count, branch) in enumerate(((1, "东湖"), (2, "东湖"), (1, "西湖"), (1, "西湖")))
    ]
    window = Window(desk, [Tab("branches", "支部", Branches)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(Book())
    page = window.page
    assert [page.branch.itemText(place) for place in range(page.branch.count())] == [
        "全部支部",
        "东湖",
        "西湖",
    ]
    assert page.model.ids == ["0", "2", "3"] and window.foot.count.text() == "显示 3 / 共 3 份"
    page.branch.setCurrentIndex(2)
    page.branch.activated.emit(2)
    assert page.model.ids == ["2", "3"] and page.span.branch == "西湖"
    assert [chip.text() for chip in page.chips._buttons.values()] == ["一份 2", "多份 0"]
    page.chips.choose("many")
    assert page.places.currentWidget() is page.nothing
    window.clear_filter()
    assert page.chips.current == "many" and page.model.ids == ["1"] and page.span.branch == ""
    assert page.imported.isVisible() and page.side.isVisible()
    Lists.rows_there = Lists.rows_there[:2]
    page.reread()
    assert not page.branch.isVisible()  # one branch alone needs no choice
    Lists.rows_there = []
    page.reread()
    assert page.nobody.second.isVisible()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert all(isinstance(one, (QMainWindow, QDialog)) for one in shown)  # no button was a window of its own


def test_sections_share_one_button_where_there_is_no_room(qtbot: Any) -> None:
    holder = QWidget()  # as in the window, which may be narrower than its head would like
    qtbot.addWidget(holder)
    holder.resize(1000, 80)
    head = Head(holder)
    switch = head.sections
    head.show_page("支部与班子", "截至 2026年11月22日", "查找姓名")
    switch.show_sections([("people", "名册"), ("posts", "支部与班子"), ("care", "关怀帮扶")], "posts")
    holder.show()
    seen = []
    for width in range(1000, 300, -10):  # the title goes first, then the words
        head.resize(width, head.height())
        words = {one.isVisible() for one in switch._buttons.values()}
        assert words == {not switch.others.isVisible()}
        seen.append((head.title.isVisible(), *words))
    assert list(dict.fromkeys(seen)) == [(True, True), (False, True), (False, False)]
    assert seen == sorted(seen, reverse=True)
    head.resize(1000, head.height())
    assert head.title.isVisible() and not switch.others.isVisible()
    head.resize(310, head.height())
    assert switch.others.text() == "支部与班子"
    menu = switch.menu()
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["支部与班子"]
    with qtbot.waitSignal(switch.chosen) as chosen:
        menu.actions()[2].trigger()
    assert chosen.args == ["care"]
    switch.show_sections([("people", "名册"), ("posts", "支部与班子"), ("care", "关怀帮扶")], "care")
    assert switch.others.text() == "关怀帮扶"
