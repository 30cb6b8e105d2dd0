"""Areas for collecting: their names, the group that makes one up, who collects there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.desk.room import fit
from partybook.features.dues import queries
from partybook.features.dues.model import AREA_FIELDS

UID = Qt.ItemDataRole.UserRole


class AreasDialog(QDialog):
    """The list of areas, with forms to add and change one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("片区与收缴人"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._rows: dict[str, Mapping[str, Any]] = {}
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("片区"), self.tr("党小组"), self.tr("收缴人")])
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(32))
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(lambda _index: self._change())
        self.add, self.change, self.drop = (
            button(self.tr("添加片区…")),
            button(self.tr("修改…")),
            button(self.tr("删去")),
        )
        close = button(self.tr("关闭"), "filled")
        self.add.clicked.connect(lambda: self._open({}))
        self.change.clicked.connect(self._change)
        self.drop.clicked.connect(self._remove)
        close.clicked.connect(self.accept)
        for act in (self.add, self.change, self.drop):
            act.setVisible(desk.can_edit)
        more = self.tr("没有片区的人按党小组收。一个片区就是一个党小组，由一人收缴。")
        inside = column(
            words(more, tone="second", wrap=True),
            self.table,
            row(self.add, self.change, self.drop, None, close),
            gap=12,
        )
        inside.setContentsMargins(*(look.px(20),) * 4)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        fit(self, 600, 420)
        self._fill()

    def _fill(self) -> None:
        book = self.desk.book
        areas, groups, self._branches = (
            book.read(
                lambda session: (queries.areas(session), queries.groups(session), queries.branches(session))
            )
            if book is not None
            else ([], [], [])
        )
        self._groups = {uid: (name, branch) for uid, name, branch in groups}
        self._rows = {one["uid"]: one for one in areas}
        self.table.setRowCount(len(areas))
        for place, one in enumerate(areas):
            group = self._groups.get(one["group_uid"], ("", ""))[0]
            for side, text in enumerate((one["name"], group, one["collector"] or "")):
                item = QTableWidgetItem(text)
                item.setData(UID, one["uid"])
                self.table.setItem(place, side, item)

    def _chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(UID)) if item is not None else ""

    def _change(self) -> None:
        if (uid := self._chosen()) and self.desk.can_edit:
            self._open(self._rows[uid])

    def _open(self, area: Mapping[str, Any]) -> None:
        book = self.desk.book
        if book is None:
            return
        people = dict(book.read(queries.members_by_name))
        translate = QCoreApplication.translate
        form = Form(
            AREA_FIELDS,
            [(translate("AreasDialog", "片区"), ("name", "group", "collector"))],
            self.desk.codes,
            choices={"group": [name for name, _ in self._groups.values()], "collector": list(people)},
        )
        dialog = FormDialog(str(area.get("name") or translate("AreasDialog", "添加片区")), form, parent=self)
        group = self._groups.get(area.get("group_uid") or "", (None, ""))[0]
        form.show_values({"name": area.get("name"), "group": group, "collector": area.get("collector")})
        dialog.kept.connect(lambda _changed: self._keep(dialog, area, people))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _keep(self, dialog: FormDialog, area: Mapping[str, Any], people: Mapping[str, str]) -> None:
        values = dialog.form.values()
        group = next((uid for uid, (name, _) in self._groups.items() if name == values["group"]), None)
        branch = self._groups[group][1] if group else area.get("branch_uid") or self._branches[0][0]
        row_ = {
            "name": values["name"],
            "group_uid": group,
            "collector_uid": people.get(values["collector"] or ""),
            "branch_uid": branch,
        }
        what = self.tr("片区：{name}").format(name=values["name"])
        if self.desk.edit(what, lambda session: queries.set_area(session, row_, area.get("uid"))):
            dialog.done(QDialog.DialogCode.Accepted)
            self._fill()

    def _remove(self) -> None:
        uid = self._chosen()
        if uid and self.desk.edit(
            self.tr("删去片区：{name}").format(name=self._rows[uid]["name"]),
            lambda session: queries.remove_area(session, uid),
        ):
            self._fill()
