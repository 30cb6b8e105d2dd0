"""A full, made-up year for practice: people who do not exist, with ID numbers of an area that does not exist."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from partybook.book.file import Book, Session
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.fields import id_check
from partybook.jobs.books import new_book
from partybook.jobs.demo.archive import file_papers
from partybook.jobs.demo.around import surround
from partybook.jobs.demo.development import develop
from partybook.jobs.demo.dues import keep_dues
from partybook.jobs.demo.files import keep_files
from partybook.jobs.demo.ledgers import keep_ledgers
from partybook.jobs.demo.lives import happen
from partybook.jobs.demo.meetings import meet
from partybook.jobs.demo.organisation import organise
from partybook.jobs.demo.scored import score_years

BRANCH, COMMUNITY, SUBDISTRICT = "东湖社区党支部", "东湖社区", "湖滨街道"
AREA = "000000"
CLERK = "王芳"
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"
GIVEN = {
    "1": "伟强磊军洋勇涛明超平刚建国春志远文斌立新卫东晓庆永康德福宝山海亮浩鹏飞峰",
    "2": "芳娜敏静丽艳杰娟兰霞桂英华玉萍红梅秀珍燕素芬惠淑琴莉雪琳慧颖洁倩",
}
RARE = {
    "1": ("周𫍽", "李𰻞", "曾庆国", "欧阳文斌", "尉迟敬"),
    "2": ("𠮷田芳", "赵𬱖", "单小燕", "阿依古丽·买买提", "缪玉琴"),
}
PLACES = ("浙江杭州", "江苏南京", "山东济南", "四川成都", "湖北武汉", "河南郑州", "安徽合肥", "湖南长沙")
STREETS = ("和平路", "湖滨路", "人民路", "建设路", "解放路", "文化路")
POSTS = ("书记", "副书记", "组织委员", "宣传委员", "纪检委员")
GROUPS = ("第一党小组", "第二党小组", "第三党小组")
EDUCATION = (("70", 9), ("60", 9), ("41", 6), ("30", 10), ("20", 12), ("14", 2))
OTHERS = (("applicant", 3), ("activist", 3), ("target", 1), ("probationary", 2))
GONE = 3  # people more, who moved away or died in the year
FEWEST = 20  # people from which on there are applicants and probationers too


def demo(
    path: Path,
    *,
    members: int = 60,
    year: int = 2026,
    seed: int = 1,
    who: str | None = None,
    force: bool = False,
) -> Book:
    """A practice book; the same numbers give the same people. `members` counts everyone on the roster."""
    chance = random.Random(f"{seed}/{members}/{year}")
    people = _People(chance, year)
    others = [standing for standing, count in OTHERS for _ in range(count)] if members >= FEWEST else []
    rows = [people.make("full", place) for place in range(members - len(others))]
    rows += [people.make(standing, 0) for standing in others]
    rows += [people.make("full", place) for place in range(GONE)] if members >= FEWEST else []

    for place, row in enumerate(
        sorted(rows[: members - len(others)], key=lambda row: row["joined_on"].iso)[:4]
    ):
        row |= {
            "landline": f"0000-8000010{place}",
            "note": "行动不便，送学上门" if place % 2 else "独居，每月上门一次",
        }

    def fill(session: Session) -> None:
        uids = queries.store_people(session, [(None, row) for row in rows])
        for uid, event in _events(uids, year) if members >= FEWEST else ():
            queries.add_event(session, uid, event)
        if members >= FEWEST:
            happen(session, [uids[4], *uids[8 : members - len(others)]], year)
            develop(session, uids[members - len(others) : members], year)
            organise(session, list(zip(uids, rows, strict=True))[: members - len(others)], year)
            surround(session, year)
            keep_files(session, uids)
            keep_dues(session, year)
            meet(session, year)
            named = zip(uids, (row["name"] for row in rows), strict=True)
            keep_ledgers(session, list(named)[: members - len(others)], year)
            file_papers(session, year)
            score_years(session, who or CLERK, year)

    return new_book(
        path,
        branch=BRANCH,
        community=COMMUNITY,
        subdistrict=SUBDISTRICT,
        who=who or CLERK,
        force=force,
        fill=fill,
    )


def _events(uids: list[str], year: int) -> list[tuple[str, dict[str, Any]]]:
    """What happened in the year: people came, went, moved about, were lost, were honoured."""
    away = PartialDate(year, 2, 20)
    return [
        (uids[1], {"kind": "transfer_in", "on_date": PartialDate(year, 3, 12), "from_unit": "中共西山街道西山社区支部委员会",
                   "to_unit": BRANCH, "letter": f"{year}-014", "valid_days": 30, "note": "随子女居住", "dues_to": PartialDate(year, 3),
                   "accepted_on": PartialDate(year, 3, 18), "receipt_on": PartialDate(year, 3, 25), "handled_by": "王芳"}),
        (uids[-1], {"kind": "transfer_out", "on_date": PartialDate(year, 5, 8), "from_unit": BRANCH,
                   "to_unit": "中共南苑街道花园社区委员会", "letter": f"{year}-003", "valid_days": 90,
                   "dues_to": PartialDate(year, 5), "accepted_on": PartialDate(year, 5, 20),
                   "receipt_on": PartialDate(year, 6, 2), "handled_by": "王芳"}),
        (uids[-2], {"kind": "transfer_out", "on_date": PartialDate(year, 9, 6), "from_unit": BRANCH,
                   "to_unit": "中共北湖街道望湖社区支部委员会", "letter": f"{year}-007", "valid_days": 90,
                   "dues_to": PartialDate(year, 9), "handled_by": "王芳"}),
        (uids[4], {"kind": "mobile_out", "on_date": away, "until": PartialDate(year, 12, 31), "reason": "务工经商",
                   "place": "广东深圳", "to_unit": "深圳市某物流园流动党员支部", "contact": "刘书记", "letter": f"{year}-01", "note": "每季度通话一次"}),
        (uids[5], {"kind": "mobile_out", "on_date": PartialDate(year - 1, 9), "reason": "照顾孙辈", "place": "上海浦东",
                   "to_unit": "上海市某居民区党支部"}),
        (uids[6], {"kind": "lost", "on_date": PartialDate(year - 3, 11), "reason": "1", "note": "电话停机，家属不知去向；已发函原单位查找"}),
        (uids[6], {"kind": "suspended", "on_date": PartialDate(year - 2, 6, 15), "approved_on": PartialDate(year - 2, 7, 1),
                   "approval": f"湖街党〔{year - 2}〕12号"}),
        (uids[7], {"kind": "lost", "on_date": PartialDate(year, 3), "reason": "6", "note": "搬家后未留联系方式，正在通过原小区查找"}),
        (uids[-3], {"kind": "died", "on_date": PartialDate(year, 8, 19)}),
    ]  # fmt: skip


class _People:
    """Makes people, each with another ID number."""

    def __init__(self, chance: random.Random, year: int) -> None:
        self._chance = chance
        self._year = year
        self._numbers: set[str] = set()
        self._rare = {sex: list(names) for sex, names in RARE.items()}
        self._posts = list(POSTS)

    def make(self, standing: str, place: int) -> dict[str, Any]:
        chance = self._chance
        full = standing == "full"
        born = self._born(full)
        sex = chance.choice("12")
        name = self._name(sex, full)
        joined_year = min(born.year + chance.randint(19, 45), self._year - 2)
        values: dict[str, Any] = {
            "name": name,
            "sex": sex,
            "ethnicity": "05" if "·" in name else chance.choices(("01", "03", "11", "15"), (54, 2, 2, 2))[0],
            "born_on": born,
            "native_place": chance.choice(PLACES),
            "education": chance.choices(*zip(*EDUCATION, strict=True))[0],
            "citizen_id": self._number(born, sex),
            "standing": standing,
            "group": GROUPS[place % len(GROUPS)] if full else GROUPS[chance.randrange(3)],
            "work": self._work(born),
            "phone": f"1300000{chance.randrange(10**4):04d}",
            "address": f"{chance.choice(STREETS)}{chance.randint(1, 99)}号{chance.randint(1, 12)}栋{chance.randint(1, 6)}0{chance.randint(1, 4)}室",
            "status": "normal",
            "lost": False,
            "mobile": full and chance.random() < 0.05,
        }
        if values["mobile"]:
            values["mobile_to"] = "广东深圳"
        if full and self._posts and born.year > self._year - 66:
            values["post"] = self._posts.pop(0)
        return values | self._membership(standing, joined_year)

    def _membership(self, standing: str, joined_year: int) -> dict[str, Any]:
        month = self._chance.randint(1, 12)
        if standing == "full":
            joined = PartialDate(joined_year, month)
            same_day = PartialDate(1969, 5) < joined < PartialDate(1977, 8)
            return {
                "joined_on": joined,
                "full_on": joined if same_day else PartialDate(joined_year + 1, month),
            }
        if standing == "probationary":
            joined = PartialDate(self._year, self._chance.randint(1, 6), self._chance.randint(1, 28))
            return {"joined_on": joined, "applied_on": PartialDate(self._year - 3, month)}
        return {"applied_on": PartialDate(self._year - self._chance.randint(1, 2), month)}

    def _born(self, full: bool) -> PartialDate:
        age = self._chance.triangular(26, 92, 68) if full else self._chance.randint(22, 50)
        return PartialDate(self._year - int(age), self._chance.randint(1, 12), self._chance.randint(1, 28))

    def _name(self, sex: str, full: bool) -> str:
        if full and self._rare[sex] and self._chance.random() < 0.3:
            return self._rare[sex].pop(0)
        given = self._chance.sample(GIVEN[sex], self._chance.choice((1, 2, 2, 2)))
        return self._chance.choice(SURNAMES) + "".join(given)

    def _number(self, born: PartialDate, sex: str) -> str:
        while True:
            order = self._chance.randrange(1 if sex == "1" else 2, 999, 2)
            stem = f"{AREA}{born.year:04d}{born.month:02d}{born.day:02d}{order:03d}"
            number = stem + id_check(stem)
            if number not in self._numbers:
                self._numbers.add(number)
                return number

    def _work(self, born: PartialDate) -> str:
        if self._year - born.year >= 60:
            return "42"
        return self._chance.choice(("52", "54", "55", "012", "013", "021", "025"))
