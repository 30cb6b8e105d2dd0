"""Where a gap is closed: the page, and what is to be opened on it."""

from __future__ import annotations

from dataclasses import dataclass

from partybook.features.archive.rules.periods import Period
from partybook.standards.archive import Item

HERE = "archive"
PAGES = {
    "meetings.held": "meetings/records",
    "meetings.talks": "meetings/talks",
    "meetings.appraisals": "meetings/appraisal",
    "meetings.hours": "meetings/hours",
    "meetings.studies": "meetings/hours",
    "roster.branches": "roster/organisation",
    "roster.posts": "roster/organisation",
    "roster.groups": "roster/organisation",
    "roster.applicants": "roster/development",
    "roster.progress": "roster/development",
    "roster.notices": "roster/development",
    "roster.development_files": "roster/development",
    "roster.care": "roster/care",
    "roster.contacts": "roster/contacts",
    "dues.assessments": "dues/assessing",
    "dues.arrears": "dues/arrears",
    "dues.exemptions": "dues/reliefs",
    "dues.handups": "dues/account",
    "dues.account": "dues/account",
}
FIRST = {"roster": "roster/people", "dues": "dues/collecting", "meetings": "meetings/records"}


@dataclass(frozen=True)
class Target:
    """The page (`feature/section`) where a gap is closed, and what it is about.

    `kind` is the kind of the rows that count (of meetings, of transfers), `register` what can be printed and filed here.
    Where nothing but a paper closes it the page is the archive itself.
    """

    page: str
    item: str
    period: Period
    branch_uid: str | None = None
    group_uid: str | None = None
    person_uid: str | None = None
    record_uid: str | None = None
    kind: str = ""
    register: str = ""

    @property
    def feature(self) -> str:
        return self.page.partition("/")[0]

    @property
    def section(self) -> str:
        return self.page.partition("/")[2]


def opens(item: Item) -> str:
    """The page of an item: the one it names, else that of its source, else the archive."""
    if item.opens:
        return item.opens
    source = item.source or (item.owed if item.per in ("person", "event") else None)
    if source is None:
        return HERE
    feature, _, name = source.source.partition(".")
    if feature == "ledgers":
        return f"ledgers/{name}"
    return PAGES.get(source.source, FIRST.get(feature, HERE))


def kind_of(item: Item) -> str:
    """The first kind of the rows that count."""
    source = item.source or item.owed
    return str(source.where.get("kind", ("",))[0]) if source is not None else ""
