"""Points by a branch's own scale: sums with limits, up and down, of one branch or of all."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.book.office import keep_standard
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.rules.points import (
    FOLDER,
    NAME,
    Item,
    read_scale,
    scale_text,
    tally,
    total,
)
from partybook.jobs import asking
from partybook.jobs.asking import Question

from .development_steps import day, on

SCALE = [Item("志愿服务", 2, 10), Item("表彰", 10), Item("缺席", -2, 4), Item("值班", 3, 6, "西山社区党支部")]


def earned(item: str, *points: int) -> list[dict[str, Any]]:
    return [{"item": item, "points": one, "on_date": None} for one in points]


@pytest.mark.parametrize(
    ("entries", "counted"),
    [
        (earned("志愿服务", 2, 2, 2, 2), 8),
        (earned("志愿服务", 2, 2, 2, 2, 2), 10),  # the limit
        (earned("志愿服务", 2, 2, 2, 2, 2, 1), 10),
        (earned("表彰", 10, 10, 10), 30),  # no limit
        (earned("缺席", -2), -2),
        (earned("缺席", -2, -2), -4),
        (earned("缺席", -2, -2, -2), -4),  # the limit holds downwards too
        (earned("没有这一项", 7), 7),
        (earned("值班", 3, 3, 3), 9),  # the limit is another branch's
        ([*earned("志愿服务", 12), *earned("缺席", -2)], 8),
        ([], 0),
    ],
)
def test_points_are_summed_up_to_their_limit(entries: list[dict[str, Any]], counted: int) -> None:
    assert total(tally(entries, SCALE, "东湖社区党支部")) == counted


def test_a_branchs_own_item_counts_there() -> None:
    line = tally(earned("值班", 3, 3, 3), SCALE, "中共西山社区支部委员会")[0]
    assert (line.times, line.points, line.counted, line.most) == (3, 9, 6, 6)


def test_a_scale_is_written_and_read_back() -> None:
    items = [*SCALE, Item('逗号，和“引号”,"等"', None, None, "", True)]
    assert read_scale(scale_text(items)) == items


def test_points_are_entered_corrected_and_shown(book: Book) -> None:
    with book.edit("积分") as session:
        keep_standard(session, FOLDER, NAME, scale_text(SCALE))
        uid = queries.add_person(
            session, {"name": "周峰", "standing": "applicant", "applied_on": on("2026-01-05")}
        )
        first = queries.store_point(
            session, uid, None, {"item": "志愿服务", "points": 8, "on_date": on("2026-03-01")}
        )
        queries.store_point(
            session, uid, None, {"item": "志愿服务", "points": 4, "on_date": on("2026-05-01")}
        )

    def rows(text: str) -> list[tuple[Any, ...]]:
        found = asking.rows(book, "roster.points", Question(as_of=day(text)))[1]
        return [
            tuple(row[key] for key in ("name", "item", "times", "points", "counted", "most")) for row in found
        ]

    assert rows("2026-02-28") == []
    assert rows("2026-03-01") == [("周峰", "志愿服务", 1, 8, 8, 10)]
    assert rows("2026-05-01") == [("周峰", "志愿服务", 2, 12, 10, 10)]
    assert asking.rows(book, "roster.progress", Question(as_of=day("2026-03-02")))[1][0]["points"] == 8
    with book.edit("更正") as session:
        queries.store_point(session, uid, first, {"points": 5})
    assert rows("2026-05-01") == [("周峰", "志愿服务", 2, 9, 9, 10)]
    with book.edit("删除") as session:
        queries.remove_point(session, first)
    assert rows("2026-05-01") == [("周峰", "志愿服务", 1, 4, 4, 10)]
    book.undo()
    assert rows("2026-05-01") == [("周峰", "志愿服务", 2, 9, 9, 10)]


@pytest.mark.parametrize(
    ("values", "code"), [({"points": 2}, "point-item"), ({"item": "志愿服务"}, "point-number")]
)
def test_points_need_an_item_and_a_number(book: Book, values: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as problem, book.edit("积分") as session:
        uid = queries.add_person(session, {"name": "周峰"})
        queries.store_point(session, uid, None, values)
    assert problem.value.code == code
    with pytest.raises(Problem) as gone, book.edit("积分") as session:
        queries.remove_point(session, "no such")
    assert gone.value.code == "uid-unknown"
