"""Page: what the window expects of a tab."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.desk import Desk
from partybook.desk.palette import look
from partybook.desk.spans import Span

if TYPE_CHECKING:
    from partybook.facts import Row
    from partybook.fields import Field


class Page(QWidget):
    """One tab. It reads the book through the desk and rereads when the desk says `changed`."""

    counted = Signal(int, int)  # shown, all
    head_changed = Signal()  # its title or day is another one now

    sections: Sequence[tuple[str, str]] = ()  # (key, word) where the tab has several pages
    section = ""  # the one in sight
    title = ""
    day = ""  # the day or year it speaks of, beside the title
    picks_day = False  # whether that day can be chosen
    is_today = True  # else it shows another day: tinted, and nothing can be changed
    find_hint = ""  # empty where the page has nothing to find
    unit = ""  # 人, 次, 份: behind the count in the foot
    fields: Sequence[Field] = ()  # what its rows hold
    intake = ""  # the kind of spreadsheet that is imported here most often
    intakes: Sequence[str] = ()  # all kinds where there are several
    source = ""  # the row source that is exported from here
    also: frozenset[str] = frozenset()  # further sources of which records stand or are entered here
    register = ""  # the register that is printed from here most often
    papers = ""  # the source whose registers and forms alone are offered here; those of the feature where it is empty

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("ground")
        self.outside = QVBoxLayout(self)
        self.outside.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(12))
        self.outside.setSpacing(look.px(10))

    def hasHeightForWidth(self) -> bool:
        """A page takes the height it is given; else Qt asks every line of it anew for each window around it."""
        return False

    @property
    def kinds(self) -> Sequence[str]:
        """Every kind of spreadsheet that can be imported here, the usual one first."""
        return self.intakes or ((self.intake,) if self.intake else ())

    @property
    def paper_of(self) -> str:
        """The feature, or the one source, whose registers and forms are offered."""
        return self.papers or self.source.partition(".")[0]

    @property
    def can_edit(self) -> bool:
        """Whether something can be changed here now."""
        return self.desk.can_edit and self.is_today

    @property
    def span(self) -> Span:
        """The day and the branch it shows, for printing and export."""
        return Span()

    @property
    def chosen(self) -> Sequence[str]:
        """The ids of the rows that are selected, for printing their forms."""
        return ()

    def show_section(self, key: str) -> Page:
        """Brings another section of the tab into sight; only where it has `sections`."""
        return self

    def narrowed(self) -> Sequence[Row] | None:
        """The rows that are left by what the clerk chose to see, in their order; None where all are shown."""
        return None

    def show_record(self, source: str, uid: str) -> bool:
        """Brings a record of a source into sight, chosen; False where it is not here."""
        return False

    def show_source(self, source: str) -> bool:
        """Brings the list of a source into sight, where something of it is entered; False where it is not here."""
        return source == self.source or source in self.also

    def choose_day(self) -> None:
        """Asks for the day to be shown; only where it `picks_day`."""

    def reread(self) -> None:
        """Shows the book as it is now."""

    def find(self, typed: str) -> None:
        """Shows what fits the typed text."""

    def clear_filter(self) -> None:
        """Shows everything again."""

    def take_keys(self) -> None:
        """Puts the keyboard into the page, coming from the find box."""
