"""The roster page: views as chips, the table, the chosen person at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.finding import Index
from partybook.desk.page import Page
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button
from partybook.desk.table import PagedModel, Shape, Table
from partybook.features.roster import queries
from partybook.features.roster.dialogs import HistoryDialog, PersonDialog, PersonPanel, standing_mark
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.find import matches
from partybook.text import mark

ALL = "all"
VIEWS = ("full", "probationary", "target", "activist", "applicant")
ALWAYS = ("full", "probationary")  # shown also where there is nobody
SHOWN = (
    "name",
    "sex",
    "ethnicity",
    "born_on",
    "education",
    "joined_on",
    "full_on",
    "party_age",
    "standing",
    "group",
)
WIDTHS = {"name": 8.2, "born_on": 4, "joined_on": 4, "full_on": 4, "standing": 5.1, "phone": 7}
TABLES = {"person", "branch", "party_group"}
PANEL = 318
PANEL_AFTER = 40  # ms
ROOM = 1120  # below this width of the page the panel steps aside, until it is asked for


class RosterPage(Page):
    """Members and applicants: find, look, add, change."""

    unit = mark("人")
    fields = FIELDS
    intake = "roster"
    source = "roster.members"
    register = "roster"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("党员名册")
        self.day = self.tr("截至 {day}").format(day=PartialDate.of(today()).chinese)
        self.find_hint = self.tr("查找姓名、拼音首字母、证号末位…")
        self.index = Index(matches)
        self._typed = ""
        self._panel_wanted: bool | None = None
        self._dialog: Any = None
        # The panel follows when the keys rest, so that typing and stepping through rows stay quick.
        self._later = QTimer(self, singleShot=True, interval=PANEL_AFTER)
        self._build_table()
        self._lay_out()
        self._wire()

    def _build_table(self) -> None:
        marks = {"standing": standing_mark}
        shape = Shape(FIELDS, self.desk.codes, bold="name", marks=marks)
        self.model = PagedModel(shape, self._fetch, self)
        self.model.mark_sorted("name", False)
        self.table = Table(self.model, self.desk.settings, "roster", shown=SHOWN, widths=WIDTHS)
        self.table.setAccessibleName(self.title)

    def _fetch(self, uids: Any) -> list[dict[str, Any]]:
        book = self.desk.book
        return book.read(lambda session: queries.page(session, uids)) if book is not None else []

    def _lay_out(self) -> None:
        self.chips = Chips()
        self.imported = button(self.tr("导入…"))
        self.printed = button(self.tr("打印…"))
        self.added = button(self.tr("添加党员"), "filled", tip=self.tr("添加党员（Ctrl+Shift+N）"))
        self.details = button(self.tr("详情"))
        self.details.setCheckable(True)
        self.tools = Tools(self.chips, self.details, self.imported, self.printed, self.added)
        self.card = Card(0)
        self.card.inside.setContentsMargins(1, 1, 1, 1)
        self.card.inside.addWidget(self.table)
        self.panel = PersonPanel(self.desk.codes)
        self.full = QWidget()
        self.full.setObjectName("plain")
        beside = QHBoxLayout(self.full)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.px(14))
        beside.addWidget(self.card, 1)
        beside.addWidget(self.panel)
        self.nobody = EmptyPage(
            "people",
            self.tr("还没有党员"),
            self.tr("可以导入现有的花名册表格，也可以一个一个添加。"),
            self.tr("从表格导入…"),
            self.tr("手工添加"),
        )
        self.nothing = EmptyPage(
            "search",
            self.tr("没有找到"),
            self.tr("换个写法试试：姓名、拼音首字母、证号或电话的末几位。"),
            self.tr("清除筛选"),
        )
        self.places = QStackedWidget()
        for place in (self.full, self.nobody, self.nothing):
            self.places.addWidget(place)
        self.outside.addWidget(self.tools)
        self.outside.addWidget(self.places, 1)
        self._measure()

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.imported.clicked.connect(errands.import_sheet)
            self.printed.clicked.connect(errands.print_register)
            self.nobody.first_asked.connect(errands.import_sheet)
        self.nobody.second_asked.connect(self.add)
        self.nothing.first_asked.connect(self._ask_clear)
        self.added.clicked.connect(self.add)
        self.details.clicked.connect(self._toggle_panel)
        self.chips.chosen.connect(lambda _view: self._show())
        self.table.opened.connect(self.change)
        self.table.chosen.connect(self._later.start)
        self._later.timeout.connect(lambda: self._show_person(self.table.uid))
        self.table.sort_asked.connect(self.sort)
        self.panel.edit_asked.connect(self.change)
        self.panel.history_asked.connect(self.show_history)
        self.desk.changed.connect(self._take_change)
        look.changed.connect(self._measure)
        for keys, act in (("F2", self._change_current), ("Ctrl+Shift+N", self.add), ("F5", self.reread)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _measure(self) -> None:
        self.panel.setFixedWidth(look.px(PANEL))
        self._place_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def _place_panel(self) -> None:
        roomy = self.width() >= look.px(ROOM)
        self.details.setVisible(not roomy)
        self.tools.arrange()
        wanted = roomy if self._panel_wanted is None else roomy or self._panel_wanted
        self.details.setChecked(wanted)
        self.panel.setVisible(wanted)

    def _toggle_panel(self) -> None:
        self._panel_wanted = self.details.isChecked()
        self._place_panel()

    def _take_change(self, tables: set[str]) -> None:
        if tables & TABLES:
            self.reread()

    def reread(self) -> None:
        """Reads the index again in the order chosen; the person looked at stays chosen."""
        book = self.desk.book
        if book is None:
            return
        order, descending = self.model.sorted_by
        found = book.read(lambda session: queries.find_index(session, order=order, descending=descending))
        self.index.take((line.uid, line.find_key, line.standing) for line in found if line.gone is None)
        self.added.setEnabled(self.desk.can_edit)
        self.imported.setEnabled(self.desk.can_edit)
        self._count_views()
        self._show(fresh=True)

    def _count_views(self) -> None:
        table = self.desk.codes["standing"]
        views = [(ALL, self.tr("全部"), len(self.index))]
        for standing in VIEWS:
            count = self.index.count(standing)
            if count or standing in ALWAYS:
                views.append((standing, table.short(standing), count))
        with QSignalBlocker(self.chips):
            self.chips.show_views(views)
        self.tools.arrange()

    def find(self, typed: str) -> None:
        """Shows who fits the typed text within the chosen view."""
        self._typed = typed
        self._show()

    def _show(self, *, fresh: bool = False) -> None:
        chosen = self.table.uid
        uids = self.index.find(self._typed, "" if self.chips.current in ("", ALL) else self.chips.current)
        self.model.show(uids, fresh=fresh)
        nobody = not len(self.index)
        self.tools.setVisible(not nobody)
        self.places.setCurrentWidget(self.nobody if nobody else self.full if uids else self.nothing)
        if not (chosen and self.table.go_to(chosen)) and uids:
            self.table.go_to(uids[0])
        if fresh or not uids:
            self._show_person(self.table.uid)
        self.counted.emit(len(uids), len(self.index))

    def clear_filter(self) -> None:
        """Everyone again; the window empties the find box."""
        with QSignalBlocker(self.chips):
            self.chips.choose(ALL)
        self._typed = ""
        self._show()

    def _ask_clear(self) -> None:
        clear: Callable[[], None] = getattr(self.desk.window, "clear_filter", self.clear_filter)
        clear()

    def take_keys(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sort(self, key: str, descending: bool) -> None:
        """Another order, made by the database."""
        self.model.mark_sorted(key, descending)
        self.reread()

    def _show_person(self, uid: str) -> None:
        place = self.model.place(uid) if uid else None
        self.panel.show_person(self.model.row(place) if place is not None else {}, self.desk.can_edit)

    def add(self) -> None:
        """The form for a new person."""
        if self.desk.can_edit:
            self._open_form(None, {})

    def change(self, uid: str) -> None:
        """The form of a person; read-only where the book is."""
        place = self.model.place(uid)
        if place is not None:
            self._open_form(uid, self.model.row(place))

    def _change_current(self) -> None:
        if self.table.uid:
            self.change(self.table.uid)

    def _open_form(self, uid: str | None, values: Any) -> None:
        book = self.desk.book
        if book is None:
            return
        branches, groups = book.read(lambda session: (queries.branches(session), queries.groups(session)))
        choices = {"branch": [name for _, name in branches], "group": [name for _, name, _ in groups]}
        dialog = PersonDialog(
            values, choices, self.desk.codes, read_only=not self.desk.can_edit, parent=self.window()
        )
        dialog.kept.connect(lambda changed: self._keep(dialog, uid, changed))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self._dialog = dialog
        dialog.open()

    def _keep(self, dialog: PersonDialog, uid: str | None, changed: dict[str, Any]) -> None:
        name = changed.get("name") or dialog.name
        if uid is None:
            made: list[str] = []
            what = self.tr("添加 {name}").format(name=name)
            done = self.desk.edit(what, lambda session: made.append(queries.add_person(session, changed)))
            uid = made[0] if made else ""
        else:
            what = self.tr("修改 {name}").format(name=name)
            done = self.desk.edit(what, lambda session: queries.change_person(session, uid, changed))
        if done:
            dialog.accept()
            self.desk.say(self.tr("已保存 {name}").format(name=name))
            self.reread()
            self.table.go_to(uid)

    def show_history(self, uid: str) -> None:
        """Who changed what of this person, newest first."""
        book = self.desk.book
        place = self.model.place(uid)
        if book is None or place is None:
            return
        name = str(self.model.row(place).get("name", ""))
        dialog = HistoryDialog(name, book.history(uid), self.desk.codes, self.window())
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self._dialog = dialog
        dialog.open()


PAGE = RosterPage
