"""Desk: what every page is given: the open book, the jobs, this PC's settings, and one door for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from partybook.desk import troubles
from partybook.desk.language import word
from partybook.desk.work import Work
from partybook.errors import Problem
from partybook.settings import PcSettings

if TYPE_CHECKING:
    from partybook.book.file import Book
    from partybook.fields import Codes

RECENT = "recent"
RECENT_MOST = 5
WHO, CLERKS = "who", "clerks"  # who works at this PC now; who did before, newest first
CLERKS_MOST = 6
PRACTICE = "示例台账.partybook"


WATCH = 2000  # milliseconds between two looks at a book that another program writes


def _stamp(path: Path) -> tuple[int, int]:
    """Tells one state of a file from the next without opening it; a vanished file keeps its last."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size


def _no_name(_book: Book) -> str:
    return ""


class Desk(QObject):
    """Holds the open book; says on the GUI thread when it was opened, changed or closed."""

    book_opened = Signal()
    book_closed = Signal()
    changed = Signal(object)  # the set of tables that an edit changed
    said = Signal(str)
    who_changed = Signal(str)
    _told = Signal(object)  # the same, from whichever thread edited

    def __init__(
        self,
        settings: PcSettings,
        find_jobs: Callable[[], Any],
        name_of: Callable[[Book], str] = _no_name,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.window: QWidget | None = None
        self.book: Book | None = None
        self.name = ""
        self.work = Work(self)
        self._find_jobs = find_jobs
        self._name_of = name_of
        self._jobs: Any = None
        self._forget: Callable[[], None] | None = None
        self._told.connect(self._take_change, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH)
        self._watch.timeout.connect(self._look)
        self._stamp = (0, 0)

    @property
    def jobs(self) -> Any:
        """What a person can ask for; loaded when first needed, it is heavy."""
        if self._jobs is None:
            self._jobs = self._find_jobs()
        return self._jobs

    @property
    def codes(self) -> Codes:
        """All code tables, read when first needed."""
        from partybook.standards.codes import codes

        return codes()

    @property
    def can_edit(self) -> bool:
        return self.book is not None and not self.book.read_only

    @property
    def is_practice(self) -> bool:
        return self.book is not None and Path(self.book.path).name == PRACTICE

    @property
    def kept_who(self) -> str:
        """Who works at this PC, as the clerk said; empty where nobody was asked yet."""
        kept = self.settings.get(WHO, "")
        return kept if isinstance(kept, str) else ""

    @property
    def who(self) -> str:
        """Whom the journal names: the clerk's name, else the account of this PC."""
        return self.book.who if self.book is not None else self.kept_who

    def clerks(self) -> list[str]:
        """The names given at this PC, newest first."""
        kept = self.settings.get(CLERKS, [])
        return [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []

    def work_as(self, who: str) -> None:
        """Another clerk works from now on: kept on this PC, and told to the open book for its journal."""
        self.settings.set(WHO, who)
        self.settings.set(CLERKS, [who, *(other for other in self.clerks() if other != who)][:CLERKS_MOST])
        if self.book is not None:
            self.book.work_as(who)
        self.who_changed.emit(who)

    def open_book(self, path: Path, password: str | None = None) -> None:
        """Opens a book in place of the one that is open. Problems as Book.open says them."""
        who = self.kept_who or None
        self.take(self.jobs.open_book(path, who=who, password=password))

    def take(self, book: Book) -> None:
        """Puts an opened book on the desk."""
        self.close_book()
        self.book = book
        self._forget = book.listen(self._told.emit)
        self.name = self._name_of(book)
        self.remember(Path(book.path))
        if book.read_only:
            self._stamp = _stamp(Path(book.path))
            self._watch.start()
        self.book_opened.emit()

    def close_book(self) -> None:
        """Closes the book, if there is one."""
        if self.book is None:
            return
        self._watch.stop()
        if self._forget is not None:
            self._forget()
        book, self.book, self._forget, self.name = self.book, None, None, ""
        self.book_closed.emit()
        book.close()

    def _look(self) -> None:
        """Another program holds the book that is only read here: what it writes is shown soon after."""
        from partybook.book.schema import Base

        if self.book is not None and (stamp := _stamp(Path(self.book.path))) != self._stamp:
            self._stamp = stamp
            self.changed.emit(set(Base.metadata.tables))

    def _take_change(self, tables: set[str]) -> None:
        if self.book is None:
            return
        if "branch" in tables or "organisation" in tables:
            self.name = self._name_of(self.book)
        self.changed.emit(tables)

    def recent(self) -> Sequence[Path]:
        """The books that were open last, newest first."""
        kept = self.settings.get(RECENT, [])
        return [Path(path) for path in kept if isinstance(path, str)][:RECENT_MOST]

    def remember(self, path: Path) -> None:
        path = path.absolute()
        kept = [str(path), *(str(other) for other in self.recent() if other != path)]
        self.settings.set(RECENT, kept[:RECENT_MOST])

    def forget(self, path: Path) -> None:
        """Takes a book off the list of recent ones."""
        self.settings.set(RECENT, [str(other) for other in self.recent() if other != path])

    def tell(self, problem: Problem) -> None:
        """Shows what a person can mend."""
        troubles.show_problem(self.window, problem)

    def say(self, sentence: str) -> None:
        """A sentence in the foot that asks for nothing."""
        self.said.emit(sentence)

    def edit(self, what: str, write: Callable[[Any], Any]) -> bool:
        """Runs a short write as one named edit; a Problem is shown and nothing is stored. True where it was done."""
        if self.book is None:
            return False
        try:
            with self.book.edit(what) as session:
                write(session)
        except Problem as problem:
            self.tell(problem)
            return False
        return True

    def undo(self) -> None:
        """Takes the newest edit back and says which."""
        if self.book is not None:
            says = QCoreApplication.translate("Desk", "已撤销：{what}")
            self.work.run(
                lambda _progress: self.book.undo(), lambda what: self.say(says.format(what=word(what)))
            )

    def redo(self) -> None:
        """Does again what was taken back."""
        if self.book is not None:
            says = QCoreApplication.translate("Desk", "已重做：{what}")
            self.work.run(
                lambda _progress: self.book.redo(), lambda what: self.say(says.format(what=word(what)))
            )
