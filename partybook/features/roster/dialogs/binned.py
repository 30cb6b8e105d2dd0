"""回收站: who was entered by mistake, and the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.language import shown, word
from partybook.desk.lines import Line
from partybook.desk.listdialog import ListDialog
from partybook.desk.pieces import button
from partybook.features.roster import queries
from partybook.features.roster.model import BIN_FIELDS

WIDTHS = {
    "name": 110,
    "sex": 52,
    "born_on": 84,
    "citizen_id": 110,
    "standing": 84,
    "branch": 170,
    "binned_on": 104,
}


class BinDialog(ListDialog):
    """Everyone in the bin, last binned first. Who was merged comes back whole by undoing the merge."""

    history_asked = Signal(str, str)  # uid, name

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        heads = [word(field.label) for field in BIN_FIELDS]
        super().__init__(
            translate("BinDialog", "回收站"),
            translate(
                "BinDialog",
                "录错、重复的人放在这里，不在任何名单、统计和登记表里，也不会丢。调走、去世的人不放这里，请用“变动”。",
            ),
            heads,
            [WIDTHS[field.key] for field in BIN_FIELDS[:-1]],
            empty=("check", translate("BinDialog", "回收站是空的。")),
            parent=parent,
        )
        self._desk = desk
        self._rows: dict[str, dict[str, Any]] = {}
        self.history = button(self.tr("修改历史"))
        self.apart = button(self.tr("撤销合并"), tip=self.tr("两份都回到合并前的样子"))
        self.close_ = button(self.tr("关闭"))
        self.back = button(self.tr("恢复"), "filled")
        self.put_buttons(self.history, self.apart, self.close_, self.back)
        self.close_.clicked.connect(self.accept)
        self.back.clicked.connect(self.restore)
        self.history.clicked.connect(
            lambda: self.history_asked.emit(self.table.key, self._rows[self.table.key]["name"])
        )
        self.apart.clicked.connect(self.part)
        self.table.chosen.connect(lambda _uid: self._follow())
        self.fit(900, 480)
        self.reread()

    def reread(self) -> None:
        """Shows who lies there now."""
        book = self._desk.book
        rows = book.read(queries.binned) if book is not None else []
        self._rows = {row["uid"]: row for row in rows}
        self.show_lines([Line(row["uid"], self._texts(row)) for row in rows])
        self._follow()

    def _texts(self, row: dict[str, Any]) -> list[str]:
        texts = {field.key: shown(field, row[field.key], self._desk.codes) for field in BIN_FIELDS}
        if row["binned_on"] is not None:
            texts["binned_on"] = row["binned_on"].dotted_full
        return list(texts.values())

    def _follow(self) -> None:
        row = self._rows.get(self.table.key, {})
        can = bool(row) and self._desk.can_edit
        self.back.setEnabled(can)
        self.history.setEnabled(bool(row))
        self.apart.setVisible(bool(row.get("merged")))
        self.apart.setEnabled(can)
        self.back.setText(self.tr("单独恢复") if row.get("merged") else self.tr("恢复"))

    def restore(self) -> None:
        """Brings the chosen one back; of one who was merged, what moved stays with the other."""
        uid = self.table.key
        if not uid:
            return
        name = self._rows[uid]["name"]
        what = self.tr("恢复 {name}").format(name=name)
        if self._desk.edit(what, lambda session: queries.restore_person(session, uid)):
            self._desk.say(self.tr("已恢复 {name}").format(name=name))
            self.reread()

    def part(self) -> None:
        """Takes the merge back, so that both are as they were before it."""
        book, uid = self._desk.book, self.table.key
        seq = merge_entry(book, uid) if book is not None else None
        if book is None or seq is None:
            return
        name = self._rows[uid]["name"]

        def done(_what: str) -> None:
            self._desk.say(self.tr("已撤销合并：{name}").format(name=name))
            self.reread()

        self._desk.work.run(lambda _progress: book.undo(seq), done)


def merge_entry(book: Any, uid: str) -> int | None:
    """The newest standing entry that merged a person into another."""
    for entry in book.history(uid):
        for change in entry.changes:
            before, after = change.values.get("merged_uid", (None, None))
            if entry.stands and change.uid == uid and before is None and after is not None:
                return int(entry.seq)
    return None
