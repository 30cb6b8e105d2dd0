"""The numbers of a ledger above its list, and the list narrowed to the rows that one of them lacks."""

from __future__ import annotations

from partybook.desk.records import Row
from partybook.desk.yearly import YearlyPage
from partybook.features.ledgers import sources
from partybook.features.ledgers.dialogs.measures import Measures
from partybook.features.ledgers.queries import Ledger
from partybook.features.ledgers.tab.resting import Resting


class MeasuredPage(Resting, YearlyPage):
    """A list of the rows of `ledger` with its facts."""

    ledger: Ledger
    lacking: frozenset[str] = frozenset()  # rows that alone are shown, because a number lacks them

    def _lay_out(self) -> None:
        super()._lay_out()
        self.measures = Measures()
        self.measures.asked.connect(self.show_lacking)
        self.outside.insertWidget(0, self.measures)

    def reread(self) -> None:
        super().reread()
        book = self.desk.book
        if book is None:
            return
        ledger, asked = self.ledger, self.asked
        live = any(not row["binned"] for row in self.rows)
        found = book.read(lambda session: sources.measured(session, ledger, asked))
        self.measures.show_measured([one for one in found if live or one[0].target is not None])

    def show_lacking(self, title: str, uids: frozenset[str]) -> None:
        """Only the rows that a number lacks, until the filter is cleared."""
        self.lacking = uids
        count = sum(row["uid"] in uids for row in self.rows)
        self.note.say(self.tr("只列出“{title}”还缺的 {count} 条。").format(title=title, count=count))
        self.chips.choose("all")
        self._show_views()

    def _within(self) -> list[Row]:
        rows = super()._within()
        return [row for row in rows if row["uid"] in self.lacking] if self.lacking else rows

    def _show_all(self) -> None:
        self.lacking = frozenset()
        self.note.say("")

    def clear_filter(self) -> None:
        self._show_all()
        super().clear_filter()

    def _take_scope(self) -> None:
        self._show_all()
        super()._take_scope()
