"""People who are no members here, and near relatives: entered once, ended, binned, brought back, read in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.rules.relatives import back, is_near
from partybook.jobs import asking, exporting, importing
from partybook.standards.codes import codes

from .conftest import number, sheet

DAY = dt.date(2026, 11, 22)
ID = number("19840309", 902)
HEADS = ("序号", "姓名", "性别", "身份证号码", "工作单位", "联系电话", "特长", "认领岗位", "报到日期")
ROWS = (
    (1, "沈雅琴", "女", ID, "市第三中学", "13000010101", "书法", "书法班", "2026.3.5"),
    (2, "陆建平", "男", None, "区人民医院", "13000010102", "全科", "健康咨询", "2026年3月5日"),
    (3, "郝思远", "男", None, "区司法局", None, "法律", "法律援助", "2026-04-12"),
)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", DAY.isoformat())


def names(book: Book, day: dt.date | None = DAY) -> list[str]:
    return [row["name"] for row in book.read(lambda session: queries.contacts(session, day))]


def add(book: Book, **values: Any) -> str:
    with book.edit("登记") as session:
        return queries.add_contact(session, {"name": "沈雅琴", "kind": "serving", **values})


def test_a_contact_is_here_from_the_day_of_reporting_to_the_end(book: Book) -> None:
    uid = add(book, from_on=PartialDate(2026, 3, 5), to_on=PartialDate(2026, 9, 1))
    days = [dt.date(2026, 3, 4), dt.date(2026, 3, 5), dt.date(2026, 8, 31), dt.date(2026, 9, 1)]
    assert [bool(names(book, day)) for day in days] == [False, True, True, False]
    with book.edit("更正") as session:
        queries.change_contact(session, uid, {"to_on": None, "phone": "13000010101"})
    assert names(book) == ["沈雅琴"]
    with book.edit("结束") as session:
        queries.change_contact(session, uid, {"to_on": PartialDate(2026, 11, 22)})
    assert names(book) == [] and names(book, None) == ["沈雅琴"]


def test_the_bin_takes_and_gives_back(book: Book) -> None:
    uid = add(book, citizen_id=ID)
    with book.edit("移入回收站") as session:
        queries.bin_contact(session, uid)
    assert names(book) == []
    again = add(book, citizen_id=ID)
    with pytest.raises(Problem) as problem, book.edit("恢复") as session:
        queries.restore_contact(session, uid)
    assert problem.value.code == "id-taken"
    with book.edit("移入回收站") as session:
        queries.bin_contact(session, again)
        queries.restore_contact(session, uid)
    assert names(book) == ["沈雅琴"]
    book.undo()
    assert [row["uid"] for row in book.read(lambda s: queries.contacts(s, DAY))] == [again]


def test_one_id_is_one_person(book: Book) -> None:
    uid = add(book, citizen_id=ID)
    for write in (
        lambda session: queries.add_contact(session, {"name": "甲", "kind": "volunteer", "citizen_id": ID}),
        lambda session: queries.store_contacts(
            session,
            [
                (None, {"name": name, "kind": "volunteer", "citizen_id": number("19900101", 11)})
                for name in "甲乙"
            ],
        ),
    ):
        with pytest.raises(Problem) as problem, book.edit("登记") as session:
            write(session)
        assert problem.value.code == "id-taken"
    with book.edit("更正") as session:  # its own number stays its own
        queries.change_contact(session, uid, {"citizen_id": ID, "unit": "市第三中学"})


def test_who_is_on_the_roster_is_no_contact_until_they_leave(book: Book) -> None:
    with book.edit("登记") as session:
        person = queries.add_person(session, {"name": "沈雅琴", "standing": "full", "citizen_id": ID})
    with pytest.raises(Problem) as problem:
        add(book, citizen_id=ID)
    assert problem.value.code == "id-member"
    with book.edit("转出") as session:
        queries.add_event(session, person, {"kind": "transfer_out", "on_date": PartialDate(2026, 11, 21)})
    assert add(book, citizen_id=ID)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": None}, "contact-name"),
        ({"kind": "friend"}, "contact-kind"),
        ({"from_on": PartialDate(2026, 5), "to_on": PartialDate(2026, 4)}, "span-order"),
    ],
)
def test_what_is_wrong_with_a_contact(book: Book, values: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as problem:
        add(book, **values)
    assert problem.value.code == code


def plan(book: Book, path: Path, **more: Any) -> Any:
    return importing.plan_import(book, "contacts", path, **more)


def fates(planned: Any) -> list[str]:
    return [row.fate for row in planned.rows]


def test_a_list_of_reported_members_is_read_in_once(book: Book, tmp_path: Path) -> None:
    path = sheet(tmp_path / "报到.xlsx", (("东湖社区在职党员报到登记表",), HEADS, *ROWS))
    planned = plan(book, path)
    assert fates(planned) == ["added"] * 3
    assert "在职报到党员" in str(planned.problems[-1]) and planned.problems[-1].severity == "warning"
    importing.apply_import(book, planned)
    rows = {row["name"]: row for row in book.read(lambda s: queries.contacts(s, DAY))}
    assert {row["kind"] for row in rows.values()} == {"serving"}
    assert rows["沈雅琴"]["born_on"] == PartialDate(1984, 3, 9) and rows["沈雅琴"]["sex"] == "2"
    assert rows["陆建平"]["duty"] == "健康咨询" and rows["陆建平"]["from_on"] == PartialDate(2026, 3, 5)
    again = plan(book, path)
    assert fates(again) == ["unchanged"] * 3 and again.todo() == []
    book.undo()
    assert names(book) == []


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("社区志愿者登记表", "volunteer"),
        ("共建单位通讯录", "partner"),
        ("兼职委员名单", "commissioner"),
        ("名单", "serving"),
    ],
)
def test_the_title_tells_the_kind_where_no_column_does(
    book: Book, tmp_path: Path, title: str, kind: str
) -> None:
    path = sheet(tmp_path / "a.xlsx", ((title,), ("姓名", "联系电话"), ("王五", "13000010109")))
    importing.apply_import(book, plan(book, path))
    assert [row["kind"] for row in book.read(lambda s: queries.contacts(s, DAY))] == [kind]


def test_an_export_comes_back_unchanged(book: Book, tmp_path: Path) -> None:
    born = {"born_on": PartialDate(1984, 3, 9), "sex": "2"}
    add(book, citizen_id=ID, kind="commissioner", from_on=PartialDate(2025, 1, 10), politics="01", **born)
    add(book, name="管秋月", kind="volunteer", born_on=PartialDate(1966, 9), from_on=PartialDate(2024))
    path = tmp_path / "相关人员.xlsx"
    assert exporting.export(book, "roster.contacts", path, asking.Question()) == 2
    planned = plan(book, path)
    assert fates(planned) == ["unchanged"] * 2 and not planned.all_problems()


def row_of(**values: Any) -> tuple[tuple[Any, ...], ...]:
    return tuple(values), tuple(values.values())


@pytest.mark.parametrize(
    ("values", "fate", "code"),
    [
        ({"姓名": "王五", "身份证号": ID, "单位": "乙"}, "updated", None),
        ({"姓名": "王伍", "身份证号": ID}, "updated", "name-changed"),
        ({"姓名": "王五", "出生年月": "1984.03", "单位": "乙"}, "updated", None),
        ({"姓名": "王五", "出生年月": "1985.03", "单位": "乙"}, "added", None),
        ({"姓名": "王五", "联系电话": "13000010101", "单位": "乙"}, "updated", None),
        ({"姓名": "王五", "出生年月": "1985.03", "联系电话": "13000010101"}, "added", None),
        ({"姓名": "王五", "联系电话": "13000010102", "单位": "乙"}, "refused", "ask-who"),
        ({"姓名": "王五", "单位": "乙"}, "refused", "ask-who"),
        ({"姓名": "王五", "单位": "甲"}, "unchanged", None),
        ({"姓名": "王五", "身份证号": number("19900101", 12), "联系电话": "13000010101"}, "added", None),
        ({"姓名": "赵六", "单位": "乙"}, "added", None),
        ({"姓名": "赵六", "类别": "亲戚"}, "refused", "contact-kind"),
        ({"姓名": "赵六", "类别": None, "单位": "乙"}, "refused", "contact-kind"),
        ({"姓名": "赵六", "报到日期": "2026.5", "结束日期": "2026.4"}, "refused", "span-order"),
        ({"姓名": "李四", "身份证号": number("19700101", 13)}, "refused", "id-member"),
        ({"姓名": "孙七", "身份证号": number("19600101", 14)}, "refused", "contact-binned"),
        ({"姓名": "孙七", "出生年月": "1960.01"}, "refused", "contact-binned"),
        ({"姓名": "孙七", "单位": "丙"}, "added", None),
    ],
)
def test_whose_a_row_is(
    book: Book, tmp_path: Path, values: dict[str, Any], fate: str, code: str | None
) -> None:
    add(
        book,
        name="王五",
        citizen_id=ID,
        born_on=PartialDate(1984, 3, 9),
        sex="2",
        phone="13000010101",
        unit="甲",
    )
    with book.edit("登记") as session:
        queries.add_person(
            session, {"name": "李四", "standing": "full", "citizen_id": number("19700101", 13)}
        )
        gone = queries.add_contact(
            session,
            {
                "name": "孙七",
                "kind": "visited",
                "citizen_id": number("19600101", 14),
                "born_on": PartialDate(1960, 1, 1),
            },
        )
        queries.bin_contact(session, gone)
    planned = plan(book, sheet(tmp_path / "a.xlsx", row_of(**values)))
    assert fates(planned) == [fate]
    found = [problem.code for problem in planned.rows[0].problems]
    assert (
        (code in found) if code else not [one for one in planned.rows[0].problems if one.severity == "error"]
    )
    importing.apply_import(book, planned)


def test_two_of_one_name_and_phone_are_asked_for(book: Book, tmp_path: Path) -> None:
    for _ in range(2):
        add(book, name="王五", phone="13000010101")
    rows = (("姓名", "联系电话", "单位"), ("王五", "13000010101", "乙"))
    assert fates(plan(book, sheet(tmp_path / "a.xlsx", rows))) == ["refused"]


def test_a_list_goes_to_the_branch_it_names(book: Book, tmp_path: Path) -> None:
    with book.edit("支部") as session:
        queries.add_branch(session, "西湖社区党支部")
    path = sheet(tmp_path / "a.xlsx", (("姓名", "报到党支部", "电话"), ("王五", "西湖社区支部", "13000010101"), ("赵六", None, "13000010102")))  # fmt: skip
    planned = plan(book, path)
    assert fates(planned) == ["added", "refused"]  # two branches: a row must say which
    importing.apply_import(book, plan(book, path, branch="东湖社区党支部"))
    rows = book.read(lambda session: queries.contacts(session, DAY))
    assert {row["name"]: row["branch"] for row in rows} == {
        "王五": "西湖社区党支部",
        "赵六": "东湖社区党支部",
    }
    other = sheet(
        tmp_path / "b.xlsx", (("姓名", "报到党支部", "电话"), ("王五", "东湖社区党支部", "13000010101"))
    )
    planned = plan(book, other)
    assert fates(planned) == ["updated"] and set(planned.rows[0].changes) == {"branch"}
    importing.apply_import(book, planned)


@pytest.fixture
def couple(book: Book) -> tuple[str, str]:
    with book.edit("登记") as session:
        husband = queries.add_person(session, {"name": "张三", "standing": "full", "sex": "1"})
        wife = queries.add_person(session, {"name": "李四", "standing": "full", "sex": "2"})
    return husband, wife


def of(book: Book, uid: str | None = None) -> list[tuple[str, str, str]]:
    rows = book.read(lambda session: queries.relatives(session, uid))
    return [(row["person"], row["relation"], row["name"]) for row in rows]


def test_a_relation_between_two_here_is_entered_once_and_told_of_both(
    book: Book, couple: tuple[str, str]
) -> None:
    with book.edit("亲属") as session:
        uid = queries.add_relative(session, couple[0], {"relation": "spouse", "relative_uid": couple[1]})
        queries.add_relative(session, couple[0], {"relation": "mother", "name": "王氏"})
    assert of(book, couple[0]) == [("张三", "spouse", "李四"), ("张三", "mother", "王氏")]
    assert of(book, couple[1]) == [("李四", "spouse", "张三")]
    assert len(of(book)) == 3
    with book.edit("改名") as session:
        queries.change_person(session, couple[1], {"name": "李思"})
    assert of(book, couple[0])[0] == ("张三", "spouse", "李思")
    with book.edit("更正") as session:
        queries.change_relative(session, uid, {"relation": "sister"})
    assert of(book, couple[1]) == [("李思", "brother", "张三")]
    with book.edit("删去") as session:
        queries.remove_relative(session, uid)
    assert of(book, couple[1]) == []
    book.undo()
    assert of(book, couple[1]) == [("李思", "brother", "张三")]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"relation": None, "name": "王氏"}, "relative-relation"),
        ({"relation": "mother"}, "relative-name"),
        ({"relation": "mother", "relative_uid": 0}, "relative-self"),
        ({"relation": "sister", "relative_uid": 1}, "relative-twice"),
    ],
)
def test_what_is_wrong_with_a_relative(
    book: Book, couple: tuple[str, str], values: dict[str, Any], code: str
) -> None:
    with book.edit("亲属") as session:
        queries.add_relative(session, couple[0], {"relation": "spouse", "relative_uid": couple[1]})
    if "relative_uid" in values:
        values = {**values, "relative_uid": couple[values["relative_uid"]]}
    with pytest.raises(Problem) as problem, book.edit("亲属") as session:
        queries.add_relative(session, couple[0], values)
    assert problem.value.code == code


def test_what_the_other_side_calls_a_relation() -> None:
    for relation in codes()["relation"].codes:
        for sex in ("1", "2"):
            other = back(relation, sex)
            assert other is not None
            assert is_near(other) == is_near(relation)
            assert relation in {back(other, "1"), back(other, "2")}
    assert (back("son", "2"), back("mother", "1"), back("brother", None)) == ("mother", "son", None)
    assert back("grandchild", None) == "grandparent"


def test_a_relation_is_out_of_sight_while_one_of_the_two_lies_in_the_bin(
    book: Book, couple: tuple[str, str]
) -> None:
    with book.edit("亲属") as session:
        queries.add_relative(session, couple[0], {"relation": "spouse", "relative_uid": couple[1]})
    for uid in couple:
        with book.edit("放入回收站") as session:
            queries.bin_person(session, uid)
        assert of(book) == []
        with book.edit("恢复") as session:
            queries.restore_person(session, uid)
        assert len(of(book)) == 2


def test_relatives_of_those_here_are_a_source(book: Book, couple: tuple[str, str]) -> None:
    with book.edit("亲属") as session:
        queries.add_relative(session, couple[0], {"relation": "spouse", "relative_uid": couple[1]})
        queries.add_event(session, couple[1], {"kind": "died", "on_date": PartialDate(2026, 11, 1)})
    rows = asking.rows(book, "roster.relatives", asking.Question())[1]
    assert [(row["person"], row["here"]) for row in rows] == [("张三", True)]
    rows = asking.rows(book, "roster.relatives", asking.Question(as_of=dt.date(2026, 10, 31)))[1]
    assert len(rows) == 2
