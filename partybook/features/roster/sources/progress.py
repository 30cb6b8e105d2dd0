"""How everybody on the way into the Party stands; their notices and points, as rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS, NOTICE_FIELDS, POINT_FIELDS
from partybook.features.roster.rules import notice as notices_rule
from partybook.features.roster.rules.development import Case, Overview, overview
from partybook.features.roster.rules.development.words import due_words, urgency_words
from partybook.features.roster.rules.life import Life
from partybook.features.roster.rules.membership import formal_name
from partybook.features.roster.rules.points import tally, total
from partybook.fields import CodeKind, Field, Text, Whole, YesNo
from partybook.standards.codes import codes

_PERSON = {field.key: field for field in FIELDS}
_STEP = CodeKind("development_step")

PROGRESS_FIELDS: tuple[Field, ...] = (
    _PERSON["name"],
    _PERSON["standing"],
    Field("reached", "已到步骤", _STEP, (), 6, computed=True),
    Field("coming", "下一步", _STEP, (), 6, computed=True),
    Field("due", "期限", Text(), (), 8, computed=True),
    Field("state", "情况", Text(), (), 6, computed=True),
    Field("missing", "缺材料", Whole(), (), 3, computed=True),
    Field("points", "积分", Whole(), (), 3, computed=True),
    Field("blocked", "不能往下办的原因", Text(), (), 14, computed=True),
    *(_PERSON[key] for key in ("sex", "born_on", "education", "phone", "branch", "group")),
)
_NOTICE = {field.key: field for field in NOTICE_FIELDS}
NOTICE_ROW_FIELDS: tuple[Field, ...] = (
    *(_PERSON[key] for key in ("name", "sex", "ethnicity", "born_on", "education", "branch")),
    _NOTICE["kind"],
    Field("title", "标题", Text(), (), 8, computed=True),
    Field("formal", "公示单位", Text(), (), 10, computed=True),
    Field("opening", "公示缘由", Text(), (), 14, computed=True),
    _NOTICE["reasons"],
    *(_NOTICE[key] for key in ("from_on", "until")),
    Field("period", "公示时间", Text(), (), 10, computed=True),
    Field("days", "工作日数", Whole(), (), 3, computed=True),
    Field("provisional", "日期暂定", YesNo(), (), 3, computed=True),
    Field("asking", "反映要求", Text(), (), 14, computed=True),
    *(_NOTICE[key] for key in ("report_to", "phone", "address")),
    Field("contact", "反映方式", Text(), (), 14, computed=True),
    *(_NOTICE[key] for key in ("result", "result_on", "note")),
)
POINT_ROW_FIELDS: tuple[Field, ...] = (
    *(_PERSON[key] for key in ("name", "standing", "branch")),
    POINT_FIELDS[0],
    Field("times", "次数", Whole(), (), 2, computed=True),
    Field("points", "得分", Whole(), (), 3, computed=True),
    Field("most", "上限", Whole(), (), 3, computed=True),
    Field("counted", "计入", Whole(), (), 3, computed=True),
)


def progress_row(person: Mapping[str, Any], found: Overview, points: int | None) -> dict[str, Any]:
    """One case in a line: where it stands, what is next and by when, what holds it up."""
    reached, coming = found.reached, found.coming
    return {
        **{key: person[key] for key in ("uid", "name", "standing", "branch", "group", "phone")},
        **{key: person[key] for key in ("sex", "born_on", "education")},
        "reached": reached.step.code if reached is not None else None,
        "coming": coming.step.code if coming is not None else None,
        "due": due_words(found),
        "state": urgency_words(found),
        "missing": found.missing or None,
        "points": points,
        "blocked": str(found.blocks[0]) if found.blocks else None,
    }


def progress(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Everybody on the way on the day asked for, what is due first standing first."""
    found = queries.cases(session, asked.as_of, asked.branch)
    entered = queries.points(session, [person["uid"] for person, _, _ in found])
    scale = queries.scale(session)
    seen = [(overview(case, asked.as_of), person) for person, _, case in found]
    earned = {uid: earned_by(rows, asked.as_of) for uid, rows in entered.items()}
    return [
        progress_row(person, one, points_of(earned.get(person["uid"], ()), scale, person))
        for one, person in sorted(seen, key=lambda pair: pair[0].sorting)
    ]


def earned_by(entries: Sequence[Mapping[str, Any]], day: dt.date) -> list[Mapping[str, Any]]:
    """The points that were earned by a day."""
    return [one for one in entries if one["on_date"] is None or one["on_date"].earliest <= day]


def begun_by(notices: Sequence[Mapping[str, Any]], day: dt.date) -> list[Mapping[str, Any]]:
    """The public notices that had begun by a day."""
    return [one for one in notices if one["from_on"] is None or one["from_on"].earliest <= day]


def points_of(entries: Sequence[Mapping[str, Any]], scale: Any, person: Mapping[str, Any]) -> int | None:
    """The points that count, None for who has none."""
    return total(tally(entries, scale, person["branch"])) if entries else None


def points(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Points of everybody on the way, a row for each item, as far as they were earned by the day asked for."""
    found, scale = _people(session, asked), queries.scale(session)
    entered = queries.points(session, [person["uid"] for person, _, _ in found])
    rows = []
    for person, _, _ in found:
        earned = earned_by(entered.get(person["uid"], ()), asked.as_of)
        for line in tally(earned, scale, person["branch"]):
            told = {"item": line.item, "times": line.times, "points": line.points, "counted": line.counted}
            known = {key: person[key] for key in ("uid", "name", "standing", "branch")}
            rows.append({**known, **told, "most": line.most})
    return rows


def point_heads(rows: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """How many people have points."""
    return {"count": len({row["uid"] for row in rows})}


def notices(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The public notices of the year asked for, or of the person or the notice asked for, ready for paper (R20)."""
    tables = queries.holiday_tables(session)
    office = queries.office(session)
    kept = [one for rows in queries.notices(session).values() for one in rows]
    if asked.uid is not None:
        kept = [one for one in kept if asked.uid in (one["uid"], one["person_uid"])]
    else:
        kept = [one for one in kept if one["from_on"] is None or one["from_on"].year == asked.year]
    rows = []
    for one in kept:
        found = queries.case(session, one["person_uid"], asked.as_of)
        if found is None or asked.branch not in (None, found[1].branch_uid):
            continue
        rows.append(_notice_row(one, found[0], found[2], tables, office))
    return sorted(
        rows, key=lambda row: row["from_on"].sort_key if row["from_on"] is not None else (9999, 0, 0)
    )


def _notice_row(
    one: Mapping[str, Any], person: Mapping[str, Any], case: Case, tables: Any, office: Mapping[str, Any]
) -> dict[str, Any]:
    begun, until = one["from_on"], one["until"]
    own = [(key, office.get(key)) for key in ("report_to", "phone", "address")]
    missing = notices_rule.ends(one["kind"], begun.earliest, tables)[1] if begun is not None else []
    return {
        **{key: person[key] for key in ("name", "sex", "ethnicity", "born_on", "education", "branch")},
        **{field.key: one[field.key] for field in NOTICE_FIELDS},
        **{key: one[key] or value for key, value in own},
        "uid": one["uid"],
        "person_uid": one["person_uid"],
        "title": codes()["notice_kind"].label(one["kind"]),
        "formal": formal_name(person["branch"]),
        "opening": notices_rule.OPENING[one["kind"]],
        "reasons": one["reasons"] or notices_rule.reasons(case, one["kind"]),
        "period": notices_rule.period(one, tables),
        "days": notices_rule.working_days(begun, until, tables),
        "provisional": bool(missing),
        "asking": notices_rule.ASKING,
        "contact": notices_rule.how_to_report(one, own),
    }


def _people(session: Session, asked: Asked) -> list[tuple[dict[str, Any], Life, Case]]:
    if asked.uid is None:
        return queries.cases(session, asked.as_of, asked.branch)
    found = queries.case(session, asked.uid, asked.as_of)
    return [found] if found is not None else []
