"""查重: who may be in the book twice; each pair is looked at side by side, or said to be two people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.language import shown
from partybook.desk.lines import Line
from partybook.desk.listdialog import ListDialog
from partybook.desk.pieces import button
from partybook.features.roster import queries
from partybook.features.roster.dialogs.merging import MergeDialog
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.duplicates import Pair, differ_by_id

BY_KEY = {field.key: field for field in FIELDS}
TOLD = ("born_on", "citizen_id", "standing", "group")


def signs() -> dict[str, str]:
    """What speaks for one person, in words."""
    translate = QCoreApplication.translate
    return {
        "id": translate("DuplicatesDialog", "身份证号相同"),
        "birth": translate("DuplicatesDialog", "姓名、出生相同"),
        "phone": translate("DuplicatesDialog", "姓名、电话相同"),
    }


class DuplicatesDialog(ListDialog):
    """Pairs by the strength of their sign; what is done with one takes it off the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("DuplicatesDialog", "查重"),
            translate(
                "DuplicatesDialog",
                "可能是同一个人登记了两次。选一对看一看：是同一人就合并，两份的记录都保留；不是就说明，以后不再提示。",
            ),
            [
                translate("DuplicatesDialog", "依据"),
                translate("DuplicatesDialog", "先登记的"),
                translate("DuplicatesDialog", "后登记的"),
            ],
            [150, 390],
            bold=-1,
            empty=("check", translate("DuplicatesDialog", "没有发现重复登记的人。")),
            parent=parent,
        )
        self._desk = desk
        self._pairs: dict[str, Pair] = {}
        self._people: dict[str, Mapping[str, Any]] = {}
        self.apart = button(self.tr("不是同一人"))
        self.close_ = button(self.tr("关闭"))
        self.merge = button(self.tr("比较与合并…"), "filled")
        self.put_buttons(self.apart, self.close_, self.merge)
        self.apart.clicked.connect(self.keep_apart)
        self.close_.clicked.connect(self.accept)
        self.merge.clicked.connect(self.compare)
        self.table.opened.connect(lambda _key: self.compare())
        self.dialog: MergeDialog | None = None
        self.fit(940, 500)
        self.reread()

    def reread(self) -> None:
        """Looks through the book again."""
        book = self._desk.book
        pairs = book.read(queries.duplicates) if book is not None else []
        uids = list(dict.fromkeys(uid for pair in pairs for uid in (pair.first, pair.second)))
        people = book.read(lambda session: queries.written(session, uids)) if book is not None else []
        self._pairs = {pair.key: pair for pair in pairs}
        self._people = {row["uid"]: row for row in people}
        self.show_lines([self._line(pair) for pair in pairs])
        self.said.setText(self.tr("共 {count} 对").format(count=len(pairs)) if pairs else "")
        self.apart.setEnabled(bool(pairs) and self._desk.can_edit)
        self.merge.setEnabled(bool(pairs))

    def _line(self, pair: Pair) -> Line:
        one, other = self._people[pair.first], self._people[pair.second]
        sign, tones = signs()[pair.sign], {0: "due"}
        if differ_by_id(one, other):
            sign, tones = self.tr("{sign}，证号不同").format(sign=sign), {0: "none"}
        return Line(pair.key, [sign, self._told(one), self._told(other)], tones)

    def _told(self, person: Mapping[str, Any]) -> str:
        texts = [str(person["name"])]
        texts += [shown(BY_KEY[key], person.get(key), self._desk.codes) for key in TOLD]
        return " · ".join(text for text in texts if text)

    def keep_apart(self) -> None:
        """Notes that the chosen pair is two people."""
        pair = self._pairs.get(self.table.key)
        if pair is None:
            return
        names = self._people[pair.first]["name"]
        what = self.tr("不是同一人：{name}").format(name=names)
        if self._desk.edit(what, lambda session: queries.keep_apart(session, pair)):
            self._desk.say(self.tr("已记下，以后不再提示。"))
            self.reread()

    def compare(self) -> None:
        """The chosen pair side by side."""
        pair, book = self._pairs.get(self.table.key), self._desk.book
        if pair is None or book is None:
            return
        people = [self._people[uid] for uid in (pair.first, pair.second)]
        belongings = book.read(
            lambda session: [queries.belongings(session, person["uid"]) for person in people]
        )
        self.dialog = MergeDialog(people, belongings, self._desk, self)
        self.dialog.merged.connect(self.reread)
        self.dialog.finished.connect(lambda _code: self.dialog.deleteLater())
        self.dialog.open()
