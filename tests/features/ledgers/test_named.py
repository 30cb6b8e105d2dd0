"""From a person on the roster to the rows of ledgers that name them, and back."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk.window import Window
from partybook.features.ledgers import queries
from partybook.features.ledgers.rules import label_of, mention_of
from partybook.features.ledgers.tab.listing import LedgerPage
from partybook.features.roster import queries as roster
from partybook.features.roster.tab.page import RosterPage
from partybook.standards.ledgers import ledgers


def put(book: Book, name: str, people: dict[str, str], **values: Any) -> str:
    with book.edit("登记") as session:
        branch = queries.branches(session)[0][0]
        return queries.add_row(session, ledgers()[name], branch, values, people)


@pytest.mark.parametrize(
    ("name", "row", "says"),
    [
        ("visits", {"person": "叶远强", "kind": "festival", "on_date": PartialDate(2026, 2, 5)}, "叶远强 2026.02.05"),
        ("tasks", {"task": "每月开展一次主题党日", "person": "王芳", "on_date": PartialDate(2026, 1, 20)}, "每月开展一次主题党日 2026.01.20"),
        ("petitions", {"way": "visit", "person": "景志华", "matter": "停车"}, "景志华"),
        ("care_fund", {"kind": "donated"}, "党员捐款"),
        ("papers_in", {"sender": "街道", "title": "关于开好组织生活会的通知"}, "关于开好组织生活会的通知"),
        ("partner_projects", {"unit": "东湖小学", "name": "四点半课堂"}, "四点半课堂"),
        ("problems", {"problem": "一二三四五六七八九十一二三四五六七八九十一\n二"}, "一二三四五六七八九十一二三四五六七八九…"),
        ("visits", {}, ""),
    ],
)  # fmt: skip
def test_a_row_is_called_by_whom_or_what_it_is_about(name: str, row: dict[str, Any], says: str) -> None:
    assert label_of(ledgers()[name], row) == says


def test_a_row_is_called_otherwise_where_its_person_is_spoken_of() -> None:
    row = {"person": "叶远强", "helper": "周伟", "kind": "old", "on_date": PartialDate(2026, 2, 5)}
    pairs = ledgers()["pairs"]
    assert mention_of(pairs, "person", row) == "2026.02.05 · 结对帮扶 · 老党员"
    assert mention_of(pairs, "helper", row) == "2026.02.05 · 结对帮扶 · 帮扶人 · 老党员"


def test_the_panel_of_a_person_leads_to_the_rows_that_name_them(
    window: Window, office: Book, qtbot: Any
) -> None:
    with office.edit("党员") as session:
        one, two = roster.store_people(session, [(None, {"name": "叶远强"}), (None, {"name": "王芳"})])
    for year in range(2019, 2026):
        uid = put(office, "visits", {"person": one}, person="叶远强", on_date=PartialDate(year, 2, 5))
    put(office, "rectification", {"owner": one}, on_date=PartialDate(2018, 1, 1), problem="旧", from_where="self",
        measure="改", owner="叶远强", due_on=PartialDate(2018, 2, 1))  # fmt: skip
    window.go("roster")
    page: Any = window.page
    page = page.show_section("people") if "people" in dict(page.sections) else page.current
    assert isinstance(page, RosterPage)
    qtbot.waitUntil(lambda: len(page.model.ids) == 2)
    page.table.go_to(two)
    qtbot.waitUntil(lambda: page.panel.values.get("uid") == two)
    page._show_named()
    assert page.panel.named.isHidden()
    page.table.go_to(one)
    qtbot.waitUntil(lambda: page.panel.values.get("uid") == one and len(page.panel.named.lines) == 5)
    assert page.panel.named.lines[0].text() == "2025.02.05 · 走访慰问"
    page.panel.named.all.click()
    assert len(page.panel.named.lines) == 8
    assert page.panel.named.lines[-1].text() == "2018.01.01 · 问题整改 · 责任人 · 旧"
    page.panel.named.lines[0].pressed.emit()  # of a year that is not the one in sight
    qtbot.waitUntil(lambda: getattr(window.page, "name", "") == "ledgers")
    tab: Any = window.page
    listing = tab.current
    assert isinstance(listing, LedgerPage) and listing.ledger.name == "visits"
    assert listing.scope.year == 2025 and listing.table.uid == uid
    listing.beside_row.person_asked.emit(one)
    qtbot.waitUntil(lambda: window.page is not tab)
    assert window.page.current.table.uid == one  # type: ignore[union-attr]
    assert not window.show_record("ledgers.visits", "nobody") and not window.show_record("ledgers.none", uid)
    with office.edit("删") as session:
        queries.bin_rows(session, [uid])
    assert len(office.read(lambda session: queries.named(session, one))) == 7


def test_what_is_known_of_a_person_fills_the_columns_that_ask_for_it(
    window: Window, office: Book, qtbot: Any
) -> None:
    with office.edit("人员") as session:
        (one,) = roster.store_people(
            session,
            [
                (
                    None,
                    {
                        "name": "叶远强",
                        "born_on": PartialDate(1950, 11, 24),
                        "joined_on": PartialDate(1975, 7),
                    },
                )
            ],
        )
        roster.store_contacts(
            session, [(None, {"name": "柏桂英", "kind": "visited", "born_on": PartialDate(1941, 3, 1)})]
        )
    window.go("ledgers")
    tab: Any = window.page
    page = tab.show_section("visits")
    page.add()
    form = page.dialog.form
    person, age, joined = (form.entries[key] for key in ("person", "age", "joined_on"))
    person.take(one)
    person.edited.emit()
    assert (age.value, joined.value) == (76, PartialDate(1975, 7))  # 76 today
    person.offer("柏桂英")
    assert (age.value, joined.value) == (85, None)  # of somebody else nothing stays
    age.offer(86)
    person.take(one)
    person.edited.emit()
    assert (age.value, joined.value) == (86, PartialDate(1975, 7))  # what the clerk wrote stays
    person.offer("外人")
    assert (age.value, joined.value) == (86, None)
    page.dialog.reject()
    put(office, "visits", {"person": one}, person="叶远强", age=70, on_date=PartialDate(2026, 2, 5))
    qtbot.waitUntil(lambda: len(page.model.ids) == 1)
    page.open_row(page.row(page.table.uid))
    assert page.dialog.form.entries["age"].value == 70 and not page.dialog.form.is_changed()
    page.dialog.reject()


def test_whoever_is_entered_for_care_is_owed_a_visit(window: Window, office: Book, qtbot: Any) -> None:
    with office.edit("人员") as session:
        one, two, three = roster.store_people(
            session, [(None, {"name": name, "standing": "full"}) for name in ("叶远强", "秦磊", "曾庆国")]
        )
        for uid, begun in ((one, 1), (two, 1), (three, 25)):  # the last one from tomorrow
            entry = {"person_uid": uid, "kind": "hardship", "from_on": PartialDate(2026, 11, begun)}
            roster.add_care(session, {**entry, "cause": "illness", "income_fen": 90_000, "low_income": False})
    window.go("ledgers")
    tab: Any = window.page
    page = tab.show_section("visits")
    share = [one.text() for one in page.measures.said if "走访率" in one.text()]
    assert share == ["! 登记需关怀的人走访率 0%，未达标（应为 100%）"]
    assert page.measures.said[0].toolTip() in ("还缺：叶远强、秦磊", "还缺：秦磊、叶远强")
    put(office, "visits", {"person": one}, person="叶远强", on_date=PartialDate(2026, 2, 5))
    qtbot.waitUntil(lambda: "走访率 50%" in page.measures.said[0].text())
    put(
        office, "visits", {}, person="秦磊", on_date=PartialDate(2026, 2, 6)
    )  # by name where nobody was picked
    qtbot.waitUntil(lambda: page.measures.said[0].text() == "✓ 登记需关怀的人走访率 100%，达标（应为 100%）")
    page.add()
    entries = page.dialog.form.entries
    entries["person"].take(two)
    entries["person"].edited.emit()
    assert (entries["cause"].value, entries["income_fen"].value, entries["low_income"].value) == (
        "illness",
        90_000,
        False,
    )
    page.dialog.reject()
