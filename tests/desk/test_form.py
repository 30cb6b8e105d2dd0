"""The form: tolerant input, canonical echo, sentences below, changes known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.form import Form, FormDialog
from partybook.desk.wheel import WheelGuard
from partybook.errors import Problem
from partybook.fields import CitizenId, CodeKind, Date, Field, Name, Text, YesNo
from partybook.standards.codes import codes

FIELDS = (
    Field("name", "姓名", Name(), required=True),
    Field("citizen_id", "公民身份号码", CitizenId()),
    Field("joined_on", "入党时间", Date()),
    Field("full_on", "转正时间", Date()),
    Field("education", "学历", CodeKind("education")),
    Field("lost", "是否失联", YesNo()),
    Field("group", "党小组", Text()),
    Field("note", "备注", Text()),
)
GROUPS = (("基本情况", [field.key for field in FIELDS]),)
VALUES = {
    "name": "王秀英",
    "citizen_id": None,
    "joined_on": PartialDate(1995, 7, 1),
    "full_on": None,
    "education": "60",
    "lost": None,
    "group": "第一党小组",
    "note": "第一行\n第二行",
}


def check(values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    joined, full = values["joined_on"], values["full_on"]
    if joined and full and full.latest < joined.earliest:
        yield "full_on", Problem("full-before-joined", "转正时间早于入党时间。")


@pytest.fixture
def form(qtbot: Any) -> Form:
    form = Form(FIELDS, GROUPS, codes(), choices={"group": ["第一党小组"]}, long=("note",), check=check)
    form.show_values(VALUES)
    qtbot.addWidget(form)
    form.resize(800, 500)
    form.show()
    return form


def type_into(form: Form, key: str, text: str) -> None:
    """As a clerk types: the text, then on to the next input."""
    entry = form.entries[key]
    if isinstance(entry.input, QComboBox):
        entry.input.setEditText(text)
    else:
        entry.input.setText(text)
    entry._typed()
    entry.settle()


@pytest.mark.parametrize("typed", ["1998.7", "199807", "1998-07", "1998年7月", "１９９８．０７"])
def test_dates_are_taken_as_people_write_them_and_echoed(form: Form, typed: str) -> None:
    type_into(form, "full_on", typed)
    assert form.values()["full_on"] == PartialDate(1998, 7)
    assert form.entries["full_on"].text() == "1998.07"
    assert form.problems() == []


def test_a_wrong_date_stays_as_it_was_typed_with_a_sentence_below(form: Form) -> None:
    type_into(form, "full_on", "去年夏天")
    entry = form.entries["full_on"]
    assert entry.text() == "去年夏天"
    assert "不是日期" in entry.note.text() and entry.note.isVisible()
    assert [problem.code for problem in form.problems()] == ["date-invalid"]
    type_into(form, "full_on", "1998.7.1")
    assert entry.text() == "1998.07.01" and not entry.note.isVisible() and form.problems() == []


def test_a_day_that_is_known_is_not_lost(form: Form) -> None:
    assert form.entries["joined_on"].text() == "1995.07.01"
    form.settle()
    assert form.changes() == {} and not form.is_changed()


def test_nothing_changed_is_nothing_to_save(form: Form) -> None:
    form.settle()
    assert form.changes() == {}
    assert form.values() == VALUES


def test_the_id_tells_birth_and_sex(form: Form, qtbot: Any) -> None:
    entry = form.entries["citizen_id"]
    with qtbot.waitSignal(entry.recognised) as told:
        type_into(form, "citizen_id", "00000019700501018x")
    assert told.args == [PartialDate(1970, 5, 1), "2"]
    assert entry.note.text() == "✓ 1970年5月1日出生 · 女"
    assert form.values()["citizen_id"] == "00000019700501018X"


def test_a_wrong_id_is_said_as_soon_as_it_is_whole(form: Form, qtbot: Any) -> None:
    entry = form.entries["citizen_id"]
    entry.input.setFocus()
    qtbot.waitUntil(entry.input.hasFocus)
    entry.input.setText("000000197005010181")
    assert "校验位" in entry.note.text()
    assert entry.text() == "000000197005010181"


def test_a_word_of_the_code_table_is_found_in_any_form(form: Form) -> None:
    type_into(form, "education", "大专")
    assert form.values()["education"] == codes()["education"].find("大专")
    type_into(form, "education", "幼儿园")
    assert form.problems() and "请从列表里选" in form.entries["education"].note.text()
    assert form.entries["education"].text() == "幼儿园"
    type_into(form, "education", "")
    assert form.values()["education"] is None and form.problems() == []


def test_yes_and_no_are_picked(form: Form) -> None:
    type_into(form, "lost", "是")
    assert form.values()["lost"] is True


def test_typing_filters_the_list_by_any_part(form: Form) -> None:
    completer = form.entries["education"].input.completer()
    completer.setCompletionPrefix("科")
    words = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert words and all("科" in word for word in words)


def test_a_name_is_required(form: Form) -> None:
    type_into(form, "name", " ")
    form.settle()
    assert [problem.code for problem in form.problems()] == ["required"]
    assert "姓名" in form.entries["name"].note.text()
    type_into(form, "name", "王秀英")
    form.settle()
    assert form.problems() == []


def test_the_whole_record_is_looked_at(form: Form) -> None:
    type_into(form, "full_on", "1990.1")
    form.settle()
    assert [problem.code for problem in form.problems()] == ["full-before-joined"]
    type_into(form, "joined_on", "1989.1")
    form.settle()
    assert form.problems() == []


def test_letters_of_an_input_method_do_not_count_until_they_are_chosen(form: Form) -> None:
    entry = form.entries["group"].input.lineEdit()
    event = QInputMethodEvent("di'er", [])
    QApplication.sendEvent(entry, event)
    assert form.values()["group"] == "第一党小组"
    event = QInputMethodEvent()
    event.setCommitString("（老年）")
    QApplication.sendEvent(entry, event)
    form.settle()
    assert form.values()["group"] == "（老年）第一党小组"


def test_line_breaks_stay(form: Form) -> None:
    assert form.entries["note"].text() == "第一行\n第二行"
    form.entries["note"].input.setPlainText("一\n二\n三")
    form.settle()
    assert form.changes() == {"note": "一\n二\n三"}


@pytest.fixture
def dialog(form: Form, qtbot: Any) -> FormDialog:
    dialog = FormDialog("王秀英", form)
    dialog.show_values(VALUES)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_dialog_hands_over_only_what_changed(dialog: FormDialog, qtbot: Any) -> None:
    type_into(dialog.form, "full_on", "1996.7")
    assert "未保存" in dialog.state.text()
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep()
    assert kept.args == [{"full_on": PartialDate(1996, 7)}]


def test_the_dialog_does_not_keep_what_is_wrong(dialog: FormDialog, qtbot: Any) -> None:
    type_into(dialog.form, "full_on", "去年")
    with qtbot.assertNotEmitted(dialog.kept):
        dialog.keep()
    assert "1 处" in dialog.state.text() and dialog.isVisible()


def test_no_question_where_nothing_changed(dialog: FormDialog) -> None:
    dialog.reject()
    assert not dialog.isVisible()


def test_a_question_where_something_changed(dialog: FormDialog, qtbot: Any) -> None:
    type_into(dialog.form, "name", "王秀")
    dialog.reject()
    question = QApplication.activeModalWidget()
    assert dialog.isVisible() and set(question.buttons) == {"stay", "drop", "keep"}
    assert question.buttons["drop"].text() == "不保存"
    question.buttons["drop"].click()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def wheel(widget: QWidget) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_scrolls_and_changes_no_value(form: Form, qtbot: Any, qapp: QApplication) -> None:
    spin = QSpinBox()
    spin.setValue(5)
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(spin)
    form.widget().layout().addWidget(holder)
    form.resize(800, 200)
    guard = WheelGuard(qapp)
    qapp.installEventFilter(guard)
    try:
        combo = form.entries["education"].input
        combo.setFocus()
        for widget in (combo, combo.lineEdit(), spin, *(entry.input for entry in form.entries.values())):
            wheel(widget)
    finally:
        qapp.removeEventFilter(guard)
    form.settle()
    assert form.values() == VALUES and spin.value() == 5
    assert form.verticalScrollBar().value() > 0


def test_what_an_input_can_not_show_is_not_changed_by_looking(form: Form) -> None:
    odd = {"note": "一\r\n二", "group": "第一\n党小组", "name": "王　芳\t"}
    form.show_values({**VALUES, **odd})
    form.settle()
    assert form.changes() == {} and not form.is_changed()


@pytest.mark.parametrize("percent", [100, 150])
def test_no_label_is_cut(qtbot: Any, percent: int) -> None:
    from PySide6.QtWidgets import QLabel

    from partybook.desk.palette import look

    look.wear(percent)
    field = Field("target_on", "列为发展对象时间", Date(), required=True)
    form = Form((field,), (("党内情况", ["target_on"]),), codes())
    qtbot.addWidget(form)
    form.resize(900, 400)
    form.show()
    labels = [label for label in form.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in labels if label.width() < label.sizeHint().width()] == []
