"""The facts that the score goes by: each at its target and one short of it, without any record, at the edges of the
period, of two branches and of one. The period is the standard's own, July to June, over two years."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from partybook.book.attach import attach
from partybook.book.file import Book, Session
from partybook.dates import PartialDate
from partybook.facts import Asked, Fact
from partybook.features import knowledge
from partybook.features.dues import queries as dues
from partybook.features.ledgers import queries as ledgers
from partybook.features.meetings import queries as meetings
from partybook.features.roster import queries as roster
from partybook.jobs.books import new_book

FIRST, LAST, LATER = dt.date(2025, 7, 1), dt.date(2026, 6, 30), dt.date(2026, 8, 15)
EDGES = (("2025-06-30", 0), ("2025-07-01", 1), ("2026-06-30", 1), ("2026-07-01", 0))
NAMES = ("张建国", "王芳", "李娜", "赵敏", "孙伟", "周勇")
Write = Callable[[Session, Any], Any]


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


class Taken(Exception):
    """Takes everything back, so that one book serves all examples."""


class Office:
    """A book of two branches with three members each, the first with a committee; what a test writes is taken back."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.one, self.other = (uid for uid, _ in book.read(roster.branches))
        self.people = {row["name"]: row["uid"] for row in book.read(roster.people)}
        self.groups = [uid for uid, _, _ in book.read(roster.groups)]

    def facts(
        self,
        write: Write | None,
        branch: str | None = None,
        as_of: dt.date = LATER,
        names: tuple[str, ...] | None = None,
    ) -> dict[str, Fact]:
        found: dict[str, Fact] = {}
        asked = Asked(2026, as_of, branch, None, FIRST, LAST)
        try:
            with self.book.edit("试") as session:
                if write is not None:
                    write(session, self)
                found |= {
                    fact.name: fact
                    for fact in knowledge.facts(session, asked, names)
                    if fact.subject == (branch or "") and fact.period == asked.period
                }
                raise Taken
        except Taken:
            return found

    def fact(self, name: str, write: Write | None, branch: str | None = None, as_of: dt.date = LATER) -> Fact:
        return self.facts(write, branch, as_of, (name,))[name]

    def hold(self, session: Session, kind: str, on: str, also: str | None = None, **more: Any) -> str:
        row = {"branch_uid": self.one, "kind": kind, "title": "会议", "state": "held", "held_on": day(on)}
        return meetings.add_meeting(session, {**row, "also": also, **more})

    def keep(self, session: Session, name_of: str, on: str, /, **values: Any) -> str:
        ledger = ledgers.all_ledgers(session)[name_of]
        branch, people = values.pop("branch", self.one), values.pop("people", None)
        return ledgers.add_row(session, ledger, branch, {ledger.day: day(on), **values}, people)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("facts") / "东湖.partybook"
    with new_book(path, branch="甲支部", community="东湖社区", more_branches=["乙支部"]) as book:
        with book.edit("一年") as session:
            rows = [
                {"name": name, "standing": "full", "joined_on": day("2001-07-01"), "full_on": day("2002-07-01"),
                 "born_on": day(f"19{70 + place}-05-01"), "sex": "2", "branch": "甲支部" if place < 3 else "乙支部",
                 "group": "第一党小组" if place < 3 else None}
                for place, name in enumerate(NAMES)
            ]  # fmt: skip
            uids = roster.store_people(session, [(None, row) for row in rows])
            first = roster.branches(session)[0][0]
            for uid, post in zip(uids, ("secretary", "organisation", "publicity"), strict=False):
                roster.add_post(
                    session, uid, {"post": post, "branch_uid": first, "from_on": day("2024-06-01")}
                )
        yield Office(book)


def profile(session: Session, on: str, **values: Any) -> None:
    roster.add_profile(session, {"on_date": day(on), "residents": 10_000, **values})


def event(session: Session, office: Office, name: str, kind: str, on: str, **values: Any) -> str:
    return roster.add_event(session, office.people[name], {"kind": kind, "on_date": day(on), **values})


def measure(session: Session, office: Office, on: str) -> None:
    office.hold(session, "secretary_report", "2026-01-10")
    event(session, office, "王芳", "warning", on, approved_on=day(on))


def contact(session: Session, office: Office, on: str) -> None:
    event(session, office, "李娜", "mobile_out", "2025-01-05")
    event(session, office, "李娜", "contacted", on)


def slip(session: Session, office: Office, on: str) -> None:
    when = day(on)
    event(
        session,
        office,
        "李娜",
        "transfer_out",
        on,
        accepted_on=when,
        receipt_on=when,
        from_branch_uid=office.one,
    )


DATED: dict[str, Callable[[Session, Office, str], Any]] = {
    "meetings.held.general": lambda s, o, on: o.hold(s, "general", on),
    "meetings.held.joint": lambda s, o, on: o.hold(s, "joint", on, branch_uid=None),
    "meetings.held.report_superior": lambda s, o, on: o.hold(s, "report_superior", on),
    "meetings.held.report_members": lambda s, o, on: o.hold(s, "general", on, also="report_members"),
    "meetings.months.study": lambda s, o, on: o.hold(s, "study", on),
    "meetings.quarters.life": lambda s, o, on: o.hold(s, "life", on),
    "meetings.quarters.report_superior": lambda s, o, on: o.hold(s, "report_superior", on),
    "meetings.held.life_committee": lambda s, o, on: o.hold(s, "committee", on, also="life"),
    "meetings.democratic_or_life": lambda s, o, on: o.hold(s, "democratic", on),
    "meetings.met_done.general": lambda s, o, on: o.hold(s, "general", on),
    "meetings.met_done.committee": lambda s, o, on: o.hold(s, "committee", on),
    "meetings.met_done.group": lambda s, o, on: o.hold(s, "group", on, group_uid=o.groups[0]),
    "roster.applicants_analysed": lambda s, o, on: o.hold(s, "committee", on, also="analysis"),
    "roster.exits_checked": lambda s, o, on: o.hold(s, "committee", on, also="members_check"),
    "roster.officer_measures": measure,
    "ledgers.polls": lambda s, o, on: o.keep(
        s, "polls", on, subject="班子", kind="vote", asked="members", issued=3, recovered=3, satisfied=3, fair=0, dissatisfied=0
    ),
    "ledgers.visits": lambda s, o, on: o.keep(s, "visits", on, person="赵敏"),
    "ledgers.petitions": lambda s, o, on: o.keep(s, "petitions", on, person="甲", persons=1, matter="路灯", state="open"),
    "ledgers.letters_signed": lambda s, o, on: o.keep(
        s, "responsibility", on, name="责任书", level="above", giver="街道", taker="甲支部", tasks=3
    ),
    "ledgers.large_events": lambda s, o, on: o.keep(s, "events", on, name="灯会", size="large"),
    "ledgers.law_quarters": lambda s, o, on: o.keep(s, "publicity", on, kind="law", topic="民法典"),
    "ledgers.assessments": lambda s, o, on: o.keep(s, "assessments", on, kind="family", name="王家", result="none"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(DATED))
def test_what_is_dated_counts_from_the_first_day_to_the_last(name: str, office: Office) -> None:
    for on, value in EDGES:
        fact = office.fact(name, lambda s, o, on=on: DATED[name](s, o, on))
        assert (fact.value or 0) == value, on
        assert name == "roster.officer_measures" or len(fact.proofs) == value, on
    before = dt.date(2026, 6, 29)  # the day has not come
    assert not office.fact(name, lambda s, o: DATED[name](s, o, "2026-06-30"), as_of=before).value
    there = lambda s, o: DATED[name](s, o, "2026-03-05")  # noqa: E731
    assert not office.fact(name, there, office.other).value


SHARED: dict[str, Callable[[Session, Office, str], Any]] = {
    "roster.mobile_contacted": contact,
    "roster.transfers_receipted": slip,
    "roster.health_education": lambda s, o, on: profile(s, on, health_education=84),
    "roster.offences_share": lambda s, o, on: profile(s, on, offences=4),
}


@pytest.mark.parametrize("name", sorted(SHARED))
def test_shares_speak_of_the_period_too(name: str, office: Office) -> None:
    said = [office.fact(name, lambda s, o, on=on: SHARED[name](s, o, on)).proofs for on, _ in EDGES]
    assert [bool(proofs) for proofs in said] == [False, True, True, False]


def test_without_records_nothing_is_earned(office: Office) -> None:
    """Empty: None, or nothing counted; what is met without any record is only what the roster itself says."""
    by_roster = {
        "roster.posts_filled",
        "roster.officers_women",
        "roster.statistics_agree",
        "meetings.hours_owing",
    }
    owed = ("meetings.owed.", "meetings.met_owed.")  # what is owed is known, and proves nothing
    for fact in office.facts(None).values():
        if fact.name.startswith("archive."):
            continue  # a checklist owes what its list says
        assert fact.name in by_roster or not fact.proofs, fact.name
        assert fact.name in by_roster or fact.name.startswith(owed) or not fact.value, fact.name


def monthly(kind: str, count: int, **more: Any) -> Write:
    months = [(2025, month) for month in range(7, 13)] + [(2026, month) for month in range(1, 7)]
    days = [f"{year}-{month:02d}-15" for year, month in months]
    return lambda s, o: [o.hold(s, kind, on, **more) for on in days[:count]]


@pytest.mark.parametrize(
    ("name", "write", "value", "lacks"),
    [
        ("meetings.months.study", monthly("study", 12), 12, []),
        ("meetings.months.study", monthly("study", 11), 11, ["2026年6月 集中学习"]),
        ("meetings.quarters.life", monthly("life", 10), 4, []),
        ("meetings.quarters.life", monthly("life", 9), 3, ["2026年第二季度 组织生活会"]),
        ("meetings.quarters.report_members", monthly("report_members", 9), 3, ["2026年第二季度 支委会向党员大会报告工作"]),
        ("meetings.met.committee", monthly("committee", 12), 10_000, []),
        ("meetings.met.committee", monthly("committee", 11), 9166, ["甲支部 2026年6月 支部委员会会议"]),
        ("meetings.met_owed.committee", None, 12, []),
        ("meetings.met_owed.general", None, 8, []),  # four quarters of two branches
    ],
)  # fmt: skip
def test_periods_of_the_whole_year(
    name: str, write: Write | None, value: int, lacks: list[str], office: Office
) -> None:
    fact = office.fact(name, write)
    assert fact.value == value and [one.label for one in fact.lacking] == lacks


def test_a_group_and_a_branch_that_did_not_meet_are_named(office: Office) -> None:
    def held(s, o):
        return [
            o.hold(s, "general", on, branch_uid=branch)
            for branch in (o.one, o.other)
            for on in ("2025-08-01", "2025-11-01", "2026-02-01", "2026-05-01")[: 4 if branch == o.one else 3]
        ]

    fact = office.fact("meetings.met.general", held)
    assert fact.value == 8750 and [one.label for one in fact.lacking] == [
        "乙支部 2026年第二季度 支部党员大会"
    ]
    assert office.fact("meetings.met.general", held, office.one).value == 10_000
    groups = office.facts(lambda s, o: o.hold(s, "group", "2026-03-05", group_uid=o.groups[0]))
    assert "甲支部 第一党小组 2026年2月 党小组会" in [
        one.label for one in groups["meetings.met.group"].lacking
    ]


TERM = {"name": "第五届", "from_on": day("2021-07-02"), "until": day("2026-06-30")}
PAPERS = {
    "requested_on": day("2021-05-10"),
    "replied_on": day("2021-05-20"),
    "recorded_on": day("2021-07-02"),
}


@pytest.mark.parametrize(
    ("more", "valid", "proven"),
    [
        ({}, 5000, 0),
        (PAPERS, 5000, 10_000),
        ({**PAPERS, "replied_on": None}, 5000, 0),
        ({**PAPERS, "recorded_on": day("2026-07-01")}, 5000, 0),  # after the day
        ({"until": day("2026-06-29")}, 0, 0),
        ({"until": day("2026-06-29"), "extended_to": day("2026-06-30")}, 0, 0),  # without a reply
        ({"until": day("2026-06-29"), "extended_to": day("2026-06-30"), "approval": "湖街党〔2026〕8号"}, 5000, 0),
    ],
)  # fmt: skip
def test_terms_run_or_are_extended(more: Any, valid: int, proven: int, office: Office) -> None:
    """The other branch has no term."""
    write = lambda s, o: roster.add_term(s, o.one, {**TERM, **more})  # noqa: E731
    found = office.facts(write)
    assert (found["roster.terms_valid"].value, found["roster.elections_proven"].value) == (valid, proven)
    assert office.fact("roster.terms_valid", write, office.one).value == valid * 2
    assert any(one.label.startswith("乙支部") for one in found["roster.terms_valid"].lacking)


def test_measures_are_known_only_where_the_secretary_reported(office: Office) -> None:
    report = lambda s, o: o.hold(s, "secretary_report", "2026-01-10")  # noqa: E731
    assert office.fact("roster.officer_measures", None).value is None
    fact = office.fact("roster.officer_measures", report)
    assert fact.value == 0 and len(fact.proofs) == 4 and not fact.lacking
    assert office.fact("roster.officer_measures", report, office.other).value is None  # nobody in post

    def other(s, o):
        return (
            report(s, o),
            event(s, o, "周勇", "warning", "2026-02-01", approved_on=day("2026-02-01")),
        )

    assert office.fact("roster.officer_measures", other).value == 0  # no officer


def test_a_slip_of_transfer_comes_within_a_month(office: Office) -> None:
    def sent(back: str | None) -> Fact:
        when = {"accepted_on": day("2026-03-10"), "receipt_on": day(back) if back else None}
        write = lambda s, o: event(s, o, "李娜", "transfer_out", "2026-03-01", from_branch_uid=o.one, **when)  # noqa: E731
        return office.fact("roster.transfers_receipted", write)

    assert [sent(back).value for back in ("2026-04-09", "2026-04-10", "2026-04-11", None)] == [
        10_000,
        10_000,
        0,
        0,
    ]
    assert sent(None).lacking[0].label.startswith("李娜 2026.03.01 转出")


def test_mobile_members_are_contacted_in_each_half_year(office: Office) -> None:
    def called(*days: str) -> Fact:
        def write(session: Session, o: Office) -> None:
            event(session, o, "李娜", "mobile_out", "2025-01-05")
            for on in days:
                event(session, o, "李娜", "contacted", on)

        return office.fact("roster.mobile_contacted", write)

    assert called("2025-12-31").value == 5000
    assert called("2025-12-31").lacking[0].label == "李娜 2026.01 至 2026.06 没有联系"
    assert called("2025-12-31", "2026-01-01").value == 10_000
    served = lambda s, o: (  # noqa: E731
        event(s, o, "李娜", "mobile_out", "2025-01-05"),
        [o.keep(s, "mobile_service", on, person="李娜", direction="out", kind="call", content="问候",
                people={"person": o.people["李娜"]}) for on in ("2025-09-01", "2026-03-01")],
    )  # fmt: skip
    assert office.fact("roster.mobile_contacted", served).value == 10_000
    assert office.fact("roster.mobile_contacted", None).value is None


@pytest.mark.parametrize(
    ("helper", "visit", "value", "lacks"),
    [
        ("陈静", "2026-02-05", 10_000, ""),
        (None, "2026-02-05", 0, "赵敏 没有联系人"),
        ("陈静", None, 0, "赵敏 没有走访"),
        ("陈静", "2025-06-30", 0, "赵敏 没有走访"),
        (None, None, 0, "赵敏 没有联系人、没有走访"),
    ],
)
def test_who_is_in_need_has_a_liaison_and_a_visit(
    helper: str | None, visit: str | None, value: int, lacks: str, office: Office
) -> None:
    def write(session: Session, o: Office) -> None:
        care = {"person_uid": o.people["赵敏"], "kind": "bedridden", "from_on": day("2025-01-01")}
        roster.add_care(session, {**care, "helper": helper})
        if visit:
            o.keep(session, "visits", visit, person="赵敏")

    fact = office.fact("roster.care_covered", write)
    assert fact.value == value and "".join(one.label for one in fact.lacking) == lacks


def test_who_is_past_six_months_has_a_case(office: Office) -> None:
    def told(*events: tuple[str, dict[str, Any]], check: bool = True) -> Fact:
        def write(session: Session, o: Office) -> None:
            if check:
                o.hold(session, "members_check", "2026-06-20")
            uid = o.hold(session, "general", "2025-10-15")
            last = o.hold(session, "general", "2026-06-10")
            for meeting in (uid, last):
                line = {"person_uid": o.people["孙伟"], "state": "absent", "due": True, "votes": True}
                meetings.set_attendance(session, meeting, [line])
            for kind, values in events:
                event(session, o, "孙伟", kind, **{"on": "2026-05-05", **values})

        return office.fact("roster.exits_handled", write)

    approved = {"approved_on": day("2026-05-05")}
    assert told(check=False).value is None
    assert told().value == 0 and told().lacking[0].label == "孙伟 满六个月，没有处置"
    assert told(("correction", {**approved, "until": day("2026-11-05")})).value == 10_000
    assert told(("correction", {**approved, "until": day("2026-06-30")})).value == 10_000
    assert told(("correction", {**approved, "until": day("2026-06-29")})).value == 0
    assert told(("removed", approved)).value == 10_000
    old = {"approved_on": day("2024-03-05"), "on": "2024-03-05", "until": day("2024-09-05")}
    assert told(("correction", old), ("correction_ended", {"on": "2024-09-05"})).value == 0


def test_the_count_of_members_follows_from_what_was_entered(office: Office) -> None:
    agrees = lambda write: office.fact("roster.statistics_agree", write).value  # noqa: E731
    assert agrees(None) == 1
    assert agrees(lambda s, o: event(s, o, "孙伟", "died", "2026-02-01")) == 1
    assert agrees(lambda s, o: event(s, o, "孙伟", "transfer_in", "2026-02-01", from_unit="某支部")) == 1

    def twice(s, o):
        return (
            event(s, o, "孙伟", "award", "2025-08-01"),
            event(s, o, "孙伟", "transfer_in", "2026-02-01"),
        )

    assert agrees(twice) == 0  # somebody was here already
    joins = {"name": "钱进", "joined_on": day("2026-03-01"), "standing": "probationary", "branch": "甲支部"}
    assert agrees(lambda s, o: roster.add_person(s, joins)) == 1


@pytest.mark.parametrize(
    ("done", "due", "value", "whole"),
    [
        ("2026-05-31", "2026-05-31", 10_000, 10_000),
        ("2026-06-01", "2026-05-31", 0, 0),
        (None, "2026-06-30", 0, 0),
        (None, "2026-07-01", None, None),
        (None, "2025-06-30", 0, 0),  # left from before
    ],
)
def test_tasks_are_done_by_their_date(
    done: str | None, due: str, value: int | None, whole: int | None, office: Office
) -> None:
    closed = {"done_on": day(done), "state": "done", "result": "已办"} if done else {"state": "open"}
    task = {"from_where": "plan", "task": "布置会场", "person": "王芳", "due_on": day(due)}
    found = office.facts(lambda s, o: o.keep(s, "tasks", "2025-06-01", **task, **closed))
    assert found["ledgers.tasks_on_time"].value == value and found["ledgers.tasks_done"].value == whole


def test_decisions_funds_duties_photos_and_polls(office: Office) -> None:
    decided = {"matter": "改造", "kind": "project", "opinions": "赞成", "met_on": day("2026-03-20"), "due": 3, "present": 3,
               "agreed": 3, "against": 0, "abstained": 0, "state": "passed"}  # fmt: skip

    def write(session: Session, o: Office) -> None:
        o.keep(session, "decisions", "2026-03-01", **decided, asked=60, secret=True)
        o.keep(session, "decisions", "2026-03-02", **decided, asked=0)
        o.keep(session, "decisions", "2026-03-03", matter="路", kind="project", state="asking")
        o.keep(session, "funds", "2026-01-10", kind="budget", reason="拨款", income_fen=100)
        uid = o.keep(session, "premises", "2020-01-01", name="活动室", kind="room", owner="王芳")
        o.keep(session, "premises", "2020-01-01", name="橱窗", kind="window", owner="王芳")
        attach(session, "ledger_row", uid, "一楼.png", PNG, kind="photo")
        duty = {"duty": "主持", "goal": "五星", "person": "张建国", "post": "secretary"}
        o.keep(session, "post_duties", "2024-06-01", **duty)

    found = office.facts(write)
    shares = {"decisions_asked": 5000, "decisions_met": 10_000, "decisions_voted": 5000, "funds_branches": 5000,
              "premises_photographed": 5000, "posts_with_duties_share": 3333}  # fmt: skip
    assert {name: found[f"ledgers.{name}"].value for name in shares} == shares
    assert [one.label for one in found["ledgers.funds_branches"].lacking] == ["乙支部"]
    assert found["ledgers.posts_with_duties_share"].lacking[0].label == "王芳 组织委员 没有岗位职责或任期目标"
    one = office.facts(write, office.one)
    assert one["ledgers.funds_branches"].value == 10_000
    assert office.fact("ledgers.posts_with_duties_share", write, office.other).value is None


PNG = b"\x89PNG\r\n\x1a\n"


def test_dues_of_the_period_are_paid_on_time_and_balance(office: Office) -> None:
    def told(*paid: str, branch: str | None = None) -> dict[str, Fact]:
        def write(session: Session, o: Office) -> None:
            for branch_uid in (o.one, o.other):
                months = [(PartialDate(2025, m), dt.date(2025, m, 1)) for m in (6, 7)]
                months += [(PartialDate(2026, m), dt.date(2026, m, 1)) for m in (6, 7)]
                for uid in o.people.values() if branch_uid == o.one else ():
                    dues.set_bases(
                        session, [(uid, {"category": "farmer", "from_month": PartialDate(2025, 1)})]
                    )
                dues.open_months(session, branch_uid, months)

        return office.facts(write, branch)

    found = told()
    assert found["dues.owing"].value == 6
    assert found["dues.on_time_share"].value == 0
    assert {one.label for one in found["dues.on_time_share"].lacking} >= {"王芳 欠 2025年7月、2026年6月"}
    assert told(branch=office.one)["dues.owing"].value == 3
    assert found["dues.account_balanced"].value is None


def test_the_check_of_the_community_numbers_is_strict(office: Office) -> None:
    def per(count):
        return office.fact(
            "roster.offences_share", lambda s, o: profile(s, "2026-05-01", offences=count)
        ).value

    assert (per(5), per(6)) == (5, 6)

    def rounded(s, o):
        return roster.add_profile(s, {"on_date": day("2026-05-01"), "residents": 9_999, "offences": 5})

    assert office.fact("roster.offences_share", rounded).value == 6  # 5.0005 is more than five
    assert per(0) == 0
