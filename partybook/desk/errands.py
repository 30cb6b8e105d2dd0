"""What the menus ask for: new, open, import, export, print; each asks, works behind the door, and tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtWidgets import QWidget

from partybook import paths
from partybook.desk import files
from partybook.desk.desk import PRACTICE, Desk
from partybook.desk.language import word
from partybook.desk.question import Question
from partybook.desk.spans import Span
from partybook.errors import Problem

if TYPE_CHECKING:
    from partybook.desk.page import Page
    from partybook.desk.spans import Printable
    from partybook.facts import Row
    from partybook.fields import Field

ASK_PASSWORD = {"book-password", "not-a-book"}


class Errands(QObject):
    """The commands of the window. Dialogs are opened, never waited for."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self._window = window
        self._dialog: QWidget | None = None
        self._paper: QTemporaryDir | None = None

    @property
    def _page(self) -> Page | None:
        return getattr(self._window, "page", None)

    def new_book(self) -> None:
        """Asks for names and a place, makes the book, opens it."""
        from partybook.desk.newbook import NewBookDialog

        dialog = NewBookDialog(self.desk.settings, self._window)
        dialog.asked.connect(self._make)
        self._show(dialog)

    def _make(self, asked: Any) -> None:
        if asked.who:
            self.desk.work_as(asked.who)
        self.desk.work.run(
            lambda _progress: self.desk.jobs.new_book(
                asked.path, asked.community, asked.subdistrict, asked.branch, asked.who, asked.begins_on
            ),
            lambda made: self._after_making(made, asked.path),
            title=self.tr("正在新建台账…"),
        )

    def _after_making(self, made: Any, path: Path) -> None:
        if hasattr(made, "close"):
            made.close()
        self.open_path(path)

    def open_book(self) -> None:
        """Asks which book, opens it."""
        path = files.ask_open(self._window, self.desk.settings, self.tr("打开台账"), files.books())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path, password: str | None = None) -> None:
        """Opens a book; asks for the password where it may have one."""
        try:
            self.desk.open_book(path, password)
            self._ask_who_once()
        except Problem as problem:
            if problem.code in ASK_PASSWORD:
                self._ask_password(path, problem)
            else:
                self._back_to_start()
                self.desk.tell(problem)
        except Exception:
            self._back_to_start()  # the crash dialog must not stand over a window that opens for ever
            raise

    def _ask_who_once(self) -> None:
        """Where nobody has said yet who works at this PC; the practice book needs no name."""
        if self.desk.can_edit and not self.desk.kept_who and not self.desk.is_practice:
            self.ask_who(first=True)

    def ask_who(self, *, first: bool = False) -> None:
        """Asks who is working; the journal names them from then on."""
        from partybook.desk.whodialog import WhoDialog

        if not self.desk.can_edit:
            return
        desk = self.desk
        dialog = WhoDialog(desk.who, desk.clerks(), desk.who, first=first, parent=self._window)
        dialog.given.connect(desk.work_as)
        self._show(dialog)

    def _back_to_start(self) -> None:
        if self.desk.book is None and hasattr(self._window, "show_start"):
            self._window.show_start()

    def _ask_password(self, path: Path, problem: Problem) -> None:
        from partybook.desk.newbook import PasswordDialog

        self._back_to_start()
        dialog = PasswordDialog(path, problem, self._window)
        dialog.given.connect(lambda password: self.open_path(path, password))
        self._show(dialog)

    def open_again(self) -> None:
        """Tries once more to get a book for writing that another program held."""
        if self.desk.book is not None:
            path = Path(self.desk.book.path)
            self.desk.close_book()
            self.open_path(path)

    def open_practice(self) -> None:
        """Opens the practice copy; makes it the first time."""
        path = paths.pc_folder() / PRACTICE
        if path.is_file():
            self.open_path(path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        self.desk.work.run(
            lambda _progress: self.desk.jobs.demo(path, members=60),
            lambda made: self._after_making(made, path),
            title=self.tr("正在准备示例台账…"),
        )

    def close_book(self) -> None:
        self.desk.close_book()

    def save(self) -> None:
        """Ctrl+S is a habit; every edit is stored already, and that is what it says."""
        self.desk.say(self.tr("每次修改都已保存，不用另外保存。"))

    def import_sheet(self) -> None:
        """Asks for a spreadsheet of the kind that the page takes in and shows what its import would do."""
        if self._page is not None and self._page.can_edit:
            self._ask_kind(self._page.kinds, self.tr("导入哪一种表格？"), self.import_kind)

    def _ask_kind(self, kinds: Sequence[str], title: str, then: Callable[[str], None]) -> None:
        """Goes on with the one kind that there is, or with the one chosen."""
        if len(kinds) < 2:
            for kind in kinds:
                then(kind)
            return
        names = [(kind, word(self.desk.jobs.intake_title(kind, self.desk.book))) for kind in reversed(kinds)]
        question = Question(title, self.tr("这一页可以导入几种表格。"), names, self._window)
        question.answered.connect(then)
        self._show(question)

    def import_kind(self, kind: str) -> None:
        """The same for a kind by name, for pages that take in several."""
        if self._page is None or not self._page.can_edit:
            return
        path = files.ask_open(self._window, self.desk.settings, self.tr("导入表格"), files.sheets())
        if path is not None:
            self.import_file(kind, path)

    def import_file(self, kind: str, path: Path) -> None:
        """Shows what importing a file would do."""
        from partybook.desk.importing import Importing

        fields = self.desk.jobs.intake_fields(kind, self.desk.book)
        self._importing = Importing(self.desk, kind, fields, self._window)
        self._importing.start(path)

    def save_template(self) -> None:
        """Writes the spreadsheet to fill in for what the page takes in."""
        if self._page is not None:
            self._ask_kind(self._page.kinds, self.tr("下载哪一种模板？"), self.save_template_of)

    def save_template_of(self, kind: str) -> None:
        """The same for a kind by name."""
        title = word(self.desk.jobs.intake_title(kind, self.desk.book))
        name = self.tr("{title}导入模板.xlsx").format(title=title)
        path = files.ask_save(
            self._window, self.desk.settings, self.tr("下载导入模板"), name, files.workbooks()
        )
        if path is not None:
            self._write(path, lambda: self.desk.jobs.write_template(kind, path, self.desk.book))

    def export(self) -> None:
        """Writes rows as a spreadsheet: those of the page's source, or only those that a filter leaves."""
        page, book = self._page, self.desk.book
        if page is None or book is None or not page.source:
            return
        some = page.narrowed()
        if not some:
            self._export_some(page, None)
            return
        count, total = getattr(page, "count", (len(some), 0))
        question = Question(
            self.tr("导出哪些？"),
            self.tr("现在只显示了 {count} / {total}。").format(count=count, total=total),
            [
                ("all", self.tr("全部导出")),
                (
                    "some",
                    self.tr("只导出筛选出的 {count} {unit}").format(count=len(some), unit=word(page.unit)),
                ),
            ],
            self._window,
        )
        question.answered.connect(lambda answer: self._export_some(page, some if answer == "some" else None))
        self._show(question)

    def _export_some(self, page: Page, rows: Sequence[Row] | None) -> None:
        """What was answered: the rows that are shown, or all."""
        book = self.desk.book
        if rows is None:
            self._export(page.title, lambda path: self.desk.jobs.export(book, page.source, path, page.span))
        else:
            write = self.desk.jobs.export_rows
            self._export(page.title, lambda path: write(book, page.title, page.fields, rows, path))

    def export_rows(self, title: str, fields: Sequence[Field], rows: Sequence[Row]) -> None:
        """Writes what a page put together itself as a spreadsheet."""
        book, write = self.desk.book, self.desk.jobs.export_rows
        if book is not None:
            self._export(title, lambda path: write(book, title, fields, rows, path))

    def _export(self, title: str, write: Callable[[Path], Any]) -> None:
        path = files.ask_save(
            self._window, self.desk.settings, self.tr("导出"), f"{title}.xlsx", files.exports()
        )
        if path is not None:
            self._write(path, lambda: write(path))

    def _write(self, path: Path, write: Any) -> None:
        says = self.tr("已写入 {name}").format(name=path.name)
        self.desk.work.run(
            lambda _progress: write(), lambda _result: self.desk.say(says), title=self.tr("正在写文件…")
        )

    def print_register(self) -> None:
        """Asks which register of the page, for when and for whom."""
        page, book = self._page, self.desk.book
        if page is None or book is None or not page.register:
            return
        from partybook.desk.registers import RegisterDialog

        dialog = RegisterDialog(
            self.desk.jobs.registers(page.paper_of, self.desk.book),
            self.desk.jobs.branches(book),
            self.desk.codes,
            first=page.register,
            start=page.span,
            chosen=page.chosen,
            unit=page.unit,
            parent=self._window,
        )
        dialog.asked.connect(self._print)
        dialog.fill_asked.connect(self.fill_form)
        self._show(dialog)

    def fill_form(self) -> None:
        """Fills a form of the office's or the subdistrict's own with what the page shows."""
        page, book = self._page, self.desk.book
        if page is None or book is None or not page.source:
            return
        from partybook.desk.filling import FillDialog

        sources = self.desk.jobs.fill_sources(page.paper_of, self.desk.book)
        dialog = FillDialog(
            self.desk,
            sources,
            page.source,
            span=page.span,
            chosen=page.chosen,
            narrowed=[str(row["uid"]) for row in page.narrowed() or ()],
            unit=page.unit,
            parent=self._window,
        )
        self._show(dialog)

    def print_form(self, name: str, uid: str) -> None:
        """A form for one row, without asking."""
        page = self._page
        if page is None or self.desk.book is None:
            return
        for printable in self.desk.jobs.registers(page.paper_of, self.desk.book):
            if printable.name == name:
                self._print(printable, Span(page.span.as_of, page.span.year, uids=(uid,)))

    def _print(self, printable: Printable, span: Span) -> None:
        """Makes the register as a PDF and shows it; that PDF is what goes to the printer."""
        book = self.desk.book
        self._paper = QTemporaryDir()
        path = Path(self._paper.path()) / f"{printable.title}.pdf"
        self.desk.work.run(
            lambda progress: self.desk.jobs.print_pdf(book, printable.name, path, span, progress=progress),
            lambda problems: self._preview(printable, path, problems or [], span),
            title=self.tr("正在排版…"),
        )

    def _preview(self, printable: Printable, path: Path, problems: list[Problem], span: Span) -> None:
        from partybook.desk.preview import PreviewDialog

        book, name = self.desk.book, printable.name
        keep = None if span.blank else lambda kept: self.desk.jobs.file_print(book, name, kept, span)
        title = printable.title
        self._show(PreviewDialog(path, title, problems, self.desk, self._window, keep=keep))

    def show_about(self) -> None:
        from partybook.desk.about import AboutDialog

        self._show(AboutDialog(self._window))

    def show_keys(self) -> None:
        from partybook.desk.about import KeysDialog

        self._show(KeysDialog(self._window))

    def _show(self, dialog: Any) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self._dialog = dialog
        dialog.open()
