"""Opens the window: the frame is painted first, then the book and what it needs are loaded."""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from partybook import features, paths
from partybook.desk import language, palette, troubles
from partybook.desk.desk import Desk
from partybook.desk.page import Page
from partybook.desk.spans import DAY, YEAR, Printable, Span
from partybook.desk.window import Tab, Window
from partybook.errors import Problem
from partybook.settings import PcSettings
from partybook.text import mark

if TYPE_CHECKING:
    from partybook.book.file import Book
    from partybook.dates import PartialDate
    from partybook.facts import Proof, Row
    from partybook.fields import Field
    from partybook.jobs.asking import Question
    from partybook.sheets.plan import Plan
    from partybook.standards.registers import Register

# Shiboken reads the source of every module imported after it, looking for a switch (from __feature__ import …) that
# this program does not use: a tenth of a second before the first rows.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class Jobs:
    """The jobs in the shape the desk asks for them; each loads what it needs when it is called."""

    def open_book(self, path: Path, *, who: str | None = None, password: str | None = None) -> Book:
        from partybook.jobs import books

        return books.open_book(path, who=who, password=password)

    def new_book(
        self,
        path: Path,
        community: str,
        subdistrict: str,
        branch: str,
        who: str,
        begins_on: PartialDate | None = None,
    ) -> Book:
        from partybook.jobs import books

        names = {"branch": branch, "community": community, "subdistrict": subdistrict}
        # The save dialog has asked before an old file is replaced.
        return books.new_book(path, **names, begins_on=begins_on, who=who or None, force=True)

    def demo(self, path: Path, members: int = 60) -> Book:
        from partybook.jobs import demo

        return demo.demo(path, members=members, force=True)

    def plan_import(
        self, book: Book, kind: str, path: Path, sheet: str | None = None, progress: Any = None
    ) -> Plan:
        from partybook.jobs import importing

        return importing.plan_import(book, kind, path, sheet=sheet, progress=progress)

    def intake_fields(self, kind: str, book: Book | None = None) -> Sequence[Field]:
        """What a kind of spreadsheet may hold."""
        from partybook.jobs import importing

        return importing.find_kind(kind, book)[1].fields

    def intake_title(self, kind: str, book: Book | None = None) -> str:
        """What a kind of spreadsheet is called."""
        from partybook.jobs import importing

        return importing.find_kind(kind, book)[1].title

    def read_heads(self, path: Path) -> Any:
        """The heads of a spreadsheet, for a ledger of the office's own."""
        from partybook.jobs import drafting

        return drafting.read_heads(path)

    def draw_empty(self, book: Book, ledger: Any, path: Path) -> int:
        """The empty register that a drafted ledger would print."""
        from partybook.jobs import drafting

        return drafting.draw_empty(book, ledger, path)

    def sheet_names(self, path: Path) -> list[str]:
        """The sheets of a file that one can see."""
        from partybook.sheets.reading import read_workbook

        return [sheet.name for sheet in read_workbook(path) if not sheet.hidden]

    def apply_import(self, book: Book, plan: Plan, progress: Any = None) -> None:
        from partybook.jobs import importing

        importing.apply_import(book, plan, progress)

    def write_faults(self, path: Path, plan: Plan, target: Path) -> None:
        from partybook.jobs import importing

        importing.write_faults(path, plan, target, force=True)

    def write_template(self, kind: str, path: Path, book: Book | None = None) -> None:
        from partybook.jobs import importing

        importing.write_template(kind, path, book=book, force=True)

    def export(self, book: Book, source: str, path: Path, span: Span | None = None) -> int:
        from partybook.jobs import exporting

        return exporting.export(book, source, path, _question(span), force=True)

    def export_rows(
        self, book: Book, title: str, fields: Sequence[Field], rows: Sequence[Row], path: Path
    ) -> int:
        """Writes the rows that a page shows."""
        from partybook.jobs import exporting

        return exporting.export_rows(book, title, fields, rows, path, force=True)

    def fields_of(self, table: str) -> Mapping[str, Field]:
        """What the columns of a stored table are called, whichever feature keeps it."""
        from partybook.jobs import asking

        return asking.fields_of(table)

    def registers(self, of: str, book: Book | None = None) -> list[Printable]:
        """The registers of one feature, or of one source, by id."""
        from partybook.jobs import printing

        titles = {one["name"]: one["title"] for one in printing.list_registers(book)}
        mine = [one for one in printing.registers_of(book).values() if _is_of(one.source, of)]
        return [
            Printable(one.name, titles[one.name], _asks(one), one.layout == "form")
            for one in sorted(mine, key=lambda one: one.id)
        ]

    def waiting(self, book: Book) -> Mapping[str, Sequence[tuple[str, int]]]:
        """What waits in each feature today, in words with {count}."""
        from partybook.dates import today
        from partybook.jobs import waiting

        return waiting.waiting(book, today())

    def mentions(self, book: Book, person_uid: str) -> Sequence[Proof]:
        """The records of other features that name a person."""
        from partybook.features import knowledge

        return book.read(lambda session: knowledge.mentions(session, person_uid))

    def branches(self, book: Book) -> list[str]:
        """The names of the book's branches, in order."""
        from partybook.features.roster import queries

        return [name for _, name in book.read(queries.branches)]

    def fill_sources(self, of: str, book: Book | None = None) -> list[tuple[str, str]]:
        """Name and title of the sources of one feature, or of one alone, to fill forms from."""
        from partybook.jobs import asking

        return [(one.name, one.title) for one in asking.sources_of(book).values() if _is_of(one.name, of)]

    def fill_templates(self, book: Book, of: str) -> list[Any]:
        """The forms that are kept or come with the program, of one feature or of one source."""
        from partybook.jobs import forms

        return [one for one in forms.templates(book) if _is_of(one.source, of)]

    def known_marks(self, source: str, book: Book | None = None) -> list[Any]:
        """The marks that a form over a source may have."""
        from partybook.jobs import formmarks

        return list(formmarks.known_marks(source, book))

    def look_template(self, book: Book, template: Path | str, source: str, span: Span) -> Any:
        """What filling a form would do."""
        from partybook.jobs import filling

        return filling.look(book, template, source, _question(span))

    def fill_template(
        self, book: Book, template: Path | str, target: Path, source: str, span: Span
    ) -> list[Problem]:
        """Fills a form; what was left empty."""
        from partybook.jobs import filling

        done = filling.fill(book, template, target, _question(span), source=source, force=True)
        return list(done.problems)

    def fill_each(
        self, book: Book, template: Path | str, folder: Path, source: str, span: Span, progress: Any = None
    ) -> int:
        """Fills a form for each record into a folder; how many there are."""
        from partybook.jobs import filling

        how = {"source": source, "progress": progress}
        return len(filling.fill_each(book, template, folder, _question(span), **how))  # type: ignore[arg-type]

    def keep_template(self, book: Book, path: Path, source: str) -> str:
        from partybook.jobs import filling

        return filling.keep_template(book, path, source)

    def drop_template(self, book: Book, uid: str) -> None:
        from partybook.jobs import forms

        forms.drop_template(book, uid)

    def save_template(self, book: Book, name: str, path: Path) -> None:
        from partybook.jobs import forms

        forms.save_template(book, name, path, force=True)

    def print_pdf(
        self, book: Book, register: str, path: Path, span: Span | None = None, progress: Any = None
    ) -> list[Problem]:
        from partybook.jobs import printing

        done = printing.print_register(book, register, path, _question(span), force=True, progress=progress)
        empty = Problem("register-empty", mark("没有要登记的人，打印出来是一张空表。"), severity="warning")
        asked_blank = span is not None and span.blank
        return [*([] if done.rows or asked_blank else [empty]), *done.problems]

    def file_print(self, book: Book, register: str, path: Path, span: Span | None = None) -> str:
        """Keeps a printed register in the archive as it is; what it is now called. The file bears the number then."""
        from partybook.jobs import filing

        return filing.file_print(book, register, path, _question(span)).says

    def evidence_book(
        self,
        book: Book,
        path: Path,
        span: Span | None = None,
        standard: str | None = None,
        progress: Any = None,
    ) -> tuple[int, list[Problem]]:
        """The self-score of a year with everything it cites as one PDF; its pages, and what could not be printed."""
        from partybook.jobs import evidence

        how = {"standard": standard, "force": True, "progress": progress}
        done = evidence.evidence_book(book, path, _question(span), **how)
        return done.pages, list(done.problems)


def _is_of(source: str, of: str) -> bool:
    """Whether a source is this one, or one of this feature."""
    return source == of or source.startswith(f"{of}.")


def _question(span: Span | None) -> Question:
    from partybook.jobs.asking import Question

    span = span or Span()
    return Question(
        year=span.year, as_of=span.as_of, branch=span.branch or None, uids=span.uids, blank=span.blank
    )


def _asks(register: Register) -> str:
    """What a register speaks of, told by the heads that it prints."""
    heads = " ".join((register.title, register.head_left, register.head_right, register.foot_left))
    return YEAR if "{year}" in heads else DAY if "{as_of}" in heads else ""


def name_of(book: Book) -> str:
    """Whose book it is: its one branch, else what stands above them, else the community."""
    from partybook.dates import today
    from partybook.features.roster import queries

    branches, (_, above), (community, _) = book.read(
        lambda session: (
            queries.branches(session, today()),
            queries.above(session),
            queries.organisation(session),
        )
    )
    return branches[0][1] if len(branches) == 1 else above or community


def tabs() -> list[Tab]:
    """A tab for each feature that has a screen; its page is imported when it is first shown."""
    found = []
    for name, feature in features.features().items():
        if importlib.util.find_spec(f"partybook.features.{name}.tab") is not None:
            found.append(Tab(name, language.word(feature.title), _maker(name)))
    return found


def _maker(name: str) -> Callable[[Desk], Page]:
    def make(desk: Desk) -> Page:
        page: Page = importlib.import_module(f"partybook.features.{name}.tab").PAGE(desk)
        return page

    return make


def run(book_path: Path | None = None) -> int:
    """The program with its window, until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("partybook")
    app.setDesktopFileName("partybook")
    settings = PcSettings()
    language.speak(app, _kept(settings, language.SETTING, language.CHINESE))
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "partybook.svg")))
    troubles.install()
    palette.dress(_kept(settings, "text", 100), _kept(settings, "scheme", "system"))
    desk = Desk(settings, Jobs, name_of)
    window = Window(desk, tabs())
    path = book_path or next((recent for recent in desk.recent()[:1] if recent.is_file()), None)
    if path is not None:
        window.show_opening(path)
    window.frame.painted.connect(lambda: _begin(window, path))
    window.show_fitting()
    code = app.exec()
    desk.work.wait()
    return int(code)


def _kept(settings: PcSettings, key: str, default: Any) -> Any:
    kept = settings.get(key, default)
    return kept if isinstance(kept, type(default)) else default


def _begin(window: Window, path: Path | None) -> None:
    """What may take its time, now that the frame is on the screen."""
    from partybook.desk.wheel import WheelGuard

    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(WheelGuard(app))
    palette.load_rare_fonts()
    if path is not None:
        window.errands.open_path(path)
