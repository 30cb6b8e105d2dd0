"""归档清单: what each box has to hold, month by month: there, missing, not needed, or ticked without any proof."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.beside import Beside, Details, DetailsPanel
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.imports import ImportButton
from partybook.desk.language import word
from partybook.desk.lines import Line, LinesModel, LinesTable
from partybook.desk.page import Page
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Card, button, column, row, words
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.scanning import ScanDialog
from partybook.desk.scope import scope_of
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.desk.yeargrid import YearCell, YearGrid, YearLine
from partybook.desk.yearly import BranchPicker
from partybook.facts import Asked, Proof
from partybook.features.archive import queries
from partybook.features.archive.model import CHECK_FIELDS
from partybook.features.archive.queries import Cell
from partybook.fields import Field
from partybook.text import folded, mark

TAB = "archive"
STATES: Mapping[str, Mark] = {
    "there": Mark("✓", "done"),
    "missing": Mark("▲", "late"),
    "unproved": Mark("✗", "late"),
    "due": Mark("○", "none"),
    "excused": Mark("–", "none"),
    "before": Mark("", "none"),
}
TINTS = {"there": "done_tint", "missing": "late_tint", "unproved": "late_tint", "excused": "head"}
VIEWS = ("missing", "unproved", "excused", "there")
EVERY = "0"  # the line of all boxes
BOXES_WIDE, BOXES_PART = 262, 0.36  # of the boxes, and at most this part of the page
LINK_WIDE = 250


class ChecklistPage(Page):
    """The boxes at the left, their items over the year, and beside them what proves a cell or where its gap is closed."""

    unit = mark("项")
    fields: Sequence[Field] = CHECK_FIELDS
    source = "archive.checklist"
    intake = "archive-list"
    register = "file-catalogue"
    picks_day = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("档案清单")
        self.find_hint = self.tr("查找材料名称、谁的…")
        self.scope = scope_of(desk, TAB)
        self.cells: Sequence[Cell] = ()
        self.dialog: Any = None
        self._typed, self._closed_on = "", ""
        self._stale = True
        self._lay_out()
        self._wire()
        self._say_year()

    def _lay_out(self) -> None:
        self.chips, self.branch = Chips(), BranchPicker(self.scope)
        self.list = LinesModel((self.tr("情况"), self.tr("档案盒")), bold=1)
        self.boxes = LinesTable(self.list, (92,), self.tr("档案盒"), last=70)
        self.grid = YearGrid(lambda: (self.tr("材料"), self.tr("谁")), (168, 68))
        self.grid.setAccessibleName(self.tr("全年归档材料"))
        self.closed = button("", "filled")
        self.scanned = button(self.tr("加扫描件…"))
        self.excused, self.ticked = button(self.tr("不需要…")), button(self.tr("打勾"))
        self.about = DetailsPanel(
            self.tr("选中一格，这里显示有什么作依据、还缺什么、到哪里补。"),
            self.closed, self.scanned, self.excused, self.ticked,
        )  # fmt: skip
        left, right = Card(0), Card(0)
        for card, inner in ((left, self.boxes), (right, self.grid)):
            card.inside.setContentsMargins(1, 1, 1, 1)
            card.inside.addWidget(inner)
        self.left = left
        both = QWidget()
        line = row(left, right, gap=12)
        line.setStretch(1, 1)
        both.setLayout(line)
        self.full = Beside(both, self.about)
        self.imported, self.printed = ImportButton(self), button(self.tr("打印…"))
        self.tools = Tools(self.chips, self.full.toggle, self.imported, self.printed, beside=self.branch)
        self.full.placed.connect(self.tools.arrange)
        self.legend = words("", tone="second", rank="small", wrap=True)
        self.outside.addWidget(self.tools)
        self.outside.addWidget(self.full, 1)
        self.outside.addLayout(column(self.legend, gap=2))

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        self.chips.chosen.connect(lambda _view: self._show())
        self.scope.changed.connect(self._take_scope)
        self.boxes.chosen.connect(lambda _key: self._show_grid())
        self.grid.chosen.connect(lambda _cell: self._tell())
        self.grid.opened.connect(lambda _cell: self.go_close())
        self.closed.clicked.connect(self.go_close)
        self.scanned.clicked.connect(self.scan)
        self.excused.clicked.connect(self.excuse)
        self.ticked.clicked.connect(self.tick)
        look.changed.connect(self._share_width)
        self.desk.changed.connect(lambda _tables: self.reread())
        QShortcut(
            QKeySequence("F5"), self, self.reread, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    # Year and branch -------------------------------------------------------------------------------------------

    @property
    def span(self) -> Span:
        return Span(as_of=self.scope.day, year=self.scope.year, branch=self.branch.name)

    def _say_year(self) -> None:
        self.day = self.tr("{year} 年").format(year=self.scope.year)

    def _take_scope(self) -> None:
        self._say_year()
        self.head_changed.emit()
        self.reread()

    def choose_day(self) -> None:
        dialog = YearDialog(self.scope.year, self.desk.codes, parent=self.window())
        dialog.chosen.connect(self.scope.show_year)
        self._keep(dialog)
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    def _keep(self, dialog: Any) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog

    # What it shows ---------------------------------------------------------------------------------------------

    def reread(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The boxes take no more than their part of a small window."""
        self.left.setFixedWidth(min(look.px(BOXES_WIDE), round(BOXES_PART * self.width())))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self._stale = False
        # Of a past year too what is there today counts: much of it is filed in the January after.
        asked = Asked(self.scope.year, today(), self.scope.branch_uid)
        self.cells, branches, closing = book.read(
            lambda session: (
                queries.checklist(session, asked),
                queries.branches(session),
                queries.closing(session, self.scope.year),
            )
        )
        self.branch.show_branches(branches)
        self._closed_on = closing["closed_on"].dotted_full if closing else ""
        self.imported.setEnabled(self.can_edit)
        self._say_legend()
        self._count()
        self._show()

    def _say_legend(self) -> None:
        said = {
            "there": self.tr("已有"),
            "missing": self.tr("缺"),
            "unproved": self.tr("打了勾，没有依据"),
            "due": self.tr("还没到期"),
            "excused": self.tr("不需要"),
        }
        signs = "　".join(f"{STATES[state].sign} {text}" for state, text in said.items())
        text = self.tr("{signs}　空白的在建账以前，或还没有开始。").format(signs=signs)
        if self._closed_on:
            text = (
                self.tr("{year} 年度已于 {day} 归档。").format(year=self.scope.year, day=self._closed_on)
                + text
            )
        self.legend.setText(text)

    def _count(self) -> None:
        said = {
            "missing": self.tr("缺"),
            "unproved": self.tr("无依据"),
            "excused": self.tr("不需要"),
            "there": self.tr("已有"),
        }
        counts = [(key, said[key], sum(cell.state == key for cell in self.cells)) for key in VIEWS]
        with QSignalBlocker(self.chips):
            self.chips.show_views([("all", self.tr("全部"), len(self.cells)), *counts])
        self.tools.arrange()

    def _shows(self, cell: Cell) -> bool:
        view = self.chips.current or "all"
        return view == "all" or cell.state == view

    def _found(self) -> list[Cell]:
        """The cells of the lines in which one is of the state that is looked for, and that were searched for."""
        typed = folded(self._typed)
        return [
            cell
            for cell in self.cells
            if not typed or typed in folded(f"{cell.item.title} {cell.unit.name} {cell.box.title}")
        ]

    def _show(self) -> None:
        found = self._found()
        here = self.boxes.key
        lines = []
        for box in dict.fromkeys(cell.box for cell in found if self._shows(cell)):
            mine = [cell for cell in found if cell.box == box]
            texts = (self._state_of(mine), f"{box.number} {word(box.title)}")
            lines.append(Line(str(box.number), texts, self._tones(mine)))
        every = (
            [Line(EVERY, (self._state_of(found), self.tr("全部档案盒")), self._tones(found))] if lines else []
        )
        with QSignalBlocker(self.boxes):
            self.list.show([*every, *lines])
            self._choose(here)
        self._show_grid()

    def _choose(self, key: str) -> None:
        """Puts the keys on a box; on the line of all where it is not there."""
        keys = [line.key for line in self.list.lines]
        if keys:
            self.boxes.selectRow(keys.index(key) if key in keys else 0)

    def _state_of(self, cells: Sequence[Cell]) -> str:
        """How many of what should be there by now are there; a sign where something is missing."""
        due = [cell for cell in cells if cell.state in ("there", "missing", "unproved")]
        there = sum(cell.state == "there" for cell in due)
        sign = "✓" if there == len(due) else "▲"
        return f"{sign} {there}/{len(due)}" if due else ""

    def _tones(self, cells: Sequence[Cell]) -> Mapping[int, str]:
        lacks = any(cell.state in ("missing", "unproved") for cell in cells)
        return {0: "late" if lacks else "done"}

    def _show_grid(self) -> None:
        box = self.boxes.key or EVERY
        cells = [cell for cell in self._found() if box in (EVERY, str(cell.box.number))]
        by_line: dict[tuple[str, str, str], list[Cell]] = {}
        for cell in cells:
            by_line.setdefault((cell.item.key, cell.unit.branch_uid, cell.unit.key), []).append(cell)
        lines: list[YearLine] = []
        heading = ""
        for mine in by_line.values():
            if not any(map(self._shows, mine)):
                continue
            first = mine[0]
            if box == EVERY and first.box.title != heading:
                heading = first.box.title
                lines.append(YearLine(f"{first.box.number} {heading}", ""))
            lines.append(YearLine(first.item.title, self._whose(first), tuple(map(self._cell, mine))))
        self.grid.show_lines(lines)
        shown = sum(self._shows(cell) for cell in cells)
        self.counted.emit(shown, len(self.cells))
        self._tell()

    def _whose(self, cell: Cell) -> str:
        """The group or person, the branch where there are several."""
        unit = cell.unit
        if unit.name != unit.branch:
            return unit.name
        return unit.name if not cell.sole else self.tr("支部")

    def _cell(self, cell: Cell) -> YearCell:
        spans = cell.period.kind in ("once", "span")
        first, last = (1, 12) if spans else (cell.period.first.month, cell.period.last.month)
        mark_of = STATES[cell.state]
        text = "" if cell.state == "before" else word(self.desk.codes["archive_state"].short(cell.state))
        if cell.times > 1 and cell.state in ("there", "missing", "due"):
            text = f"{cell.count}/{cell.times}"
        elif cell.count > 1 and cell.state == "there":
            text = f"{text} {cell.count}"
        starts_later = cell.state == "due" and not spans and cell.period.first > today()
        return YearCell(
            cell.uid, first, last, STATES["before"] if starts_later else mark_of, "" if starts_later else text,
            TINTS.get(cell.state, ""), cell.label, cell,
        )  # fmt: skip

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show()

    def clear_filter(self) -> None:
        with QSignalBlocker(self.chips):
            self.chips.choose("all")
        with QSignalBlocker(self.boxes):
            self._choose(EVERY)
        self._typed = ""
        self._show()

    def take_keys(self) -> None:
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_record(self, source: str, uid: str) -> bool:
        if source != self.source:
            return False
        if self._stale:
            self._read()
        if not any(cell.uid == uid for cell in self.cells):
            return False
        self.clear_filter()
        self._choose(EVERY)
        return self.grid.go_to(uid)

    # A cell ----------------------------------------------------------------------------------------------------

    @property
    def cell(self) -> Cell | None:
        """The cell the keys stand on."""
        here = self.grid.current
        return here.about if here is not None else None

    def _tell(self) -> None:
        """The cell the keys stand on, beside the grid."""
        cell = self.cell
        if cell is None:
            self.about.show_details(None)
            return
        lacks = cell.state in ("missing", "due", "unproved")
        edits = self.can_edit and not self._closed_on
        self.closed.setText(self._close_word(cell))
        self.closed.setVisible(lacks and cell.target.feature != TAB)
        self.scanned.setVisible(edits)
        self.excused.setVisible(edits and (lacks or cell.mark is not None))
        self.excused.setText(self.tr("撤回") if cell.mark is not None else self.tr("不需要…"))
        self.ticked.setVisible(edits and lacks and cell.mark is None)
        said = word(self.desk.codes["archive_state"].label(cell.state))
        late = cell.due_on is not None and cell.state in ("missing", "due")
        lines = [
            (
                self.tr("谁的"),
                cell.unit.name if cell.sole else " ".join(dict.fromkeys((cell.unit.branch, cell.unit.name))),
            ),
            (self.tr("期间"), word(cell.period.words)),
            (self.tr("应有"), self.tr("{count} 份").format(count=cell.times)),
            (self.tr("已有"), self.tr("{count} 份").format(count=cell.count)),
            (self.tr("最迟"), PartialDate.of(cell.due_on).dotted_full if late and cell.due_on else ""),
            (self.tr("说明"), cell.note or ""),
            (self.tr("保管期限"), word(self.desk.codes["retention"].label(cell.item.retention))),
            (self.tr("依据"), cell.item.basis or ""),
        ]
        parts = [self._proof(proof) for proof in cell.proofs]
        state = STATES[cell.state] if cell.state != "before" else None
        self.about.show_details(
            Details(
                cell.item.title, (state, said), cell.box.title, [line for line in lines if line[1]], parts
            )
        )

    def _close_word(self, cell: Cell) -> str:
        """Where the gap is closed, in the words of its button."""
        names = {
            "meetings": self.tr("去会议记录补"),
            "roster": self.tr("去党员名册补"),
            "dues": self.tr("去党费补"),
            "ledgers": self.tr("去工作台账补"),
            "scoring": self.tr("去自评打分补"),
        }
        return names.get(cell.target.feature, self.tr("去补"))

    def _proof(self, proof: Proof) -> QWidget:
        """A record that proves the cell; pressed, it opens where it lives."""
        pressed = button("", "link")
        room = look.px(LINK_WIDE)
        shown = pressed.fontMetrics().elidedText(f"✓ {proof.label}", Qt.TextElideMode.ElideRight, room)
        pressed.setText(shown)
        pressed.setToolTip(proof.label)
        pressed.clicked.connect(lambda: self._window("show_record")(proof.source, proof.uid))
        holder = QWidget()
        holder.setObjectName("plain")
        holder.setLayout(row(pressed, None))
        return holder

    def _window(self, name: str) -> Any:
        return getattr(self.desk.window, name, lambda *_: False)

    def go_close(self) -> None:
        """Goes to where the gap is closed, in the year and branch shown; where something is there, to it."""
        cell = self.cell
        if cell is None:
            return
        if cell.proofs and cell.state == "there":
            proof = cell.proofs[0]
            self._window("show_record")(proof.source, proof.uid)
            return
        target = cell.target
        if target.feature == TAB:
            if self.can_edit and not self._closed_on:
                self.scan()
            return
        scope = scope_of(self.desk, target.feature)
        scope.show_year(self.scope.year)
        scope.show_branch(self.scope.branch_uid)
        self._window("go")(target.feature)
        if target.section:
            self._window("go_section")(target.section)

    def scan(self) -> None:
        """Scans or photos become one PDF, filed for the cell."""
        cell = self.cell
        if cell is None or not self.can_edit:
            return
        dialog = ScanDialog(
            self.desk, self.tr("归档：{what}").format(what=cell.label), cell.label, parent=self.window()
        )
        dialog.made.connect(lambda made: self._file(cell, made))
        self._keep(dialog)
        dialog.open()

    def _file(self, cell: Cell, made: Any) -> None:
        unit = cell.unit
        values = {
            "title": cell.label, "item": cell.item.key, "branch_uid": unit.branch_uid, "group_uid": unit.group_uid,
            "person_uid": unit.person_uid, "record_uid": unit.record_uid, "pages": made.pages,
            "period": None if cell.period.kind in ("once", "span", "event") else cell.period.name,
        }  # fmt: skip
        if (
            cell.item.per != "once"
        ):  # what is owed of a past year is filed in that year, whenever it is scanned
            values["year"] = self.scope.year
        what = self.tr("归档：{what}").format(what=cell.label)
        name = made.name if made.name.endswith(".pdf") else f"{made.name}.pdf"
        if self.desk.edit(what, lambda session: queries.file_paper(session, values, [(name, made.data)])):
            self.desk.say(self.tr("已归档：{what}").format(what=cell.label))

    def excuse(self) -> None:
        """Says why a paper is not needed, or takes that back."""
        cell = self.cell
        if cell is None or not self.can_edit:
            return
        if cell.mark is not None:
            uid = cell.mark.uid
            self.desk.edit(
                self.tr("撤回标记：{what}").format(what=cell.label),
                lambda session: queries.unmark(session, uid),
            )
            return
        dialog = ReasonDialog(
            self.tr("这份材料不需要"),
            self.tr("{what}：写明为什么这一次不需要，检查时看得到。").format(what=cell.label),
            self.tr("不需要"),
            parent=self.window(),
        )
        what = self.tr("不需要：{what}").format(what=cell.label)
        dialog.given.connect(
            lambda reason, _fen: self.desk.edit(what, lambda session: queries.excuse(session, cell, reason))
        )
        self._keep(dialog)
        dialog.open()

    def tick(self) -> None:
        """Says that a paper is there; shown red until something proves it."""
        cell = self.cell
        if cell is None or not self.can_edit:
            return
        what = self.tr("打勾（没有依据）：{what}").format(what=cell.label)
        if self.desk.edit(what, lambda session: queries.tick(session, cell)):
            self.desk.say(self.tr("已打勾。没有依据，先标红：加上扫描件或补上记录以后自动变成已有。"))
