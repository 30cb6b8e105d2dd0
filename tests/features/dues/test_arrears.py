"""Who has not paid: months, since when, the marks at three and before six, who was spoken to."""

import datetime as dt

import pytest

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum
from partybook.features.dues.rules.states import mark_of, unpaid_run
from partybook.features.dues.settings import SETTINGS
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import month


@pytest.fixture
def year(book: Book, branch: str, assessed: dict[str, str]) -> dict[str, str]:
    """Everybody has paid January; nobody but 张建国 anything since."""
    with book.edit("建账收款") as session:
        for number in range(1, 13):
            queries.open_month(session, branch, month(f"2026-{number:02d}"), dt.date(2026, number, 1))
        queries.collect_month(session, branch, month("2026-01"), values={"on_date": month("2026-01-31")})
        for number in range(2, 13):
            queries.collect_month(
                session,
                branch,
                month(f"2026-{number:02d}"),
                [assessed["张建国"]],
                {"on_date": month("2026-02-10")},
            )
    return assessed


def behind(book: Book, when: str) -> dict[str, dict[str, object]]:
    _, found, _ = rows(book, "dues.arrears", Question(as_of=dt.date.fromisoformat(when)))
    return {str(row["name"]): dict(row) for row in found}


@pytest.mark.parametrize(
    ("when", "months", "mark"),
    [
        ("2026-02-27", 0, None),
        ("2026-02-28", 1, "late"),
        ("2026-03-31", 2, "late"),
        ("2026-04-29", 2, "late"),
        ("2026-04-30", 3, "three"),
        ("2026-06-29", 4, "three"),
        ("2026-06-30", 5, "five"),
        ("2026-07-30", 5, "five"),
        ("2026-07-31", 6, "six"),
        ("2026-12-31", 11, "six"),
    ],
)
def test_marks_come_on_the_last_day_of_the_month(
    book: Book, year: dict[str, str], when: str, months: int, mark: str | None
) -> None:
    found = behind(book, when)
    assert "张建国" not in found
    row = found.get("王芳")
    assert (
        (row["months"], row["unpaid_run"], row["mark"]) == (months, months, mark) if months else row is None
    )
    if row:
        assert row["since"] == month("2026-02") and row["owed_fen"] == months * 4500
        assert row["six_on"] == month("2026-07-31") and row["last_paid_on"] == month("2026-01-31")


def test_a_part_payment_or_a_free_month_breaks_the_row(book: Book, branch: str, year: dict[str, str]) -> None:
    with book.edit("收款") as session:
        queries.pay(
            session, branch, [Sum(year["王芳"], month("2026-04"), 1)], {"on_date": month("2026-06-01")}
        )
        queries.correct(session, year["赵敏"], month("2026-05"), -2250, "五月免交", on=dt.date(2026, 6, 1))
    found = behind(book, "2026-06-30")
    assert (found["王芳"]["months"], found["王芳"]["unpaid_run"], found["王芳"]["mark"]) == (5, 2, "late")
    assert found["王芳"]["owed_fen"] == 5 * 4500 - 1
    assert (found["赵敏"]["months"], found["赵敏"]["unpaid_run"]) == (4, 1)


def test_runs_count_back_from_the_newest_month() -> None:
    months = [month(f"2026-0{n}") for n in range(1, 7)]
    assert unpaid_run([]).months == 0
    assert unpaid_run([(m, 100, 0) for m in months]) == (6, months[0])
    assert unpaid_run([(months[0], 100, 0), (months[2], 100, 0)]) == (
        1,
        months[2],
    )  # a month between is not owed
    assert unpaid_run([(m, 100, 0) for m in months[:5]] + [(months[5], 100, 1)]).months == 0
    assert [mark_of(n) for n in range(8)] == ["late", "late", "late", "three", "three", "five", "six", "six"]


def test_a_branch_that_collects_by_quarter_asks_at_its_end(book: Book, year: dict[str, str]) -> None:
    with book.edit("设置") as session:
        decide(session, next(s for s in SETTINGS if s.key == "dues.collects"), "quarter")
    assert behind(book, "2026-03-30") == {}
    assert behind(book, "2026-03-31")["王芳"]["months"] == 2
    assert behind(book, "2026-06-29")["王芳"]["months"] == 2


def test_talks_are_kept_beside_what_is_owed(book: Book, year: dict[str, str]) -> None:
    with book.edit("催缴") as session:
        for on, said in (("2026-05-02", "下月补"), ("2026-06-03", "住院，出院后交")):
            queries.add_contact(
                session,
                year["王芳"],
                {
                    "on_date": month(on),
                    "way": "visit",
                    "spoken_by": "张建国",
                    "said": said,
                    "promised_on": month("2026-07-01"),
                },
            )
    assert behind(book, "2026-05-31")["王芳"]["contact_said"] == "下月补"
    assert behind(book, "2026-06-30")["王芳"]["contacted_on"] == month("2026-06-03")
    _, talks, _ = rows(book, "dues.contacts", Question(as_of=dt.date(2026, 6, 30)))
    assert [(row["name"], row["said"], row["months"], row["since"]) for row in talks] == [
        ("王芳", "下月补", 5, month("2026-02")),
        ("王芳", "住院，出院后交", 5, month("2026-02")),
    ]


def test_who_left_still_owes(book: Book, year: dict[str, str]) -> None:
    with book.edit("转出") as session:
        roster.add_event(session, year["王芳"], {"kind": "transfer_out", "on_date": month("2026-06-15")})
    assert behind(book, "2026-08-31")["王芳"]["gone"] is True


def test_facts_tell_who_lacks(book: Book, branch: str, year: dict[str, str]) -> None:
    from partybook.features.dues.sources import FACTS
    from partybook.jobs.asking import Question as Asked

    def tell(session):
        return [
            fact
            for facts in FACTS
            for fact in facts.make(session, Asked(as_of=dt.date(2026, 7, 31)).asked(session))
        ]

    found = {fact.name: fact for fact in book.read(tell)}
    assert (found["dues.owing"].value, found["dues.in_full"].value) == (5, 1)
    assert found["dues.paid_share"].value == found["dues.on_time_share"].value == 2_000
    names = {proof.label.split(" ")[0] for proof in found["dues.on_time_share"].lacking}
    assert names == {"王芳", "李娜", "赵敏", "孙伟"} and len(found["dues.on_time_share"].proofs) == 1
    assert found["dues.arrears_three"].value == found["dues.arrears_six"].value == 4
    assert found["dues.collected"].value == 1500 * 12 + 4500 + 20 + 2250 + 12000
    early = {
        fact.name: fact.value
        for fact in book.read(
            lambda session: FACTS[0].make(session, Asked(as_of=dt.date(2026, 1, 30)).asked(session))
        )
    }
    assert early["dues.owing"] == 0 and early["dues.paid_share"] is None
