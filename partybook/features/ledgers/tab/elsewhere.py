"""What clerks look for among the ledgers and the program keeps on a tab of its own: said where nothing was found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.desk.empty import EmptyPage
from partybook.desk.language import word
from partybook.text import folded, mark

LEAST = 2  # characters that are looked for


@dataclass(frozen=True)
class Place:
    """Words for what is kept elsewhere, the tab and its section, and what both are called."""

    words: tuple[str, ...]
    tab: str
    section: str
    called: str


PLACES = (
    Place((mark("谈心谈话"), mark("谈话记录")), "meetings", "talks", mark("会议记录 → 谈心谈话")),
    Place((mark("学时"), mark("学习培训学时")), "meetings", "hours", mark("会议记录 → 学习学时")),
    Place((mark("民主评议党员"), mark("测评票")), "meetings", "appraisal", mark("会议记录 → 民主评议")),
    Place((mark("决议落实"),), "meetings", "resolutions", mark("会议记录 → 决议落实")),
    Place(
        (mark("三会一课"), mark("主题党日"), mark("组织生活会"), mark("党课"), mark("支委会"), mark("会议记录"), mark("签到")),
        "meetings",
        "records",
        mark("会议记录"),
    ),
    Place((mark("党费收缴"), mark("党费减免"), mark("党费上缴")), "dues", "collecting", mark("党费")),
    Place((mark("任期届满"), mark("支委名单"), mark("党小组"), mark("社区概况")), "roster", "organisation", mark("党员名册 → 支部与班子")),
    Place((mark("发展党员"), mark("入党积极分子"), mark("入党申请人")), "roster", "development", mark("党员名册 → 发展党员")),
    Place((mark("政治生日"), mark("光荣在党"), mark("困难党员"), mark("三必访")), "roster", "care", mark("党员名册 → 关怀帮扶")),
    Place((mark("党员花名册"), mark("组织关系转接"), mark("流动党员"), mark("失联党员")), "roster", "people", mark("党员名册")),
)  # fmt: skip


def place_of(typed: str) -> Place | None:
    """Where something is kept that is no ledger."""
    said = folded(typed)
    if len(said) < LEAST:
        return None
    return next(
        (one for one in PLACES for name in map(folded, map(word, one.words)) if said in name or name in said),
        None,
    )


def page_of(place: Place, parent: QWidget | None = None) -> EmptyPage:
    """Says where it is kept, and leads there."""
    translate = QCoreApplication.translate
    title = translate("Elsewhere", "这一项在“{place}”里登记").format(place=word(place.called))
    more = translate("Elsewhere", "不另设台账，登记一次，统计、打印和考核都用得到。")
    return EmptyPage(
        "search", title, more, translate("Elsewhere", "去那一页"), translate("Elsewhere", "清除筛选"), parent
    )
