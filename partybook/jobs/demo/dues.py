"""The practice year's dues: assessed, collected month by month, handed up by quarter, with what goes wrong in a year."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum
from partybook.features.roster import queries as roster

MONTHS = 10  # opened by the end of October
COLLECTOR = "王芳"
# How many months from January on somebody has paid, by their place in the roster.
PAID_UP_TO = {6: 4, 17: 5, 23: 7, 31: 9}
PART = (38, 9)  # who has paid a part of which month
REDUCED, EXEMPT, ASKING, GENEROUS, EARLY, WRONG, RAISED = 12, 20, 27, 9, 14, 15, 33
WAGES = (
    ("post_pay_fen", 260_000), ("grade_pay_fen", 180_000), ("performance_fen", 110_000), ("allowance_fen", 62_000),
    ("bonus_fen", 12_000), ("other_pay_fen", 6_000), ("insurance_fen", 71_200), ("fund_fen", 84_000),
    ("annuity_fen", 27_500), ("tax_fen", 4_800), ("uncounted_fen", 150_000),
)  # fmt: skip


def keep_dues(session: Session, year: int) -> None:
    """Writes all of it for the branch of the practice book."""
    (branch, _), *_ = roster.branches(session)
    lives = roster.lives(session, dt.date(year, 1, 1))
    people = [person for person, life in lives if life.member]
    uids = [person["uid"] for person in people]
    newcomers = [
        p for p, life in roster.lives(session, dt.date(year, 10, 31)) if life.member and p["uid"] not in uids
    ]
    start = {
        "on_date": PartialDate(year, 1, 1),
        "balance_fen": 123_640,
        "last_receipt": None,
        "note": "上年结余",
    }
    queries.set_start(session, branch, start)
    _assess(session, [*people, *newcomers], year)
    _reliefs(session, uids, year)
    _areas(session, branch)
    queries.open_months(
        session, branch, [(PartialDate(year, m), dt.date(year, m, 1)) for m in range(1, MONTHS + 1)]
    )
    _collect(session, branch, uids, year)
    _wrong(session, branch, uids, year)
    _account(session, branch, year)
    _talks(session, uids, year)


def _assess(session: Session, people: Sequence[Mapping[str, Any]], year: int) -> None:
    """Everybody but the newest probationer, by work and age; wages line by line for some; one raise in July."""
    chance, todo = random.Random(year), []
    january = PartialDate(year, 1)
    for place, person in enumerate(people[:-1]):
        base: dict[str, Any] = {
            "category": "retired",
            "income_fen": chance.randrange(280_000, 620_000, 1_350),
        }
        if person["work"] in ("012", "013"):
            scale = chance.randrange(80, 140)
            base = {"category": "monthly", **{key: fen * scale // 100 for key, fen in WAGES}}
        elif person["work"] in ("54", "55"):
            base = {"category": "self_employed", "income_fen": chance.randrange(350_000, 1_150_000, 5_000)}
        elif person["work"] != "42":
            base = {"category": "monthly", "income_fen": chance.randrange(320_000, 980_000, 2_500)}
        elif place % 19 == 4:
            base = {"category": ("relief", "farmer", "unemployed")[place % 3]}
        elif place % 19 == 8:
            base = {
                "category": "retired",
                "monthly_fen": 1_800,
                "reason": "养老金分不出基本部分，参照同等收入党员",
            }
        note = "卡交" if place % 7 == 3 else None
        todo.append((person["uid"], {**base, "from_month": january, "note": note, "state": "confirmed"}))
    raised = {
        "category": "retired",
        "income_fen": 505_000,
        "from_month": PartialDate(year, 7),
        "reason": "退休金调整",
    }
    queries.set_bases(session, [*todo, (people[RAISED % len(people)]["uid"], raised)])


def _reliefs(session: Session, uids: Sequence[str], year: int) -> None:
    reply = {"branch_opinion": "经支委会研究，同意。", "branch_on": PartialDate(year - 1, 12, 10)}
    granted = {**reply, "superior_opinion": "同意。", "approved_on": PartialDate(year - 1, 12, 20)}
    for place, values in (
        (REDUCED, {"kind": "reduced", "amount_fen": 500, "from_month": PartialDate(year, 1), "to_month": PartialDate(year, 6),
                   "situation": "长期患病，医药费支出较大。", "applied_on": PartialDate(year - 1, 12, 3),
                   "approval": f"湖街党〔{year - 1}〕31号", **granted}),
        (EXEMPT, {"kind": "exempt", "from_month": PartialDate(year, 1), "to_month": PartialDate(year, 12),
                  "situation": "家中遭火灾，生活困难。", "applied_on": PartialDate(year - 1, 12, 5),
                  "approval": f"湖街党〔{year - 1}〕31号", **granted}),
        (ASKING, {"kind": "reduced", "amount_fen": 300, "from_month": PartialDate(year, 11), "to_month": PartialDate(year + 1, 4),
                  "situation": "丧失劳动能力，子女待业。", "applied_on": PartialDate(year, 10, 20)}),
    ):  # fmt: skip
        queries.add_relief(session, uids[place % len(uids)], values)


def _areas(session: Session, branch: str) -> None:
    """An area for each group, with the group's collector."""
    posts = [post for post in roster.posts(session) if post["post"] == "collector"]
    groups = {person["uid"]: person["group"] for person in roster.people(session)}
    for uid, name, _ in roster.groups(session):
        collector = next(
            (post["person_uid"] for post in posts if groups.get(post["person_uid"]) == name), None
        )
        queries.set_area(
            session,
            {"branch_uid": branch, "name": f"{name[:2]}片", "group_uid": uid, "collector_uid": collector},
        )


def _collect(session: Session, branch: str, uids: Sequence[str], year: int) -> None:
    """A receipt for each who paid a month, in the first days of the month; one pays by the half year."""
    first, last = PartialDate(year, 1), PartialDate(year, 12)
    found = queries.positions(session, dt.date(year, 12, 31), first, last)
    owed = sorted(found.values(), key=lambda p: p.month.sort_key)
    place_of = {uid: place for place, uid in enumerate(uids)}
    todo: list[tuple[str, str, list[Sum], Mapping[str, Any]]] = []
    for position in owed:
        place, month = place_of.get(position.person_uid, len(uids)), position.month.month or 0
        if position.owed_fen <= 0 or month > PAID_UP_TO.get(place, 12) or place == EARLY:
            continue
        fen = position.owed_fen // 2 if (place, month) == PART else position.owed_fen
        on = PartialDate(year, month, 5 + place % 4)
        about: dict[str, Any] = {
            "on_date": on,
            "method": ("cash", "mobile", "transfer")[place % 3],
            "collector": COLLECTOR,
        }
        if place % 11 == 2:
            about["payer"] = "家属代交"
        todo.append((branch, "payment", [Sum(position.person_uid, position.month, fen)], about))
    if len(uids) > EARLY:
        todo += [(branch, "payment", *early) for early in _early(uids[EARLY], found, year)]
    june = PartialDate(year, 6, 28)
    lines = [Sum(uids[GENEROUS % len(uids)], PartialDate(year, 6), 500_000, "large")]
    wish = {
        "wish": "支援乡村振兴",
        "note": "七一前自愿交纳",
        "centre_receipt": "中组收0001234",
        "centre_receipt_on": PartialDate(year, 9, 15),
    }
    todo.append(
        (branch, "payment", lines, {"on_date": june, "method": "transfer", "collector": COLLECTOR, **wish})
    )
    todo.sort(key=lambda one: one[3]["on_date"].sort_key)
    queries.store_payments(session, todo)


def _early(
    uid: str, found: Mapping[tuple[str, PartialDate], queries.Position], year: int
) -> Iterator[tuple[list[Sum], Mapping[str, Any]]]:
    """Half a year at a time, the last months of the year in advance."""
    monthly = found[uid, PartialDate(year, MONTHS)].owed_fen
    for first in (1, 7):
        months = [PartialDate(year, month) for month in range(first, first + 6)]
        lines = [Sum(uid, m, found[uid, m].owed_fen if (uid, m) in found else monthly) for m in months]
        on = PartialDate(year, first, 6)
        yield lines, {"on_date": on, "method": "transfer", "collector": COLLECTOR}


def _wrong(session: Session, branch: str, uids: Sequence[str], year: int) -> None:
    """A receipt written wrong, one for the wrong person given back, a correction of what was owed."""
    april = PartialDate(year, 4)
    about = {"on_date": PartialDate(year, 4, 9), "method": "cash", "collector": COLLECTOR}
    receipts = (
        [Sum(uids[WRONG % len(uids)], april, 15_000)],
        [Sum(uids[(WRONG + 1) % len(uids)], PartialDate(year, 5), 2_000)],
    )
    wrong, other = queries.store_payments(session, [(branch, "payment", sums, about) for sums in receipts])
    queries.void_payment(session, wrong, "金额多写了一个零", dt.date(year, 4, 9))
    queries.reverse(session, other, "记错了人，当日退还", {"on_date": PartialDate(year, 4, 10)})
    queries.correct(
        session,
        uids[RAISED % len(uids)],
        PartialDate(year, 2),
        -100,
        "二月多核定 1 元",
        on=dt.date(year, 3, 2),
    )


def _account(session: Session, branch: str, year: int) -> None:
    """Handed up after each quarter; a part comes back; papers, training and help are paid from it; cash is counted."""
    for first in (1, 4, 7):
        on = PartialDate(year, first + 3, 9)
        about = {
            "on_date": on,
            "method": "transfer",
            "payee": "中共湖滨街道工作委员会",
            "voucher": f"转-{first:03d}",
        }
        span = {"from_month": PartialDate(year, first), "to_month": PartialDate(year, first + 2)}
        slip = queries.hand_up(session, branch, {**span, **about, "handled_by": COLLECTOR})
        if first < 7:
            back = {
                "received_on": PartialDate(year, first + 3, 12),
                "received_by": "街道组织办",
                "receipt": f"{year}-{first:04d}",
            }
            queries.receive_handup(session, slip, back)
    for purpose, month, fen, what, payee in (
        ("returned", 3, 180_000, "上级返还上年党费", "湖滨街道党工委"),
        ("books", 3, 96_000, "订阅党报党刊", "邮政局"),
        ("training", 5, 42_500, "党员培训教材", "新华书店"),
        ("honours", 7, 60_000, "表彰优秀党员", "先进党员 6 人"),
        ("hardship", 7, 80_000, "慰问困难党员", "困难党员 4 人"),
        ("interest", 9, 312, "存款利息", "银行"),
    ):
        on = PartialDate(year, month, 20)
        queries.add_entry(
            session,
            branch,
            {"purpose": purpose, "on_date": on, "amount_fen": fen, "what": what, "payee": payee,
             "voucher": f"{month:02d}-{fen % 97:02d}", "handled_by": COLLECTOR, "approved_by": "支委会"},
        )  # fmt: skip
    day = dt.date(year, 9, 30)
    there = queries.balance(session, day, branch)
    count = {"on_date": PartialDate.of(day), "cash_fen": 20_000, "bank_fen": there - 20_000}
    queries.count_cash(session, branch, {**count, "counted_by": COLLECTOR, "witness": "支部书记"})


def _talks(session: Session, uids: Sequence[str], year: int) -> None:
    for place, month, said, promised in (
        (6, 8, "电话打不通，托邻居带话", None),
        (6, 10, "上门未遇，留了便条", None),
        (17, 10, "在外地带孙子，下月回来补", PartialDate(year, 11, 15)),
        (23, 10, "忘了，月底补交", PartialDate(year, 10, 31)),
    ):
        talk = {
            "on_date": PartialDate(year, month, 18),
            "way": "visit" if month == 10 else "phone",
            "spoken_by": COLLECTOR,
        }
        queries.add_contact(session, uids[place % len(uids)], {**talk, "said": said, "promised_on": promised})
