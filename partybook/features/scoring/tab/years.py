"""历年对比: each item over the years, one's own score beside the superior's; what changed since the sheet was frozen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from partybook.desk.beside import Beside, Details, DetailsPanel
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.lines import LAST, Line
from partybook.desk.palette import look
from partybook.desk.pieces import Card, Pressed, button, rule, words
from partybook.features.scoring import queries
from partybook.features.scoring.dialogs.says import GOOD, SHORT, points, signed
from partybook.features.scoring.model import SHEET_LIST_FIELDS
from partybook.features.scoring.queries import YearColumn
from partybook.features.scoring.rules import Difference, Part, Standard, numeral
from partybook.features.scoring.tab.items import ItemsModel, ItemsTable, heading, shown_tones
from partybook.features.scoring.tab.scoped import ScoredPage
from partybook.text import folded, mark

MOST, FIXED, EACH = 5, 290, 206  # years; the width of what stands before them, of each
TOTAL = "total"
COLUMNS = 3  # of each year: own, superior, difference


class YearsPage(ScoredPage):
    """The last years of the standard in use, of the scope's branch; `item_asked` leads to an item of a year's sheet."""

    item_asked = Signal(int, str)
    unit = mark("项")
    fields = SHEET_LIST_FIELDS
    source = "scoring.sheets"
    picks_day = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("历年对比")
        self.find_hint = self.tr("查找序号、考核内容…")
        self.standard: Standard | None = None
        self.columns: Sequence[YearColumn] = ()
        self.differences: dict[int, dict[str, Difference]] = {}  # by year and code
        self._typed = ""
        self._shown: list[YearColumn] = []
        self._lay_out()

    def _lay_out(self) -> None:
        self.chips = Chips()
        self.chips.chosen.connect(lambda _key: self._show_list())
        self.model = ItemsModel((), (), bold=1)
        self.table = ItemsTable(self.model, (), self.tr("历年得分"))
        self.table.chosen.connect(lambda _key: self._show_item())
        self.table.resized.connect(self._fit)
        self.panel = DetailsPanel(self.tr("选中一项，这里显示各年的得分和变化。"))
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        self.beside = Beside(card, self.panel)
        self.exported = button(self.tr("导出…"))
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.exported.clicked.connect(errands.export)
        self.tools = Tools(self.chips, self.beside.toggle, self.exported, beside=self.picker)
        self.nobody = EmptyPage(
            "scoring",
            self.tr("还没有自评表"),
            self.tr("每年的自评表放在一起比：自评多少，上级审核多少，差在哪里。"),
            self.tr("去自评"),
        )
        self.nobody.first_asked.connect(lambda: self.item_asked.emit(self.scope.year, ""))
        self.nothing = EmptyPage(
            "search", self.tr("没有符合的项目"), self.tr("换一个筛选，或清除查找。"), self.tr("清除筛选")
        )
        self.nothing.first_asked.connect(
            lambda: getattr(self.desk.window, "clear_filter", self.clear_filter)()
        )
        self.places = QStackedWidget()
        for part in (self.beside, self.nobody, self.nothing):
            self.places.addWidget(part)
        self.outside.addWidget(self.tools)
        self.outside.addWidget(self.places, 1)
        self.beside.placed.connect(self.tools.arrange)

    # Reading ---------------------------------------------------------------------------------------------------

    def read_again(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self.standard, self.columns, self.differences = book.read(self._read_years)
        self.tools.setVisible(bool(self.columns) or len(self.picker.branches) > 1)
        self._show_views()

    def _read_years(
        self, session: Any
    ) -> tuple[Standard, list[YearColumn], dict[int, dict[str, Difference]]]:
        standard = queries.standard_named(session)
        found = queries.years(session, standard.name, self.scope.branch_uid, MOST)
        changed = {
            one.year: {each.code: each for each in queries.differences(session, one.uid)}
            for one in found
            if one.frozen
        }
        return standard, found, changed

    @property
    def parts(self) -> Sequence[Part]:
        return self.standard.parts if self.standard is not None else ()

    def _apart(self, code: str) -> bool:
        """Whether the superior gave other points in a year that is shown."""
        return any(
            one.superior.get(code) is not None and one.superior[code] != one.scores.get(code)
            for one in self.columns
        )

    def _moved(self, code: str) -> bool:
        """Whether the item did not have the same points in all years."""
        return len({one.scores.get(code) for one in self.columns}) > 1

    def _views(self) -> list[tuple[str, str, Callable[[str], bool]]]:
        return [
            ("all", self.tr("全部"), lambda code: True),
            ("apart", self.tr("与上级不同"), self._apart),
            ("moved", self.tr("年年不同"), self._moved),
            ("changed", self.tr("定稿后有变化"), lambda code: any(code in one for one in self.differences.values())),
        ]  # fmt: skip

    def _codes(self) -> list[str]:
        return [item.code for part in self.parts for item in part.items]

    def _show_views(self) -> None:
        with QSignalBlocker(self.chips):
            self.chips.show_views(
                [(key, text, sum(map(shows, self._codes()))) for key, text, shows in self._views()]
            )
        self.tools.arrange()
        self._show_list()

    # The table -------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tools.arrange()

    def _fit(self) -> None:
        """As many years as have room now, the names of the items in what is left."""
        if not self.columns:
            return
        if len(self._shown) != len(self._fitting()):
            self._show_list()
        else:
            self._show_widths()

    def _fitting(self) -> list[YearColumn]:
        """The newest years that have room, the oldest first."""
        room = self.table.viewport().width() or self.width()
        count = max(1, min(MOST, (room - look.px(FIXED)) // look.px(EACH)))
        return list(self.columns)[-count:]

    def _show_list(self) -> None:
        self._shown = self._fitting()
        shows = next((shows for key, _, shows in self._views() if key == self.chips.current), None)
        typed = folded(self._typed)
        lines: list[Line] = []
        count = 0
        whole = not typed and self.chips.current in ("", "all")
        if whole and self._shown:
            lines.append(self._total())
        for part in self.parts:
            mine = [
                self._line(item.code, item.title, item.points)
                for item in part.items
                if (shows is None or shows(item.code)) and typed in folded(f"{item.code} {item.title}")
            ]
            if mine:
                title = f"{numeral(part.number)}、{part.title}"
                lines += [heading(title, "", 3 + COLUMNS * len(self._shown)), *mine]
                count += len(mine)
        self._show_heads()
        self.table.show_items(lines)
        there = bool(self.columns)
        self.places.setCurrentWidget(
            self.beside if there and lines else self.nothing if there else self.nobody
        )
        self._show_item()
        self.counted.emit(count if there else 0, len(self._codes()) if there else 0)

    def _show_heads(self) -> None:
        heads = [self.tr("序号"), self.tr("考核内容"), self.tr("满分")]
        for one in self._shown:
            heads += [self.tr("{year} 自评").format(year=one.year), self.tr("上级"), self.tr("差")]
        self.model.heads = heads
        self.model.right = frozenset(range(2, len(heads)))
        self._show_widths()

    def _show_widths(self) -> None:
        years = ((86, 60, 60) * len(self._shown))[:-1]
        room = self.table.viewport().width() * 100 / look.percent
        title = max(176, room - 52 - 52 - sum(years) - LAST)
        self.table.set_widths((52, title, 52, *years))

    def _cells(self, own: int | None, superior: int | None) -> tuple[str, str, str]:
        apart = "" if own is None or superior is None or own == superior else signed(superior - own)
        return points(own), points(superior), apart

    def _tones(self, cells: Sequence[str]) -> dict[int, str]:
        """Differences in their colour."""
        places = range(5, len(cells), COLUMNS)
        return dict(shown_tones({place: "due" if cells[place] else None for place in places}))

    def _line(self, code: str, title: str, most: int) -> Line:
        cells: list[str] = [code, title, points(most)]
        for one in self._shown:
            cells += self._cells(one.scores.get(code), one.superior.get(code))
        return Line(code, cells, self._tones(cells))

    def _total(self) -> Line:
        most = sum(part.points for part in self.parts)
        cells: list[str] = ["", self.tr("总分"), points(most)]
        for one in self._shown:
            cells += self._cells(one.total, one.superior_total)
        return Line(TOTAL, cells, self._tones(cells))

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show_list()

    def clear_filter(self) -> None:
        self._typed = ""
        self.chips.choose("all")
        self._show_list()

    def take_keys(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The line chosen -------------------------------------------------------------------------------------------

    def _show_item(self) -> None:
        code = self.table.key
        if not code or not self.columns:
            self.panel.show_details(None)
        elif code == TOTAL:
            self.panel.show_details(self._totals())
        else:
            self.panel.show_details(self._item(code))

    def _totals(self) -> Details:
        """The years with their totals and grades."""
        lines = []
        for one in reversed(self.columns):
            own = self.tr("自评 {total} 分 {grade}").format(total=points(one.total), grade=one.grade)
            state = "" if one.frozen else self.tr("（未定稿）")
            lines.append((self.tr("{year} 年").format(year=one.year), own + state))
            if one.superior_total is not None:
                says = self.tr("上级 {total} 分 {grade}（{apart}）")
                apart = signed(one.superior_total - one.total) if one.superior_total != one.total else "="
                lines.append(
                    (
                        "",
                        says.format(
                            total=points(one.superior_total), grade=one.superior_grade or "", apart=apart
                        ),
                    )
                )
        changed = {year: list(found) for year, found in self.differences.items() if found}
        says = self.tr("{year} 年定稿后 {count} 项有变化")
        parts: list[QWidget] = [
            words(says.format(year=year, count=len(codes)), tone="due", rank="small", wrap=True)
            for year, codes in changed.items()
        ]
        return Details(self.tr("总分和等次"), None, "", lines, parts)

    def _item(self, code: str) -> Details:
        """An item over the years, and what changed in it since it was frozen."""
        newest = self.columns[-1]
        lines = []
        parts: list[QWidget] = []
        for one in reversed(self.columns):
            if code not in one.scores:
                continue
            superior = one.superior.get(code)
            text = self.tr("自评 {own} / {most} 分").format(
                own=points(one.scores[code]), most=points(one.points[code])
            )
            if superior is not None:
                text += self.tr("，上级 {superior} 分").format(superior=points(superior))
            lines.append((self.tr("{year} 年").format(year=one.year), text))
            changed = self.differences.get(one.year, {}).get(code)
            if changed is not None:
                parts += self._changed(one.year, changed)
            parts_go = Pressed(self.tr("→ 看 {year} 年的自评表").format(year=one.year))
            parts_go.pressed.connect(lambda year=one.year: self.item_asked.emit(year, code))
            parts.append(parts_go)
        title = newest.titles.get(code) or (self.standard.items[code].title if self.standard else code)
        state = (SHORT, self.tr("与上级审核不同")) if self._apart(code) else None
        state = state or ((GOOD, self.tr("各年相同")) if not self._moved(code) else None)
        return Details(f"{code}　{title}", state, "", lines, [rule(), *parts])

    def _changed(self, year: int, one: Difference) -> list[QWidget]:
        says = self.tr("{year} 年定稿时 {was} 分，按现在的记录 {now} 分")
        found: list[QWidget] = [
            words(
                says.format(year=year, was=points(one.was), now=points(one.now)),
                tone="due", rank="small", wrap=True,
            ),
            words(self.tr("那时：{words}").format(words=one.words_were), rank="small", wrap=True),
            words(self.tr("现在：{words}").format(words=one.words_now), rank="small", wrap=True),
        ]  # fmt: skip
        for text, proofs in ((self.tr("多了"), one.gained), (self.tr("少了"), one.lost)):
            for proof in proofs[:8]:
                line = Pressed(f"{text}：{proof.label}")
                line.pressed.connect(lambda proof=proof: self._go(proof.source, proof.uid))
                found.append(line)
        return found

    def _go(self, source: str, uid: str) -> None:
        getattr(self.desk.window, "show_record", lambda *_: False)(source, uid)
