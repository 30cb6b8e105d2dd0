"""RecordsPage: a list of records of one kind, as most pages are: views as chips, a table, a form, one button."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from partybook.desk.beside import PANEL, Beside
from partybook.desk.branchchoice import BranchChoice
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.form import FormDialog
from partybook.desk.imports import ImportButton
from partybook.desk.language import shown
from partybook.desk.ordering import ordered
from partybook.desk.page import Page
from partybook.desk.palette import Mark
from partybook.desk.pieces import Banner, Card, button
from partybook.desk.spans import Span
from partybook.desk.table import PagedModel, Shape, Table
from partybook.text import folded

Row = Mapping[str, Any]


@dataclass(frozen=True)
class View:
    """A chip: its key, its word in the clerk's language, and which rows it shows."""

    key: str
    word: str
    shows: Callable[[Row], bool] = lambda _row: True


class RecordsPage(Page):
    """Rows of one kind. A page says what they are (`read`), how they are shown, and what opening one does.

    All rows are held; a list of some thousand is sorted and searched at once.
    """

    name = ""  # under which this PC keeps the columns
    tables: frozenset[str] = frozenset()  # an edit of one of these rereads the page
    shown: Sequence[str] = ()
    widths: Mapping[str, float] = {}
    bold = "name"
    order: tuple[str, bool] = ("", False)  # key and whether descending; as read where empty
    icon = "people"
    has_tools = True  # else the page around it has the chips and the buttons
    struck: Sequence[str] = ()  # the key that says that a row is void, then those that say when and why
    panel_width = PANEL  # of what stands at the right
    by_branch = False  # rows have a `branch`: one can be chosen where there are several
    views_are_lists = False  # a view is a list of its own, not a part of all rows

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows: list[Row] = []
        self._by_uid: dict[str, Row] = {}
        self._texts: dict[str, str] = {}  # by which rows are found
        self._typed = ""
        self.say_words()
        self._build()
        self.desk.changed.connect(self._take_change)

    # What a page says of itself --------------------------------------------------------------------------------

    def say_words(self) -> None:
        """Sets title, find_hint, add_word, empty_title, empty_text in the clerk's language."""
        self.add_word = self.empty_title = self.empty_text = ""

    def read(self, session: Any) -> Sequence[Row]:
        """All rows, each with `uid` and the keys of `fields`; a `sort_key` orders names, a `find_key` is searched too."""
        raise NotImplementedError

    def views(self) -> Sequence[View]:
        """The chips, the first one chosen at the start."""
        return ()

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        """Which values carry a sign."""
        return {}

    def buttons(self) -> Sequence[QWidget]:
        """Further buttons, before the filled one."""
        return ()

    def beside(self) -> QWidget | None:
        """What stands before the buttons: the branch, where there are several."""
        return None

    def panel(self) -> QWidget | None:
        """What stands at the right of the table."""
        return None

    @property
    def chosen(self) -> list[str]:
        return self.table.chosen_uids()

    def show_row(self, row: Row) -> None:
        """The row the keys stand on, empty for none; for the panel."""

    def open_row(self, row: Row) -> None:
        """Opens a row, an empty one to add."""

    # ------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        shape = Shape(self.fields, self.desk.codes, bold=self.bold, marks=self.marks(), struck=self.struck)
        self.model = PagedModel(shape, self._fetch, self)
        self.table = Table(self.model, self.desk.settings, self.name, shown=self.shown, widths=self.widths)
        self.table.setAccessibleName(self.title)
        if self.order[0]:
            self.model.mark_sorted(*self.order)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.chips, self.note, self.branch = Chips(), Banner(), BranchChoice()
        self.added, self.imported = button(self.add_word, "filled"), ImportButton(self)
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        self.side = self.panel()
        self.full: QWidget = card if self.side is None else Beside(card, self.side, self.panel_width)
        toggle = [self.full.toggle] if isinstance(self.full, Beside) else []
        self.tools = Tools(
            self.chips,
            *toggle,
            self.imported,
            *self.buttons(),
            self.added,
            beside=self.beside() or self.branch,
        )
        if isinstance(self.full, Beside):
            self.full.placed.connect(self.tools.arrange)
        self._empty_pages()
        self.places = QStackedWidget()
        for place in (self.full, self.nobody, self.nothing):
            self.places.addWidget(place)
        for part in (getattr(self, "other_day", None), self.note, self.tools):
            if part is not None:
                self.outside.addWidget(part)
        self.outside.addWidget(self.places, 1)

    def _empty_pages(self) -> None:
        """What stands there while nothing is kept, and where nothing was found."""
        sheet = self.tr("从表格导入…") if self.intake else ""
        self.nobody = EmptyPage(self.icon, self.empty_title, self.empty_text, self.add_word, sheet)
        self.nobody.first.setVisible(bool(self.add_word))
        self.nothing = EmptyPage(
            "search", self.tr("没有找到"), self.tr("换个写法或换一类再试。"), self.tr("清除筛选")
        )

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None and self.intake:
            self.nobody.second_asked.connect(lambda: errands.import_kind(self.intake))
        self.branch.activated.connect(lambda _place: self._show_views())
        self.added.clicked.connect(self.add)
        self.nobody.first_asked.connect(self.add)
        self.nothing.first_asked.connect(self._ask_clear)
        self.chips.chosen.connect(lambda _view: self._show())
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda uid: self.show_row(self.row(uid)))
        self.table.sort_asked.connect(self.sort)
        for keys, act in (
            ("F2", lambda: self._open(self.table.uid)),
            ("Ctrl+Shift+N", self.add),
            ("F5", self.reread),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _take_change(self, tables: set[str]) -> None:
        if tables & self.tables:
            self.reread()

    def reread(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self.rows = list(book.read(self.read))
        self._by_uid = {str(row["uid"]): row for row in self.rows}
        self._texts = {}
        self._sort_rows()
        self.added.setEnabled(self.can_edit)
        self.imported.setEnabled(self.can_edit)
        self.branch.show_branches(row["branch"] for row in self.rows if self.by_branch)
        self._show_views(fresh=True)

    def _within(self) -> list[Row]:
        """The rows of the branch chosen, else all."""
        name = self.branch.name
        return [row for row in self.rows if row["branch"] == name] if name else self.rows

    @property
    def span(self) -> Span:
        return Span(branch=self.branch.name)

    def _show_views(self, *, fresh: bool = False) -> None:
        rows = self._within()
        with QSignalBlocker(self.chips):
            self.chips.show_views(
                [(view.key, view.word, sum(map(view.shows, rows))) for view in self.views()]
            )
        self.tools.arrange()
        self._show(fresh=fresh)

    def _fetch(self, uids: Sequence[str]) -> list[Row]:
        return [self._by_uid[uid] for uid in uids if uid in self._by_uid]

    def row(self, uid: str) -> Row:
        """A row by uid; an empty one where there is none."""
        return self._by_uid.get(uid, {})

    def sort(self, key: str, descending: bool) -> None:
        """Another order; what is empty stands last."""
        self.model.mark_sorted(key, descending)
        self._sort_rows()
        self._show()

    def _sort_rows(self) -> None:
        if self.model.sorted_by[0]:
            self.rows = ordered(self.rows, *self.model.sorted_by)

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show()

    def _text_of(self, row: Row) -> str:
        """`find_text`, made once for each row."""
        uid = str(row["uid"])
        if uid not in self._texts:
            self._texts[uid] = self.find_text(row)
        return self._texts[uid]

    def find_text(self, row: Row) -> str:
        """What a row can be found by: all that is shown of it."""
        texts = (shown(field, row.get(field.key), self.desk.codes) for field in self.fields)
        return folded(" ".join((*texts, str(row.get("find_key") or ""))))

    def _show(self, *, fresh: bool = False) -> None:
        chosen = self.table.uid
        shows = next((view.shows for view in self.views() if view.key == self.chips.current), None)
        within = [row for row in self._within() if shows is None or shows(row)]
        typed = folded(self._typed)
        found = [row for row in within if typed in self._text_of(row)] if typed else within
        uids = [str(row["uid"]) for row in found]
        self.model.show(uids, fresh=fresh)
        self.tools.setVisible(self.has_tools and (bool(self.rows) or bool(self.buttons_always())))
        self.added.setVisible(bool(self.add_word) and bool(self.rows))
        self.places.setCurrentWidget(self.full if uids else self.nothing if self.rows else self.nobody)
        if not (chosen and self.table.go_to(chosen)) and uids:
            self.table.go_to(uids[0])
        self.show_row(self.row(self.table.uid))
        self.counted.emit(len(uids), len(within) if self.views_are_lists else len(self.rows))

    def buttons_always(self) -> bool:
        """Whether the buttons stand there on an empty page too."""
        return False

    def clear_filter(self) -> None:
        with QSignalBlocker(self.chips):
            if self.views() and not self.views_are_lists:
                self.chips.choose(self.views()[0].key)
        self._typed = ""
        self.branch.setCurrentIndex(0)
        self._show_views()

    def show_record(self, source: str, uid: str) -> bool:
        if source != self.source or not self.row(uid):
            return False
        if uid not in self.model.ids:
            self.clear_filter()
        return self.table.go_to(uid)

    def _ask_clear(self) -> None:
        clear: Callable[[], None] = getattr(self.desk.window, "clear_filter", self.clear_filter)
        clear()

    def take_keys(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self) -> None:
        if self.can_edit and self.add_word:
            self.open_row({})

    def _open(self, uid: str) -> None:
        if found := self.row(uid):
            self.open_row(found)

    def open_dialog(
        self,
        dialog: FormDialog,
        what: str,
        write: Callable[[Any, dict[str, Any]], str | None],
        then: Callable[[str], None] | None = None,
    ) -> None:
        """Opens a form; what it gives is written as the edit `what`, then the row it was about is shown.

        `then` is told the row's uid when that is done.
        """
        dialog.kept.connect(lambda changed: self._keep(dialog, what, write, changed, then))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _keep(
        self,
        dialog: FormDialog,
        what: str,
        write: Callable[[Any, dict[str, Any]], str | None],
        changed: dict[str, Any],
        then: Callable[[str], None] | None,
    ) -> None:
        made: list[str | None] = []
        if self.desk.edit(what, lambda session: made.append(write(session, changed))):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))
            self.reread()
            if made[0]:
                self.table.go_to(made[0])
            if then is not None:
                then(made[0] or "")
