"""Finder: somebody found as one types, told from namesakes, taken only where it is clear who is meant."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from partybook.desk.form import Choice, Finder, Finding, Form, FormDialog
from partybook.desk.pieces import Card
from partybook.fields import Field, Text
from partybook.standards.codes import codes
from partybook.text import folded

PEOPLE = (
    Choice("1", "王秀英", "女 · 1970.05 · 第一党小组", "王秀英 wangxiuying wxy"),
    Choice("2", "王伟", "男 · 1980.01", "王伟 wangwei ww"),
    Choice("3", "王伟", "男 · 1955.07", "王伟 wangwei ww"),
    Choice("4", "李建国", "", "李建国 lijianguo ljg"),
)


def matches(keys: Any, typed: str) -> list[int]:
    return [place for place, key in enumerate(keys) if folded(typed) in key]


def made(qtbot: Any, *, free: bool = False) -> Finder:
    finder = Finder(Field("who", "姓名", Text()), codes(), Finding(PEOPLE, matches, free))
    qtbot.addWidget(finder)
    finder.show()
    return finder


def listed(finder: Finder) -> list[str]:
    return finder._model.stringList() if finder.completer.popup().isVisible() else []


def test_letters_list_who_fits_and_enter_takes_the_first(qtbot: Any) -> None:
    finder = made(qtbot)
    qtbot.keyClicks(finder.input, "w")
    assert [line[:3].strip() for line in listed(finder)] == ["王秀英", "王伟", "王伟"]
    qtbot.keyClicks(finder.input, "x")
    assert listed(finder) == ["王秀英　女 · 1970.05 · 第一党小组"]
    qtbot.keyClick(finder.completer.popup(), Qt.Key.Key_Return)
    assert (finder.value, finder.text(), finder.note.text()) == ("1", "王秀英", "女 · 1970.05 · 第一党小组")
    assert not finder.is_unread


def test_the_arrow_lists_everybody_and_a_click_takes_one(qtbot: Any) -> None:
    finder = made(qtbot)
    qtbot.keyClick(finder.input, Qt.Key.Key_Down)
    assert len(listed(finder)) == 4
    finder.choose(2)
    assert finder.value == "3" and finder.note.text() == "男 · 1955.07"


@pytest.mark.parametrize(
    ("typed", "value", "code"),
    [
        ("李建国", "4", None),
        ("ljg", "4", None),
        ("王伟", None, "finder-several"),
        ("w", None, "finder-several"),
        ("赵六", None, "finder-nobody"),
        ("", None, None),
    ],
)
def test_leaving_takes_only_who_is_meant(qtbot: Any, typed: str, value: str | None, code: str | None) -> None:
    finder = made(qtbot)
    finder.show_value("1")
    finder.input.setText(typed)
    finder.settle()
    assert finder.value == value and (finder.problem.code if finder.problem else None) == code
    assert finder.text() == ({"ljg": "李建国"}.get(typed, typed))  # what was typed stays


def test_a_chosen_namesake_stays_chosen(qtbot: Any) -> None:
    finder = made(qtbot)
    finder.show_value("3")
    finder.settle()
    assert finder.value == "3" and finder.text() == "王伟" and finder.problem is None


def test_a_free_one_keeps_what_was_typed(qtbot: Any) -> None:
    finder = made(qtbot, free=True)
    finder.input.setText("居委会某人")
    finder.settle()
    assert finder.value == "居委会某人" and finder.problem is None
    qtbot.keyClicks(finder.input, "")
    finder.input.setText("ljg")
    finder._offer("ljg")
    finder.choose(0)
    assert finder.value == "李建国"


def test_a_form_offers_people_where_it_is_given_them(qtbot: Any) -> None:
    form = Form(
        (Field("who", "姓名", Text()),),
        [("谁", ("who",))],
        codes(),
        choices={"who": Finding(PEOPLE, matches)},
    )
    qtbot.addWidget(form)
    form.show_values({"who": "4"})
    assert isinstance(form.entries["who"], Finder) and form.entries["who"].text() == "李建国"
    assert form.changes() == {}


class Whole(FormDialog):
    whole = True
    fits = True


def test_a_whole_dialog_hands_over_what_stood_there_and_is_no_higher_than_needed(qtbot: Any) -> None:
    fields = (Field("name", "姓名", Text()), Field("note", "备注", Text()))
    dialog = Whole("清单", Form(fields, [("甲", ("name",)), ("乙", ("note",))], codes()))
    qtbot.addWidget(dialog)
    dialog.show_values({"name": "王伟", "note": None})
    dialog.form.add_card(Card())
    dialog.form.show_group(1, False)
    dialog.show()
    assert dialog.height() < 400 and not dialog.form._cards[1].isVisible()
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep()
    assert kept.args == [{"name": "王伟", "note": None}]
    dialog.reject()
    assert not dialog.isVisible()  # nothing was typed: no question
