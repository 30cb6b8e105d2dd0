"""The form of the minutes: the roll by keys, what is proposed, votes with their problems, drafts that outlive a crash."""

import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partybook.book.file import Book
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Keys = Qt.Key


@pytest.fixture
def page(window: Any, people: dict[str, str]) -> Any:
    page = window.page.show_section("records")
    page.reread()
    return page


@pytest.fixture
def form(page: Any, branch: str) -> Any:
    """A new members' meeting of 12 March."""
    page.acts.minute({"branch_uid": branch, "kind": "general", "held_on": day("2026-03-12")})
    return page.acts.dialog


def enter(entry: Any, text: str) -> None:
    """Types into an input and leaves it."""
    if hasattr(entry.input, "setEditText"):
        entry.input.setEditText(text)
    elif hasattr(entry.input, "setPlainText"):
        entry.input.setPlainText(text)
    else:
        entry.input.setText(text)
    entry.settle()


def press(form: Any, *keys: Any) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(form.roll.table, key)
        else:
            QTest.keyClick(form.roll.table, key)


def stored(book: Book) -> Any:
    rows = book.read(lambda s: queries.year_list(s, 2026, day("2026-11-24").latest))
    return book.read(lambda s: queries.minutes(s, rows[0]["uid"]))


def test_the_roll_is_entered_by_keys(form: Any, book: Book) -> None:
    assert len(form.roll.lines) == 15 and not form.roll.is_entered
    form._go(1)
    form.roll.all.click()
    names = [line["name"] for line in form.roll.lines]
    form.roll.table.go_to(0)
    press(form, Keys.Key_3)  # leave; stays for the reason
    form.roll.model.setData(form.roll.model.index(0, 4), "出差")
    press(form, Keys.Key_Down, Keys.Key_Space)  # present → late
    press(form, "l")  # letters look for a name
    assert form.roll.find.text() == "l"
    QTest.keyClicks(form.roll.find, "n")
    assert names[form.roll.table.currentIndex().row()] == "李娜"
    QTest.keyClick(form.roll.find, Keys.Key_Return)
    assert form.roll.find.text() == ""
    press(form, Keys.Key_4)
    states = {line["name"]: line["state"] for line in form.roll.lines}
    assert states[names[0]] == "leave" and states[names[1]] == "late" and states["李娜"] == "absent"
    assert form.numbers.text() == "应到 15 · 实到 13 · 缺席 2"
    assert "可以表决" in form.quorum.text()
    form.keep()
    found = stored(book)
    assert (found["due"], found["present"], found["number"]) == (15, 13, 1)
    assert f"{names[0]}（请假：出差）" in found["absent_words"]
    assert {one["name"]: one["state"] for one in found["attendance"]} == states


def test_too_few_are_said_in_words_at_the_edge(form: Any) -> None:
    voters = [place for place, line in enumerate(form.roll.lines) if line["votes"]]
    form.roll.all.click()
    for place in voters[8:]:  # eight of fourteen: just enough
        form.roll.model.set_state(place, "absent")
    assert "可以表决" in form.quorum.text() and form.quorum.property("tone") == "done"
    form.roll.model.set_state(voters[7], "absent")
    assert "还差 1 人，不能表决" in form.quorum.text() and form.quorum.property("tone") == "late"


def test_what_is_not_entered_is_not_invented(form: Any, book: Book) -> None:
    form.roll.model.set_state(0, "present")
    form.keep()
    assert "还有 14 人没有登记到会情况" in form.state.text()
    assert form.chips.current == "roll" and book.read(queries.years) == []
    form.roll.model.set_state(0, None)  # nobody entered: the meeting is stored without a list
    form.keep()
    assert stored(book)["attendance"] == [] and stored(book)["due"] is None


def test_another_day_says_who_came_or_went(form: Any, book: Book) -> None:
    enter(form.basics.form.entries["held_on"], "2026.3.9")  # 韩梅 joined on the tenth
    assert len(form.roll.lines) == 14
    form.roll.all.click()
    form.roll.model.set_state(0, "leave")
    enter(form.basics.form.entries["held_on"], "2026.3.10")
    assert "应增加 韩梅" in form.roll.banner.said.text() and len(form.roll.lines) == 14
    form.roll.adjust.click()
    states = {line["name"]: line["state"] for line in form.roll.lines}
    assert len(states) == 15 and states["韩梅"] is None and list(states.values()).count("leave") == 1
    enter(form.basics.form.entries["kind"], "支委会")
    assert "不应再有" in form.roll.banner.said.text()


def test_a_guest_is_added_and_counts_as_told(form: Any) -> None:
    form.roll.model.take_off(0)
    uid = next(iter(set(form.found.find_keys) - {line["person_uid"] for line in form.roll.lines}))
    form.roll.added.offer(uid)
    guest = form.roll.lines[-1]
    assert guest["person_uid"] == uid and guest["due"] and not guest["votes"]
    form.roll.model.turn(len(form.roll.lines) - 1, "due")
    assert form.numbers.text().startswith("应到 14")
    assert all("委托" not in action.text() for action in form.roll.menu().actions())


def test_votes_are_proposed_from_the_roll_and_checked(form: Any, book: Book, people: dict[str, str]) -> None:
    form.roll.all.click()
    card = form.votes.add()
    card.entries["matter"].offer("admission")
    assert card.entries["due"].value == 14 and card.entries["present"].value == 14
    assert card.entries["secret"].value is True
    card.entries["person_uid"].offer(people["韩梅"])
    for key, number in (("yes", 7), ("no", 7), ("abstain", 1)):
        enter(card.entries[key], str(number))
    form.keep()
    assert form.chips.current == "votes" and card.entries["yes"].problem.code == "vote-sum"
    enter(card.entries["abstain"], "0")
    assert card.said.text().startswith("▲ 未通过：赞成 7 票")
    enter(card.entries["yes"], "8")
    enter(card.entries["no"], "6")
    assert card.said.text().startswith("✓ 通过：赞成 8 票")
    form.keep()
    vote = stored(book)["votes"][0]
    assert vote["passed"] and vote["name"] == "韩梅" and not vote["carried"]


def test_a_passed_vote_is_entered_on_the_person_once(
    page: Any, hold: Any, book: Book, people: dict[str, str]
) -> None:
    uid = hold("general", "2026-03-12", content="讨论")
    vote = {"matter": "extension", "person_uid": people["韩梅"], "due": 14, "present": 14, "yes": 14, "no": 0}
    with book.edit("写表决") as session:
        queries.set_votes(session, uid, [{**vote, "abstain": 0}])
    page.reread()
    page.table.go_to(uid)
    found = stored(book)
    page.acts.carry_out(found, found["votes"][0])
    assert "待上级审批" in page.acts.dialog.layout().itemAt(1).widget().text()
    page.acts.dialog.buttons["yes"].click()
    after = stored(book)["votes"][0]
    assert after["carried"] and after["event_uid"]


def test_open_resolutions_are_taken_into_the_agenda(page: Any, hold: Any, book: Book, branch: str) -> None:
    uid = hold("general", "2026-02-01")
    with book.edit("写决议") as session:
        queries.set_resolutions(session, uid, [{"text": "建图书角", "owner": "王芳"}])
    page.acts.minute({"branch_uid": branch, "kind": "committee", "held_on": day("2026-03-12")})
    form = page.acts.dialog
    form.carried.click()
    assert form.texts["agenda"].value == "检查落实：建图书角（王芳）"
    assert len(form.roll.lines) == 3  # the committee


def test_everything_written_is_stored_and_opens_again(form: Any, page: Any, book: Book) -> None:
    long = "第一段。\n" + "内容" * 15000
    enter(form.texts["content"], long)
    card = form.speeches.add()
    enter(card.entries["speaker"], "王芳")
    enter(card.entries["text"], "同意。\n另有一点建议。")
    card = form.resolutions.add()
    enter(card.entries["text"], "改造活动室")
    enter(card.entries["due_on"], "2026.5.1")
    assert form.state.text() == "! 未保存"
    form.keep()
    found = stored(book)
    assert found["title"] == "支部党员大会" and found["content"] == long
    assert [one["speaker"] for one in found["speeches"]] == ["王芳"] and found["speeches"][0]["person_uid"]
    assert found["resolutions"][0]["due_on"].iso == "2026-05-01"
    assert book.next_undo() == "登记会议：支部党员大会"
    page.acts.minute(found)
    again = page.acts.dialog
    assert not again.is_changed and again.texts["content"].text() == long
    again.keep()  # nothing changed: it simply closes
    assert book.history()[0].what == "登记会议：支部党员大会"


def test_a_draft_is_offered_back_and_leaves_no_trace_in_undo(
    form: Any, page: Any, book: Book, branch: str
) -> None:
    before = book.next_undo()
    enter(form.texts["content"], "还没有写完的一段")
    form.roll.model.set_state(0, "leave")
    form.keep_draft()
    assert book.next_undo() == before  # no edit was made
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    form._timer.stop()
    form.done(0)  # the window is dropped without asking
    page.acts.minute({"branch_uid": branch})
    again = page.acts.dialog
    assert "上次填写“支部党员大会”没有保存" in again.banner.said.text() and not again.stack.isEnabled()
    again.restore.click()
    assert again.texts["content"].text() == "还没有写完的一段" and again.roll.lines[0]["state"] == "leave"
    again.roll.all.click()
    again.keep()
    assert stored(book)["content"] == "还没有写完的一段"
    assert book.read(lambda s: queries.minutes_draft(s, None)) is None


def test_a_draft_outlives_a_killed_program(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "b.partybook"
    code = f"""
        import os
        from pathlib import Path
        from partybook.jobs.books import new_book
        from partybook.features.meetings import queries
        book = new_book(Path({str(path)!r}), branch="东湖", community="东湖", password="secret-1")
        book.keep_draft(queries.draft_key(None), queries.as_draft({{"meeting": {{"content": "写到一半"}}}}))
        os._exit(9)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=False)
    assert done.returncode == 9
    assert "写到一半".encode() not in path.read_bytes()  # under the password, as all the rest
    with Book.open(path, password="secret-1") as again:
        kept = again.read(lambda s: queries.minutes_draft(s, None))
        assert kept is not None and kept[1]["meeting"]["content"] == "写到一半"
        assert not again.history(limit=1)[0].what.startswith("登记会议")


def test_calling_off_and_voiding_ask_for_the_reason(page: Any, hold: Any, book: Book) -> None:
    uid = hold("general", "2026-12-01", state="planned", held_on=None, planned_on=day("2026-12-01"))
    page.reread()
    page.acts.act("cancel", page.row(uid))
    page.acts.dialog.go()
    assert page.acts.dialog.wrong.text()
    page.acts.dialog.reason.setText("暴雨")
    page.acts.dialog.go()
    assert book.read(lambda s: queries.meeting(s, uid))["cancelled_for"] == "暴雨"
    page.reread()
    page.acts.act("void", page.row(uid))
    page.acts.dialog.reason.setText("重复")
    page.acts.dialog.go()
    assert book.read(lambda s: queries.meeting(s, uid))["void_reason"] == "重复"
    book.undo()
    assert book.read(lambda s: queries.meeting(s, uid))["voided_on"] is None


@pytest.mark.parametrize(
    ("signed", "stored_as"), [("2026.3.11", None), ("2026.3.12", "2026-03-12"), ("2026.11.25", None)]
)
def test_minutes_are_signed_from_the_day_of_the_meeting_on(
    page: Any, hold: Any, book: Book, signed: str, stored_as: str | None
) -> None:
    uid = hold("general", "2026-03-12", content="讨论")
    page.reread()
    page.acts.act("signed", page.row(uid))
    dialog = page.acts.dialog
    entry = dialog.form.entries["signed_on"]
    assert entry.value.iso == "2026-11-24"  # today, unless another day is written
    enter(entry, signed)
    dialog.keep()
    found = book.read(lambda s: queries.meeting(s, uid))["signed_on"]
    assert (found and found.iso) == stored_as
    assert stored_as or entry.problem.code == "meeting-signed"


def test_a_meeting_is_put_under_themes(form: Any, page: Any, book: Book) -> None:
    assert form.themes.isHidden()  # there is none to put it under
    form.leave()
    with book.edit("专题") as session:
        first, second = (queries.add_theme(session, {"name": name}) for name in ("学习教育", "治理提升年"))
    page.acts.minute({"branch_uid": book.read(roster.branches)[0][0], "kind": "general",
                      "held_on": day("2026-03-12")})  # fmt: skip
    form = page.acts.dialog
    assert not form.is_changed
    form.themes.ticks[second].click()
    assert form.is_changed
    form.keep()
    found = stored(book)
    assert found["theme_uids"] == [second]
    page.acts.minute(found)
    again = page.acts.dialog
    assert again.themes.uids == [second] and not again.is_changed
    again.themes.ticks[second].click()
    again.themes.ticks[first].click()
    again.keep()
    assert stored(book)["theme_uids"] == [first]
    assert book.read(lambda s: queries.under(s, second)) == []


def test_a_plan_is_made_and_becomes_minutes(page: Any, book: Book) -> None:
    page.acts.plan({})
    plan = page.acts.dialog
    enter(plan.form.entries["kind"], "支委会")
    enter(plan.form.entries["planned_on"], "2026.11.24")
    assert plan.form.entries["title"].value == "支部委员会会议"
    plan.keep()
    row = book.read(lambda s: queries.year_list(s, 2026, day("2026-11-24").latest))[0]
    assert row["state"] == "planned" and row["number"] is None
    page.acts.open(row)
    form = page.acts.dialog
    assert form.basics.form.entries["held_on"].value.iso == "2026-11-24"
    form.roll.all.click()
    form.keep()
    found = stored(book)
    assert found["uid"] == row["uid"] and found["state"] == "held" and found["present"] == 3


def test_where_there_are_branches_a_meeting_says_of_which_it_is(
    page: Any, book: Book, branch: str, people: dict[str, str]
) -> None:
    with book.edit("第二个支部") as session:
        other = roster.add_branch(session, "西湖社区党支部")
    page.acts.minute({"kind": "general", "held_on": day("2026-03-12")})
    form = page.acts.dialog
    form.keep()
    assert form.basics.form.entries["branch"].problem is not None and book.read(queries.years) == []
    form.basics.form.entries["branch"].offer("西湖社区党支部")
    assert form.roll.lines == [] and form.basics.columns()["branch_uid"] == other
    form.basics.form.entries["branch"].offer("东湖社区党支部")
    assert len(form.roll.lines) == 15
    form.basics.form.entries["branch"].offer("不分支部（总支、党委）")
    form.keep()
    assert stored(book)["branch_uid"] is None
    page.acts.minute(stored(book))
    assert page.acts.dialog.basics.form.entries["branch"].value == "不分支部（总支、党委）"
    assert not page.acts.dialog.is_changed


def test_what_was_called_off_is_planned_again(page: Any, hold: Any, book: Book) -> None:
    uid = hold(
        "general",
        "2026-12-01",
        state="cancelled",
        held_on=None,
        planned_on=day("2026-12-01"),
        cancelled_for="暴雨",
    )
    page.reread()
    page.acts.act("again", page.row(uid))
    page.acts.dialog.keep()  # on the same day: nothing else is written
    row = book.read(lambda s: queries.meeting(s, uid))
    assert row["state"] == "planned" and row["cancelled_for"] is None


def test_a_void_meeting_can_only_be_read(page: Any, hold: Any, book: Book) -> None:
    uid = hold("general", "2026-03-12", content="讨论")
    with book.edit("作废") as session:
        queries.void_meeting(session, uid, "重复")
    page.reread()
    page.acts.open(page.row(uid))
    form = page.acts.dialog
    assert form.save.isHidden() and not form.texts["content"].input.isEnabled()
    press(form, Keys.Key_Space)
    form.keep()
    form.keep_draft()
    assert not form.is_changed and book.read(lambda s: queries.minutes_draft(s, uid)) is None
