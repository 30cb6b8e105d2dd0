"""Choosing one of those who are known: a list of labels that tell namesakes apart, and ticks for several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from partybook.desk.form import Form, FormDialog
from partybook.desk.pieces import Card, words
from partybook.errors import Problem
from partybook.fields import Codes, Text
from partybook.text import mark


class OneOf(Text):
    """One of some labels; a name that only one of them begins with stands for it."""

    def __init__(self, labels: Iterable[str]) -> None:
        self._labels = tuple(labels)

    def parse(self, raw: Any, codes: Codes) -> str:
        typed = str(super().parse(raw, codes)).strip()
        found = [label for label in self._labels if label == typed or label.split(" · ")[0] == typed]
        if len(found) == 1:
            return found[0]
        says = (
            mark("有 {count} 位“{value}”，请从列表里选。") if found else mark("没有“{value}”，请从列表里选。")
        )
        raise Problem("not-listed", says, value=typed, count=len(found))


def person_labels(people: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """uid → 王芳 · 1968.05 · 第一党小组; with the branch, or the end of the ID number, where two would be the same."""
    labels: dict[str, str] = {}
    for person in people:
        born = person["born_on"].dotted if person.get("born_on") else ""
        labels[person["uid"]] = " · ".join(
            part for part in (person["name"], born, person.get("group")) if part
        )
    for key, cut in (("branch", slice(None)), ("citizen_id", slice(-4, None))):
        count = Counter(labels.values())
        for person in people:
            label, more = labels[person["uid"]], person.get(key)
            if count[label] > 1 and more:
                labels[person["uid"]] = f"{label} · {more[cut]}"
    return labels


class TickDialog(FormDialog):
    """A form, and below it those whom it concerns, each with a tick."""

    def __init__(
        self,
        title: str,
        form: Form,
        question: str,
        rows: Sequence[tuple[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, form, parent=parent)
        self._rows = rows
        self.ticks = [QCheckBox(label) for label, _ in rows]
        card = Card(16)
        card.inside.addWidget(words(question, rank="section", wrap=True))
        for tick in self.ticks:
            tick.setChecked(True)
            card.inside.addWidget(tick)
        inside = form.widget().layout()
        assert isinstance(inside, QVBoxLayout)
        card.setVisible(bool(rows))
        inside.insertWidget(inside.count() - 1, card)

    def keep(self) -> None:
        """Ticks alone are enough; a form that says nothing is not for nothing."""
        QGuiApplication.inputMethod().commit()
        self.form.settle()
        if self.form.problems() or self.form.changes():
            super().keep()
        else:
            self.kept.emit({})

    @property
    def chosen(self) -> list[Any]:
        """What belongs to the ticked rows."""
        return [row for tick, (_, row) in zip(self.ticks, self._rows, strict=True) if tick.isChecked()]
