"""People around the practice branch: who reports in, volunteers, is visited; hardship; relatives; a badge given."""

from __future__ import annotations

from typing import Any

from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.features.roster.rules.membership import age_since, badge_due
from partybook.fields import id_check

AREA = "000000"
FIRST_BADGES = 2021
# kind, name, sex, born, politics, unit, position, speciality, duty, phone's end, years back, month and day of reporting
CONTACTS: tuple[tuple[Any, ...], ...] = (
    ("serving", "沈雅琴", "2", (1984, 3, 9), "01", "市第三中学", "教师", "书法、绘画", "青少年书法班", "0101", 2, (3, 5)),
    ("serving", "陆建平", "1", (1979, 11, 21), "01", "区人民医院", "副主任医师", "全科诊疗", "健康咨询", "0102", 2, (3, 5)),
    ("serving", "郝思远", "1", (1990, 6, 2), "01", "区司法局", "科员", "法律", "法律援助", "0103", 1, (4, 12)),
    ("serving", "岳晓彤", "2", (1993, 1, 17), "02", "湖滨供电所", "技术员", "电工", "安全巡查", "0104", 1, (9, 1)),
    ("serving", "荆立新", "1", (1975, 8, 30), "01", "市建筑设计院", "工程师", "工程造价", "小区改造监督", "0105", 0, (3, 5)),
    ("commissioner", "裴国栋", "1", (1972, 5, 14), "01", "湖滨农商银行", "支部书记", "金融", "共建资金", "0106", 2, (1, 10)),
    ("commissioner", "舒玉兰", "2", (1980, 2, 25), "01", "东湖小学", "校长", "教育", "校社联动", "0107", 2, (1, 10)),
    ("volunteer", "钮志刚", "1", (1958, 10, 6), "13", None, None, "理发", "便民理发", "0108", 3, (5, 20)),
    ("volunteer", "管秋月", "2", (1966, 9, 12), "13", None, None, "合唱", "文艺队", "0109", 2, (6, 1)),
    ("volunteer", "詹一鸣", "1", (2003, 4, 28), "03", "某大学", "学生", "编程", "老年人手机课堂", "0110", 0, (7, 10)),
    ("visited", "柏桂英", "2", (1941, 12, 3), "13", None, None, None, None, "0111", 1, (1, 15)),
    ("visited", "辛福来", "1", (1949, 7, 19), "13", None, None, None, None, "0112", 1, (1, 15)),
    ("partner", "盛文杰", "1", (1986, 6, 30), "01", "湖滨派出所", "社区民警", "治安", "联防联控", "0113", 3, (2, 18)),
    ("partner", "庄雨晴", "2", (1991, 3, 22), "13", "惠民物业公司", "项目经理", "物业", "物业联席", "0114", 1, (2, 18)),
)  # fmt: skip
KEYS = ("kind", "name", "sex", "born_on", "politics", "unit", "position", "speciality", "duty")


def surround(session: Session, year: int) -> None:
    """Enters contacts of each kind, people in need, a couple and a mother and son, and badges given this year."""
    contacts = _contacts(session, year)
    people = [
        (person, life)
        for person, life in queries.lives(session, PartialDate(year, 10, 31).latest)
        if life.member
    ]
    uids = [person["uid"] for person, _ in sorted(people, key=lambda one: one[0]["born_on"].sort_key)]
    for entry in _needs(uids, contacts, year):
        queries.add_care(session, entry)
    _families(session, people)
    for on, given in _badges(people, year).items():
        queries.give_badges(session, given, {"on_date": PartialDate(on, 7, 1), "handled_by": "王芳"})


def _badges(people: list[tuple[Any, Any]], year: int) -> dict[int, list[str]]:
    """Who was given the badge in which year; of those due this year some wait for it."""
    found: dict[int, list[str]] = {}
    for person, life in people:
        since = age_since(life.standing, person["joined_on"], person["full_on"])
        if since is not None and year >= FIRST_BADGES and badge_due(since, year):
            first = next(on for on in range(FIRST_BADGES, year + 1) if badge_due(since, on))
            found.setdefault(first, []).append(person["uid"])
    found[year] = found.get(year, [])[1:]
    return {on: uids for on, uids in found.items() if uids}


def _contacts(session: Session, year: int) -> list[str]:
    rows = []
    for number, (*told, end, back, (month, day)) in enumerate(CONTACTS):
        values = dict(zip(KEYS, told, strict=True))
        born = values["born_on"] = PartialDate(*values["born_on"])
        stem = (
            f"{AREA}{born.year:04d}{born.month:02d}{born.day:02d}{900 + 2 * number + (values['sex'] == '1')}"
        )
        reported = PartialDate(year - back, month, day)
        values |= {"citizen_id": stem + id_check(stem), "phone": f"1300001{end}", "from_on": reported}
        if values["kind"] in ("visited", "volunteer"):
            values["address"] = f"湖滨路{30 + number}号{number}栋{number % 6 + 1}01室"
        rows.append(values)
    rows[9] |= {"to_on": PartialDate(year, 9, 10), "note": "返校，暂停服务"}
    return queries.store_contacts(session, [(None, row) for row in rows])


def _needs(uids: list[str], contacts: list[str], year: int) -> list[dict[str, Any]]:
    """Entries of care: for the eldest people, and for the residents who are visited."""

    def at(place: int) -> str:
        return uids[place % len(uids)]  # a small book has fewer people than there are needs

    return [
        {"person_uid": at(0), "kind": "bedridden", "from_on": PartialDate(year - 1, 11, 2), "helper": "周伟",
         "note": "行动不便，由女儿照料"},
        {"person_uid": at(3), "kind": "hospital", "from_on": PartialDate(year, 10, 26), "helper": "陈静",
         "note": "区人民医院骨科"},
        {"person_uid": at(5), "kind": "hardship", "from_on": PartialDate(year - 1, 1), "cause": "illness",
         "family_size": 2, "income_fen": 86_000, "low_income": False, "recognised_on": PartialDate(year - 1, 1, 18),
         "helper": "王芳", "note": "配偶长期透析"},
        {"person_uid": at(-6), "kind": "hardship", "from_on": PartialDate(year, 3), "cause": "burden",
         "family_size": 4, "income_fen": 112_500, "low_income": False, "recognised_on": PartialDate(year, 3, 20),
         "helper": "王芳"},
        {"person_uid": at(-9), "kind": "hardship", "from_on": PartialDate(year - 3, 6), "cause": "disabled",
         "family_size": 1, "income_fen": 78_000, "low_income": True, "recognised_on": PartialDate(year - 3, 6, 30),
         "helper": "周伟"},
        {"person_uid": at(-12), "kind": "trouble", "from_on": PartialDate(year, 10, 12), "helper": "陈静",
         "note": "家中漏水受损"},
        {"person_uid": at(-15), "kind": "hardship", "from_on": PartialDate(year - 2, 2), "to_on": PartialDate(year, 1, 31),
         "cause": "disaster", "family_size": 3, "income_fen": 95_000, "helper": "王芳", "note": "已脱困"},
        {"contact_uid": contacts[10], "kind": "lonely", "from_on": PartialDate(year - 1, 1, 15), "helper": "钮志刚"},
        {"contact_uid": contacts[11], "kind": "hardship", "from_on": PartialDate(year - 1, 1, 15), "cause": "income",
         "family_size": 1, "income_fen": 69_000, "low_income": True, "recognised_on": PartialDate(year - 1, 1, 15),
         "helper": "郝思远"},
    ]  # fmt: skip


def _families(session: Session, people: list[tuple[Any, Any]]) -> None:
    """A couple on the roster, and a member's mother who is not on it."""
    men = [person for person, _ in people if person["sex"] == "1"]
    women = [person for person, _ in people if person["sex"] == "2"]
    pairs = ((abs(man["born_on"].year - woman["born_on"].year), man, woman) for man in men for woman in women)
    _, husband, wife = min(pairs, key=lambda pair: (pair[0], pair[1]["uid"], pair[2]["uid"]))
    queries.add_relative(session, husband["uid"], {"relation": "spouse", "relative_uid": wife["uid"]})
    young = max(people, key=lambda one: one[0]["born_on"].sort_key)[0]
    queries.add_relative(
        session,
        young["uid"],
        {
            "relation": "mother",
            "name": "盖淑贞",
            "born_on": PartialDate(young["born_on"].year - 26, 4),
            "politics": "13",
            "unit": "退休",
        },
    )
