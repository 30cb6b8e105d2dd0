"""A month remembers who owes what and why; whatever comes later is a line of its own."""

import datetime as dt

import pytest
from sqlalchemy import text

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import month

JAN, FEB = month("2026-01"), month("2026-02")
JAN_1 = dt.date(2026, 1, 1)


def open_(book: Book, branch: str, *months: str) -> list[str]:
    with book.edit("建账") as session:
        return [queries.open_month(session, branch, month(one), month(one).earliest) for one in months]


def frozen(book: Book, year: int = 2026) -> list[tuple[object, ...]]:
    """The months as their openings froze them."""
    kept = book.read(
        lambda session: queries.positions(
            session, dt.date(2100, 1, 1), month(f"{year}-01"), month(f"{year}-12")
        )
    )
    return sorted(
        (
            p.person_uid,
            p.month.iso,
            p.frozen_fen,
            p.reason,
            p.category,
            p.base_fen,
            p.rate_bp,
            p.monthly_fen,
            p.rule,
        )
        for p in kept.values()
        if p.opened
    )


def states(book: Book, when: str) -> dict[str, tuple[int, int, str]]:
    _, found, _ = rows(book, "dues.months", Question(as_of=dt.date.fromisoformat(when)))
    return {
        f"{row['name']} {row['month'].month}": (row["owed_fen"], row["paid_fen"], row["state"])
        for row in found
    }


def test_a_month_keeps_what_was_known_when_it_was_opened(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    open_(book, branch, "2026-01")
    before = frozen(book)
    assert sum(row[2] for row in before) == 1500 + 4500 + 20 + 2250 + 12000
    with book.edit("后来的变化") as session:
        queries.set_base(
            session, assessed["王芳"], {"category": "retired", "income_fen": 100_000, "from_month": JAN}
        )
        roster.add_event(session, assessed["李娜"], {"kind": "died", "on_date": month("2025-12-20")})
        roster.change_person(
            session,
            assessed["赵敏"],
            {"name": "赵敏敏", "standing": "applicant", "joined_on": None, "full_on": None},
        )
        queries.add_relief(
            session,
            assessed["孙伟"],
            {"kind": "exempt", "from_month": JAN, "approved_on": month("2026-01-05")},
        )
    assert frozen(book) == before
    open_(book, branch, "2026-02")
    assert [row for row in frozen(book) if row[1] == "2026-01"] == before
    assert sum(row[2] for row in frozen(book) if row[1] == "2026-02") == 1500 + 500 + 0


def test_what_changed_since_is_offered_and_becomes_lines(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    open_(book, branch, "2026-01")
    assert book.read(lambda session: queries.differences(session, branch, JAN)) == []
    with book.edit("后来的变化") as session:
        queries.set_base(
            session, assessed["王芳"], {"category": "retired", "income_fen": 100_000, "from_month": JAN}
        )
        roster.add_event(session, assessed["李娜"], {"kind": "died", "on_date": month("2025-12-20")})
        newcomer = roster.add_person(
            session, {"name": "钱进", "standing": "probationary", "joined_on": month("2026-01-20")}
        )
        queries.set_base(session, newcomer, {"category": "student", "from_month": JAN})
    found = book.read(lambda session: queries.differences(session, branch, JAN))
    assert {(row["name"], row["delta_fen"]) for row in found} == {
        ("王芳", -4000),
        ("李娜", -20),
        ("钱进", 20),
    }
    with book.edit("更正应交") as session:
        for row in found:
            queries.correct(
                session, row["person_uid"], JAN, row["delta_fen"], row["reason"], branch_uid=row["branch_uid"]
            )
    assert book.read(lambda session: queries.differences(session, branch, JAN)) == []
    now = states(book, "2026-11-24")
    assert (
        now["王芳 1"] == (500, 0, "owed")
        and now["李娜 1"] == (0, 0, "none")
        and now["钱进 1"] == (20, 0, "owed")
    )
    then = states(book, "2026-10-31")
    assert then["王芳 1"] == (4500, 0, "owed") and "钱进 1" not in then
    _, ledger, _ = rows(book, "dues.ledger", Question())
    assert "1月更正-40.00" in next(row for row in ledger if row["name"] == "王芳")["note"]


def test_a_month_is_opened_once_and_voided_in_sight(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    (first,) = open_(book, branch, "2026-01")
    with pytest.raises(Problem) as problem, book.edit("建账") as session:
        queries.open_month(session, branch, JAN)
    assert problem.value.code == "dues-month-open"
    with book.edit("更正") as session:
        queries.correct(session, assessed["王芳"], JAN, -500, "算错")
    with pytest.raises(Problem), book.edit("作废") as session:
        queries.void_month(session, first, " ")
    with book.edit("作废") as session:
        queries.void_month(session, first, "核定有误")
    assert states(book, "2026-11-24") == {}
    assert states(book, "2026-11-23") == {}  # what was wrong never counted
    assert [row["voided_on"] for row in book.read(queries.corrections)] == [month("2026-11-24")]
    open_(book, branch, "2026-01")
    assert states(book, "2026-11-24")["王芳 1"] == (4500, 0, "owed")


def test_a_correction_has_a_reason_and_an_open_month(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    open_(book, branch, "2026-01")
    wang = assessed["王芳"]
    for args, code in (
        ((wang, JAN, -500, " "), "dues-correction-reason"),
        ((wang, JAN, 0, "x"), "dues-correction-zero"),
        ((wang, FEB, 500, "x"), "dues-month-closed"),
    ):
        with pytest.raises(Problem) as problem, book.edit("更正") as session:
            queries.correct(session, *args)
        assert problem.value.code == code
    with book.edit("更正") as session:
        uid = queries.correct(session, wang, JAN, -500, "算错")
    with book.edit("作废更正") as session:
        queries.void_correction(session, uid, "没有算错", dt.date(2026, 11, 24))
    assert states(book, "2026-11-24")["王芳 1"] == (4500, 0, "owed")


def test_undo_voids_and_redo_brings_back(book: Book, branch: str, assessed: dict[str, str]) -> None:
    open_(book, branch, "2026-01")
    book.undo()
    assert states(book, "2026-11-24") == {}
    kept = book.read(lambda session: session.execute(text("SELECT COUNT(*) FROM dues_month")).scalar())
    assert kept == 5  # not erased
    book.redo()
    assert states(book, "2026-11-24")["王芳 1"] == (4500, 0, "owed")
    with book.edit("更正") as session:
        queries.correct(session, assessed["王芳"], JAN, -500, "算错")
    with pytest.raises(Problem) as problem:
        book.undo(next(entry.seq for entry in book.history() if entry.what == "建账"))
    assert problem.value.code == "undo-needed"
    book.undo()
    assert states(book, "2026-11-24")["王芳 1"] == (4500, 0, "owed")


def test_states_of_a_month(book: Book, branch: str, assessed: dict[str, str]) -> None:
    with book.edit("减免") as session:
        queries.add_relief(
            session,
            assessed["李娜"],
            {"kind": "exempt", "from_month": JAN, "approved_on": month("2025-12-30")},
        )
        roster.add_person(session, {"name": "钱进", "standing": "full", "full_on": month("2010-01")})
    open_(book, branch, "2026-01")
    with book.edit("收款") as session:
        queries.pay(session, branch, [Sum(assessed["张建国"], JAN, 1500)], {"on_date": JAN_1})
        queries.pay(session, branch, [Sum(assessed["王芳"], JAN, 4499)], {"on_date": JAN_1})
        queries.pay(session, branch, [Sum(assessed["张建国"], FEB, 1500)], {"on_date": JAN_1})
    found = states(book, "2026-02-28")
    assert {name: state for name, (_, _, state) in found.items()} == {
        "张建国 1": "paid",
        "王芳 1": "part",
        "李娜 1": "exempt",
        "赵敏 1": "owed",
        "孙伟 1": "owed",
        "钱进 1": "unset",
        "张建国 2": "advance",
    }


def test_assessments_are_carried_into_the_new_year_for_review(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("离开") as session:
        roster.add_event(session, assessed["孙伟"], {"kind": "transfer_out", "on_date": month("2026-05-08")})
        queries.set_base(
            session,
            assessed["赵敏"],
            {"category": "retired", "monthly_fen": 2000, "from_month": JAN, "reason": "参照同等收入"},
        )
    with book.edit("结转核定") as session:
        assert queries.carry_forward(session, 2027) == 4
        assert queries.carry_forward(session, 2027) == 0
    carried = book.read(lambda session: queries.bases(session, month("2027-01")))
    assert (
        carried[assessed["王芳"]]["state"] == "carried" and carried[assessed["王芳"]]["monthly_fen"] == 4500
    )
    assert (carried[assessed["赵敏"]]["monthly_fen"], carried[assessed["赵敏"]]["rule"]) == (2000, "agreed")
    assert (
        book.read(lambda session: queries.bases(session, month("2026-12")))[assessed["王芳"]]["state"]
        == "confirmed"
    )
    with book.edit("确认") as session:
        queries.confirm_bases(session, [carried[assessed["王芳"]]["uid"]])
    assert (
        book.read(lambda session: queries.bases(session, month("2027-03")))[assessed["王芳"]]["state"]
        == "confirmed"
    )


def test_a_change_takes_effect_from_its_month(book: Book, branch: str, assessed: dict[str, str]) -> None:
    with book.edit("调整") as session:
        queries.set_base(
            session,
            assessed["王芳"],
            {"category": "retired", "income_fen": 300_000, "from_month": month("2026-07"), "reason": "退休"},
        )
    due = book.read(
        lambda session: {
            row["month"].month: row["owed_fen"]
            for row in queries.expected(session, [month("2026-06"), month("2026-07"), month("2026-08")])
            if row["name"] == "王芳"
        }
    )
    assert due == {6: 4500, 7: 1500, 8: 1500}
    assert len(book.read(lambda session: queries.base_history(session, assessed["王芳"]))) == 2


def test_two_entries_of_one_person_are_merged_with_all_sums(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("重复登记") as session:
        double = roster.add_person(session, {"name": "王芳", "standing": "full", "full_on": month("2002-07")})
        queries.set_base(session, double, {"category": "unemployed", "from_month": JAN})
        queries.collect_month(session, branch, JAN, values={"on_date": month("2026-01-05")})
        queries.open_month(session, branch, FEB)
    before = book.read(lambda session: queries.balance(session, dt.date(2026, 12, 31)))
    with book.edit("合并") as session:
        roster.merge_people(session, assessed["王芳"], double, {})
    now = states(book, "2026-11-24")
    assert now["王芳 1"] == (4500, 4520, "paid")  # one debt; the twenty fen too much are to be seen
    assert now["王芳 2"] == (4500, 0, "owed")
    assert states(book, "2026-11-23")["王芳 1"] == (4520, 4520, "paid")  # as it was printed
    lines = book.read(lambda session: queries.corrections(session, assessed["王芳"]))
    assert [(row["month"], row["delta_fen"], row["reason"]) for row in lines] == [
        (JAN, -20, "合并重复记录"),
        (FEB, -20, "合并重复记录"),
    ]
    _, ledger, _ = rows(book, "dues.ledger", Question())
    note = next(row["note"] for row in ledger if row["name"] == "王芳")
    assert "1月更正-0.20（合并重复记录）" in note
    assert book.read(lambda session: queries.balance(session, dt.date(2026, 12, 31))) == before
    assert book.read(lambda session: queries.differences(session, branch, JAN)) == []
    base = book.read(lambda session: queries.bases(session, JAN))[assessed["王芳"]]
    assert (base["monthly_fen"], base["state"]) == (4500, "carried")  # two for one month: to be looked at
    with book.edit("确认") as session:
        queries.confirm_bases(session, [base["uid"]])
    (row,) = book.read(lambda session: queries.base_history(session, assessed["王芳"]))
    assert (row["monthly_fen"], row["state"]) == (4500, "confirmed")


def test_the_larger_of_two_debts_stands_whichever_entry_is_kept(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("重复登记") as session:
        double = roster.add_person(session, {"name": "王芳", "standing": "full", "full_on": month("2002-07")})
        unset = roster.add_person(
            session, {"name": "王小芳", "standing": "full", "full_on": month("2002-07")}
        )
        queries.set_base(session, double, {"category": "unemployed", "from_month": JAN})
        queries.open_month(session, branch, JAN)
        queries.correct(session, assessed["王芳"], JAN, -500, "算错")
    with book.edit("合并") as session:
        roster.merge_people(session, double, assessed["王芳"], {})
    assert states(book, "2026-11-24")["王芳 1"][0] == 4000
    with book.edit("合并") as session:
        roster.merge_people(session, double, unset, {})
    assert states(book, "2026-11-24")["王芳 1"][0] == 4000
    book.undo()
    book.undo()
    kept = book.read(lambda session: queries.corrections(session))
    assert [row["delta_fen"] for row in kept if row["voided_on"] is None] == [-500]
