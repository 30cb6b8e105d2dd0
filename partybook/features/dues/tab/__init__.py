"""The dues' tab and its pages."""

from partybook.desk.sections import Section, SectionsPage
from partybook.features.dues.tab.collecting import CollectingPage
from partybook.text import mark


class DuesTab(SectionsPage):
    """What is owed and paid, from the assessment to the account."""

    name = "dues"
    parts = (Section("collecting", mark("收缴"), CollectingPage),)


PAGE = DuesTab
