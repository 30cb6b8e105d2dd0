"""What a ledger should reach is said on its page and on its card, by sign and word."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk.window import Window
from partybook.facts import Fact, Proof
from partybook.features.ledgers import queries
from partybook.features.ledgers.dialogs.measures import MET, TO_COME, UNMET, said, target_words, unmet_word
from partybook.features.ledgers.tab.listing import LedgerPage
from partybook.features.ledgers.tab.overview import OverviewPage
from partybook.features.ledgers.tab.page import ALL, LedgersPage
from partybook.features.roster import queries as roster
from partybook.standards.ledgers import LedgerFact, Target, ledgers

PROOF = (Proof("ledgers.x", "u", "某"),)


def fact(unit: str, what: str = "count", least: int | None = None, most: int | None = None) -> LedgerFact:
    target = None if least is most is None else Target(least, most)
    return LedgerFact("x", "指标", unit, what, target=target)


def value(number: int | None, proofs: tuple[Proof, ...] = PROOF) -> Fact:
    return Fact("ledgers.x", "", "", "2026", number, proofs)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (fact("项", least=8), "应不少于 8 项"),
        (fact("bp", "share", least=300), "应不低于 3%"),
        (fact("bp", "share", least=300, most=500), "应不低于 3%，应不超过 5%"),
        (fact("bp", "share", least=10_000), "应为 100%"),
        (fact("件", "open", most=0), "应为 0 件"),
        (fact("件", "open", most=2), "应不超过 2 件"),
        (fact("分", "sum", least=123_450), "应不少于 1,234.50 元"),
        (fact("tenths", "sum", least=25), "应不少于 2.5 小时"),
        (fact("项"), ""),
    ],
)
def test_a_target_in_words(one: LedgerFact, words: str) -> None:
    assert target_words(one) == words


def test_a_fact_is_met_or_not_by_sign_and_word() -> None:
    share = fact("bp", "share_of", least=300)
    assert said((share, value(300))) == (MET, "指标 3%，达标（应不低于 3%）")
    assert said((share, value(299))) == (UNMET, "指标 2.99%，未达标（应不低于 3%）")
    assert said((fact("项"), value(7))) == (None, "指标 7 项")
    assert said((share, value(None)))[1].startswith("指标：“社区概况”里还没有填居民数，未达标")
    assert said((share, value(None, ())))[1].startswith("指标：还没有记录，未达标")


def test_a_card_names_the_one_target_or_counts_them() -> None:
    one = (fact("项", least=8), value(7))
    assert unmet_word([one], 7) == (UNMET, "指标 7 项，应不少于 8 项")
    assert unmet_word([one, one], 7) == (UNMET, "2 项指标未达标")
    assert unmet_word([one], 0) == (TO_COME, "指标应不少于 8 项")  # nothing is wrong before the first row
    assert unmet_word([], 7) is None


def put(office: Book, card: str) -> None:
    ledger = ledgers()["volunteers"]
    values: dict[str, Any] = {
        "person": "王芳",
        "team": "巡逻队",
        "card": card,
        "on_date": PartialDate(2026, 3, 5),
    }
    with office.edit("登记") as session:
        queries.add_row(session, ledger, queries.branches(session)[0][0], values)


def test_the_page_and_the_card_follow_what_is_entered(
    tab: LedgersPage, window: Window, office: Book, qtbot: Any
) -> None:
    first = tab.show_section(ALL)
    assert isinstance(first, OverviewPage)
    tile = first.tiles["volunteers"]
    assert tile.unmet.text() == "○ 志愿者占居民应不低于 3%" and first.tiles["visits"].unmet.isHidden()
    put(office, "1")
    qtbot.waitUntil(lambda: tile.unmet.text() == "! 志愿者占居民：“社区概况”里还没有填居民数，应不低于 3%")
    with office.edit("社区概况") as session:
        roster.add_profile(session, {"on_date": PartialDate(2026, 1, 1), "residents": 50})
    qtbot.waitUntil(lambda: tile.unmet.text() == "! 志愿者占居民 2%，应不低于 3%")
    first.chips.choose("unmet")
    assert not tile.isHidden() and first.tiles["visits"].isHidden()
    page = tab.show_section("volunteers")
    assert isinstance(page, LedgerPage)
    assert [one.text() for one in page.measures.said] == [
        "! 志愿者占居民 2%，未达标（应不低于 3%）", "在册志愿者 1 人", "党员志愿者 0 人",
    ]  # fmt: skip
    put(office, "2")
    qtbot.waitUntil(lambda: page.measures.said[0].text() == "✓ 志愿者占居民 4%，达标（应不低于 3%）")
    assert tab.show_section(ALL) is first and tile.unmet.isHidden()
    assert tab.show_section("visits").measures.isHidden()  # type: ignore[attr-defined]


def test_a_number_that_is_not_reached_leads_to_the_rows_it_lacks(
    tab: LedgersPage, window: Window, office: Book, qtbot: Any
) -> None:
    ledger, day = ledgers()["petitions"], PartialDate(2026, 3, 5)
    with office.edit("登记") as session:
        branch = queries.branches(session)[0][0]
        for name, more in (
            ("王芳", {}),
            ("李娜", {"state": "answered", "answered_on": day, "answer": "已答"}),
        ):
            row = {"person": name, "on_date": day, "persons": 1, "matter": "灯", **more}
            queries.add_row(session, ledger, branch, row)
    page = tab.show_section("petitions")
    assert isinstance(page, LedgerPage)
    qtbot.waitUntil(lambda: len(page.model.ids) == 2)
    piece = next(one for one in page.measures.said if "信访答复率" in one.text())
    assert piece.text() == "! 信访答复率 50%，未达标（应为 100%） ›" and piece.toolTip() == "看还缺的 1 条"
    piece.pressed.emit()
    assert [page.row(uid)["person"] for uid in page.model.ids] == ["王芳"]
    assert "只列出“信访答复率”还缺的 1 条" in page.note.said.text()
    window.clear_filter()
    assert len(page.model.ids) == 2 and page.note.isHidden()
    piece = next(one for one in page.measures.said if "信访答复率" in one.text())
    piece.pressed.emit()
    page.scope.show_year(2025)
    page.scope.show_year(2026)
    assert len(page.model.ids) == 2 and page.note.isHidden()
