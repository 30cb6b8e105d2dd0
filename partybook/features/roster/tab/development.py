"""Everybody on the way into the Party: what is due first, what holds it up; at the right the chosen one's 25 steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from partybook.desk.asof import AsOf
from partybook.desk.desk import Desk
from partybook.desk.language import said
from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.records import RecordsPage, Row, View
from partybook.desk.spans import Span
from partybook.features.roster import queries
from partybook.features.roster.dialogs.panel import standing_mark
from partybook.features.roster.dialogs.way import NOTICE, Shown, WayActs, WayPanel, says
from partybook.features.roster.rules.development import overview
from partybook.features.roster.rules.life import RANK
from partybook.features.roster.rules.points import Item, tally
from partybook.features.roster.sources.progress import (
    PROGRESS_FIELDS,
    begun_by,
    earned_by,
    points_of,
    progress_row,
)
from partybook.text import mark

PANEL_AFTER = 40  # ms
LACKS = Mark("!", "due")
WITH_POINTS = ("name", "standing", "reached", "coming", "due", "missing", "points", "state")


class DevelopmentPage(AsOf, RecordsPage):
    """The development track: 发展党员."""

    name = "development"
    tables = frozenset(
        {
            "person", "event", "branch", "organisation", "development_step", "development_paper",
            "development_notice", "development_point", "office_standard",
        }
    )  # fmt: skip
    fields = PROGRESS_FIELDS
    unit = mark("人")
    shown: Sequence[str] = ("name", "standing", "reached", "coming", "due", "missing", "state")
    widths: Mapping[str, float] = {
        "name": 4.4,
        "standing": 5.7,
        "reached": 6.3,
        "coming": 6.3,
        "due": 5.6,
        "state": 8.6,
        "missing": 3,
        "points": 2,
    }
    order = ("state", False)  # what is due first
    intake = "applicants"
    intakes = ("applicants", "holidays", "points-scale")
    panel_width = 366
    source = "roster.progress"
    register = "development"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._scale: Sequence[Item] = desk.book.read(queries.scale) if desk.book is not None else ()
        if self._scale:
            self.shown = WITH_POINTS
        super().__init__(desk, parent)
        self.acts = WayActs(desk, self)
        self.acts.kept.connect(self._take_kept)
        self.acts.notice_print_asked.connect(lambda uid: self._print(NOTICE, uid))
        self._later = QTimer(self, singleShot=True, interval=PANEL_AFTER)
        self._later.timeout.connect(self._fill_panel)
        self._wire_panel()

    def say_words(self) -> None:
        self.begin_today()
        self.title = self.tr("发展党员")
        self.find_hint = self.tr("查找姓名、拼音首字母、步骤…")
        self.add_word = self.tr("添加申请人")
        self.empty_title = self.tr("还没有入党申请人")
        self.empty_text = self.tr("可以一个一个添加，也可以导入现有的申请人、积极分子名单。")

    # Rows

    def read(self, session: Any) -> Sequence[Row]:
        on = self.as_of
        found = queries.cases(session, on)
        uids = [person["uid"] for person, _, _ in found]
        keys, notices = queries.find_keys(session, uids), queries.notices(session, uids)
        points, self._scale = queries.points(session, uids), queries.scale(session)
        rows = []
        for person, _, case in found:
            uid, one = person["uid"], overview(case, on)
            earned = earned_by(points.get(uid, ()), on)
            lines = tally(earned, self._scale, str(person["branch"]))
            seen = Shown(person, case, one, begun_by(notices.get(uid, ()), on), lines, bool(self._scale))
            reached, coming = one.reached, one.coming
            told = {
                "standing": says.ranked(person["standing"], RANK.index(person["standing"])),
                "reached": says.ranked(reached.step.code, reached.step.number) if reached else None,
                "coming": says.ranked(coming.step.code, coming.step.number) if coming else None,
                "due": says.ranked(says.due(one), one.due or one.begins),
                "state": says.state(one),
                "blocked": said(one.blocks[0]) if one.blocks else None,
                "find_key": keys.get(uid),
            }
            row = progress_row(person, one, points_of(earned, self._scale, person))
            rows.append({**row, **told, "seen": seen, "entries": earned})
        return rows

    def about_days(self) -> tuple[str, str]:
        return (
            self.tr("显示当天谁走到哪一步，只能查看和打印。"),
            self.tr("现在显示的是{day}的发展党员情况，只能查看和打印。"),
        )

    @property
    def span(self) -> Span:
        return Span(as_of=self.as_of, branch=self.branch.name)

    def views(self) -> Sequence[View]:
        def of(standing: str) -> Callable[[Row], bool]:
            return lambda row: bool(row["standing"] == standing)

        return (
            View("all", self.tr("全部")),
            View("applicant", self.tr("申请人"), of("applicant")),
            View("activist", self.tr("积极分子"), of("activist")),
            View("target", self.tr("发展对象"), of("target")),
            View("probationary", self.tr("预备党员"), of("probationary")),
            View("late", self.tr("有逾期"), lambda row: row["seen"].found.late > 0),
            View("lacking", self.tr("缺材料"), lambda row: bool(row["missing"])),
        )

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"standing": standing_mark, "state": says.mark_of, "missing": lambda _count: LACKS}

    def reread(self) -> None:
        self.keep_up()
        super().reread()
        years = sorted({year for row in self.rows for year in row["seen"].found.years})
        self.note.say(says.holidays_missing(years) if years else "")
        self.settle_years.setVisible(self.can_edit)

    # Buttons and panel

    def buttons(self) -> Sequence[QWidget]:
        self.printed = button(self.tr("打印…"))
        self.printed.clicked.connect(lambda: self._errand("print_register"))
        return (self.printed,)

    def buttons_always(self) -> bool:
        return True

    def panel(self) -> QWidget:
        self.way = WayPanel(self.desk.codes)
        self.settle_years = button(self.tr("导入放假安排…"), "link")
        self.settle_years.clicked.connect(lambda: self._errand("import_kind", "holidays"))
        self.note.line.addWidget(self.settle_years)
        return self.way

    def _wire_panel(self) -> None:
        self.way.step_asked.connect(self.open_step)
        self.way.papers_asked.connect(self.open_papers)
        self.way.notice_asked.connect(self.open_notice)
        self.way.points_asked.connect(self.open_points)
        self.way.print_asked.connect(lambda register: self._print(register, self.table.uid))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+M"), self, lambda: self.open_papers(""), context=within)

    def _errand(self, name: str, *what: str) -> None:
        """What the window does for its pages; none where there is no window, as in a test."""
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            getattr(errands, name)(*what)

    def _print(self, register: str, uid: str) -> None:
        if uid:
            self._errand("print_form", register, uid)

    def show_row(self, row: Row) -> None:
        self._later.start()

    def _fill_panel(self) -> None:
        self.way.show_case(self.seen, self.can_edit)

    @property
    def seen(self) -> Shown | None:
        """The case the keys stand on."""
        return self.row(self.table.uid).get("seen")

    # What is done with the chosen one

    def open_row(self, row: Row) -> None:
        """The next step of a row; an applicant to add where there is none."""
        if not row:
            self.acts.open_applicant()
            return
        coming = row["seen"].found.coming
        if coming is not None:
            self.acts.open_step(row["seen"], coming.step.code, "", can_edit=self.can_edit)

    def open_step(self, code: str, record: str = "") -> None:
        if self.seen is not None:
            self.acts.open_step(self.seen, code, record, can_edit=self.can_edit)

    def open_papers(self, step: str = "") -> None:
        if self.seen is not None:
            self.acts.open_papers(self.seen, step, can_edit=self.can_edit)

    def open_notice(self, uid: str = "") -> None:
        if self.seen is not None:
            self.acts.open_notice(self.seen, uid, can_edit=self.can_edit)

    def open_points(self) -> None:
        if self.seen is not None:
            entries = self.row(self.table.uid)["entries"]
            self.acts.open_points(self.seen, entries, self._scale, can_edit=self.can_edit)

    def _take_kept(self, uid: str) -> None:
        self.reread()
        if not self.table.go_to(uid):
            self.clear_filter()
            self.table.go_to(uid)
        self.take_keys()  # Enter goes on with the next step
