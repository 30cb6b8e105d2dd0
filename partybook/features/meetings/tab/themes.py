"""专题: everything under a campaign or study drive on one page: meetings, talks, studies, and what else points to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.empty import EmptyPage
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import button
from partybook.desk.records import RecordsPage, Row, View
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.theme import GatherDialog, ThemeDialog
from partybook.features.meetings.model import UNDER_FIELDS
from partybook.features.meetings.tab.yearly import meetings_scope
from partybook.text import mark

WIDEST = 320  # of the theme's name in the picker
SECTIONS = {"meeting": "records", "talk": "talks"}  # where a record can be looked at


class ThemesPage(RecordsPage):
    """The records under the theme chosen."""

    name = "meetings.themes"
    unit = mark("条")
    fields = UNDER_FIELDS
    source = "meetings.themes"
    tables = frozenset({"theme", "theme_link", "meeting", "talk", "study", "ledger_row", "person", "branch"})
    shown = ("on_date", "what", "title", "branch", "more")
    widths: Mapping[str, float] = {"on_date": 5.5, "what": 6, "title": 16, "branch": 8, "more": 9}
    bold = "title"
    icon = "check"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找名称、类别…")
        self.add_word = self.tr("归入…")
        self.empty_title = self.tr("还没有专题")
        self.empty_text = self.tr(
            "一次主题教育、一项专门工作是一个专题：会议、谈话、学习、台账都可以归到一起看。"
        )
        self.themes: list[Row] = []

    def _empty_pages(self) -> None:
        super()._empty_pages()
        new = self.tr("新建专题…")
        self.nobody = EmptyPage(self.icon, self.empty_title, self.empty_text, new)
        self.bare = EmptyPage(
            self.icon,
            self.tr("这个专题下面还没有资料"),
            self.tr("把会议、谈话、学习、台账归进来，一页就能看全。"),
            self.tr("归入…"),
        )

    def _lay_out(self) -> None:
        super()._lay_out()
        self.places.addWidget(self.bare)
        self.bare.first_asked.connect(self.gather)

    def buttons(self) -> Sequence[QWidget]:
        self.theme = QComboBox()
        self.theme.setAccessibleName(self.tr("专题"))
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.theme.setMaximumWidth(look.px(WIDEST))
        self.theme.activated.connect(lambda _place: self.reread())
        self.made, self.about = button(self.tr("新建专题…")), button(self.tr("修改专题…"))
        self.taken = button(self.tr("移出"), tip=self.tr("选中的几条移出专题，记录本身还在"))
        self.made.clicked.connect(lambda: self.open_theme({}))
        self.about.clicked.connect(lambda: self.open_theme(self.chosen_theme))
        self.taken.clicked.connect(self.take_out)
        return [self.made, self.about, self.taken]

    def beside(self) -> QWidget:
        return self.theme

    def buttons_always(self) -> bool:
        return bool(self.themes)

    @property
    def chosen_theme(self) -> Row:
        """The theme in sight, empty for none."""
        uid = self.theme.currentData()
        return next((row for row in self.themes if row["uid"] == uid), self.themes[0] if self.themes else {})

    def read(self, session: Any) -> Sequence[Row]:
        self.themes = list(queries.themes(session))
        theme = self.chosen_theme
        found = queries.themed(session, theme["uid"]) if theme else []
        return [{**row, "what": word(row["what"])} for row in found]

    def reread(self) -> None:
        super().reread()
        if self.desk.book is None:
            return
        chosen = self.chosen_theme.get("uid")
        with QSignalBlocker(self.theme):
            self.theme.clear()
            for row in self.themes:
                self.theme.addItem(_words(row), row["uid"])
            self.theme.setCurrentIndex(max(self.theme.findData(chosen), 0))
        for one in (self.made, self.about):
            one.setEnabled(self.can_edit)
        self.tools.arrange()

    def views(self) -> Sequence[View]:
        counts = Counter(row["tbl"] for row in self.rows)
        words = {
            "meeting": self.tr("会议"),
            "talk": self.tr("谈话"),
            "study": self.tr("学习"),
            "ledger_row": self.tr("台账"),
        }
        found = [View("all", self.tr("全部"))]
        for table in counts:
            text = words.get(table) or next(row["what"] for row in self.rows if row["tbl"] == table)
            found.append(View(table, word(text), lambda row, table=table: row["tbl"] == table))
        return found

    def narrowed(self) -> Sequence[Row]:
        """What is exported is what stands under the theme in sight."""
        return [self.model.row(place) for place in range(self.model.rowCount())]

    def _show(self, *, fresh: bool = False) -> None:
        super()._show(fresh=fresh)
        self.added.setVisible(bool(self.themes) and bool(self.rows))
        if self.themes and not self.rows:
            self.places.setCurrentWidget(self.bare)

    def show_row(self, row: Row) -> None:
        self.taken.setEnabled(bool(row) and self.can_edit)

    # What it does ----------------------------------------------------------------------------------------------

    def add(self) -> None:
        if not self.can_edit:
            return
        if self.themes:
            self.gather()
        else:
            self.open_theme({})

    def open_row(self, row: Row) -> None:
        """Goes to the record itself, where there is a page for it."""
        window: Any = self.desk.window
        if row.get("source") and hasattr(window, "show_record"):
            window.show_record(row["source"], str(row["row_uid"]))
            return
        section = SECTIONS.get(row.get("tbl", ""))
        if section is None or not hasattr(window, "go_section"):
            return
        if row["on_date"] is not None:
            meetings_scope(self.desk).show_year(row["on_date"].year)
        window.go_section(section)
        page = window.page.current
        page.reread()
        page.table.go_to(row["row_uid"])

    def open_theme(self, theme: Row) -> None:
        """The form of a theme, a new one for none."""
        if not self.can_edit:
            return
        dialog = ThemeDialog(theme, self.desk.codes, parent=self.window())
        uid = theme.get("uid")
        made: list[str] = []

        def write(session: Any, changed: dict[str, Any]) -> None:
            if uid is None:
                made.append(queries.add_theme(session, changed))
            else:
                queries.change_theme(session, uid, changed)

        def remove() -> None:
            if self.desk.edit(self.tr("删除专题"), lambda session: queries.remove_theme(session, uid)):
                dialog.form.show_values(dialog.form.values())
                dialog.accept()
                self.desk.say(self.tr("已删除专题，归入的记录都还在，可用“撤销”找回。"))
                self.reread()

        def show(_uid: str) -> None:
            if made and (place := self.theme.findData(made[0])) >= 0:
                self.theme.setCurrentIndex(place)
                self.reread()

        dialog.removed.connect(remove)
        self.open_dialog(dialog, self.tr("修改专题") if uid else self.tr("新建专题"), write, show)

    def gather(self) -> None:
        """Chooses records of the theme's time that are put under it."""
        theme, book = self.chosen_theme, self.desk.book
        if not theme or book is None or not self.can_edit:
            return
        first = theme["from_on"].year if theme["from_on"] else today().year
        last = max(theme["to_on"].year if theme["to_on"] else today().year, first)
        found = book.read(lambda session: queries.not_under(session, theme["uid"], first, last))
        rows = [row for row in found if _within(row["on_date"], theme)]
        dialog = GatherDialog(theme["name"], rows, self.window())

        def put(records: Any) -> None:
            what = self.tr("归入专题 {name}").format(name=theme["name"])
            if self.desk.edit(what, lambda session: queries.add_under(session, theme["uid"], records)):
                self.desk.say(self.tr("已归入 {count} 条").format(count=len(records)))
                self.reread()

        dialog.chosen.connect(put)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def take_out(self) -> None:
        """Takes the records selected out of the theme; they themselves stay."""
        uids = self.chosen
        if uids and self.can_edit:
            what = self.tr("移出专题 {name}").format(name=self.chosen_theme["name"])
            if self.desk.edit(what, lambda session: queries.take_out(session, uids)):
                self.desk.say(self.tr("已移出 {count} 条，记录本身还在").format(count=len(uids)))
                self.reread()


def _within(day: PartialDate, theme: Row) -> bool:
    """Whether a day lies in the theme's time, as far as both are known."""
    first, last = theme["from_on"], theme["to_on"]
    return (first is None or day.latest >= first.earliest) and (last is None or day.earliest <= last.latest)


def _words(theme: Row) -> str:
    """学党章守党规专题学习　2026.01—2026.06."""
    days = [day.dotted if day else "" for day in (theme["from_on"], theme["to_on"])]
    return f"{theme['name']}　{'—'.join(days)}" if any(days) else str(theme["name"])
