"""The self-score's tab and its pages."""

from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.page import Page
from partybook.desk.sections import Section, SectionsPage
from partybook.features.scoring import queries
from partybook.features.scoring.tab.scoped import scoring_scope
from partybook.features.scoring.tab.sheet import SheetPage
from partybook.features.scoring.tab.standards import StandardsPage
from partybook.features.scoring.tab.years import YearsPage
from partybook.text import mark


class ScoringTab(SectionsPage):
    """The sheet of a year, the years side by side, the standards."""

    name = "scoring"
    parts = (
        Section("sheet", mark("自评表"), SheetPage),
        Section("years", mark("历年对比"), YearsPage),
        Section("standards", mark("考核标准"), StandardsPage),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        if desk.book is not None:
            scoring_scope(desk).show_year(desk.book.read(queries.year_now))
        super().__init__(desk, parent)

    def _make(self, key: str) -> Page:
        page = super()._make(key)
        if isinstance(page, YearsPage):
            page.item_asked.connect(self.show_item)
        return page

    def show_item(self, year: int, code: str) -> None:
        """An item of the sheet of a year; the sheet alone where none is named."""
        scoring_scope(self.desk).show_year(year)
        page = self.show_section("sheet")
        page.show_record(page.source, code)
        page.take_keys()


PAGE = ScoringTab
