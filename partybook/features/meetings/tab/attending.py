"""参会情况: how each member came to the year's meetings, who stays away for months; beside it the meetings of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.language import word
from partybook.desk.palette import Mark
from partybook.desk.pieces import StateWord, button, column, rule, words
from partybook.desk.records import Row, View
from partybook.facts import Asked
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.roll import SIGNS
from partybook.features.meetings.dialogs.says import DUE, LATE
from partybook.features.meetings.model import ABSENT_FIELDS, PRESENCE_FIELDS
from partybook.features.meetings.sources.people import absent, attendance
from partybook.features.meetings.tab.comegrid import ComeGrid
from partybook.features.meetings.tab.yearly import YearlyPage
from partybook.fields import Field, Text
from partybook.text import mark

ABSENT = tuple(field for field in ABSENT_FIELDS if field.key in ("mark", "months", "since"))
MARKS = {"near": DUE, "six": LATE}
SHOWN = 40  # meetings of a person in the panel


class AttendingPage(YearlyPage):
    """The members of the year's meetings, one line each."""

    name = "meetings.attending"
    unit = mark("人")
    fields = (*PRESENCE_FIELDS, *ABSENT)
    source = "meetings.attendance"
    intake = "attendance"
    register = "life-year"
    tables = frozenset({"meeting", "attendance", "person", "event", "branch", "party_group"})
    shown = (
        "name",
        "branch",
        "group",
        "due",
        "present",
        "late",
        "leave",
        "absent",
        "rate_bp",
        "last_on",
        "mark",
    )
    widths: Mapping[str, float] = {
        "name": 6.5, "branch": 6, "group": 5.2, "due": 2.4, "present": 2.4, "late": 2.4, "leave": 2.4, "absent": 2.6,
        "rate_bp": 4, "last_on": 5.5, "mark": 6.5,
    }  # fmt: skip
    instead = ("last_on",)
    icon = "people"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找姓名、拼音首字母…")
        self.add_word = ""
        self.empty_title = self.tr("这一年还没有登记到会情况")
        self.empty_text = self.tr("登记会议时写下谁到会、谁请假、谁缺席，这里就有每个人的情况。")

    def read(self, session: Any) -> Sequence[Row]:
        asked = Asked(self.scope.year, self.scope.day, self.scope.branch_uid)
        keys = {row["uid"]: row["find_key"] for row in queries.offered(session, self.scope.day)}
        away = {row["uid"]: row for row in absent(session, asked)}
        found = []
        for row in attendance(session, asked):
            gone = away.get(row["uid"], {})
            extra = {field.key: gone.get(field.key) for field in ABSENT}
            found.append({**row, **extra, "find_key": keys.get(row["uid"])})
        return found

    def views(self) -> Sequence[View]:
        return [
            View("all", self.tr("全部")),
            View("mark", self.tr("几个月没有参加"), lambda row: row["mark"] is not None),
            View("absent", self.tr("有缺席"), lambda row: bool(row["absent"])),
            View(
                "full",
                self.tr("全勤"),
                lambda row: bool(row["due"]) and not row["absent"] and not row["leave"],
            ),
        ]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {
            "mark": MARKS.get,
            "absent": lambda value: DUE if value else None,
        }

    def panel(self) -> QWidget:
        self.about = DetailsPanel(self.tr("选中一个人，这里显示这一年每次会来没来。"))
        return self.about

    def buttons(self) -> Sequence[QWidget]:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("会议类型"))
        self.kind.activated.connect(lambda _place: self._show_grid())
        self.exported = button(self.tr("导出一览…"), tip=self.tr("每人一行、每次会一列，改好可以再导入"))
        self.exported.clicked.connect(self.export_grid)
        self.each = button(self.tr("逐次一览"), tip=self.tr("每人一行、每次会一列"))
        self.each.setCheckable(True)
        self.each.toggled.connect(lambda _on: self._take_each())
        return [self.kind, self.each, self.exported, *self.sheets()]

    # The year meeting by meeting -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        super()._lay_out()
        self.coming = queries.Coming([], {})
        self.grid = ComeGrid(self.desk.codes)
        self.grid.setAccessibleName(self.tr("逐次到会情况"))
        self.grid.chosen.connect(self._take_person)
        self.grid.opened.connect(self._go_to_meeting)
        card = self.table.parentWidget()
        card.layout().addWidget(self.grid)
        self.signs = words("", tone="second", rank="small")
        says = [
            f"{sign.sign} {word(self.desk.codes['attendance'].label(key))}" for key, sign in SIGNS.items()
        ]
        self.signs.setText("　".join([*says, self.tr("空白的是不用来的")]))
        self.outside.addWidget(self.signs)
        self._take_each()

    def _take_each(self) -> None:
        on = self.each.isChecked()
        self.each.setText(self.tr("看汇总") if on else self.tr("逐次一览"))
        self.grid.setVisible(on)
        self.table.setVisible(not on)
        for one in (self.kind, self.exported, self.signs):
            one.setVisible(on)
        self._show_grid()
        self.tools.arrange()

    def reread(self) -> None:
        book, scope = self.desk.book, self.scope
        if book is not None:
            self.coming = book.read(
                lambda session: queries.coming(session, scope.year, scope.day, scope.branch_uid)
            )
            self._offer_kinds()
        super().reread()

    def _offer_kinds(self) -> None:
        chosen = self.kind.currentData() or ""
        there = {row["kind"] for row in self.coming.meetings}
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("全部类型"), "")
            for one in self.desk.codes["meeting_kind"].codes.values():
                if one.code in there:
                    self.kind.addItem(word(one.short), one.code)
            self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))

    def _show(self, *, fresh: bool = False) -> None:
        super()._show(fresh=fresh)
        self._show_grid()

    def _meetings(self) -> list[Row]:
        kind = self.kind.currentData() or ""
        return [row for row in self.coming.meetings if kind in ("", row["kind"])]

    def _people(self) -> list[Row]:
        return [self.model.row(place) for place in range(self.model.rowCount())]

    def _show_grid(self) -> None:
        if self.each.isChecked():
            with QSignalBlocker(self.grid):
                self.grid.show_all(self._people(), self._meetings(), self.coming.came)

    def _take_person(self, uid: str) -> None:
        self.table.go_to(uid)

    def _go_to_meeting(self, uid: str) -> None:
        window: Any = self.desk.window
        if hasattr(window, "go_section"):
            window.go_section("records")
            page = window.page.current
            page.reread()
            page.show_meeting(uid)

    def export_grid(self) -> None:
        """Writes what the grid shows, in the words that an import of attendance reads."""
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            errands.export_rows(self.tr("到会情况一览"), *self.grid_rows())

    def grid_rows(self) -> tuple[list[Field], list[dict[str, Any]]]:
        """The Fields and rows of the grid."""
        meetings, label = self._meetings(), self.desk.codes["attendance"].label
        heads = [
            Field(row["uid"], f"{row['held_on'].dotted_full} {row['title']}", Text(), (), 8)
            for row in meetings
        ]
        people = [
            field for field in PRESENCE_FIELDS if field.key in ("name", "citizen_id", "branch", "group")
        ]
        rows = []
        for person in map(self.row, self.model.ids):
            came = self.coming.came.get(str(person["uid"]), {})
            cells = {
                uid: "√" if state == "present" else f"{label(state)}（{reason}）" if reason else label(state)
                for uid, (state, reason, _) in came.items()
            }
            rows.append({**person, **cells})
        return [*people, *heads], rows

    def show_row(self, row: Row) -> None:
        self.about.show_details(self._details(row) if row else None)

    def _details(self, row: Row) -> Details:
        book, codes = self.desk.book, self.desk.codes
        assert book is not None
        found = book.read(lambda session: queries.attended(session, row["uid"], self.scope.year))
        parts: list[QWidget] = [rule()]
        for one in found[:SHOWN]:
            line = StateWord()
            line.setWordWrap(True)
            label = word(codes["attendance"].label(one["state"]))
            why = f"（{one['reason']}）" if one["reason"] else ""
            line.show_state(SIGNS[one["state"]], f"{label}{why}")
            holder = QWidget()
            holder.setObjectName("plain")
            title = words(f"{one['held_on'].dotted_full} {one['title']}", rank="small", wrap=True)
            holder.setLayout(column(title, line, gap=1))
            parts.append(holder)
        says = self.tr("应到 {due} 次，到会 {came} 次")
        facts = says.format(due=row["due"], came=row["present"] + row["late"])
        state = None
        if row["mark"]:
            label = word(codes["absent_mark"].label(row["mark"]))
            since = self.tr("自 {day} 起").format(day=row["since"].dotted_full) if row["since"] else ""
            state = (MARKS[row["mark"]], " ".join(part for part in (label, since) if part))
        return Details(row["name"], state, facts, (), parts)

    def open_row(self, row: Row) -> None:
        """A person's line has nothing to be changed: it is entered with each meeting."""
