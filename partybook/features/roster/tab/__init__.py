"""The roster's tab and its pages."""

from partybook.desk.sections import Section, SectionsPage
from partybook.features.roster.tab.organisation import OrganisationPage
from partybook.features.roster.tab.page import RosterPage
from partybook.text import mark


class RosterTab(SectionsPage):
    """People, and what is kept about them."""

    name = "roster"
    parts = (
        Section("people", mark("名册"), RosterPage),
        Section("organisation", mark("支部与班子"), OrganisationPage),
    )


PAGE = RosterTab
