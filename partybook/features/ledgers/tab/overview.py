"""全部台账: which ledger is for what, how much stands in each, where something is late."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import today
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.palette import look
from partybook.desk.pieces import button, words
from partybook.desk.scope import Scope, scope_of
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.desk.yearly import BranchPicker
from partybook.facts import Asked, reading
from partybook.features.ledgers import queries, sources
from partybook.features.ledgers.dialogs.measures import Measured, is_met
from partybook.features.ledgers.queries import Ledger, Standing
from partybook.features.ledgers.tab.elsewhere import Place, page_of, place_of
from partybook.features.ledgers.tab.making import MakingPage
from partybook.features.ledgers.tab.tile import LedgerTile
from partybook.text import folded, mark

TABLES = frozenset({"ledger_row", "office_standard", "branch", "profile"})
SCOPE = "ledgers"
NARROW, GAP = 268, 12  # least width of a card, and between cards


class OverviewPage(MakingPage):
    """The ledgers as cards under their groups."""

    unit = mark("个台账")
    picks_day = True
    tables = TABLES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("工作台账")
        self.find_hint = self.tr("查找台账名称、用途、栏目…")
        self.scope: Scope = scope_of(desk, SCOPE)
        self.tiles: dict[str, LedgerTile] = {}
        self.standings: dict[str, Standing] = {}
        self.unmet: dict[str, list[Measured]] = {}  # by ledger, the facts that do not reach their target
        self._typed = ""
        self.pointed: EmptyPage | None = None
        self._grids: list[tuple[QWidget, QGridLayout, list[LedgerTile]]] = []
        self._shape = (0, 0)  # columns, and the width of each
        self._lay_out()
        self._say_year()
        self.scope.changed.connect(self._take_scope)
        desk.changed.connect(self._take_change)

    def _lay_out(self) -> None:
        self.chips, self.picker = Chips(), BranchPicker(self.scope)
        self.chips.chosen.connect(lambda _view: self._show())
        self.made = button(self.tr("新建台账…"), "filled")
        self.made.clicked.connect(self.make_ledger)
        self.tools = Tools(self.chips, self.made, beside=self.picker)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = EmptyPage(
            "search", self.tr("没有找到"), self.tr("换个写法再试，或新建一个台账。"), self.tr("清除筛选")
        )
        self.nothing.first_asked.connect(self._ask_clear)
        self.nothing.hide()
        for part in (self.tools, self.area, self.nothing):
            self.outside.addWidget(part, 0 if part is self.tools else 1)

    # Year and branch -------------------------------------------------------------------------------------------

    def _say_year(self) -> None:
        self.day = self.tr("{year} 年").format(year=self.scope.year)

    def _take_scope(self) -> None:
        self._say_year()
        self.head_changed.emit()
        self.reread()

    @property
    def span(self) -> Span:
        return Span(as_of=self.scope.day, year=self.scope.year, branch=self.picker.name)

    def choose_day(self) -> None:
        """Asks for the year, under the button of the head."""
        dialog = YearDialog(self.scope.year, self.desk.codes, parent=self.window())
        dialog.chosen.connect(self.scope.show_year)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog: QWidget = dialog
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    # What is shown ---------------------------------------------------------------------------------------------

    def reread(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self.picker.show_branches(book.read(queries.branches))
        found, self.standings, self.unmet = book.read(self._read)
        self.made.setEnabled(self.can_edit)
        ordered = dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))
        if ordered != self.ledgers:
            self.ledgers = ordered
            self._build()
        for name, tile in self.tiles.items():
            tile.show_standing(self.standings[name], self.unmet.get(name, ()))
        self._show()

    def _read(self, session: Any) -> tuple[dict[str, Ledger], dict[str, Standing], dict[str, list[Measured]]]:
        known, year, branch = queries.all_ledgers(session), self.scope.year, self.scope.branch_uid
        asked = Asked(year, self.scope.day, branch)
        with reading(session):
            unmet = {
                name: [one for one in sources.measured(session, ledger, asked, known) if is_met(one) is False]
                for name, ledger in known.items()
                if any(fact.target is not None for fact in ledger.facts)
            }
        return known, queries.standings(session, year, today(), branch), unmet

    def _build(self) -> None:
        """The cards anew: a ledger came, went, or is another one."""
        content = QWidget()
        content.setObjectName("ground")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(0, 0, look.px(6), 0)
        stack.setSpacing(look.px(16))
        self.tiles, self._grids, self._shape = {}, [], (0, 0)
        groups: dict[str, list[Ledger]] = {}
        for ledger in self.ledgers.values():
            groups.setdefault(ledger.group, []).append(ledger)
        for group, members in groups.items():
            stack.addWidget(self._group(group, members))
        stack.addStretch(1)
        self.area.setWidget(content)

    def _group(self, group: str, members: Sequence[Ledger]) -> QWidget:
        box = QWidget()
        box.setObjectName("ground")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(8))
        inside.addWidget(words(group, tone="second", rank="section"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(GAP))
        inside.addLayout(grid)
        tiles = []
        for ledger in members:
            tile = LedgerTile(ledger, box)
            tile.pressed.connect(lambda name=ledger.name: self.opened.emit(name))
            self.tiles[ledger.name] = tile
            tiles.append(tile)
        self._grids.append((box, grid, tiles))
        return box

    def _views(self) -> list[tuple[str, str, Any]]:
        due = {name for name, one in self.standings.items() if one.late or one.soon}
        used = {name for name, one in self.standings.items() if one.rows}
        own = {name for name, one in self.ledgers.items() if one.own}
        away = {name for name, one in self.ledgers.items() if one.archived}
        found = [("all", self.tr("全部"), set(self.ledgers) - away), ("used", self.tr("有记录"), used - away)]
        found.append(("due", self.tr("逾期或快到期"), due))
        found.append(("unmet", self.tr("未达标"), {name for name, one in self.unmet.items() if one} - away))
        found += [("own", self.tr("自建"), own - away)] if own else []
        return [*found, ("away", self.tr("已停用"), away)] if away else found

    def _show(self) -> None:
        views = self._views()
        self.chips.show_views([(key, text, len(names)) for key, text, names in views])
        self.tools.arrange()
        within = next((names for key, _, names in views if key == self.chips.current), set())
        typed = folded(self._typed)
        shown = {name for name in within if typed in self._text_of(self.ledgers[name])}
        self._shape = (0, 0)
        for box, _, tiles in self._grids:
            for tile in tiles:
                tile.setVisible(tile.ledger.name in shown)
            box.setVisible(any(tile.ledger.name in shown for tile in tiles))
        self._arrange()
        self.area.setVisible(bool(shown))
        self._point_elsewhere(None if shown else place_of(self._typed))
        self.nothing.setVisible(not shown and self.pointed is None)
        away = sum(one.archived for one in self.ledgers.values())
        total = away if self.chips.current == "away" else len(self.ledgers) - away
        self.counted.emit(len(shown), total)

    def _point_elsewhere(self, place: Place | None) -> None:
        """Where what was looked for is kept, if not here."""
        if self.pointed is not None:
            self.outside.removeWidget(self.pointed)
            self.pointed.hide()
            self.pointed.deleteLater()
        self.pointed = page_of(place, self) if place else None
        if place is not None and self.pointed is not None:
            self.pointed.first_asked.connect(lambda: self._go_to(place))
            self.pointed.second_asked.connect(self._ask_clear)
            self.outside.addWidget(self.pointed, 1)
            self.pointed.show()

    def _go_to(self, place: Place) -> None:
        window: Any = self.desk.window
        window.head.find.clear()
        window.go(place.tab)
        window.go_section(place.section)

    def _text_of(self, ledger: Ledger) -> str:
        """What a ledger is found by: its names, what it is for, its columns."""
        labels = (one.label for one in ledger.fields)
        pinyin = (*queries.spellings(ledger.short), *queries.spellings(ledger.title))
        return folded(" ".join((ledger.short, ledger.title, ledger.group, ledger.about, *labels, *pinyin)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As many cards side by side as there is room for."""
        room = self.width() - look.px(62)  # less the margins and the scroll bar
        columns = max(1, (room + look.px(GAP)) // look.px(NARROW + GAP))
        width = (room + look.px(GAP)) // columns - look.px(GAP)
        if (columns, width) == self._shape:
            return
        self._shape = (columns, width)
        for _, grid, tiles in self._grids:
            while grid.count():
                grid.takeAt(0)
            for column in range(max(grid.columnCount(), columns) + 1):
                grid.setColumnStretch(column, column == columns)
            shown = [tile for tile in tiles if not tile.isHidden()]
            for place, tile in enumerate(shown):
                tile.setFixedWidth(width)
                grid.addWidget(tile, place // columns, place % columns)

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show()

    def clear_filter(self) -> None:
        self._typed = ""
        self.chips.choose("all")
        self._show()

    def _ask_clear(self) -> None:
        clear = getattr(self.desk.window, "clear_filter", self.clear_filter)
        clear()

    def take_keys(self) -> None:
        """The first card that is shown; coming from the find box, Enter opens it."""
        first = next((tile for tile in self.tiles.values() if not tile.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
