"""SectionsPage: a tab of several pages, one in sight; the head shows which there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.page import Page
from partybook.desk.spans import Span

if TYPE_CHECKING:
    from partybook.facts import Row


@dataclass(frozen=True)
class Section:
    """A page of a tab: its key, its word (marked), and how it is made when it is first shown."""

    key: str
    word: str
    make: Callable[[Desk], Page]


class SectionsPage(Page):
    """Shows one of its sections and speaks for it: title, day, find, printing are those of the page in sight."""

    name = ""  # under which this PC remembers the section
    parts: Sequence[Section] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.outside.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        self.outside.addWidget(self.stack, 1)
        self.made: dict[str, Page] = {}
        self._counts: dict[str, tuple[int, int]] = {}
        kept = desk.settings.get(f"section.{self.name}", "")
        self.section = kept if kept in [part.key for part in self.parts] else self.parts[0].key
        self._make(self.section)
        self.stack.setCurrentWidget(self.current)

    @property
    def current(self) -> Page:
        """The page in sight."""
        return self.made[self.section]

    @property
    def sections(self) -> list[tuple[str, str]]:
        """(key, word) of each section, for the head."""
        found = [(part.key, word(part.word)) for part in self.parts]
        return found if len(found) > 1 else []

    def _make(self, key: str) -> Page:
        page = next(part for part in self.parts if part.key == key).make(self.desk)
        self.made[key] = page
        self.stack.addWidget(page)
        page.counted.connect(lambda shown, total, key=key: self._take_count(key, shown, total))
        page.head_changed.connect(self.head_changed)
        return page

    def _take_count(self, key: str, shown: int, total: int) -> None:
        self._counts[key] = (shown, total)
        if key == self.section:
            self.counted.emit(shown, total)

    def show_section(self, key: str) -> Page:
        """Brings a section into sight, made when it is first shown; gives its page."""
        fresh = key not in self.made
        if fresh:
            self._make(key)
        self.section = key
        self.desk.settings.set(f"section.{self.name}", key)
        self.stack.setCurrentWidget(self.current)
        if fresh:
            self.current.reread()
        self.head_changed.emit()
        self.counted.emit(*self._counts.get(key, (0, 0)))
        return self.current

    def show_record(self, source: str, uid: str) -> bool:
        before = self.section
        here = [key for key, page in self.made.items() if page.source == source]
        for key in here or [part.key for part in self.parts]:
            if self.show_section(key).show_record(source, uid):
                return True
        self.show_section(before)
        return False

    def show_source(self, source: str) -> bool:
        before = self.section
        here = [key for key, page in self.made.items() if page.source == source]
        for key in here or [part.key for part in self.parts]:
            if self.show_section(key).show_source(source):
                return True
        self.show_section(before)
        return False

    def reread(self) -> None:
        for page in self.made.values():
            page.reread()

    @property
    def can_edit(self) -> bool:
        return self.current.can_edit

    @property
    def span(self) -> Span:
        return self.current.span

    def narrowed(self) -> Sequence[Row] | None:
        return self.current.narrowed()

    def choose_day(self) -> None:
        self.current.choose_day()

    def find(self, typed: str) -> None:
        self.current.find(typed)

    def clear_filter(self) -> None:
        self.current.clear_filter()

    def take_keys(self) -> None:
        self.current.take_keys()


def _told(name: str) -> Any:
    """What the page in sight says under this name."""
    return property(lambda page: getattr(page.current, name))


for _name in (
    "title", "day", "picks_day", "is_today", "find_hint", "unit", "fields", "intake", "intakes", "source",
    "register", "papers", "chosen",
):  # fmt: skip
    setattr(SectionsPage, _name, _told(_name))
