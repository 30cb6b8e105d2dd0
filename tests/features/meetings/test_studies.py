"""Hours of study: what counts for whom, 32 and 56 at their edges, the training of a new secretary."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.rules.months import months_later, whole_months
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import YOUNG, day

END = dt.date(2026, 12, 31)


@pytest.fixture
def of(book: Book) -> Callable[..., dict[str, Any]]:
    def find(name: str, on: dt.date = END, year: int = 2026) -> dict[str, Any]:
        return next(
            row for row in book.read(lambda session: queries.hours(session, year, on)) if row["name"] == name
        )

    return find


@pytest.fixture
def study(book: Book, people: dict[str, str]) -> Callable[..., list[str]]:
    def enter(*names: str, **values: Any) -> list[str]:
        row = {"kind": "course", "on_date": day("2026-03-05"), "title": "党章", "hours_tenth": 80, **values}
        with book.edit("登记学习") as session:
            return queries.add_study(session, [people[name] for name in names], row)

    return enter


@pytest.mark.parametrize(
    ("first", "months", "later"),
    [("2025-08-31", 6, "2026-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
     ("2026-07-15", 6, "2027-01-15"), ("2026-12-01", 1, "2027-01-01")],
)  # fmt: skip
def test_months_are_counted_on_the_calendar(first: str, months: int, later: str) -> None:
    start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(later)
    assert months_later(start, months) == end
    if months > 0:
        assert whole_months(start, end) == months
        assert whole_months(start, end - dt.timedelta(days=1)) == months - 1


def test_meetings_count_for_those_who_came(book: Book, people: dict[str, str], hold: Any, of: Any) -> None:
    states = {"赵敏": "present", "孙伟": "late", "周勇": "leave", "吴静": "absent"}
    entries = [
        {"person_uid": people[name], "state": state, "due": True, "votes": True}
        for name, state in states.items()
    ]
    lecture = hold("lecture", "2026-03-12", title="党课", hours_tenth=25)
    without, voided = hold("general", "2026-03-12"), hold("study", "2026-04-01", hours_tenth=20)
    with book.edit("到会") as session:
        for uid in (lecture, without, voided):
            queries.set_attendance(session, uid, entries)
        queries.void_meeting(session, voided, "登记错了")
    assert [of(name)["hours_tenth"] for name in states] == [25, 25, 0, 0]
    assert of("赵敏", dt.date(2026, 3, 11))["hours_tenth"] == 0
    assert of("赵敏", dt.date(2026, 3, 12))["hours_tenth"] == 25


@pytest.mark.parametrize(("last", "reached"), [(79, False), (80, True), (81, True)])
def test_a_member_owes_thirty_two_hours(study: Any, of: Any, last: int, reached: bool) -> None:
    for month in (3, 4, 5):
        study("赵敏", on_date=day(f"2026-{month:02d}-05"))
    study("赵敏", on_date=day("2026-06"), hours_tenth=last)
    row = of("赵敏")
    assert (row["need_tenth"], row["hours_tenth"], row["reached"]) == (320, 240 + last, reached)
    assert row["short_tenth"] == max(80 - last, 0)


def test_an_officer_owes_fifty_six_and_a_training(study: Any, of: Any) -> None:
    for month in range(3, 10):
        study("王芳", on_date=day(f"2026-{month:02d}-05"))
    row = of("王芳")
    assert (row["need_tenth"], row["hours_tenth"], row["central"], row["reached"]) == (560, 560, 0, False)
    assert [str(one) for one in row["lacking"]] == ["集中培训 1 次"]
    study("王芳", kind="training", on_date=day("2026-10-05"))
    assert of("王芳")["reached"] and of("王芳")["central"] == 1


def test_a_post_held_in_the_year_makes_an_officer(
    book: Book, people: dict[str, str], branch: str, of: Any
) -> None:
    with book.edit("职务") as session:
        for name, last in (("赵敏", "2026-01-01"), ("孙伟", "2025-12-31")):
            values = {
                "post": "discipline",
                "branch_uid": branch,
                "from_on": day("2023-06-01"),
                "to_on": day(last),
            }
            roster.add_post(session, people[name], values)
        coming = {"post": "discipline", "branch_uid": branch, "from_on": day("2026-10-01")}
        roster.add_post(session, people["周勇"], coming)
    assert of("赵敏")["need_tenth"] == 560 and of("赵敏")["post"] == "纪检委员"
    assert of("孙伟")["need_tenth"] == 320
    assert of("周勇", dt.date(2026, 9, 30))["need_tenth"] == 320
    assert of("周勇", dt.date(2026, 10, 1))["need_tenth"] == 560


@pytest.mark.parametrize(
    ("trained", "lacks"),
    [("2026-08-28", False), ("2026-08-29", True), ("2026-02-28", False), ("2026-02-27", True), (None, True)],
)
def test_a_new_secretary_is_trained_within_half_a_year(
    book: Book, people: dict[str, str], branch: str, study: Any, of: Any, trained: str | None, lacks: bool
) -> None:
    with book.edit("换书记") as session:
        values = {"post": "secretary", "branch_uid": branch, "from_on": day("2026-02-28")}
        roster.add_post(session, people["赵敏"], values)
    if trained:
        study("赵敏", kind="training", on_date=day(trained))
    row = of("赵敏")
    assert row["train_by"] == day("2026-08-28")
    assert any(one.code == "study-secretary" for one in row["lacking"]) is lacks


def test_a_secretary_of_an_older_term_is_not_new(
    of: Any, people: dict[str, str], book: Book, branch: str
) -> None:
    with book.edit("连任") as session:
        again = {"post": "secretary", "branch_uid": branch, "from_on": day("2026-05-01")}
        roster.add_post(session, people["张建国"], again)
    assert of("张建国")["train_by"] is None


def test_notes_and_essays_are_counted(study: Any, of: Any, book: Book, people: dict[str, str]) -> None:
    study("赵敏", "孙伟", kind="note", hours_tenth=None)
    study("赵敏", kind="essay", hours_tenth=None, title="学习党章的体会")
    assert [of("赵敏")[key] for key in ("notes", "essays", "hours_tenth")] == [1, 1, 0]
    assert [of("孙伟")[key] for key in ("notes", "essays")] == [1, 0]


def test_who_came_within_the_year_owes_the_whole(of: Any, people: dict[str, str], book: Book) -> None:
    with book.edit("转入") as session:
        roster.add_event(session, people["冯燕"], {"kind": "transfer_in", "on_date": day("2026-08-01")})
    assert (of("冯燕")["since"], of("冯燕")["need_tenth"]) == (day("2026-08-01"), 320)
    assert of(YOUNG)["since"] == day("2026-03-10") and of("赵敏")["since"] is None


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"kind": None}, "study-kind"),
        ({"title": " "}, "study-title"),
        ({"on_date": None}, "study-day"),
        ({"on_date": day("2026")}, "study-day"),
        ({"on_date": day("2026-11-25")}, "study-future"),
        ({"hours_tenth": None}, "study-hours"),
        ({"hours_tenth": 0}, "study-hours"),
        ({"hours_tenth": 241}, "study-hours-many"),
        ({"kind": "note"}, "study-no-hours"),
    ],
)
def test_a_record_that_cannot_be_is_refused(study: Any, values: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as caught:
        study("赵敏", **values)
    assert caught.value.code == code


def test_many_at_once_are_one_step_back(book: Book, study: Any, people: dict[str, str]) -> None:
    assert len(study("赵敏", "孙伟", "周勇", "赵敏")) == 3
    book.undo()
    assert book.read(lambda session: queries.studies(session, 2026)) == []
    with pytest.raises(Problem, match="至少选择一个人"):
        study()


def test_a_record_is_corrected_and_taken_back(book: Book, study: Any, of: Any) -> None:
    [uid] = study("赵敏")
    with book.edit("改") as session:
        queries.change_study(session, uid, {"hours_tenth": 40})
    assert of("赵敏")["hours_tenth"] == 40
    with pytest.raises(Problem, match="按篇计"), book.edit("改") as session:
        queries.change_study(session, uid, {"kind": "note"})
    with book.edit("删") as session:
        queries.remove_study(session, uid)
    assert of("赵敏")["hours_tenth"] == 0


def test_sources_say_each_time(book: Book, study: Any) -> None:
    study("赵敏", title="全会精神", hours_tenth=25)
    study("赵敏", kind="note", hours_tenth=None, on_date=day("2026-04"), title="读书笔记")
    source, found, _ = rows(book, "meetings.hours", Question(as_of=END))
    row = next(row for row in found if row["name"] == "赵敏")
    assert row["brief"] == "3.5 全会精神（2.5）；4月 读书笔记"
    assert row["items"] == "03.05 全会精神 2.5学时；04月 读书笔记" and row["lacks"] == "还差 29.5 学时"
    assert source.heads(found) == {"count": 15, "officers": 3, "total_reached": 0}
    assert [row["name"] for row in rows(book, "meetings.studies", Question(as_of=END))[1]] == ["赵敏", "赵敏"]
