"""The table: pages, order, copying, columns as they were left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from partybook.dates import PartialDate
from partybook.desk.palette import Mark, look
from partybook.desk.table import NUMBER, PAGE, PLAIN_ROLE, UID_ROLE, PagedModel, Shape, Table
from partybook.desk.table.copying import put
from partybook.fields import CitizenId, CodeKind, Date, Field, Name, Phone, Text, Whole
from partybook.settings import PcSettings
from partybook.standards.codes import codes

FIELDS = (
    Field("name", "姓名", Name(), width=4),
    Field("born_on", "出生年月", Date(), width=4.5),
    Field("citizen_id", "公民身份号码", CitizenId(), width=9.5),
    Field("phone", "联系电话", Phone(), width=6.5),
    Field("standing", "人员类别", CodeKind("standing"), width=4),
    Field("party_age", "党龄", Whole(), width=2, computed=True),
    Field("note", "备注", Text(), width=6),
)


class Store:
    """Rows behind a model, and what was fetched of them."""

    def __init__(self, count: int) -> None:
        self.uids = [f"u{number}" for number in range(count)]
        self.fetched: list[Sequence[str]] = []

    def fetch(self, uids: Sequence[str]) -> list[dict[str, Any]]:
        self.fetched.append(list(uids))
        return [self.row(uid) for uid in uids]

    def row(self, uid: str) -> dict[str, Any]:
        return {
            "uid": uid,
            "name": f"王{uid}",
            "born_on": PartialDate(1970, 5, 1),
            "citizen_id": "00000019700501018X",
            "phone": "13812345678",
            "standing": "full",
            "party_age": 30,
            "note": None,
        }


def make(count: int = 450) -> tuple[Store, PagedModel]:
    store = Store(count)
    marks = {"standing": {"full": Mark("✓", "done")}.get}
    model = PagedModel(Shape(FIELDS, codes(), bold="name", marks=marks), store.fetch)
    model.show(store.uids)
    return store, model


def cell(model: PagedModel, place: int, key: str, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return model.index(place, model.keys.index(key)).data(role)


def test_the_model_keeps_qt_rules() -> None:
    _, model = make()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([f"u{number}" for number in range(10)], fresh=True)
    model.mark_sorted("name", True)
    model.show([])
    assert tester.model() is model


def test_pages_are_fetched_when_they_are_looked_at() -> None:
    store, model = make(1000)
    assert store.fetched == []
    cell(model, 0, "name")
    cell(model, 199, "name")
    assert [len(uids) for uids in store.fetched] == [PAGE]
    cell(model, 950, "name")
    assert store.fetched[-1] == store.uids[800:1000]


def test_a_narrower_view_fetches_nothing_twice() -> None:
    store, model = make(300)
    cell(model, 0, "name")
    model.show(store.uids[:50])
    assert cell(model, 49, "name") == "王u49"
    assert len(store.fetched) == 1
    model.show(store.uids[:50], fresh=True)
    cell(model, 0, "name")
    assert len(store.fetched) == 2


def test_a_record_that_is_gone_shows_an_empty_row() -> None:
    model = PagedModel(Shape(FIELDS, codes()), lambda uids: [])
    model.show(["gone"])
    assert cell(model, 0, "name") == ""


def test_numbers_are_masked_and_states_have_sign_and_word() -> None:
    _, model = make()
    assert cell(model, 0, "citizen_id") == "0********X"
    assert cell(model, 0, "phone") == "138****5678"
    assert cell(model, 0, "born_on") == "1970.05"
    assert cell(model, 0, "standing") == "✓ 正式"
    assert cell(model, 0, "standing", PLAIN_ROLE) == "正式"
    assert cell(model, 0, "standing", Qt.ItemDataRole.ForegroundRole) == look.color("done")
    assert cell(model, 41, NUMBER) == "42"
    assert cell(model, 3, "name", UID_ROLE) == "u3"


def test_figures_stand_right() -> None:
    _, model = make()
    right = Qt.AlignmentFlag.AlignRight
    assert cell(model, 0, "party_age", Qt.ItemDataRole.TextAlignmentRole) & right
    assert not cell(model, 0, "name", Qt.ItemDataRole.TextAlignmentRole) & right


@pytest.fixture
def table(qtbot: Any, settings: PcSettings) -> Table:
    return show_table(qtbot, settings)


def show_table(
    qtbot: Any, settings: PcSettings, shown: Sequence[str] = ("name", "citizen_id", "standing")
) -> Table:
    _, model = make()
    table = Table(model, settings, "test", shown=shown)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    return table


def test_copy_takes_text_as_on_screen(table: Table, qtbot: Any) -> None:
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text() == "1\t王u0\t0********X\t正式")
    assert "mso-number-format" in clipboard.mimeData().html()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_C, both)
    qtbot.waitUntil(lambda: clipboard.text().startswith("序号\t姓名\t公民身份号码\t人员类别\n"))


def test_a_clipboard_that_is_held_is_tried_again(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows another program may hold it for a moment: what is put there then is lost."""

    class Held:
        refused, kept = 2, ""

        def setMimeData(self, data: Any) -> None:
            self.refused -= 1
            if self.refused < 0:
                self.kept = data.text()

        def text(self) -> str:
            return self.kept

    held = Held()
    monkeypatch.setattr("partybook.desk.table.copying.QGuiApplication.clipboard", lambda: held)
    put([["王芳", "正式"]])
    assert held.kept == ""
    qtbot.waitUntil(lambda: held.kept == "王芳\t正式")


def test_enter_opens_the_row(table: Table, qtbot: Any) -> None:
    assert table.go_to("u7")
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["u7"]
    assert table.uid == "u7" and table.chosen_uids() == ["u7"]
    assert not table.go_to("nobody")


def test_a_click_on_a_head_asks_for_an_order(table: Table, qtbot: Any) -> None:
    model = table.model()
    section = model.keys.index("standing")
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(section)
    assert asked.args == ["standing", False]
    model.mark_sorted("standing", False)
    assert model.headerData(section, Qt.Orientation.Horizontal).endswith("▲")
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(section)
    assert asked.args == ["standing", True]


def test_columns_stay_as_they_were_left(qtbot: Any, settings: PcSettings) -> None:
    first = show_table(qtbot, settings)
    head, keys = first.horizontalHeader(), first.model().keys
    head.resizeSection(keys.index("name"), 222)
    head.moveSection(head.visualIndex(keys.index("standing")), 1)
    first.columns.hide("citizen_id", True)
    first.columns.hide("phone", False)
    again = show_table(qtbot, PcSettings(settings._file.parent))
    head = again.horizontalHeader()
    assert head.sectionSize(keys.index("name")) == 222
    assert head.visualIndex(keys.index("standing")) == 1
    assert head.isSectionHidden(keys.index("citizen_id"))
    assert not head.isSectionHidden(keys.index("phone"))
    again.columns.reset()
    assert head.isSectionHidden(keys.index("phone"))
    assert not head.isSectionHidden(keys.index("citizen_id"))


def test_a_new_column_comes_at_its_own_place_and_a_gone_one_is_forgotten(
    qtbot: Any, settings: PcSettings
) -> None:
    kept = {
        "layout": 1,
        "order": [NUMBER, "standing", "gone", "name"],
        "hidden": ["gone"],
        "widths": {"gone": 3},
    }
    settings.set("columns.test", kept)
    table = show_table(qtbot, settings)
    head, keys = table.horizontalHeader(), table.model().keys
    order = [keys[head.logicalIndex(place)] for place in range(head.count())]
    assert sorted(order) == sorted(keys)
    assert order.index("standing") < order.index("name") < order.index("citizen_id")
    assert not head.isSectionHidden(keys.index("citizen_id"))
    assert head.isSectionHidden(keys.index("note"))


def test_rubbish_in_the_settings_does_no_harm(qtbot: Any, settings: PcSettings) -> None:
    settings.set("columns.test", "rubbish")
    assert not show_table(qtbot, settings).horizontalHeader().isSectionHidden(1)
    settings.set("columns.test", {"layout": 1, "order": [], "hidden": [], "widths": {"name": "wide"}})
    show_table(qtbot, settings)


def test_ctrl_and_wheel_change_the_text_size(qtbot: Any, settings: PcSettings) -> None:
    asked: list[int] = []
    table = show_table(qtbot, settings)
    table.set_text_size = asked.append  # what the program's window has
    for turn, keys in ((120, Qt.KeyboardModifier.ControlModifier), (-120, Qt.KeyboardModifier.NoModifier)):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(table.viewport(), event)
    assert asked == [115] and table.verticalScrollBar().value() > 0


def test_rows_grow_with_the_text(table: Table) -> None:
    before = table.rowHeight(0)
    look.wear(150)
    assert table.rowHeight(0) == pytest.approx(before * 1.5, abs=1)


def test_names_stay_in_sight_where_the_columns_are_too_many(qtbot: Any, settings: PcSettings) -> None:
    table = show_table(qtbot, settings, ("name", "citizen_id", "born_on", "standing", "phone", "note"))
    keys, pane = table.model().keys, table.pane
    table.resize(520, 400)
    assert pane is not None and not pane.isVisible()
    table.horizontalScrollBar().setValue(100)
    assert pane.isVisible()
    assert [section for section in range(len(keys)) if not pane.isColumnHidden(section)] == [
        0,
        keys.index("name"),
    ]
    table.columns.hide("name", True)
    assert not pane.isVisible()
    table.columns.hide("name", False)
    assert pane.isVisible()
    with qtbot.waitSignal(table.sort_asked) as asked:
        pane.horizontalHeader().sectionClicked.emit(keys.index("name"))
    assert asked.args == ["name", False]


def width(table: Table, key: str) -> int:
    return table.columnWidth(table.model().keys.index(key))


def test_names_and_long_texts_take_what_is_left_of_the_width(qtbot: Any, settings: PcSettings) -> None:
    table = show_table(qtbot, settings, ("name", "note", "standing"))
    table.resize(360, 400)
    narrow = width(table, "name"), width(table, "note"), width(table, "standing")
    table.resize(900, 400)
    assert width(table, "name") > narrow[0] and width(table, "note") > narrow[1]
    assert width(table, "standing") == narrow[2]
    table.resize(1100, 400)
    shown = [section for section in range(len(table.model().keys)) if not table.isColumnHidden(section)]
    assert sum(map(table.columnWidth, shown)) == table.viewport().width()
    assert settings.get("columns.test", {}) == {}  # nothing of this is the clerk's choice
    table.horizontalHeader().resizeSection(table.model().keys.index("name"), 222)
    qtbot.waitUntil(lambda: bool(settings.get("columns.test", {})))
    table.resize(1200, 400)
    assert width(table, "name") == 222
    table.columns.reset()
    assert width(table, "name") != 222


@pytest.mark.parametrize("wide", [True, False])
def test_the_tooltip_says_what_is_cut(
    qtbot: Any, settings: PcSettings, monkeypatch: pytest.MonkeyPatch, wide: bool
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "partybook.desk.table.view.QToolTip.showText", lambda _at, text, _on: said.append(text)
    )
    table = show_table(qtbot, settings)
    section = table.model().keys.index("name")
    table.setColumnWidth(section, 200 if wide else 24)
    at = table.visualRect(table.model().index(0, section)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    assert said == ["" if wide else "王u0"]
