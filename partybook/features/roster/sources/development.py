"""The way into the Party as rows: who is on it, the steps of a case, the papers of its file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.development import (
    Case,
    Judged,
    Paper,
    blocks,
    judge,
    now_due,
    papers,
    standard_on,
)
from partybook.features.roster.rules.development.words import required, state_words
from partybook.features.roster.rules.life import Life
from partybook.fields import Date, Field, Text, Whole, YesNo
from partybook.standards.codes import codes

_DAY = Date(whole=True)
_PERSON = {field.key: field for field in FIELDS}

APPLICANT_FIELDS: tuple[Field, ...] = (
    *(_PERSON[key] for key in ("name", "sex", "ethnicity", "born_on", "education")),
    Field("job", "单位职业", Text(), (), 6, computed=True),
    _PERSON["standing"],
    Field("applied_on", "申请日期", _DAY, (), 5),
    Field("talk_on", "谈话日期", _DAY, (), 5, computed=True),
    Field("talker", "谈话人", Text(), (), 4, computed=True),
    Field("activist_on", "确定积极分子日期", _DAY, (), 5),
    Field("filed_on", "备案日期", _DAY, (), 5, computed=True),
    Field("mentor", "培养联系人", Text(), (), 5, computed=True),
    Field("reviews", "半年考察日期", Text(), (), 6, computed=True),
    Field("target_on", "列为发展对象日期", _DAY, (), 5),
    _PERSON["note"],
)
COURSE_FIELDS: tuple[Field, ...] = (
    _PERSON["name"],
    Field("order", "步骤序号", Whole(), (), 2, computed=True),
    Field("stage", "阶段", Text(), (), 6, computed=True),
    Field("step", "步骤", Text(), (), 8, computed=True),
    Field("required", "要求时限", Text(), (), 10, computed=True),
    Field("not_before", "最早日期", _DAY, (), 5, computed=True),
    Field("due", "截止日期", _DAY, (), 5, computed=True),
    Field("provisional", "日期暂定", YesNo(), (), 3, computed=True),
    Field("done_on", "实际日期", _DAY, (), 5, computed=True),
    Field("who", "责任人", Text(), (), 5, computed=True),
    Field("papers", "材料", Text(), (), 8, computed=True),
    Field("review", "审核", Text(), (), 6, computed=True),
    Field("state", "状态", Text(), (), 6, computed=True),
    Field("blocked", "不能往下办的原因", Text(), (), 12, computed=True),
)
FILE_FIELDS: tuple[Field, ...] = (
    _PERSON["name"],
    Field("stage", "阶段", Text(), (), 6, computed=True),
    Field("paper", "材料名称", Text(), (), 9, computed=True),
    Field("copies", "份数", Whole(), (), 2),
    Field("pages", "页数", Whole(), (), 2),
    Field("on_date", "日期", _DAY, (), 5),
    Field("there", "有／缺", Text(), (), 3, computed=True),
    Field("place", "存放处", Text(), (), 5),
    Field("remark", "备注", Text(), (), 6, computed=True),
)


def applicants(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Applicants, activists and targets on the day asked for (R17)."""
    rows = []
    for person, life, case in _asked(session, asked):
        if life.standing not in ("applicant", "activist", "target"):
            continue
        known = case.as_of(asked.as_of)
        talk, mentor = known.record("talk") or {}, known.record("mentor") or {}
        reviews = [row["done_on"].dotted_full for row in known.records("review") if row["done_on"]]
        dates = {f"{code}_on": known.on(code) for code in ("applied", "activist", "filed", "target", "talk")}
        job = person["workplace"] or codes()["work"].label(person["work"])
        rows.append(
            {
                **person,
                **dates,
                "job": job,
                "talker": talk.get("who"),
                "mentor": mentor.get("who"),
                "reviews": "、".join(reviews) or None,
            }
        )
    return rows


def course(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The 25 steps of the person asked for; without one, of everybody on the way the steps that are over,
    run or come next (R18)."""
    rows = []
    for person, _, case in _asked(session, asked):
        judged = judge(case, asked.as_of)
        coming = now_due(judged, asked.as_of)
        why = next((str(problem) for problem in blocks(case, asked.as_of, judged)), None)
        for one in judged:
            if asked.uid is None and one.state == "waiting" and one is not coming:
                continue
            rows.append(_step_row(person, case, one, asked.as_of, why if one is coming else None))
    return rows


def _step_row(
    person: Mapping[str, Any], case: Case, one: Judged, day: dt.date, why: str | None
) -> dict[str, Any]:
    record, found = one.record or {}, one.term
    first, last = (PartialDate.of(on) if on else None for on in (found.not_before, found.due))
    there = {paper.code: paper for paper in papers(case, day) if paper.step.code == one.step.code}
    names = codes()["development_paper"]
    listed = [names.label(code) + ("（缺）" if paper.missing else "") for code, paper in there.items()]
    return {
        "uid": person["uid"],
        "name": person["name"],
        "order": one.step.number,
        "stage": _stage(one),
        "step": f"{one.step.number} {one.step.title}",
        "required": required(one) or None,
        "not_before": first,
        "due": last,
        "provisional": found.provisional,
        "done_on": one.on,
        "who": record.get("who"),
        "papers": "、".join(listed) or None,
        "review": _review(record),
        "state": state_words(one, day),
        "blocked": why,
    }


def _stage(one: Judged) -> str:
    return standard_on(dt.date.max).stages[one.step.stage - 1]


def _review(record: Mapping[str, Any]) -> str | None:
    """How a step ended: the result, the number and day of the superior's reply."""
    result, replied = record.get("result"), record.get("approved_on")
    parts = [codes()["step_result"].label(result) if result else "", record.get("approval") or ""]
    parts.append(replied.dotted_full if replied is not None else "")
    return " ".join(part for part in parts if part) or None


def files(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The papers of the person asked for, or of every running case: all that the list names for steps done, and all
    that are there (R19)."""
    names, rows = codes()["development_paper"], []
    for person, _, case in _asked(session, asked):
        for paper in papers(case, asked.as_of):
            if asked.uid is None and not (paper.there or paper.missing):
                continue
            row = paper.row or {}
            kind = "入个人档案" if paper.core else "地方要求" if paper.local else ""
            remark = "；".join(part for part in (kind, row.get("place"), row.get("note")) if part)
            rows.append(
                {
                    **{key: row.get(key) for key in ("copies", "pages", "on_date", "place")},
                    "uid": person["uid"],
                    "name": person["name"],
                    "stage": paper.stage,
                    "paper": names.label(paper.code),
                    "there": _there(paper),
                    "remark": remark or None,
                }
            )
    return rows


def _there(paper: Paper) -> str | None:
    """有, 缺; 未补录 for what was due before the records begin."""
    if paper.there:
        return "有"
    before = paper.before and not paper.local and not paper.row
    return "缺" if paper.missing else "未补录" if before else None


def file_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many papers there are and how many are missing."""
    there = [row["there"] for row in rows]
    return {"count": len(rows), "present": there.count("有"), "due": there.count("缺")}


def _asked(session: Session, asked: Asked) -> list[tuple[dict[str, Any], Life, Case]]:
    """(person, life, case) of the running cases, or of the one person asked for."""
    if asked.uid is None:
        return queries.cases(session, asked.as_of, asked.branch)
    found = queries.case(session, asked.uid, asked.as_of)
    return [found] if found is not None else []
