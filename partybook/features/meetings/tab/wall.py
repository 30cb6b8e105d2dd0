"""年度安排: the year wall: what every unit owes of each kind, what was held, what is planned, due or late."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.beside import Beside, Details, DetailsPanel
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.page import Page
from partybook.desk.pieces import Card, MenuButton, button, column, row, words
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.desk.yeargrid import YearCell, YearGrid, YearLine
from partybook.desk.yearly import BranchPicker
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.acts import MeetingActs
from partybook.features.meetings.dialogs.excusing import ExcuseDialog
from partybook.features.meetings.dialogs.planacts import PlanActs
from partybook.features.meetings.model import CADENCE_FIELDS
from partybook.features.meetings.queries import Owed, day_of
from partybook.features.meetings.rules.cadence import duties
from partybook.features.meetings.tab.records import TABLES as RECORDS
from partybook.features.meetings.tab.wallcells import STATES, cell_of, heads, period_words, state_of
from partybook.features.meetings.tab.yearly import meetings_scope
from partybook.fields import Field
from partybook.text import folded, mark

TABLES = RECORDS | {"meeting_excuse", "meeting_duty", "talk", "post", "event"}
VIEWS = ("late", "due", "excused", "done")
MONTH = 48  # the least width in which a day or a word of a month can be read
GOVERNING = ("rules", "seed", "own")
Row = Mapping[str, Any]


class WallPage(Page):
    """The year at a glance; a period opens beside it with what can be done about it."""

    unit = mark("项")
    fields: Sequence[Field] = CADENCE_FIELDS
    source = "meetings.cadence"
    register = "life-year"
    picks_day = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找会议类型、谁应开…")
        self.scope = meetings_scope(desk)
        self.acts, self.plans = MeetingActs(desk, self), PlanActs(desk, self)
        self.owed: list[Owed] = []
        self.governing = "rules"
        self._typed = ""
        self._lay_out()
        self._wire()
        self._say_year()

    # How it is laid out ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.chips, self.branch = Chips(), BranchPicker(self.scope)
        self.cadence = MenuButton(self.tr("频次"))
        self.menu = QMenu(self.cadence)
        self.cadence.setMenu(self.menu)
        self.year_plan = MenuButton(self.tr("排计划"))
        self.plan_menu = QMenu(self.year_plan)
        for text, act in (
            (self.tr("固定日…"), self.set_routines),
            (self.tr("按固定日排全年…"), self.plan_by_routines),
            (self.tr("照搬去年…"), self.take_over),
        ):
            self.plan_menu.addAction(text, act)
        self.year_plan.setMenu(self.plan_menu)
        self.printed = button(self.tr("打印…"))
        self.planned = button(self.tr("安排会议"), "filled")
        self.grid = YearGrid(heads, (104, 96), least=MONTH)
        self.grid.setAccessibleName(self.tr("全年会议"))
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.grid)
        self.held, self.plan = button(self.tr("登记会议")), button(self.tr("安排"))
        self.excused = button(self.tr("说明未开"))
        self.about = DetailsPanel(
            self.tr("选中一格，这里显示开了哪些会、还差什么。"), self.held, self.plan, self.excused
        )
        self.full = Beside(card, self.about)
        self.tools = Tools(
            self.chips,
            self.full.toggle,
            self.cadence,
            self.year_plan,
            self.printed,
            self.planned,
            beside=self.branch,
        )
        self.full.placed.connect(self.tools.arrange)
        self.other = words("", tone="second", rank="small", wrap=True)
        self.legend = words("", tone="second", rank="small", wrap=True)
        self.outside.addWidget(self.tools)
        self.outside.addWidget(self.full, 1)
        self.outside.addLayout(column(self.other, self.legend, gap=2))

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        self.planned.clicked.connect(lambda: self.acts.plan({}))
        self.chips.chosen.connect(lambda _view: self._show())
        self.scope.changed.connect(self._take_scope)
        self.grid.chosen.connect(lambda _cell: self._tell())
        self.grid.opened.connect(lambda cell: self.open(cell.about))
        self.held.clicked.connect(lambda: self._act("minute"))
        self.plan.clicked.connect(lambda: self._act("plan"))
        self.excused.clicked.connect(lambda: self._act("excuse"))
        self.menu.aboutToShow.connect(self._fill_menu)
        self.desk.changed.connect(self._take_change)
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
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    # What it shows ---------------------------------------------------------------------------------------------

    def _take_change(self, tables: set[str]) -> None:
        if tables & TABLES:
            self.reread()

    def reread(self) -> None:
        book = self.desk.book
        if book is None:
            return
        year, day, branch = self.scope.year, today(), self.scope.branch_uid

        def read(session: Any) -> tuple[Any, ...]:
            return (
                queries.cadence(session, year, day, branch),
                queries.office(session)["meetings.cadence"],
                queries.own_duties(session),
                list(queries.branches(session)),
            )

        self.owed, self.governing, own, branches = book.read(read)
        self.branch.show_branches(branches)
        self._say_other(own)
        for act in (self.planned, self.year_plan, self.held, self.plan, self.excused):
            act.setEnabled(self.can_edit)
        label = word(self.desk.codes["cadence"].short(self.governing))
        self.cadence.setText(self.tr("频次：{which}").format(which=label))
        self._count()
        self._show()

    def _lines(self) -> dict[str, list[YearLine]]:
        """Branch by branch, unit by unit and kind by kind."""
        codes, day = self.desk.codes, today()
        cells: dict[tuple[Any, ...], list[YearCell]] = {}
        named: dict[tuple[Any, ...], tuple[str, str, str]] = {}
        for one in self.owed:
            unit = one.unit
            key = (unit.branch_uid, unit.group_uid, one.duty.key)
            if key not in named:
                kind = one.duty.own_kind or word(codes["meeting_kind"].short(one.duty.kind))
                name = word(codes["duty_who"].short(one.duty.who))
                named[key] = unit.branch, kind, unit.name if unit.group_uid else name
            cells.setdefault(key, []).append(cell_of(one, day))
        of_branch: dict[str, list[YearLine]] = {}
        for key, (branch, kind, name) in named.items():
            of_branch.setdefault(branch, []).append(YearLine(kind, name, cells[key]))
        return of_branch

    def _count(self) -> None:
        counts = {state: sum(one.state == state for one in self.owed) for state in VIEWS}
        due_now = sum(self._due_now(one) for one in self.owed)
        said = {
            "late": (self.tr("逾期"), counts["late"]),
            "due": (self.tr("待开"), due_now),
            "excused": (self.tr("有说明"), counts["excused"]),
            "done": (self.tr("已完成"), counts["done"]),
        }
        with QSignalBlocker(self.chips):
            self.chips.show_views(
                [("all", self.tr("全部"), len(self.owed)), *((key, *said[key]) for key in VIEWS)]
            )
        self.tools.arrange()
        signs = [
            f"{STATES[key].sign} {text}"
            for key, text in (
                ("done", self.tr("已开（日子）")),
                ("planned", self.tr("已安排")),
                ("due", self.tr("待开")),
                ("late", self.tr("逾期未开")),
                ("excused", self.tr("有说明")),
            )
        ]
        self.legend.setText(self.tr("空白的是还没到的期间。{signs}").format(signs="　".join(signs)))

    def _due_now(self, one: Owed) -> bool:
        return one.state == "due" and one.period.first <= today()

    def _shows(self, one: Owed) -> bool:
        view = self.chips.current or "all"
        if view == "due":
            return self._due_now(one)
        return view == "all" or one.state == view

    def _show(self) -> None:
        typed = folded(self._typed)
        lines: list[YearLine] = []
        all_of = self._lines()
        for branch, of_branch in all_of.items():
            kept = [
                line
                for line in of_branch
                if any(self._shows(cell.about) for cell in line.cells)
                and (not typed or typed in folded(f"{line.what} {line.whose} {branch}"))
            ]
            heading = [YearLine(branch, "")] if kept and len(all_of) > 1 else []
            lines += [*heading, *kept]
        self.grid.show_lines(lines)
        shown = sum(self._shows(cell.about) for line in lines for cell in line.cells)
        self.counted.emit(shown, len(self.owed))
        self._tell()

    def _say_other(self, own: Sequence[Row]) -> None:
        """Where the other cadence wants another number: shown beside, not owed twice."""
        other = "seed" if self.governing == "rules" else "rules"
        day = self.scope.day
        now = {one.key: one for one in duties(self.governing, own, day)}
        codes = self.desk.codes
        parts = []
        for one in duties(other, (), day):
            kept = now.get(one.key)
            if kept is None or (kept.period, kept.times) != (one.period, one.times):
                kind = word(codes["meeting_kind"].short(one.kind))
                often = word(codes["duty_period"].label(one.period))
                parts.append(
                    self.tr("{kind}{often}{times}次").format(kind=kind, often=often, times=one.times)
                )
        name = word(codes["cadence"].label(other))
        says = self.tr("{name}另有不同（只供对照，不重复要求）：{what}")
        self.other.setText(says.format(name=name, what="、".join(parts)) if parts else "")
        self.other.setVisible(bool(parts))

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show()

    def clear_filter(self) -> None:
        with QSignalBlocker(self.chips):
            self.chips.choose("all")
        self._typed = ""
        self._show()

    def show_record(self, source: str, uid: str) -> bool:
        """A period of whatever year, by unit, kind and its name; its year where no line is just that one."""
        year = uid.rpartition("/")[2][:4]
        if source != self.source or not year.isdigit():
            return False
        self.scope.show_year(int(year))
        self.clear_filter()
        self.grid.go_to(uid)
        return True

    def take_keys(self) -> None:
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # A period --------------------------------------------------------------------------------------------------

    @property
    def one(self) -> Owed | None:
        """What the keys stand on."""
        here = self.grid.current
        return here.about if here is not None else None

    def _tell(self) -> None:
        """The period the keys stand on, beside the wall."""
        one = self.one
        if one is None:
            self.about.show_details(None)
            return
        codes, state = self.desk.codes, state_of(one, today())
        kind = one.duty.own_kind or word(codes["meeting_kind"].label(one.duty.kind))
        said = word(codes["cadence_state"].label(one.state))
        if state == "planned":
            said = self.tr("已安排")
        elif state == "coming":
            said = self.tr("还没到")
        lines = [
            (self.tr("谁应开"), self._unit(one)),
            (self.tr("期间"), period_words(one)),
            (self.tr("应开"), str(one.owed)),
            (self.tr("已开"), str(one.count)),
            (self.tr("最迟"), PartialDate.of(one.period.last).dotted_full if one.state != "done" else ""),
            (self.tr("未开说明"), one.excuse["reason"] if one.excuse else ""),
            (self.tr("同意人"), (one.excuse["approved_by"] or "") if one.excuse else ""),
        ]
        self.excused.setText(self.tr("撤回说明") if one.excuse else self.tr("说明未开"))
        self.excused.setVisible(one.state != "done")
        self.held.setVisible(one.period.first <= today())
        parts = [self._line(one_row) for one_row in (*one.held, *one.planned)]
        self.about.show_details(
            Details(kind, (STATES[state], said), "", [line for line in lines if line[1]], parts)
        )

    def _unit(self, one: Owed) -> str:
        """Who owes it; of which branch, where there are several."""
        name, branch = one.unit.name, one.unit.branch
        return f"{branch} {name}" if len(self.branch.branches) > 1 and name != branch else name

    def _line(self, meeting: Row) -> QWidget:
        """A meeting of the period; pressed, it opens. A talk only says itself."""
        day = day_of(meeting).dotted_full
        if "title" not in meeting:
            return QLabel(self.tr("✓ {day} 谈话").format(day=day))
        sign = STATES["done" if meeting["state"] == "held" else "planned"].sign
        pressed = button(f"{sign} {day} {meeting['title']}", "link")
        pressed.setToolTip(meeting["title"])
        pressed.clicked.connect(lambda: self.acts.open(meeting))
        holder = QWidget()
        holder.setObjectName("plain")
        holder.setLayout(row(pressed, None))
        return holder

    def open(self, one: Owed) -> None:
        """The one meeting of a period, else a new one entered with what the period says."""
        meetings = [found for found in (*one.held, *one.planned) if "title" in found]
        if len(meetings) == 1:
            self.acts.open(meetings[0])
        elif not meetings and self.can_edit:
            self.acts.minute(self._proposed(one)) if one.period.last < today() else self.acts.plan(
                self._proposed(one)
            )

    def _proposed(self, one: Owed) -> dict[str, Any]:
        unit = one.unit
        return {
            "kind": one.duty.kind,
            "own_kind": one.duty.own_kind,
            "branch_uid": unit.branch_uid,
            "group_uid": unit.group_uid,
        }

    def _act(self, what: str) -> None:
        one = self.one
        if one is None or not self.can_edit:
            return
        if what == "excuse":
            self._excuse(one)
        elif what == "plan":
            self.acts.plan(self._proposed(one))
        else:
            self.acts.minute(self._proposed(one))

    def _excuse(self, one: Owed) -> None:
        """Says why, or takes the explanation back."""
        kind = word(self.desk.codes["meeting_kind"].label(one.duty.kind))
        title = f"{one.duty.own_kind or kind} · {self._unit(one)} · {period_words(one)}"
        excuse = one.excuse
        if excuse is not None:
            self.desk.edit(
                self.tr("撤回未开说明：{what}").format(what=title),
                lambda session: queries.withdraw_excuse(session, excuse["uid"]),
            )
            return
        dialog = ExcuseDialog(title, self.desk.codes, self.window())

        def keep(changed: Row) -> None:
            values = {**self._proposed(one), "period": one.period.name, **changed}
            what = self.tr("说明未开：{what}").format(what=title)
            if self.desk.edit(what, lambda session: queries.excuse(session, values)):
                dialog.accept()
                self.desk.say(self.tr("已保存：{what}").format(what=what))

        dialog.kept.connect(keep)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog  # type: ignore[assignment]
        dialog.open()

    # Cadence ---------------------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        """Which cadence governs; that of the office's own."""
        self.menu.clear()
        for key in GOVERNING:
            action = self.menu.addAction(
                word(self.desk.codes["cadence"].label(key)), lambda key=key: self.choose_cadence(key)
            )
            action.setCheckable(True)
            action.setChecked(key == self.governing)
            action.setEnabled(self.can_edit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("频次设置…"), self.plans.set_duties)

    def choose_cadence(self, key: str) -> None:
        """The office goes by another cadence from now on."""
        label = word(self.desk.codes["cadence"].label(key))
        what = self.tr("会议频次按{which}").format(which=label)
        if self.desk.edit(what, lambda session: queries.decide_office(session, "meetings.cadence", key)):
            self.desk.say(self.tr("已改：{what}").format(what=what))

    # The plan --------------------------------------------------------------------------------------------------

    def _in_branch(self, act: Callable[[str], Any]) -> None:
        """Does something in the branch that is chosen; asks to choose one where it is not said."""
        try:
            uid = self.branch.uid
        except Problem as problem:
            self.desk.tell(problem)
            return
        act(uid)

    def set_routines(self) -> None:
        """When each kind of meeting is usually held."""
        self._in_branch(self.plans.set_routines)

    def plan_by_routines(self) -> None:
        """The year's meetings by the usual days."""
        self._in_branch(lambda uid: self.plans.plan_by_routines(self.scope.year, uid))

    def take_over(self) -> None:
        """The year's meetings by those of the year before."""
        self.plans.take_over(self.scope.year, self.scope.branch_uid)
