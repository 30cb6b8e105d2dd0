"""The dues' tab and its pages."""

from partybook.desk.sections import Section, SectionsPage
from partybook.features.dues.tab.account import AccountPage
from partybook.features.dues.tab.arrears import ArrearsPage
from partybook.features.dues.tab.assessing import AssessingPage
from partybook.features.dues.tab.collecting import CollectingPage
from partybook.features.dues.tab.reliefs import ReliefsPage
from partybook.text import mark


class DuesTab(SectionsPage):
    """What is owed and paid, from the assessment to the account."""

    name = "dues"
    parts = (
        Section("collecting", mark("收缴"), CollectingPage),
        Section("assessing", mark("核定"), AssessingPage),
        Section("arrears", mark("欠缴"), ArrearsPage),
        Section("reliefs", mark("减免"), ReliefsPage),
        Section("account", mark("上缴与账户"), AccountPage),
    )


PAGE = DuesTab
