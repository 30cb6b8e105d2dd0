"""The roster's tab and its pages."""

from partybook.desk.desk import Desk
from partybook.desk.page import Page
from partybook.desk.sections import Section, SectionsPage
from partybook.features.roster.tab.development import DevelopmentPage
from partybook.features.roster.tab.page import RosterPage
from partybook.text import mark


def _care(desk: Desk) -> Page:
    from partybook.features.roster.tab.care import CarePage

    return CarePage(desk)


def _contacts(desk: Desk) -> Page:
    from partybook.features.roster.tab.contacts import ContactsPage

    return ContactsPage(desk)


def _organisation(desk: Desk) -> Page:
    from partybook.features.roster.tab.organisation import OrganisationPage

    return OrganisationPage(desk)


class RosterTab(SectionsPage):
    """People, and what is kept about them."""

    name = "roster"
    parts = (
        Section("people", mark("名册"), RosterPage),
        Section("development", mark("发展党员"), DevelopmentPage),
        Section("organisation", mark("支部与班子"), _organisation),
        Section("care", mark("关怀帮扶"), _care),
        Section("contacts", mark("相关人员"), _contacts),
    )


PAGE = RosterTab
