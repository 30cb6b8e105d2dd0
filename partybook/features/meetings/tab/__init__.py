"""The meetings' tab and its pages."""

from partybook.desk.sections import Section, SectionsPage
from partybook.features.meetings.tab.appraisal import AppraisalPage
from partybook.features.meetings.tab.attending import AttendingPage
from partybook.features.meetings.tab.hours import HoursPage
from partybook.features.meetings.tab.records import MeetingsPage
from partybook.features.meetings.tab.resolutions import ResolutionsPage
from partybook.features.meetings.tab.talks import TalksPage
from partybook.features.meetings.tab.themes import ThemesPage
from partybook.features.meetings.tab.wall import WallPage
from partybook.text import mark


class MeetingsTab(SectionsPage):
    """Meetings of the year: held and minuted, planned and owed, and what follows from them."""

    name = "meetings"
    parts = (
        Section("records", mark("会议记录"), MeetingsPage),
        Section("wall", mark("年度安排"), WallPage),
        Section("resolutions", mark("决议落实"), ResolutionsPage),
        Section("attending", mark("参会情况"), AttendingPage),
        Section("appraisal", mark("民主评议"), AppraisalPage),
        Section("hours", mark("学习学时"), HoursPage),
        Section("talks", mark("谈心谈话"), TalksPage),
        Section("themes", mark("专题"), ThemesPage),
    )


PAGE = MeetingsTab
