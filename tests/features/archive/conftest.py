"""A book whose year 2026 is complete for the archive: every record is told with the cells that stand by it alone."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from partybook.book.bulk import insert_rows
from partybook.book.file import Book
from partybook.book.schema import Base
from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.archive import queries
from partybook.features.roster import queries as roster
from partybook.jobs.books import new_book

NAMES = ("张建国", "王芳", "李娜", "赵敏", "孙伟", "周勇", "吴静", "郑强")
POSTS = ("secretary", "discipline", "organisation", "publicity")
GROUPS = ("第一党小组", "第二党小组")
YEAR, AFTER = 2026, dt.date(2027, 2, 15)
ASKED = Asked(YEAR, AFTER)
FILED = {  # item: periods for which a paper is filed
    "founding": ("once",), "collection": ("once",), "rules": ("once",), "joint_rules": ("once",),
    "dues_notices": ("2026-H1", "2026-H2"),
    **dict.fromkeys(
        ("profile", "analysis", "dues_assessment", "dues_ledger", "hours", "plan", "half_summary", "summary",
         "statistics", "self_score"), ("2026",)),
}  # fmt: skip


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


@dataclass
class Year:
    """The records of the year: (table, uid, cells that stand by it alone, as item/period or item/period/group)."""

    branch: str = ""
    groups: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    records: list[tuple[str, str, set[str]]] = field(default_factory=list)

    def put(self, session: Any, table: str, row: dict[str, Any], *cells: str) -> str:
        uid = insert_rows(session, Base.metadata.tables[table], [row])[0]
        self.records.append((table, uid, set(cells)))
        return uid

    def meet(
        self, session: Any, kind: str, on: str, *cells: str, group: str | None = None, **more: Any
    ) -> str:
        row = {
            "branch_uid": self.branch,
            "group_uid": group,
            "kind": kind,
            "title": f"{on} {kind}",
            "state": "held",
        }
        return self.put(session, "meeting", {**row, "held_on": day(on), **more}, *cells)

    def note(self, session: Any, ledger: str, on: str | None, values: dict[str, Any], *cells: str) -> None:
        data = {**values, **({"on_date": on} if on else {})}
        row = {"ledger": ledger, "branch_uid": self.branch, "on_date": day(on) if on else None}
        self.put(session, "ledger_row", {**row, "data": json.dumps(data)}, *cells)


def complete(session: Any, year: Year) -> None:
    """Lays out the year."""
    for item, periods in FILED.items():
        for period in periods:
            values = {"branch_uid": year.branch, "item": item, "pages": 2, "on_date": day("2026-06-20")}
            uid = queries.file_paper(session, {**values, "period": None if period == "once" else period})
            year.records.append(("filed_paper", uid, {f"{item}/{period}"}))
    for place, post in enumerate(POSTS):
        row = {
            "person_uid": year.people[place],
            "branch_uid": year.branch,
            "post": post,
            "from_on": day("2025-01-01"),
        }
        year.put(session, "post", row)
    _meetings(session, year)
    _others(session, year)


def _meetings(session: Any, year: Year) -> None:
    for month in range(1, 13):
        at, lectured = f"2026-{month:02d}", month % 3 == 2
        year.meet(session, "committee", f"{at}-09", f"committee/{at}")
        for group in year.groups:
            year.meet(session, "group", f"{at}-11", f"group/{at}/{group}", group=group)
        study = [] if lectured else [f"study/{at}"]
        year.meet(session, "theme_day", f"{at}-18", f"theme_days/{at}", *study)
        quarter = f"2026-Q{(month + 2) // 3}"
        if lectured:
            year.meet(session, "lecture", f"{at}-20", f"lecture/{quarter}")
            year.meet(session, "general", f"{at}-25", f"general/{quarter}")
            year.meet(session, "joint", f"{at}-26", f"joint/{quarter}")
            year.note(session, "open_affairs", f"{at}-03", {"matter": "公开"}, f"open_affairs/{quarter}")
            year.note(
                session, "volunteer_hours", f"{at}-04", {"person": "王芳"}, f"volunteer_hours/{quarter}"
            )
            first, last = (PartialDate(2026, month + by) for by in (-1, 1))
            handup = {"number": month, "from_month": first, "to_month": last, "people": 8, "owed_fen": 100,
                      "collected_fen": 100, "ratio_bp": 5000, "amount_fen": 50, "large_fen": 0,
                      "on_date": PartialDate(2026 + (month == 11), (month + 1) % 12 + 1, 5)}  # fmt: skip
            year.put(session, "dues_handup", {"branch_uid": year.branch, **handup}, f"dues_handups/{quarter}")
    for kind, on in (("life", "2026-11-28"), ("appraisal", "2026-12-01"), ("report_superior", "2026-07-10"),
                     ("report_members", "2026-12-20"), ("secretary_report", "2026-12-22")):  # fmt: skip
        year.meet(session, kind, on, f"{kind}/2026")


def _others(session: Any, year: Year) -> None:
    year.note(session, "post_duties", None, {"person": "张建国", "on_date": "2026-01-05"}, "duties/2026")
    year.note(session, "rectification", "2026-12-10", {"problem": "学习不够"}, "rectification/2026")
    year.note(session, "partner_projects", "2026-03-10", {"name": "四点半课堂"}, "partner_projects/2026")
    year.note(session, "report_in", "2026-03-11", {"person": "某某"}, "report_in/2026")
    year.note(session, "visits", "2026-02-05", {"person": "赵敏"}, "visits/2026-H1")
    year.note(session, "visits", "2026-10-05", {"person": "赵敏"}, "visits/2026-H2")
    talk = {
        "branch_uid": year.branch,
        "on_date": day("2026-05-05"),
        "kind": "officers",
        "person_uid": year.people[4],
    }
    year.put(session, "talk", talk, "talks/2026")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Year]]:
    """The complete year; tests that write take it back themselves (`undone`)."""
    patch = pytest.MonkeyPatch()
    patch.setenv("PARTYBOOK_TODAY", AFTER.isoformat())
    path = tmp_path_factory.mktemp("archive") / "东湖.partybook"
    with new_book(path, branch="东湖社区党支部", community="东湖社区", begins_on=day("2026-01-01")) as book:
        year = Year()
        with book.edit("建立名册") as session:
            year.branch = roster.branches(session)[0][0]
            year.groups = [roster.add_group(session, year.branch, name) for name in GROUPS]
            rows = [{"name": name, "standing": "full", "joined_on": day("2001-07")} for name in NAMES]
            year.people = roster.store_people(session, [(None, row) for row in rows])
        with book.edit("登记一年") as session:
            complete(session, year)
        yield book, year
    patch.undo()


class TakeBack(Exception):
    """Ends an edit without keeping anything."""


def within(book: Book, work: Any) -> Any:
    """What `work(session)` gives within an edit that is not kept."""
    found = None
    try:
        with book.edit("试一试") as session:
            found = work(session)
            raise TakeBack
    except TakeBack:
        return found


def states(session: Any, asked: Asked = ASKED, keys: tuple[str, ...] | None = None) -> dict[str, str]:
    """The states by item/period, with the group where it is one."""
    return {name_of(cell): cell.state for cell in queries.checklist(session, asked, keys)}


def name_of(cell: Any) -> str:
    return "/".join(filter(None, (cell.item.key, cell.period.name, cell.unit.key)))


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    """An empty book of one branch."""
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区") as book:
        yield book


@pytest.fixture
def branch(book: Book) -> str:
    return str(book.read(roster.branches)[0][0])
