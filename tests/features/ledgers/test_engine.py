"""A ledger that is one text has rows, rules, moves, numbers, facts, import and paper without a line of code."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.ledgers import queries, sources
from partybook.features.roster import queries as roster
from partybook.jobs import importing
from partybook.jobs.books import new_book
from partybook.standards.ledgers import Ledger, ledgers, own_ledger
from partybook.standards.reading import ResourceFault

TEXT = """
id = "L90"
title = "爱心基金台账"
group = "关怀帮扶"
about = "收了多少、用了多少。"
day = "on_date"
number = "year"
deadline = { column = "due_on", remind = 7 }
columns = [
    { key = "on_date", label = "日期", kind = "day", required = true },
    { key = "person", label = "姓名", kind = "person" },
    { key = "way", label = "去向", kind = "choice", choices = { given = "捐入", spent = "支出" } },
    { key = "in_fen", label = "收入", kind = "money" },
    { key = "out_fen", label = "支出金额", kind = "money" },
    { key = "due_on", label = "答复期限", kind = "day" },
    { key = "done_on", label = "办结日期", kind = "day" },
]
states = [
    { code = "open", label = "办理中", next = ["done"] },
    { code = "done", label = "已办结", closed = true },
]
rules = [
    { rule = "not_future", column = "on_date" },
    { rule = "balance", income = "in_fen", spending = "out_fen" },
    { rule = "done_by", column = "done_on", states = ["done"] },
    { rule = "together", column = "out_fen", when = "way", values = ["spent"] },
    { rule = "ordered", first = "on_date", last = "done_on" },
]
facts = [
    { name = "given", title = "捐入", unit = "分", what = "sum", column = "in_fen" },
    { name = "open", title = "未办结", unit = "件", what = "open" },
    { name = "closed", title = "办结率", unit = "bp", what = "share", where = { state = ["done"] } },
    { name = "people", title = "涉及的人", unit = "人", what = "distinct", column = "person" },
]
"""


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


@pytest.fixture
def ledger() -> Ledger:
    return own_ledger("fund", TEXT)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部") as book:
        yield book


@pytest.fixture
def branch(book: Book) -> str:
    return book.read(roster.branches)[0][0]


def add(book: Book, ledger: Ledger, branch: str, **values: Any) -> str:
    with book.edit("登记") as session:
        return queries.add_row(session, ledger, branch, {"on_date": day("2026-03-01"), **values})


def rows(book: Book, ledger: Ledger, **how: Any) -> list[dict[str, Any]]:
    return book.read(lambda session: queries.rows_of(session, ledger, **how))


def refusal(book: Book, ledger: Ledger, branch: str, **values: Any) -> str:
    with pytest.raises(Problem) as found:
        add(book, ledger, branch, **values)
    return found.value.code


def test_a_row_comes_back_as_it_was_entered(book: Book, ledger: Ledger, branch: str) -> None:
    uid = add(book, ledger, branch, person="王芳", way="given", in_fen=12_345)
    (row,) = rows(book, ledger)
    assert (row["uid"], row["on_date"], row["way"], row["in_fen"], row["state"], row["no"]) == (
        uid,
        day("2026-03-01"),
        "given",
        12_345,
        "open",
        1,
    )
    assert row["out_fen"] is None and row["due_on"] is None


def test_each_rule_refuses_what_breaks_it_and_lets_the_edge_through(
    book: Book, ledger: Ledger, branch: str
) -> None:
    assert refusal(book, ledger, branch, on_date=None) == "ledger-missing"
    assert refusal(book, ledger, branch, on_date=day("2026-11-25")) == "ledger-future"
    add(book, ledger, branch, on_date=day("2026-11-24"))
    add(book, ledger, branch, in_fen=100)
    assert refusal(book, ledger, branch, way="spent", out_fen=101) == "ledger-balance"
    add(book, ledger, branch, way="spent", out_fen=100)
    assert refusal(book, ledger, branch, on_date=day("2026-02-28"), out_fen=1) == "ledger-balance"
    assert refusal(book, ledger, branch, way="spent") == "ledger-together"
    assert refusal(book, ledger, branch, state="done") == "ledger-done"
    assert refusal(book, ledger, branch, done_on=day("2026-03-02")) == "ledger-not-done"
    assert refusal(book, ledger, branch, state="done", done_on=day("2026-02-28")) == "ledger-ordered"
    add(book, ledger, branch, state="done", done_on=day("2026-03-01"))


def test_a_state_moves_only_where_it_may(book: Book, ledger: Ledger, branch: str) -> None:
    uid = add(book, ledger, branch)
    with book.edit("办结") as session:
        queries.change_row(session, ledger, uid, {"state": "done", "done_on": day("2026-03-05")})
    with pytest.raises(Problem) as found, book.edit("退回") as session:
        queries.change_row(session, ledger, uid, {"state": "open", "done_on": None})
    assert found.value.code == "ledger-move"
    assert rows(book, ledger)[0]["state"] == "done"


@pytest.mark.parametrize(
    ("on", "mark"),
    [("2026-06-22", None), ("2026-06-23", "soon"), ("2026-06-30", "soon"), ("2026-07-01", "late")],
)
def test_a_deadline_reminds_before_and_after(
    book: Book, ledger: Ledger, branch: str, on: str, mark: str | None
) -> None:
    add(book, ledger, branch, due_on=day("2026-06-30"))
    closed = add(book, ledger, branch, due_on=day("2026-06-30"), state="done", done_on=day("2026-06-01"))
    found = book.read(lambda session: queries.due_rows(session, ledger, dt.date.fromisoformat(on)))
    assert [row["mark"] for row in found] == ([mark] if mark else [])
    assert closed not in [row["uid"] for row in found]


def test_open_rows_of_last_year_stay_in_sight(book: Book, ledger: Ledger, branch: str) -> None:
    old = add(book, ledger, branch, on_date=day("2025-12-31"))
    done = add(book, ledger, branch, on_date=day("2025-12-31"), state="done", done_on=day("2026-01-02"))
    assert [row["uid"] for row in rows(book, ledger, year=2026)] == [old]
    assert {row["uid"] for row in rows(book, ledger, year=2025)} == {old, done}


def test_numbers_go_on_by_year_and_are_not_given_twice(book: Book, ledger: Ledger, branch: str) -> None:
    add(book, ledger, branch)
    add(book, ledger, branch)
    book.undo()
    add(book, ledger, branch)
    add(book, ledger, branch, on_date=day("2025-05-01"))
    assert sorted(row["no"] for row in rows(book, ledger)) == [1, 1, 3]


def test_many_rows_stored_at_once_are_numbered_in_their_years(
    book: Book, ledger: Ledger, branch: str
) -> None:
    add(book, ledger, branch)
    todo = [
        (None, {"branch_uid": branch, "on_date": day(date)})
        for date in ("2026-02-01", "2025-01-01", "2026-01-01")
    ]
    with book.edit("导入") as session:
        queries.store_rows(session, ledger, todo)
    found = {(row["on_date"].iso, row["no"]) for row in rows(book, ledger)}
    assert found == {("2026-03-01", 1), ("2026-02-01", 2), ("2026-01-01", 3), ("2025-01-01", 1)}


def test_facts_count_rows_and_name_them(book: Book, ledger: Ledger, branch: str) -> None:
    with book.edit("台账") as session:
        queries.keep_ledger(session, "fund", TEXT)
    asked = Asked(2026, dt.date(2026, 11, 24), branch)

    def numbers() -> dict[str, Any]:
        found = book.read(lambda session: sources.facts(session, asked))
        return {fact.name.split(".")[1]: (fact.value, len(fact.proofs), len(fact.lacking)) for fact in found}

    assert numbers()["closed"] == (None, 0, 0)  # nothing earns nothing
    add(book, ledger, branch, person="王芳", in_fen=300)
    add(book, ledger, branch, person="王芳", in_fen=200, state="done", done_on=day("2026-04-01"))
    found = numbers()
    assert found["given"] == (500, 2, 0) and found["open"] == (1, 1, 1)
    assert found["closed"] == (5000, 1, 1) and found["people"] == (1, 2, 0)


def test_a_row_follows_its_person_when_records_are_merged(book: Book, ledger: Ledger, branch: str) -> None:
    with book.edit("党员") as session:
        one, two = roster.store_people(session, [(None, {"name": "王芳"}), (None, {"name": "王芳"})])
        uid = queries.add_row(
            session, ledger, branch, {"on_date": day("2026-03-01"), "person": "王芳"}, {"person": two}
        )
    with book.edit("合并") as session:
        roster.merge_people(session, one, two, {})
        queries.keep_ledger(session, "fund", TEXT)
    found = book.read(lambda session: queries.named(session, one))
    assert [(ledger.name, column, row["uid"]) for ledger, column, row in found] == [("fund", "person", uid)]


def test_a_row_in_the_bin_counts_for_nothing_and_comes_back(book: Book, ledger: Ledger, branch: str) -> None:
    uid = add(book, ledger, branch, in_fen=100)
    with book.edit("删除") as session:
        queries.bin_rows(session, [uid])
    assert rows(book, ledger) == [] and len(rows(book, ledger, binned=True)) == 1
    assert refusal(book, ledger, branch, way="spent", out_fen=100) == "ledger-balance"
    with book.edit("还原") as session:
        queries.restore_rows(session, [uid])
    add(book, ledger, branch, way="spent", out_fen=100)


def test_what_others_spend_is_not_put_into_the_bin(book: Book, ledger: Ledger, branch: str) -> None:
    given = add(book, ledger, branch, way="given", in_fen=100)
    spent = add(book, ledger, branch, way="spent", out_fen=100)
    with pytest.raises(Problem) as found, book.edit("删除") as session:
        queries.keep_ledger(session, "fund", TEXT)
        queries.bin_rows(session, [given])
    assert found.value.code == "ledger-balance-left" and len(rows(book, ledger)) == 2
    with book.edit("删除") as session:
        queries.keep_ledger(session, "fund", TEXT)
        queries.bin_rows(session, [given, spent])
    with pytest.raises(Problem) as found, book.edit("恢复") as session:
        queries.restore_rows(session, [spent])
    assert found.value.code == "ledger-many" and "-1.00" in str(found.value.values["says"].values)
    with book.edit("恢复") as session:
        queries.restore_rows(session, [given, spent])
    assert len(rows(book, ledger)) == 2


def test_a_row_entered_again_meanwhile_is_not_restored(book: Book, branch: str) -> None:
    ledger = ledgers()["volunteers"]
    values = {"person": "王芳", "card": "ZY-1", "team": "巡逻队", "on_date": day("2026-03-01")}
    uid = add(book, ledger, branch, **values)
    with book.edit("删除") as session:
        queries.bin_rows(session, [uid])
    add(book, ledger, branch, **values)
    with pytest.raises(Problem) as found, book.edit("恢复") as session:
        queries.restore_rows(session, [uid])
    assert found.value.values["says"].code == "ledger-twice" and len(rows(book, ledger)) == 1


def test_an_account_says_what_was_left_after_each_row(book: Book, branch: str) -> None:
    ledger = ledgers()["funds"]
    with book.edit("支部") as session:
        second = roster.add_branch(session, "第二党支部")

    def put(where: str, date: str, **values: Any) -> None:
        add(book, ledger, where, on_date=day(date), reason="事由", approved_by="李梅", **values)

    put(branch, "2025-12-31", kind="budget", income_fen=1_000)
    put(branch, "2026-03-01", kind="budget", income_fen=500)
    put(branch, "2026-03-01", kind="visit", spending_fen=1_400)
    put(second, "2026-02-01", kind="budget", income_fen=70)
    left = [row["balance"] for row in rows(book, ledger, year=2026, branch=branch)]
    assert left == [1_500, 100]  # what came in on a day comes before what went
    assert [row["balance"] for row in rows(book, ledger, year=2026)] == [1_070, 1_570, 170]
    asked = Asked(2026, dt.date(2026, 11, 24), branch)
    source = sources.source_of(ledger)
    told = book.read(lambda session: source.rows(session, asked))
    assert (
        source.heads(told)["total_carried"] == "此前结余 10.00 · " and source.heads([])["total_carried"] == ""
    )
    assert source.fields[-2].key == "balance" and [row["balance"] for row in told] == [1_500, 100]


@pytest.mark.parametrize(
    "spoil",
    [
        ('kind = "day", required', 'kind = "dya", required'),
        ('day = "on_date"', 'day = "on_date"\nnaming = "nothing"'),
        ('key = "person", label', 'key = "phone", of = "done_on", label'),
        ('key = "person", label', 'key = "height", of = "height", label'),
        ('next = ["done"]', 'next = ["dnoe"]'),
        ('column = "due_on", remind', 'column = "due", remind'),
        ('rule = "balance"', 'rule = "ballance"'),
        ('last = "done_on"', 'last = "done"'),
        ('what = "open"', 'what = "opened"'),
        ('day = "on_date"', 'day = "no_date"'),
        ('key = "person"', 'key = "state"'),
        ("about = ", "abuot = "),
    ],
)
def test_a_fault_in_the_text_is_named(spoil: tuple[str, str]) -> None:
    assert spoil[0] in TEXT
    with pytest.raises(ResourceFault):
        own_ledger("fund", TEXT.replace(*spoil))


def test_a_sheet_is_taken_in_once(book: Book, tmp_path: Path) -> None:
    path, sheet = tmp_path / "走访.xlsx", openpyxl.Workbook()
    page = sheet.active
    assert page is not None
    page.append(["东湖社区走访慰问登记"])
    page.append(["姓名", "走访类别", "慰问日期", "慰问金额", "慰问人"])
    page.append(["陈磊", "节日慰问", dt.date(2026, 2, 10), 500, "王芳"])
    page.append(["李芳", "困难必访", "2026.3.5", "300.50", "王芳"])
    page.append(["赵敏", "不知道", "2026.3.6", 1, "王芳"])
    page.append(["孙伟", "节日慰问", "2027.1.1", 1, "王芳"])
    sheet.save(path)
    plan = importing.plan_import(book, "ledger-visits", path)
    assert [row.fate for row in plan.rows] == ["added", "added", "refused", "refused"]
    assert [problem.code for problem in plan.all_problems()] == ["word-unknown", "ledger-future"]
    importing.apply_import(book, plan)
    again = importing.plan_import(book, "ledger-visits", path)
    assert [row.fate for row in again.rows] == ["unchanged", "unchanged", "refused", "refused"]
    visits = next(one for one in book.read(queries.all_ledgers).values() if one.name == "visits")
    assert [row["gift_fen"] for row in rows(book, visits)] == [50_000, 30_050]


def test_three_thousand_rows_open_and_filter_at_once(book: Book, ledger: Ledger, branch: str) -> None:
    import time

    todo = [(None, {"branch_uid": branch, "on_date": day("2026-03-01"), "in_fen": n}) for n in range(3_000)]
    with book.edit("导入") as session:
        queries.store_rows(session, ledger, todo)
    start = time.perf_counter()
    assert len(rows(book, ledger, year=2026)) == 3_000
    assert time.perf_counter() - start < 0.5  # measured 0.04
