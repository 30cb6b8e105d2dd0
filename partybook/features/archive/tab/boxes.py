"""档案盒: the boxes of the year, their note pages and spines; the year closed, or opened again with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.desk.pieces import button
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.records import Row
from partybook.desk.yearly import YearlyPage
from partybook.features.archive import queries
from partybook.features.archive.dialogs.paper import NoteDialog
from partybook.features.archive.model import BOX_FIELDS
from partybook.fields import Field, Text, Whole
from partybook.text import mark

FIELDS = (
    *BOX_FIELDS,
    Field("papers", "件数", Whole(), (), 3, computed=True),
    Field("pages", "页数", Whole(), (), 3, computed=True),
    Field("pieces", "起止件号", Text(), (), 6, computed=True),
)


class BoxesPage(YearlyPage):
    """Boxes of the year; they come into being when papers are numbered."""

    scope_name = "archive"
    name = "archive.boxes"
    unit = mark("盒")
    fields: Sequence[Field] = FIELDS
    source = "archive.boxes"
    register = "box-spine"
    papers = "archive.boxes"
    tables = frozenset({"filed_paper", "archive_box", "archive_year", "office_setting"})
    shown = (
        "number",
        "title",
        "retention",
        "pieces",
        "papers",
        "pages",
        "width",
        "sorted_by",
        "checked_by",
        "sorted_on",
    )
    widths: Mapping[str, float] = {
        "number": 3.5, "title": 13, "retention": 5, "pieces": 7, "papers": 4, "pages": 4, "width": 6.5, "sorted_by": 5,
        "checked_by": 5, "sorted_on": 6,
    }  # fmt: skip
    bold = "title"
    icon = "archive"

    def say_words(self) -> None:
        self.title = self.tr("档案清单")
        self.find_hint = self.tr("查找盒名、整理人…")
        self.add_word = ""
        self.empty_title = self.tr("这一年还没有档案盒")
        self.empty_text = self.tr("在“归档文件”里按“编件号”，文件就按保管期限和清单装进盒里。")

    def branches_there(self, session: Any) -> Sequence[tuple[str, str]]:
        return queries.branches(session)

    def read(self, session: Any) -> Sequence[Row]:
        self._closing = queries.closing(session, self.scope.year)
        return queries.boxes(session, self.scope.year)

    def buttons(self) -> Sequence[QWidget]:
        self.spine, self.note_page = button(self.tr("打印盒脊")), button(self.tr("打印备考表"))
        self.ended = button("")
        self.spine.clicked.connect(lambda: self._print("box-spine"))
        self.note_page.clicked.connect(lambda: self._print("box-note"))
        self.ended.clicked.connect(self.end)
        return [self.spine, self.note_page, *self.sheets(), self.ended]

    def show_row(self, row: Row) -> None:
        for act in (self.spine, self.note_page):
            act.setEnabled(bool(row))
        self.ended.setText(self.tr("重新打开本年度…") if self._closing else self.tr("本年度归档"))
        self.ended.setEnabled(self.can_edit and bool(self.rows))
        if self._closing is None:
            self.note.say("")
        else:
            text = self.tr("{year} 年度已于 {day} 归档，件号和盒不再变动。")
            self.note.say(text.format(year=self.scope.year, day=self._closing["closed_on"].dotted_full))

    def _print(self, register: str) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None and self.table.uid:
            errands.print_form(register, self.table.uid)

    def open_row(self, row: Row) -> None:
        if not row:
            return
        dialog = NoteDialog(
            self.tr("{number} 号盒 {title}").format(number=row["number"], title=row["title"]),
            row,
            self.desk.codes,
            read_only=not self.can_edit or self._closing is not None,
            parent=self.window(),
        )

        def write(session: Any, changed: dict[str, Any]) -> str:
            queries.change_box(session, row["uid"], changed)
            return str(row["uid"])

        self.open_dialog(dialog, self.tr("修改档案盒"), write)

    def end(self) -> None:
        """Closes the year, or opens it again and asks why."""
        year, who = self.scope.year, self.desk.book.who if self.desk.book is not None else None
        if self._closing is None:
            self.done(
                self.tr("{year} 年度归档").format(year=year),
                lambda session: queries.close_year(session, year, who),
            )
            return
        dialog = ReasonDialog(
            self.tr("重新打开 {year} 年度").format(year=year),
            self.tr("已经编的号不变，新归的文件接着往后编。"),
            self.tr("重新打开"),
            parent=self.window(),
        )
        what = self.tr("重新打开 {year} 年度档案").format(year=year)
        dialog.given.connect(
            lambda reason, _fen: self.done(
                what, lambda session: queries.reopen_year(session, year, reason, who)
            )
        )
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog: Any = dialog
        dialog.open()
