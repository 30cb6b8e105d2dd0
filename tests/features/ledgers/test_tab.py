"""The ledgers in the window: all at a glance, each as a list made from its columns alone."""

import datetime as dt
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk.form import Finder
from partybook.desk.window import Window
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.ledgers import queries, sources
from partybook.features.ledgers.dialogs.row import RowDialog
from partybook.features.ledgers.tab.elsewhere import PLACES, place_of
from partybook.features.ledgers.tab.listing import LedgerPage
from partybook.features.ledgers.tab.overview import OverviewPage
from partybook.features.ledgers.tab.page import ALL, LedgersPage
from partybook.features.roster import queries as roster
from partybook.standards.ledgers import ledgers


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def add(book: Book, **values: Any) -> str:
    with book.edit("登记") as session:
        ledger = queries.all_ledgers(session)["letters"]
        branch = queries.branches(session)[0][0]
        row = {"on_date": day("2026-03-01"), "person": "王芳", **values}
        return queries.add_row(session, ledger, branch, row)


def rows(book: Book, **how: Any) -> list[dict[str, Any]]:
    return book.read(lambda session: queries.rows_of(session, queries.all_ledgers(session)["letters"], **how))


def letters(tab: LedgersPage) -> LedgerPage:
    page = tab.show_section("letters")
    assert isinstance(page, LedgerPage)
    page.reread()
    settle()
    return page


def overview(tab: LedgersPage) -> OverviewPage:
    page = tab.show_section(ALL)
    assert isinstance(page, OverviewPage)
    settle()
    return page


def form(page: LedgerPage) -> RowDialog:
    assert isinstance(page.dialog, RowDialog)
    return page.dialog


# All at a glance -----------------------------------------------------------------------------------------------


def test_each_ledger_is_a_card_with_its_rows_and_what_is_late(tab: LedgersPage, office: Book) -> None:
    add(office, due_on=day("2026-11-23"))
    add(office, due_on=day("2026-11-24"))
    add(office, due_on=day("2026-12-01"))
    add(office, due_on=day("2026-12-02"))
    add(office, due_on=day("2026-01-02"), state="done", done_on=day("2026-03-02"))
    page = overview(tab)
    tile = page.tiles["letters"]
    assert tile.count.text() == "5 条" and tile.state.text() == "▲ 1 条逾期，2 条快到期"
    assert page.tiles["visits"].count.text() == "还没有记录" and page.tiles["visits"].state.isHidden()
    page.chips.choose("due")
    assert [name for name, one in page.tiles.items() if not one.isHidden()] == ["letters"]


def test_ledgers_are_found_by_name_purpose_and_column(tab: LedgersPage, window: Window) -> None:
    page = overview(tab)
    for typed in ("来信", "谁去办", "答复期限", "问题办理", "lxlf", "laixin"):
        window.head.find.setText(typed)
        assert not page.tiles["letters"].isHidden(), typed
        assert page.tiles["visits"].isHidden(), typed
    window.head.find.setText("没有这样的台账")
    assert not page.nothing.isHidden() and page.area.isHidden()
    page.nothing.first_asked.emit()
    assert all(not tile.isHidden() for tile in page.tiles.values())


def test_what_is_kept_on_another_tab_is_pointed_to(tab: LedgersPage, window: Window, office: Book) -> None:
    page = overview(tab)
    window.head.find.setText("谈心谈话记录表")
    assert page.pointed is not None and not page.pointed.isHidden() and page.nothing.isHidden()
    window.head.find.setText("流动党员")  # a ledger of services is there
    assert page.pointed is None and not page.tiles["mobile_service"].isHidden()
    window.head.find.setText("谈心")
    page.pointed.first_asked.emit()
    assert getattr(window.page, "section", "") == "talks" and window.head.find.text() == ""


def test_every_place_pointed_to_is_there(window: Window) -> None:
    for place in PLACES:
        window.go(place.tab)
        assert place.section in dict(window.page.sections), place  # type: ignore[union-attr]
        assert all(place_of(name) == place for name in place.words), place


def test_enter_opens_a_ledger_and_alt_left_leads_back(tab: LedgersPage, window: Window, qtbot: Any) -> None:
    page = overview(tab)
    qtbot.keyClick(page.tiles["letters"], Qt.Key.Key_Return)
    assert tab.section == "letters" and [key for key, _ in tab.sections] == [ALL, "letters"]
    assert window.head.sections.isVisible()
    window.activateWindow()
    tab.current.take_keys()
    settle()
    qtbot.keyClick(tab.current.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert tab.section == ALL


def test_the_rail_counts_what_is_late(office: Book) -> None:
    add(office, due_on=day("2026-11-23"))
    add(office, due_on=day("2025-11-23"), on_date=day("2025-01-01"))
    add(office, due_on=day("2026-11-24"))
    add(office, due_on=day("2026-01-23"), state="done", done_on=day("2026-03-02"))
    asked = Asked(2026, dt.date(2026, 11, 24))
    assert office.read(lambda session: sources.WAITING[0].count(session, asked)) == 2


# Entering ------------------------------------------------------------------------------------------------------


def test_a_row_is_entered_from_the_form_made_of_the_columns(tab: LedgersPage, office: Book) -> None:
    page = letters(tab)
    page.add()
    entries = form(page).form.entries
    assert entries["on_date"].value == day("2026-11-24") and entries["state"].value == "open"
    assert not form(page).form.is_changed()
    form(page).keep()
    assert form(page).isVisible() and entries["person"].problem is not None
    entries["person"].offer("赵敏")
    entries["told"].offer("楼道灯坏了\n两个月没人修")
    form(page).keep()
    (row,) = rows(office)
    assert (row["person"], row["told"], row["state"], row["on_date"]) == (
        "赵敏",
        "楼道灯坏了\n两个月没人修",
        "open",
        day("2026-11-24"),
    )


def test_the_rules_speak_while_one_types_and_take_it_back(tab: LedgersPage, office: Book) -> None:
    add(office, in_fen=10_000)
    page = letters(tab)
    page.add()
    entries = form(page).form.entries
    entries["person"].offer("赵敏")
    entries["out_fen"].offer(10_001)
    settle()
    assert entries["out_fen"].note.text().startswith("▲ 支出后结余会成为 -0.01 元")
    form(page).keep()
    assert len(rows(office)) == 1
    entries["out_fen"].offer(10_000)
    settle()
    assert entries["out_fen"].problem is None and entries["out_fen"].note.text() == ""
    form(page).keep()
    assert len(rows(office)) == 2


def test_a_balance_is_mended_by_another_column_too(tab: LedgersPage, office: Book) -> None:
    page = letters(tab)
    page.add()
    entries = form(page).form.entries
    entries["person"].offer("赵敏")
    entries["out_fen"].offer(100)
    settle()
    assert entries["out_fen"].problem is not None
    entries["in_fen"].offer(100)
    settle()
    assert entries["out_fen"].problem is None
    form(page).keep()
    assert len(rows(office)) == 1


def test_whom_the_roster_knows_is_linked_and_anyone_else_named(tab: LedgersPage, office: Book) -> None:
    with office.edit("党员") as session:
        one, two, three = roster.store_people(
            session, [(None, {"name": "王芳"}), (None, {"name": "王芳"}), (None, {"name": "李娜"})]
        )
    page = letters(tab)

    def enter(name: str, pick: str = "") -> str:
        page.add()
        entry = form(page).form.entries["person"]
        assert isinstance(entry, Finder)
        if pick:
            entry.take(pick)
            entry.edited.emit()
        else:
            entry.offer(name)
        form(page).keep()
        return page.table.uid

    assert enter("李娜") and enter("", two) and enter("王芳") and enter("外人")
    people = [row["people"].get("person") for row in rows(office)]
    assert sorted(one or "" for one in people) == sorted(["", "", three, two])
    assert office.read(lambda session: queries.named(session, one)) == []
    uid = next(row["uid"] for row in rows(office) if row["people"].get("person") == two)
    page.table.go_to(uid)
    page.open_row(page.row(uid))
    form(page).form.entries["told"].offer("补充")
    form(page).keep()
    assert next(row for row in rows(office) if row["uid"] == uid)["people"] == {"person": two}


def test_saving_and_going_on_opens_the_next_form(tab: LedgersPage, office: Book) -> None:
    page = letters(tab)
    page.add()
    first = form(page)
    first.form.entries["person"].offer("赵敏")
    first.more.click()
    settle()
    assert len(rows(office)) == 1 and form(page) is not first and form(page).isVisible()
    form(page).reject()


def test_the_branch_is_asked_where_there_are_several(tab: LedgersPage, office: Book) -> None:
    with office.edit("第二支部") as session:
        second = roster.add_branch(session, "西湖社区党支部")
    page = letters(tab)
    assert page.shown[0] == "branch"
    page.add()
    entries = form(page).form.entries
    entries["person"].offer("赵敏")
    form(page).keep()
    assert entries["branch"].problem is not None and rows(office) == []
    entries["branch"].offer("西湖社区党支部")
    form(page).keep()
    assert [row["branch_uid"] for row in rows(office)] == [second]


# States --------------------------------------------------------------------------------------------------------


def test_a_move_asks_for_its_day_and_offers_only_what_is_allowed(tab: LedgersPage, office: Book) -> None:
    uid = add(office)
    page = letters(tab)
    panel = page.beside_row
    assert panel.moved.text() == "→ 已答复"
    assert [one.text() for one in panel.menu.actions()][:2] == ["改为“暂缓”", "移入回收站"]
    panel.moved.click()
    dialog = page.dialog
    assert list(dialog.form.entries) == ["done_on"] and dialog.form.entries["done_on"].value == day(
        "2026-11-24"
    )
    dialog.form.entries["done_on"].offer(None)
    dialog.keep()
    assert rows(office)[0]["state"] == "open"
    dialog.form.entries["done_on"].offer(day("2026-03-05"))
    dialog.keep()
    (row,) = rows(office)
    assert (row["uid"], row["state"], row["done_on"]) == (uid, "done", day("2026-03-05"))
    page.table.go_to(uid)
    assert panel.moved.text() == "→ 办理中"
    panel.moved.click()
    assert (rows(office)[0]["state"], rows(office)[0]["done_on"]) == ("open", None)


def test_the_form_offers_only_the_next_states(tab: LedgersPage, office: Book) -> None:
    uid = add(office, state="held")
    page = letters(tab)
    page.open_row(page.row(uid))
    combo: Any = form(page).form.entries["state"].input
    assert [combo.itemText(place) for place in range(combo.count())] == ["", "暂缓", "办理中"]
    form(page).reject()


def test_many_rows_are_moved_and_put_aside_as_one_step(tab: LedgersPage, office: Book) -> None:
    for _ in range(5):
        add(office)
    page = letters(tab)
    page.table.selectAll()
    page.beside_row.moved.click()
    page.dialog.keep()
    assert {row["state"] for row in rows(office)} == {"done"}
    office.undo()
    assert {row["state"] for row in rows(office)} == {"open"}
    page.reread()
    page.table.selectAll()
    page.put_aside()
    assert rows(office) == [] and len(rows(office, binned=True)) == 5
    page.chips.choose("binned")
    page.table.selectAll()
    page.beside_row.restored.click()
    assert len(rows(office)) == 5


def test_one_row_that_may_not_move_keeps_all_where_they_are(tab: LedgersPage, office: Book) -> None:
    first, second = add(office), add(office, state="held")
    ledger = office.read(queries.all_ledgers)["letters"]
    with pytest.raises(Problem) as found, office.edit("改") as session:
        values = {"state": "done", "done_on": day("2026-03-02")}
        queries.change_rows(session, ledger, [first, second], values)
    assert found.value.code == "ledger-many" and "暂缓" in str(found.value.values["says"])
    assert [row["state"] for row in rows(office)] == ["open", "held"]
    page = letters(tab)
    page.table.selectAll()
    assert page.beside_row.moved.isHidden()


# Lists ---------------------------------------------------------------------------------------------------------


def test_chips_year_and_find_narrow_the_list(tab: LedgersPage, office: Book, window: Window) -> None:
    add(office, person="赵敏", due_on=day("2026-11-23"))
    add(office, person="李娜", due_on=day("2026-11-30"), told="楼道灯")
    add(office, person="孙伟", state="done", done_on=day("2026-03-04"))
    add(office, person="周勇", on_date=day("2025-03-04"), state="done", done_on=day("2025-03-04"))
    page = letters(tab)

    def shown() -> set[str]:
        return {page.row(uid)["person"] for uid in page.model.ids}

    assert shown() == {"赵敏", "李娜", "孙伟"}
    for chip, names in (
        ("late", {"赵敏"}),
        ("soon", {"李娜"}),
        ("done", {"孙伟"}),
        ("open", {"赵敏", "李娜"}),
    ):
        page.chips.choose(chip)
        assert shown() == names, chip
    page.chips.choose("all")
    for typed, name in (("zhaomin", "赵敏"), ("LN", "李娜"), ("2026.03.04", "孙伟")):
        window.head.find.setText(typed)
        assert name in shown(), typed
        assert shown() == {name} or typed[0] == "2"
    window.head.find.setText("楼道")
    assert shown() == {"李娜"}
    window.clear_filter()
    page.scope.show_year(2025)
    assert shown() == {"周勇"}


def test_a_page_out_of_sight_rereads_when_it_is_seen_again(
    tab: LedgersPage, office: Book, window: Window
) -> None:
    page = letters(tab)
    overview(tab)
    add(office)
    settle()
    assert page.rows == []
    window.go("roster")
    add(office)
    settle()
    window.go("ledgers")
    settle()
    assert overview(tab).tiles["letters"].count.text() == "2 条"
    tab.show_section("letters")
    assert len(page.rows) == 2


def test_what_lasts_is_shown_by_whether_it_has_ended(tab: LedgersPage, office: Book, qtbot: Any) -> None:
    ledger = ledgers()["volunteers"]
    for card, left in (("1", None), ("2", "2026-11-23"), ("3", "2026-11-24"), ("4", "2026-12-31")):
        row = {"person": "王芳", "team": "队", "card": card, "on_date": day("2025-01-01")}
        with office.edit("登记") as session:
            branch = queries.branches(session)[0][0]
            queries.add_row(session, ledger, branch, {**row, "left_on": left and day(left)})
    page: Any = tab.show_section("volunteers")
    qtbot.waitUntil(lambda: len(page.model.ids) == 4)

    def cards() -> set[str]:
        return {page.row(uid)["card"] for uid in page.model.ids}

    page.chips.choose("here")
    assert cards() == {"1", "3", "4"}  # on its last day it still counts
    page.chips.choose("ended")
    assert cards() == {"2"}


def test_names_are_sorted_by_pinyin_and_states_in_their_order(tab: LedgersPage, office: Book) -> None:
    for name, state in (("赵敏", "held"), ("单小燕", "done"), ("阿明", "open")):
        done = {"done_on": day("2026-03-04")} if state == "done" else {}
        add(office, person=name, state=state, **done)
    page = letters(tab)

    def told(key: str) -> list[Any]:
        return [page.row(uid)[key] for uid in page.model.ids]

    page.sort("person", False)
    assert told("person") == ["阿明", "单小燕", "赵敏"]  # shan4, though it is also read dan1
    page.sort("state", False)
    assert told("state") == ["open", "held", "done"]
    page.sort("state", True)
    assert told("state") == ["done", "held", "open"]


def test_files_let_go_over_the_panel_belong_to_the_row(
    tab: LedgersPage, office: Book, tmp_path: Path, qtbot: Any
) -> None:
    uid = add(office)
    page = letters(tab)
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(0xFF0000)
    picture.save(str(tmp_path / "现场.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "现场.png"))])
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.beside_row.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *none))
    qtbot.waitUntil(lambda: len(office.read(lambda session: queries.files_of(session, uid))) == 1)
    qtbot.waitUntil(lambda: page.row(uid).get("files") == 1)


def test_the_history_of_a_row_names_each_column(tab: LedgersPage, office: Book) -> None:
    uid = add(office, in_fen=100)
    with office.edit("修改") as session:
        queries.change_row(
            session, queries.all_ledgers(session)["letters"], uid, {"in_fen": 250, "state": "held"}
        )
    with office.edit("删除") as session:
        queries.bin_rows(session, [uid])
    page = letters(tab)
    page.chips.choose("binned")
    page.show_history()
    said = page.history.said
    assert [what for what, _ in said] == ["删除", "修改", "登记"]
    assert said[0][1] == ["移入回收站"]
    assert said[1][1] == ["收入：1.00 → 2.50", "状态：办理中 → 暂缓"]
    assert "姓名：王芳" in said[2][1]
    page.history.accept()


def test_printing_and_forms_offer_this_ledger_alone(tab: LedgersPage, office: Book, window: Window) -> None:
    add(office)
    letters(tab)
    jobs = window.desk.jobs
    assert [one.name for one in jobs.registers(tab.paper_of, office)] == ["letters"]
    assert [name for name, _ in jobs.fill_sources(tab.paper_of, office)] == ["ledgers.letters"]


def test_three_thousand_rows_open_and_filter_at_once(tab: LedgersPage, office: Book) -> None:
    with office.edit("导入") as session:
        branch = queries.branches(session)[0][0]
        values = {"branch_uid": branch, "on_date": day("2026-03-01"), "told": "反映的问题" * 10}
        todo = [(None, {**values, "person": f"居民{place}", "in_fen": place}) for place in range(3_000)]
        queries.store_rows(session, queries.all_ledgers(session)["letters"], todo)
    start = time.process_time()
    page: Any = tab.show_section("letters")
    settle()
    opened = time.process_time() - start
    assert len(page.model.ids) == 3_000
    start = time.process_time()
    page.find("居民2999")
    first = time.process_time() - start  # the texts are made once
    start = time.process_time()
    page.find("居民299")
    found = time.process_time() - start
    assert len(page.model.ids) == 11
    print(f"opened {opened:.3f}, first find {first:.3f}, find {found:.3f}")
    assert opened < 1.5 and first < 1.0 and found < 0.2  # of the processor: measured 0.4, 0.25, 0.02
