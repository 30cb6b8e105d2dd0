"""The panel beside the list: all that a row says, its files, and what can be done with the rows chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from partybook.desk.attaching import Attaching, Owner, Shelf, files_of
from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.desk import Desk
from partybook.desk.language import shown, word
from partybook.desk.pieces import MenuButton, button, rule
from partybook.desk.pieces import row as row_of
from partybook.features.ledgers import queries
from partybook.features.ledgers.dialogs.says import standing
from partybook.features.ledgers.queries import STATE, TABLE_NAME, Ledger
from partybook.features.ledgers.rules import common_moves, label_of

SCAN = "scan"
Row = Mapping[str, Any]


class RowPanel(DetailsPanel):
    """`edit_asked`, `move_asked` with a state, `bin_asked`, `restore_asked`, `history_asked` are for the rows chosen."""

    edit_asked = Signal()
    move_asked = Signal(str)
    bin_asked = Signal()
    restore_asked = Signal()
    history_asked = Signal()
    person_asked = Signal(str)

    def __init__(self, desk: Desk, ledger: Ledger, page: QWidget) -> None:
        self.desk, self.ledger = desk, ledger
        self.rows: Sequence[Row] = ()
        self.edited, self.moved, self.restored = button(""), button(""), button("")
        self.more = MenuButton("")
        super().__init__(
            self.tr("选中一行，这里显示全部内容和附件。"), self.edited, self.moved, self.restored, self.more
        )
        self.more.setText(self.tr("更多"))
        self.restored.setText(self.tr("恢复"))
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.edited.clicked.connect(self.edit_asked)
        self.restored.clicked.connect(self.restore_asked)
        self.moved.clicked.connect(lambda: self.move_asked.emit(self.next[0].code))
        self.next: Sequence[Any] = ()
        self.attaching = Attaching(desk, page)
        self.setAcceptDrops(True)

    @property
    def row(self) -> Row | None:
        """The one row that is shown; None where several are chosen."""
        return self.rows[0] if len(self.rows) == 1 else None

    def show_rows(self, rows: Sequence[Row], *, can_edit: bool) -> None:
        """Shows a row, or how many are chosen."""
        self.rows = rows
        binned = bool(rows) and all(row["binned"] for row in rows)
        live = bool(rows) and not any(row["binned"] for row in rows)
        self.next = common_moves(self.ledger, rows) if live and can_edit else ()
        self.edited.setText(self.tr("编辑 F2") if can_edit and live else self.tr("查看"))
        self.edited.setVisible(len(rows) == 1)
        self.moved.setVisible(bool(self.next))
        if self.next:
            self.moved.setText(self.tr("→ {state}").format(state=self.next[0].label))
            self.moved.setToolTip(self.tr("改为“{state}”").format(state=self.next[0].label))
        self.restored.setVisible(binned and can_edit)
        self._fill_menu(live and can_edit)
        self.show_details(self._details() if rows else None)

    def _fill_menu(self, can_edit: bool) -> None:
        self.menu.clear()
        for state in self.next[1:]:
            text = self.tr("改为“{state}”").format(state=state.label)
            self.menu.addAction(text, lambda code=state.code: self.move_asked.emit(code))
        if can_edit:
            self.menu.addAction(self.tr("移入回收站"), self.bin_asked.emit)
        if self.row is not None:
            self.menu.addAction(self.tr("修改历史…"), self.history_asked.emit)
        self.more.setVisible(not self.menu.isEmpty())

    def _details(self) -> Details:
        row = self.row
        if row is None:
            return self._several()
        codes, ledger = self.desk.codes, self.ledger
        lines = [
            (word(one.label), shown(one, row.get(one.key), codes))
            for one in ledger.fields
            if one.key != STATE
        ]
        number = self.tr("第 {number} 号").format(number=row["no"]) if row["no"] is not None else ""
        return Details(
            label_of(ledger, row) or ledger.short,
            standing(ledger, row),
            " · ".join(part for part in (number, row["branch"] or "") if part),
            [(label, text) for label, text in lines if text],
            self._parts(row),
        )

    def _several(self) -> Details:
        says = self.tr("选中 {count} 条").format(count=len(self.rows))
        return Details(says, None, self.tr("可以一起改状态、移入回收站，或打印、填表。"))

    def _parts(self, row: Row) -> Sequence[QWidget]:
        book = self.desk.book
        if book is None:
            return ()
        files = book.read(lambda session: queries.files_of(session, row["uid"]))
        shelf = Shelf(files, can_edit=self.desk.can_edit and not row["binned"])
        shelf.asked.connect(self._take_ask)
        shelf.add_asked.connect(self.add_files)
        return [*self._people(row), rule(), shelf]

    def _people(self, row: Row) -> list[QWidget]:
        """Those of the roster who are named, each leads there."""
        found: list[QWidget] = []
        for uid, name in {uid: row.get(key) for key, uid in row["people"].items()}.items():
            link = button(self.tr("在名册里看：{name} ›").format(name=name), "link")
            link.setProperty("rank", "small")
            link.clicked.connect(lambda _checked=False, uid=uid: self.person_asked.emit(uid))
            line = QWidget()
            line.setObjectName("plain")
            line.setLayout(row_of(link, None))
            found.append(line)
        return found

    # Files -----------------------------------------------------------------------------------------------------

    @property
    def owner(self) -> Owner | None:
        """Whose files are let go here."""
        if self.row is None:
            return None
        return Owner(TABLE_NAME, self.row["uid"], label_of(self.ledger, self.row) or self.ledger.short)

    def add_files(self, kind: str = SCAN) -> None:
        """Asks for scans of the row."""
        if self.owner is not None:
            self.attaching.ask(self.owner, kind)

    def _take_ask(self, what: str, one: Any) -> None:
        owner = self.owner
        if what == "open":
            self.attaching.open(one)
        elif what == "save":
            self.attaching.save(one)
        elif owner is not None:
            self.attaching.remove(owner, one)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        row = self.row
        if row is not None and not row["binned"] and self.desk.can_edit and files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.owner is not None and (paths := files_of(event.mimeData())):
            event.acceptProposedAction()
            self.attaching.add(self.owner, paths, SCAN)
