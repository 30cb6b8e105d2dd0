"""Who owes for a month: the day before, the day, the day after each edge."""

import pytest

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.features.dues import queries
from partybook.features.dues.settings import SETTINGS
from partybook.features.roster import queries as roster

from .conftest import month

SETTING = {setting.key: setting for setting in SETTINGS}


def person(book: Book, values: dict[str, object], *events: dict[str, object]) -> str:
    with book.edit("登记") as session:
        uid = roster.add_person(session, {"name": "周明", "standing": "full", **values})
        for event in events:
            roster.add_event(session, uid, event)
        queries.set_base(
            session, uid, {"category": "monthly", "income_fen": 300_000, "from_month": month("2020-01")}
        )
    return uid


def owed(book: Book, *months: str) -> list[int | None]:
    """What the one person owes for these months; None where they are not in it."""
    wanted = [month(text) for text in months]
    rows = book.read(lambda session: queries.expected(session, wanted))
    found = {row["month"]: row["owed_fen"] for row in rows}
    return [found.get(one) for one in wanted]


def set_to(book: Book, key: str, value: object) -> None:
    with book.edit("设置") as session:
        decide(session, SETTING[key], value)


OLD = {"joined_on": month("2001-07"), "full_on": month("2002-07")}


@pytest.mark.parametrize(
    ("accepted", "june", "july"),
    [
        ("2026-05-31", 1500, 1500),
        ("2026-06-01", 1500, 1500),
        ("2026-06-30", 1500, 1500),
        ("2026-07-01", None, 1500),
    ],
)
def test_a_probationer_pays_from_the_month_of_the_accepting_meeting(
    book: Book, accepted: str, june: int | None, july: int
) -> None:
    person(book, {"standing": "probationary", "joined_on": month(accepted)})
    assert owed(book, "2026-06", "2026-07") == [june, july]


def test_an_office_may_let_the_first_month_go_or_count_its_days(book: Book) -> None:
    person(book, {"standing": "probationary", "joined_on": month("2026-06-15")})
    assert owed(book, "2026-05", "2026-06", "2026-07") == [None, 1500, 1500]
    set_to(book, "dues.first_month", "next")
    assert owed(book, "2026-06", "2026-07") == [None, 1500]
    set_to(book, "dues.first_month", "days")
    assert owed(book, "2026-06", "2026-07") == [800, 1500]  # 16 of 30 days


def test_applicants_owe_nothing(book: Book) -> None:
    person(book, {"standing": "activist", "applied_on": month("2025-01"), "activist_on": month("2026-01")})
    assert owed(book, "2026-06") == [None]


@pytest.mark.parametrize(
    ("died", "may", "june"),
    [
        ("2026-05-31", None, None),
        ("2026-06-01", 1500, None),
        ("2026-06-30", 1500, None),
        ("2026-07-01", 1500, 1500),
    ],
)
def test_who_died_owes_up_to_the_month_before(
    book: Book, died: str, may: int | None, june: int | None
) -> None:
    person(book, OLD, {"kind": "died", "on_date": month(died)})
    assert owed(book, "2026-05", "2026-06") == [may, june]


def test_an_office_may_ask_for_the_month_of_death(book: Book) -> None:
    person(book, OLD, {"kind": "died", "on_date": month("2026-06-12")})
    set_to(book, "dues.death_month", "owed")
    assert owed(book, "2026-06", "2026-07") == [1500, None]


@pytest.mark.parametrize(
    ("dues_to", "owes"),
    [
        (None, [1500, 1500, None, None]),
        ("2026-04", [1500, None, None, None]),
        ("2026-05", [1500, 1500, None, None]),
        ("2026-06", [1500, 1500, 1500, None]),
    ],
)
def test_a_transfer_out_goes_by_its_letter(book: Book, dues_to: str | None, owes: list[int | None]) -> None:
    letter = month(dues_to) if dues_to else None
    person(book, OLD, {"kind": "transfer_out", "on_date": month("2026-05-08"), "dues_to": letter})
    assert owed(book, "2026-04", "2026-05", "2026-06", "2026-07") == owes


@pytest.mark.parametrize(
    ("accepted", "dues_to", "owes"),
    [
        ("2026-06-30", "2026-04", [1500, None, None, None]),
        ("2026-07-01", "2026-04", [1500, None, None, None]),
        ("2026-07-01", "2026-05", [1500, 1500, None, None]),
        ("2026-07-01", None, [1500, 1500, 1500, 1500]),
    ],
)
def test_a_letter_that_waits_for_acceptance_says_up_to_when_dues_are_paid_here(
    book: Book, accepted: str, dues_to: str | None, owes: list[int | None]
) -> None:
    letter = {"kind": "transfer_out", "on_date": month("2026-05-08"), "accepted_on": month(accepted)}
    person(book, OLD, letter | {"dues_to": month(dues_to) if dues_to else None})
    assert owed(book, "2026-04", "2026-05", "2026-06", "2026-07") == owes


def test_a_member_who_comes_counts_from_acceptance(book: Book) -> None:
    letter = {"kind": "transfer_in", "on_date": month("2026-03-12"), "accepted_on": month("2026-04-02")}
    person(book, OLD, letter)
    assert owed(book, "2026-03", "2026-04") == [None, 1500]


def test_an_office_may_let_the_month_of_leaving_go(book: Book) -> None:
    person(book, OLD, {"kind": "transfer_out", "on_date": month("2026-05-08")})
    set_to(book, "dues.last_month", "none")
    assert owed(book, "2026-04", "2026-05", "2026-06") == [1500, None, None]


@pytest.mark.parametrize(
    ("dues_to", "owes"),
    [
        (None, [None, None, 1500, 1500]),
        ("2026-01", [None, 1500, 1500, 1500]),
        ("2026-02", [None, None, 1500, 1500]),
        ("2026-03", [None, None, None, 1500]),
        ("2026-04", [None, None, None, None]),
    ],
)
def test_a_transfer_in_goes_by_its_letter(book: Book, dues_to: str | None, owes: list[int | None]) -> None:
    letter = month(dues_to) if dues_to else None
    person(book, OLD, {"kind": "transfer_in", "on_date": month("2026-03-12"), "dues_to": letter})
    assert owed(book, "2026-01", "2026-02", "2026-03", "2026-04") == owes


def test_a_suspended_member_owes_nothing_until_restored(book: Book) -> None:
    person(
        book,
        OLD,
        {"kind": "suspended", "on_date": month("2026-03-10"), "approved_on": month("2026-03-20")},
        {"kind": "restored", "on_date": month("2026-06-10"), "approved_on": month("2026-06-15")},
    )
    assert owed(book, "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07") == [
        1500,
        1500,
        None,
        None,
        1500,
        1500,
    ]


def test_mobile_and_lost_members_still_owe(book: Book) -> None:
    person(
        book,
        OLD,
        {"kind": "mobile_out", "on_date": month("2026-02-20")},
        {"kind": "lost", "on_date": month("2026-03")},
    )
    assert owed(book, "2026-04") == [1500]


def test_who_changes_branch_pays_the_month_to_the_old_one(book: Book, branch: str) -> None:
    with book.edit("建支部") as session:
        second = roster.add_branch(session, "西湖社区党支部")
    uid = person(book, OLD)
    with book.edit("调整") as session:
        roster.change_person(session, uid, {"branch": "西湖社区党支部"})
        roster.add_event(
            session,
            uid,
            {
                "kind": "branch_changed",
                "on_date": month("2026-05-10"),
                "from_branch_uid": branch,
                "to_branch_uid": second,
            },
        )
    rows = book.read(lambda session: queries.expected(session, [month(f"2026-0{n}") for n in (4, 5, 6)]))
    assert [row["branch_uid"] for row in rows] == [branch, branch, second]


def test_without_an_assessment_a_member_stands_in_the_month_and_is_told(book: Book, branch: str) -> None:
    with book.edit("登记") as session:
        roster.add_person(session, {"name": "周明", "standing": "full", **OLD})
        queries.open_month(session, branch, month("2026-06"))
    rows = book.read(lambda session: queries.proposed(session, [month("2026-06")]))
    assert [(row["name"], row["owed_fen"], row["opened"]) for row in rows] == [("周明", 0, True)]
    assert book.read(lambda session: queries.expected(session, [month("2026-06")]))[0]["reason"] == "unset"


@pytest.mark.parametrize(
    ("kind", "amount", "owes"),
    [("exempt", None, [1500, 0, 0, 1500]), ("reduced", 500, [1500, 500, 500, 1500])],
)
def test_reductions_hold_from_month_to_month_once_approved(
    book: Book, kind: str, amount: int | None, owes: list[int]
) -> None:
    uid = person(book, OLD)
    with book.edit("减免") as session:
        relief = queries.add_relief(
            session,
            uid,
            {
                "kind": kind,
                "amount_fen": amount,
                "from_month": month("2026-03"),
                "to_month": month("2026-04"),
            },
        )
    months = ("2026-02", "2026-03", "2026-04", "2026-05")
    assert owed(book, *months) == [1500] * 4
    with book.edit("批准") as session:
        queries.change_relief(session, relief, {"approved_on": month("2026-03-20")})
    assert owed(book, *months) == owes
