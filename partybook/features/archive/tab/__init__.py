"""The archive's tab and its pages."""

from partybook.desk.sections import Section, SectionsPage
from partybook.features.archive.tab.boxes import BoxesPage
from partybook.features.archive.tab.catalogue import CataloguePage
from partybook.features.archive.tab.checklist import ChecklistPage
from partybook.text import mark


class ArchiveTab(SectionsPage):
    """What the year has to have on file, what was filed and numbered, and the boxes it lies in."""

    name = "archive"
    parts = (
        Section("checklist", mark("归档清单"), ChecklistPage),
        Section("catalogue", mark("归档文件"), CataloguePage),
        Section("boxes", mark("档案盒"), BoxesPage),
    )


PAGE = ArchiveTab
