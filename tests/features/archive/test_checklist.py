"""The checklist: complete, and then without any one record; every state at the edge of its days."""

import datetime as dt
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete

from partybook.book.file import Book
from partybook.book.schema import Base
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features import knowledge
from partybook.features.archive import queries
from partybook.features.archive.queries.readings import Readings
from partybook.features.roster import queries as roster
from partybook.standards.archive import TAGS

from .conftest import ASKED, GROUPS, Year, day, name_of, states, within

Filled = tuple[Book, Year]


def test_a_complete_year_lacks_nothing(filled: Filled) -> None:
    book, year = filled
    found = book.read(states)
    assert {name: state for name, state in found.items() if state != "there"} == {}
    told = set().union(*(cells for _, _, cells in year.records))
    assert told <= set(found)
    assert set(found) - told == {"officers/2026", "members/2026"} | {
        f"study/2026-{month:02d}" for month in (2, 5, 8, 11)
    }
    facts = {
        fact.name: fact for fact in book.read(lambda s: knowledge.facts(s, ASKED, ["archive.kinds_there"]))
    }
    assert facts["archive.kinds_there"].value == len(TAGS) and facts["archive.kinds_there"].lacking == ()


def without(book: Book, table: str, uid: str) -> dict[str, str]:
    def take(session: Any) -> dict[str, str]:
        session.execute(delete(Base.metadata.tables[table]).where(Base.metadata.tables[table].c.uid == uid))
        return states(session)

    return dict(within(book, take))


def check(book: Book, records: list[tuple[str, str, set[str]]]) -> None:
    before = book.read(states)
    for table, uid, cells in records:
        after = without(book, table, uid)
        changed = {name for name in before | after if before.get(name) != after.get(name)}
        assert changed == cells, (table, cells)
        assert {after[name] for name in cells} <= {"missing"}


def test_taking_away_a_record_changes_its_cells_and_no_others(filled: Filled) -> None:
    book, year = filled
    seen: set[str] = set()
    some = []
    for record in year.records:
        kinds = {cell.partition("/")[0] for cell in record[2]} or {record[0]}
        if not kinds <= seen:
            some.append(record)
            seen |= kinds
    assert len(some) > 35
    check(book, some)


@pytest.mark.release
def test_taking_away_any_single_record_changes_its_cells_and_no_others(filled: Filled) -> None:
    book, year = filled
    assert len(year.records) > 100
    check(book, year.records)


def test_each_source_is_read_once(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    book, _ = filled
    asked: Counter[str] = Counter()
    real = Readings._ask

    def count(self: Any, source: Any, year: int, branch: str | None) -> Any:
        asked[source.name] += 1
        return real(self, source, year, branch)

    monkeypatch.setattr(Readings, "_ask", count)
    book.read(lambda session: queries.checklist(session, ASKED))
    assert len(asked) > 15 and set(asked.values()) == {1}


@pytest.mark.parametrize(
    ("on", "first", "second"),
    [("2026-05-30", "due", "due"), ("2026-05-31", "due", "due"), ("2026-06-01", "missing", "due"),
     ("2026-06-30", "missing", "due"), ("2026-07-01", "missing", "missing")],
)  # fmt: skip
def test_a_month_is_missing_from_the_day_after_it(book: Book, on: str, first: str, second: str) -> None:
    asked = Asked(2026, dt.date.fromisoformat(on))
    found = book.read(lambda session: states(session, asked, ("theme_days",)))
    assert len(found) == 12 and found["theme_days/2026-05"] == first and found["theme_days/2026-06"] == second


@pytest.mark.parametrize(
    ("item", "on", "state"),
    [("general/2026-Q1", "2026-03-31", "due"), ("general/2026-Q1", "2026-04-01", "missing"),
     ("dues_handups/2026-Q1", "2026-04-15", "due"), ("dues_handups/2026-Q1", "2026-04-16", "missing"),
     ("plan/2026", "2026-03-31", "due"), ("plan/2026", "2026-04-01", "missing"),
     ("half_summary/2026", "2026-07-31", "due"), ("half_summary/2026", "2026-08-01", "missing"),
     ("summary/2026", "2027-01-31", "due"), ("summary/2026", "2027-02-01", "missing"),
     ("rules/once", "2026-01-01", "missing")],
)  # fmt: skip
def test_each_item_has_its_own_time(book: Book, item: str, on: str, state: str) -> None:
    asked = Asked(2026, dt.date.fromisoformat(on))
    assert book.read(lambda session: states(session, asked))[item] == state


@pytest.mark.parametrize(
    ("begins", "may", "year"),
    [("2026-06-01", "before", "missing"), ("2026-05-31", "before", "missing"), ("2026-05-01", "missing", "missing"),
     ("2027-01-01", "before", "before"), ("2026-12-31", "before", "missing")],
)  # fmt: skip
def test_nothing_is_missing_from_before_the_records(book: Book, begins: str, may: str, year: str) -> None:
    with book.edit("记录起") as session:
        roster.change_organisation(session, {"begins_on": day(begins)})
    found = book.read(lambda session: states(session, ASKED, ("theme_days", "plan", "rules")))
    assert (found["theme_days/2026-05"], found["plan/2026"]) == (may, year)
    assert found["rules/once"] == "missing"


def test_before_the_records_proves_nothing(book: Book) -> None:
    with book.edit("记录起") as session:
        roster.change_organisation(session, {"begins_on": day("2027-01-01")})
    facts = {fact.name: fact for fact in book.read(lambda session: knowledge.facts(session, ASKED))}
    assert facts["archive.kinds_there"].value == 0 and not facts["archive.kinds_there"].proofs
    assert facts["archive.there.theme_days"].value == 0 and facts["archive.owed.theme_days"].value == 12
    assert facts["archive.missing"].value == 4  # what has to be there all the time


def cell(session: Any, item: str, period: str, asked: Asked = ASKED) -> Any:
    return next(one for one in queries.checklist(session, asked, (item,)) if one.period.name == period)


def test_excused_needs_a_reason_and_is_not_owed(book: Book) -> None:
    with book.edit("标记") as session, pytest.raises(Problem) as refused:
        queries.excuse(session, cell(session, "plan", "2026"), "  ")
    assert refused.value.code == "archive-excuse"
    with book.edit("标记") as session:
        queries.excuse(session, cell(session, "plan", "2026"), "与街道计划合并")
    found = book.read(lambda session: cell(session, "plan", "2026"))
    assert (found.state, found.note, found.proofs) == ("excused", "与街道计划合并", ())
    facts = {fact.name: fact for fact in book.read(lambda session: knowledge.facts(session, ASKED))}
    assert facts["archive.owed.plan"].value is None and facts["archive.there.plan"].value is None
    with book.edit("撤回") as session:
        queries.unmark(session, found.mark.uid)
    assert book.read(lambda session: cell(session, "plan", "2026")).state == "missing"


def test_ticked_without_proof_is_unproved_until_the_paper_is_filed(book: Book, branch: str) -> None:
    with book.edit("标记") as session:
        queries.tick(session, cell(session, "plan", "2026"), "在抽屉里")
    facts = {fact.name: fact for fact in book.read(lambda session: knowledge.facts(session, ASKED))}
    assert book.read(lambda session: cell(session, "plan", "2026")).state == "unproved"
    assert facts["archive.unproved"].value == 1 and facts["archive.there.plan"].value == 0
    assert [lack.label for lack in facts["archive.unproved"].lacking] == ["2026年 年度工作计划"]
    with book.edit("归档") as session:
        queries.file_paper(session, {"branch_uid": branch, "item": "plan", "period": "2026"})
    assert book.read(lambda session: cell(session, "plan", "2026")).state == "there"


def test_a_later_mark_replaces_the_one_before(book: Book) -> None:
    with book.edit("标记") as session:
        queries.tick(session, cell(session, "plan", "2026"))
    with book.edit("标记") as session:
        queries.excuse(session, cell(session, "plan", "2026"), "不需要")
    assert [row["kind"] for row in book.read(queries.marks)] == ["excused"]


def test_a_period_across_two_years_takes_from_both(filled: Filled) -> None:
    book, _ = filled
    asked = Asked(2026, dt.date(2026, 6, 30), since=dt.date(2025, 7, 1), until=dt.date(2026, 6, 30))
    found = book.read(lambda session: states(session, asked))
    months = [name for name in found if name.startswith("theme_days/")]
    assert months[0] == "theme_days/2025-07" and months[-1] == "theme_days/2026-06" and len(months) == 12
    assert [found[name] for name in months] == ["before"] * 6 + ["there"] * 6
    assert found["general/2025-Q3"] == "before" and found["general/2026-Q2"] == "there"
    assert found["visits/2025-H2"] == "before" and found["visits/2026-H1"] == "there"
    assert found["plan/2025-07/2026-06"] == "there"  # dated within
    assert found["life/2025-07/2026-06"] == "due"  # held in November only
    half = replace(asked, as_of=dt.date(2026, 7, 1))
    assert book.read(lambda session: states(session, half))["life/2025-07/2026-06"] == "missing"


def test_groups_owe_for_themselves_and_may_stand_for_their_branch(filled: Filled) -> None:
    """What all groups held the branch has held; one group alone does not stand for it."""
    book, year = filled

    def try_it(groups: list[str]) -> str:
        def work(session: Any) -> str:
            meetings = Base.metadata.tables["meeting"]
            session.execute(delete(meetings).where(meetings.c.kind == "life"))
            for group in groups:
                year.meet(session, "life", "2026-11-29", group=group)
            return states(session, keys=("life",))["life/2026"]

        kept = list(year.records)
        found = str(within(book, work))
        year.records[:] = kept
        return found

    assert try_it([]) == "missing" and try_it(year.groups[:1]) == "missing" and try_it(year.groups) == "there"


def test_a_meeting_counts_as_what_it_is_besides(filled: Filled) -> None:
    book, _ = filled

    def work(session: Any) -> str:
        meetings = Base.metadata.tables["meeting"]
        session.execute(delete(meetings).where(meetings.c.kind == "lecture"))
        session.execute(
            meetings.update().where(meetings.c.held_on == day("2026-02-18")).values(also="lecture")
        )
        return states(session, keys=("lecture",))["lecture/2026-Q1"]

    assert within(book, work) == "there"


def test_a_gap_says_whose_it_is_and_where_it_is_closed(book: Book, branch: str) -> None:
    with book.edit("小组") as session:
        groups = [roster.add_group(session, branch, name) for name in GROUPS]
    found = {name_of(one): one for one in book.read(lambda session: queries.checklist(session, ASKED))}
    gap = found[f"group/2026-03/{groups[1]}"]
    assert gap.label == "第二党小组 2026年3月 党小组会记录"
    target = gap.target
    assert (target.feature, target.section, target.kind, target.group_uid) == (
        "meetings",
        "records",
        "group",
        groups[1],
    )
    assert (target.period.first, target.period.last) == (dt.date(2026, 3, 1), dt.date(2026, 3, 31))
    assert found["visits/2026-H1"].target.page == "ledgers/visits"
    assert (found["dues_notices/2026-H1"].target.page, found["dues_notices/2026-H1"].target.register) == (
        "dues/collecting",
        "dues-notice",
    )
    assert found["plan/2026"].target.page == "archive"


def test_two_branches_are_told_apart(book: Book, branch: str) -> None:
    with book.edit("支部") as session:
        other = roster.add_branch(session, "西山社区党支部")
        queries.file_paper(session, {"branch_uid": other, "item": "plan", "period": "2026"})
        queries.file_paper(session, {"branch_uid": None, "item": "joint_rules"})
    for one, state in ((branch, "missing"), (other, "there")):
        found = book.read(
            lambda session, one=one: states(session, replace(ASKED, branch=one), ("plan", "joint_rules"))
        )
        assert found == {"plan/2026": state, "joint_rules/once": "there"}
    labels = [one.label for one in book.read(lambda session: queries.checklist(session, ASKED, ("plan",)))]
    assert labels == ["东湖社区党支部 2026年 年度工作计划", "西山社区党支部 2026年 年度工作计划"]


def test_an_event_is_late_so_many_days_after_it(book: Book, branch: str) -> None:
    with book.edit("转出") as session:
        person = roster.store_people(
            session, [(None, {"name": "王芳", "standing": "full", "joined_on": day("2001-07")})]
        )[0]
        event = {
            "kind": "transfer_out",
            "on_date": day("2026-05-08"),
            "to_unit": "西山社区党支部",
            "from_unit": "东湖社区党支部",
        }
        uid = roster.add_event(session, person, event)

    def state(on: str) -> str:
        asked = Asked(2026, dt.date.fromisoformat(on))
        return book.read(lambda session: {cell.unit.record_uid: cell.state for cell in queries.checklist(session, asked, ("transfers_out",))}).get(uid, "")  # fmt: skip

    assert [state(on) for on in ("2026-05-07", "2026-05-08", "2026-06-07", "2026-06-08")] == [
        "",
        "due",
        "due",
        "missing",
    ]
    with book.edit("回执") as session:
        paper = queries.file_paper(session, {"branch_uid": branch, "item": "transfers_out", "record_uid": uid, "on_date": day("2026-06-20")})  # fmt: skip
    assert state("2026-06-21") == "there"
    with book.edit("作废") as session:
        queries.void_paper(session, paper, "扫错了")
    assert state("2026-06-21") == "missing"


def test_a_row_of_both_years_of_a_time_across_two_counts_once(book: Book) -> None:
    with book.edit("名册") as session:
        roster.store_people(
            session, [(None, {"name": "王芳", "standing": "full", "joined_on": day("2001-07")})]
        )
    asked = Asked(2026, dt.date(2026, 6, 30), since=dt.date(2025, 7, 1), until=dt.date(2026, 6, 30))
    (cell,) = book.read(lambda session: queries.checklist(session, asked, ("members",)))
    assert (cell.state, cell.count, len(cell.proofs)) == ("there", 1, 1)
