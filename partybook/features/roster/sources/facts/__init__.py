"""Numbers about people and posts that the scoring and the year's report use, with the records behind them.

What lies with other features (a meeting held, a visit, dues in arrears) is asked for by its name.
"""

from __future__ import annotations

from collections.abc import Mapping

from partybook.facts import Facts
from partybook.features.roster.sources.facts.caring import cared, contacted
from partybook.features.roster.sources.facts.development import analysed
from partybook.features.roster.sources.facts.exits import exits
from partybook.features.roster.sources.facts.moves import agreed, receipted
from partybook.features.roster.sources.facts.posts import filled, measures, terms
from partybook.features.roster.sources.facts.profile import community
from partybook.text import mark


def _titled(titles: Mapping[str, str]) -> Mapping[str, str]:
    return {f"roster.{name}": title for name, title in titles.items()}


FACTS = (
    Facts(
        _titled(
            {
                "posts_filled": mark("在任班子成员"),
                "officers_young": mark("35岁及以下的班子成员"),
                "officers_women": mark("班子中的女党员"),
                "officers_college": mark("大专及以上的班子成员"),
            }
        ),
        filled,
    ),
    Facts(_titled({"officer_measures": mark("班子成员受处分处置")}), measures),
    Facts(
        _titled(
            {
                "terms_valid": mark("任期未满或延期已批准的党组织"),
                "elections_proven": mark("换届有请示、批复和选举记录的党组织"),
            }
        ),
        terms,
    ),
    Facts(
        _titled(
            {
                "applicants_analysed": mark("申请人和积极分子队伍分析"),
                "development_limits": mark("发展党员逾期、违规"),
                "development_papers": mark("发展党员缺材料"),
            }
        ),
        analysed,
    ),
    Facts(_titled({"mobile_contacted": mark("流动党员每半年联系率")}), contacted),
    Facts(_titled({"care_covered": mark("下岗、年老、病困党员有联系人且走访过")}), cared),
    Facts(
        _titled(
            {
                "exits_checked": mark("党员组织生活和党费年度检查"),
                "exits_handled": mark("满六个月的党员按规定处置率"),
            }
        ),
        exits,
    ),
    Facts(_titled({"transfers_receipted": mark("转出回执一个月内收回率")}), receipted),
    Facts(_titled({"statistics_agree": mark("党员增减与期末人数相符")}), agreed),
    Facts(
        _titled(
            {
                "health_education": mark("居民健康教育率"),
                "offences_share": mark("违法犯罪人数占居民"),
            }
        ),
        community,
    ),
)
