"""A person's history and back again: one value, one edit, what is theirs; later changes are named, never run over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from sqlalchemy import text

from partybook.book.attach import attach, attached, detach
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.window import Window
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.queries import Wanted
from partybook.features.roster.rules.past import SELF, past_of, way_back
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book

from .conftest import everything, number

DATE = PartialDate


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区", who="李梅")
    with book.edit("登记党员") as session:
        queries.store_people(
            session,
            [
                (
                    None,
                    {"name": "王秀英", "phone": "13800000001", "address": "和平路1号", "group": "第一党小组"},
                ),
                (None, {"name": "李建国", "citizen_id": number("19700501", 18)}),
            ],
        )
    return book


def uid_of(book: Book, name: str = "王秀英") -> str:
    return str(next(row["uid"] for row in book.read(queries.people) if row["name"] == name))


def change(book: Book, what: str, uid: str, **values: Any) -> int:
    """One edit of a person; gives its number."""
    with book.edit(what) as session:
        queries.change_person(session, uid, values)
    return book.history()[0].seq


def back(book: Book, seq: int, *wanted: Wanted) -> None:
    with book.edit("恢复") as session:
        queries.put_back(session, seq, wanted)


def person(book: Book, uid: str) -> dict[str, Any]:
    found = book.read(lambda session: queries.person(session, uid))
    assert found is not None
    return found


# The book's side ----------------------------------------------------------------------------------------------------


def test_one_value_of_an_edit_goes_back_and_the_others_stay(book: Book) -> None:
    uid = uid_of(book)
    seq = change(book, "改", uid, phone="13900000002", address="解放路2号")
    back(book, seq, Wanted("person", uid, ["phone"]))
    assert (person(book, uid)["phone"], person(book, uid)["address"]) == ("13800000001", "解放路2号")
    assert book.history(uid)[0].changes[0].values["phone"] == ("13900000002", "13800000001")
    lines = book.read(queries.find_index)
    assert "13800000001" in next(line.find_key for line in lines if line.uid == uid)


def test_only_this_person_goes_back_of_an_edit_of_many(book: Book) -> None:
    one, other = uid_of(book), uid_of(book, "李建国")
    with book.edit("批量修改") as session:
        queries.change_many(session, [(one, {"work": "42"}), (other, {"work": "42"})])
    back(book, book.history()[0].seq, Wanted("person", one))
    assert person(book, one)["work"] is None and person(book, other)["work"] == "42"


def test_what_was_changed_later_is_not_run_over(book: Book) -> None:
    uid = uid_of(book)
    first = change(book, "改一", uid, phone="13900000002", address="解放路2号")
    later = change(book, "改二", uid, phone="13900000003")
    before = everything(book)
    for keys in (None, ["phone"]):
        with pytest.raises(Problem) as caught:
            back(book, first, Wanted("person", uid, keys))
        assert caught.value.code == "back-changed" and "王秀英" in str(caught.value)
    assert everything(book) == before
    back(book, first, Wanted("person", uid, ["address"]))
    back(book, later, Wanted("person", uid))
    back(book, first, Wanted("person", uid, ["phone"]))
    assert person(book, uid)["phone"] == "13800000001" and person(book, uid)["address"] == "和平路1号"


def test_what_an_edit_made_goes_and_what_it_removed_returns(book: Book) -> None:
    uid = uid_of(book)
    with book.edit("登记变动") as session:
        event = queries.add_event(session, uid, {"kind": "award", "on_date": DATE(2026, 7, 1)})
    made = book.history()[0].seq
    with book.edit("加附件") as session:
        file = attach(session, "person", uid, "申请书.pdf", b"%PDF-1")
    with book.edit("移除附件") as session:
        detach(session, file)
    removed = book.history()[0].seq
    back(book, made, Wanted("event", event))
    assert book.read(queries.events) == []
    back(book, removed, Wanted("attachment", file))
    files = book.read(lambda session: attached(session, uid))
    assert [(one.uid, one.name) for one in files] == [(file, "申请书.pdf")]
    with pytest.raises(Problem):  # it is there already
        back(book, removed, Wanted("attachment", file))


def test_a_record_that_others_need_stays(book: Book) -> None:
    uid = uid_of(book)
    with book.edit("登记变动") as session:
        event = queries.add_event(session, uid, {"kind": "award", "on_date": DATE(2026, 7, 1)})
    made = book.history()[0].seq
    with book.edit("更正") as session:
        queries.add_event(session, uid, {"kind": "award", "on_date": DATE(2026, 7, 2), "corrects_uid": event})
    with pytest.raises(Problem) as caught:
        back(book, made, Wanted("event", event))
    assert caught.value.code == "back-needed"


def test_an_id_number_that_is_anothers_now_does_not_come_back(book: Book) -> None:
    one, other = uid_of(book), uid_of(book, "李建国")
    taken = number("19700501", 18)
    seq = change(book, "去掉", other, citizen_id=None)
    change(book, "登记", one, citizen_id=taken)
    with pytest.raises(Problem) as caught:
        back(book, seq, Wanted("person", other))
    assert caught.value.code == "id-taken" and "王秀英" in str(caught.value)


def test_a_group_comes_back_only_into_its_branch(book: Book) -> None:
    uid = uid_of(book)
    seq = change(book, "改组", uid, group="第二党小组")
    with book.edit("换支部") as session:
        queries.add_branch(session, "东湖社区第二党支部")
    change(book, "换支部", uid, branch="东湖社区第二党支部", group=None)
    with pytest.raises(Problem, match="后来又改过"):
        back(book, seq, Wanted("person", uid, ["group_uid"]))
    moved = book.history()[0].seq
    with pytest.raises(Problem) as caught:
        back(book, moved, Wanted("person", uid, ["group_uid"]))
    assert caught.value.code == "back-group"
    back(book, moved, Wanted("person", uid))
    assert person(book, uid)["branch"] == "东湖社区党支部" and person(book, uid)["group"] == "第二党小组"


def test_an_edit_that_did_not_touch_it_gives_nothing_back(book: Book) -> None:
    one, other = uid_of(book), uid_of(book, "李建国")
    seq = change(book, "改", one, phone="13900000002")
    for wanted in (Wanted("person", other), Wanted("person", one, ["address"])):
        with pytest.raises(Problem) as caught:
            back(book, seq, wanted)
        assert caught.value.code == "back-nothing"


def test_all_that_is_or_was_theirs_belongs_to_the_history(book: Book) -> None:
    uid, other = uid_of(book), uid_of(book, "李建国")
    with book.edit("登记") as session:
        event = queries.add_event(session, uid, {"kind": "award", "on_date": DATE(2026, 7, 1)})
        file = attach(session, "person", uid, "申请书.pdf", b"%PDF-1")
        step = queries.add_step(session, uid, {"step": "applied", "done_on": DATE(2026, 1, 5)})
        session.execute(
            text(
                "INSERT INTO care (uid, created, changed, person_uid, kind) VALUES ('c1', 'x', 'x', :uid, 'old')"
            ),
            {"uid": uid},
        )
        queries.add_event(session, other, {"kind": "award", "on_date": DATE(2026, 7, 1)})
    with book.edit("移除") as session:
        detach(session, file)
    assert set(book.read(lambda session: queries.records_of(session, uid))) == {uid, event, file, step, "c1"}


# What can be put back -----------------------------------------------------------------------------------------------


class One:
    def __init__(self, verb: str = "changed", uid: str = "a", **values: tuple[Any, Any]) -> None:
        self.table, self.uid, self.verb, self.values = "person", uid, verb, values


def test_the_way_back_of_each_change() -> None:
    entries = [
        (5, [One(phone=("3", "4"))]),
        (4, [One(note=("x", None))]),
        (3, [One(phone=("2", "3"), note=(None, "x"))]),
        (2, [One(address=("p", "q"))]),
        (1, [One("added", name=(None, "n"), phone=(None, "2"), address=(None, "p"))]),
    ]
    past = past_of(entries)
    ways = {seq: way_back(past, seq, changes[0]) for seq, changes in entries}
    assert ways[5].free == ["phone"] and ways[5].whole
    assert ways[4].free == ["note"]
    assert ways[3].later == {"phone": 5} and ways[3].free == []  # the note is again what it was
    assert ways[2].whole
    assert ways[1].later == {"phone": 5, "address": 2} and not ways[1].free


def test_the_way_back_of_what_came_and_went() -> None:
    entries = [(3, [One("removed", k=("v", None))]), (2, [One("added", k=(None, "v"))])]
    past = past_of(entries)
    assert way_back(past, 3, entries[0][1][0]).free == [SELF]
    assert way_back(past, 2, entries[1][1][0]).later == {SELF: 3}
    there = past_of(entries[1:])
    assert way_back(there, 2, entries[1][1][0]).free == [SELF]


def test_whose_a_record_is_is_not_put_back_alone() -> None:
    moved = One(person_uid=("b", "a"))
    past = past_of([(2, [moved])])
    assert way_back(past, 2, moved).free == [] and not way_back(past, 2, moved).later


def test_money_is_not_put_back(book: Book) -> None:
    from .test_merging import of_every_kind

    uid = uid_of(book)
    with book.edit("登记") as session:
        of_every_kind(session, uid)
    seq = book.history()[0].seq
    line = book.read(lambda session: session.execute(text("SELECT uid FROM dues_line")).scalar_one())
    with pytest.raises(Problem) as caught:
        back(book, seq, Wanted("dues_line", line))
    assert caught.value.code == "back-kept" and "党费明细" in str(caught.value)
    assert line not in book.read(lambda session: queries.records_of(session, uid))


# The dialog ---------------------------------------------------------------------------------------------------------


def said(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def links(widget: Any) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.property("kind") == "link"]


def opened(page: RosterPage, uid: str) -> Any:
    page.reread()
    page.show_history(uid)
    return page.acts.dialog


def test_the_history_offers_the_way_back_and_takes_it(
    window: Window, page: RosterPage, book: Book, qtbot: Any
) -> None:
    uid = uid_of(book)
    first = change(book, "改一", uid, phone="13900000002", address="解放路2号")
    later = change(book, "改二", uid, phone="13900000003")
    dialog = opened(page, uid)
    card = dialog.cards[first]
    assert "联系电话后来又改过" in said(card) and "联系电话：138****0001 → 139****0002" in said(card)
    assert [one.text() for one in links(card)] == ["恢复这项", "看那一笔"]
    links(dialog.cards[later])[0].click()
    assert person(book, uid)["phone"] == "13900000002"
    assert "恢复到“改二”之前：王秀英" in said(dialog)
    assert sorted(one.text() for one in links(dialog.cards[first])) == [
        "恢复到这之前",
        "恢复这项",
        "恢复这项",
    ]
    next(one for one in links(dialog.cards[first]) if one.text() == "恢复到这之前").click()
    assert person(book, uid)["phone"] == "13800000001" and person(book, uid)["address"] == "和平路1号"
    assert links(dialog.cards[first]) == []  # it is as it was
    dialog.accept()
    qtbot.waitUntil(lambda: page.row(uid)["phone"] == "13800000001")


def test_the_entry_of_the_person_offers_no_way_back(page: RosterPage, book: Book) -> None:
    uid = uid_of(book)
    dialog = opened(page, uid)
    assert "新增" in said(dialog) and links(dialog) == []
    dialog.accept()


def test_what_is_theirs_is_told_by_name(page: RosterPage, book: Book, qtbot: Any) -> None:
    uid = uid_of(book)
    with book.edit("登记变动") as session:
        event = queries.add_event(session, uid, {"kind": "transfer_in", "on_date": DATE(2026, 3, 5)})
        attach(session, "person", uid, "申请书.pdf", b"%PDF-1")
    with book.edit("补充变动") as session:
        queries.change_event(session, event, {"letter": "2026-003"})
    change(book, "改组", uid, group="第二党小组")
    dialog = opened(page, uid)
    text_ = said(dialog)
    kind = page.desk.codes["event"].short("transfer_in")
    assert f"变动 {kind} 2026.03.05：新增" in text_ and "附件 申请书.pdf：新增" in text_
    assert f"变动 {kind} 2026.03.05 · 介绍信编号：（空） → 2026-003" in text_
    assert "党小组：第一党小组 → 第二党小组" in text_
    dialog.accept()


def test_a_book_that_is_only_read_offers_no_way_back(page: RosterPage, book: Book) -> None:
    uid = uid_of(book)
    change(book, "改", uid, phone="13900000002")
    page.reread()
    page.acts.show_history(uid, "王秀英", can_edit=False)
    assert links(page.acts.dialog) == []
    page.acts.dialog.accept()


def test_a_merge_is_told_and_leads_to_the_bin(page: RosterPage, book: Book) -> None:
    uid = uid_of(book)
    with book.edit("登记") as session:
        twin = queries.add_person(session, {"name": "王秀英"})
        queries.add_event(session, twin, {"kind": "award", "on_date": DATE(2026, 7, 1)})
    with book.edit("合并 王秀英") as session:
        queries.merge_people(session, uid, twin, {"phone": "13900000009"})
    dialog = opened(page, uid)
    card = dialog.cards[book.history()[0].seq]
    assert "归于：王秀英 → 王秀英" in said(card) and "撤销合并" in said(card)
    assert [one.text() for one in links(card)] == []
    dialog.accept()
