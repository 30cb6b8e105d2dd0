"""Meetings worded for paper: minutes, the call to a meeting with its sheet to sign, the year's table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.meetings import queries
from partybook.features.meetings.model import YEAR_KINDS
from partybook.features.meetings.rules.cadence import period_of
from partybook.features.meetings.rules.checks import FOR_COMMITTEE
from partybook.features.meetings.sources.held import meeting_rows, quorum_of
from partybook.standards.codes import codes
from partybook.text import short_names


def minutes(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The minutes of each meeting held in the year by the day, or of the one asked for, whatever its year."""
    found = [
        row
        for row in _meetings(session, asked)
        if row["state"] == "held" and (asked.uid or row["held_on"].earliest <= asked.as_of)
    ]
    uids = [row["uid"] for row in found]
    there, more = queries.attendance(session, uids), queries.belonging(session, uids)
    marks = queries.marks_of(session, uids)
    made = []
    for row in found:
        came = there.get(row["uid"], [])
        numbers = queries.numbers(row, came)
        whole = {**row, **numbers, **quorum_of(row, numbers), **more[row["uid"]]}
        whole["away"] = [one for one in came if codes()["attendance"].codes[one["state"]].group == "away"]
        made.append({**whole, **_named(whole), **_said(whole), "themes": marks[row["uid"]]["themes"]})
    return made


def _meetings(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Those of the year, or the one asked for."""
    if asked.uid is None:
        return meeting_rows(session, asked)
    row = queries.meeting(session, asked.uid)
    day: PartialDate = row["held_on"] or row["planned_on"]
    in_year = meeting_rows(session, Asked(day.year, asked.as_of, asked.branch))
    return [one for one in in_year if one["uid"] == asked.uid]


def _named(row: Row) -> dict[str, Any]:
    """How a meeting is called on paper, whose it is, when it is."""
    table = codes()["meeting_kind"]
    kind = row["own_kind"] or table.label(row["kind"])
    also = "、".join(table.label(one) for one in (row["also"] or "").split())
    title, number = row["title"], f"第 {row['number']} 次" if row["number"] is not None else ""
    if number and kind not in title:
        number = kind + number
    return {
        "kind_words": f"{kind}（兼{also}）" if also else kind,
        "headline": f"{title}（{number}）" if number else title,
        "unit": "".join(filter(None, (row["branch"], row["group"]))) or None,
        "time_words": time_words(row),
    }


def time_words(row: Row) -> str | None:
    """2026年3月12日 14:30—16:00, as far as it is known."""
    day: PartialDate | None = row["held_on"] or row["planned_on"]
    clock = "—".join(filter(None, (row["starts_at"], row["ends_at"])))
    return " ".join(filter(None, (day.chinese if day is not None else None, clock))) or None


def _said(row: Row) -> dict[str, Any]:
    """Numbers, speeches, votes and resolutions in words; None for what there was not."""
    return {
        "came_words": _came(row),
        "absent_said": row["absent_words"] or ("无" if row["absent"] == 0 else None),
        "quorum_words": _quorum(row),
        "spoken": _lines(_speech(one) for one in row["speeches"]),
        "voted": _lines(_numbered([_vote(one) for one in row["votes"]])),
        "resolved": _lines(_numbered([_resolution(one) for one in row["resolutions"]])),
        "file_words": "、".join(row["files"]) or None,
        "files": len(row["files"]),
    }


def _lines(texts: Iterable[str]) -> str | None:
    return "\n".join(texts) or None


def _numbered(texts: Sequence[str]) -> list[str]:
    """With numbers where there is more than one."""
    return list(texts) if len(texts) < 2 else [f"{place}. {text}" for place, text in enumerate(texts, 1)]


def _came(row: Row) -> str | None:
    words = (("应到", row["due"]), ("实到", row["present"]), ("缺席", row["absent"]))
    return "，".join(f"{word} {count} 人" for word, count in words if count is not None) or None


def _quorum(row: Row) -> str | None:
    if row["quorum"] is None:
        return None
    due, present = row["vote_due"], row["vote_present"]
    counted = f"有表决权的应到 {due} 人，实到 {present} 人，" if due is not None else ""
    met = {True: "，达到规定人数", False: "，未达到规定人数", None: ""}[row["quorum_ok"]]
    return f"{counted}须到会 {row['quorum']} 人{met}"


def _speech(one: Row) -> str:
    """王芳（报告）：…; a plain speech only with its name."""
    about = [codes()["speech_kind"].label(one["kind"])] if one["kind"] != "speech" else []
    about += ["本人已核对"] if one["checked"] else []
    who = (one["speaker"] or "") + (f"（{'，'.join(about)}）" if about else "")
    return f"{who}：{one['text']}" if who else str(one["text"])


def _vote(one: Row) -> str:
    what = codes()["vote_matter"].label(one["matter"]) if one["matter"] != "decision" else None
    about = "：".join(filter(None, (what, one["name"])))
    words = "，".join(filter(None, (about, one["text"]))) or codes()["vote_matter"].label(one["matter"])
    written = f"，书面意见 {one['written']} 份" if one["written"] else ""
    counted = f"赞成 {one['yes']} 票，反对 {one['no']} 票，弃权 {one['abstain']} 票"
    secret = "无记名投票，" if one["secret"] else ""
    passed = "通过" if one["passed"] else "未通过"
    return f"{words}。应到 {one['due']} 人，实到 {one['present']} 人{written}；{secret}{counted}。{passed}。"


def _resolution(one: Row) -> str:
    about = [f"责任人：{one['owner']}"] if one["owner"] else []
    about += [f"期限：{one['due_on'].dotted_full}"] if one["due_on"] else []
    if one["state"] != "open":
        done = f" {one['done_on'].dotted_full}" if one["done_on"] else ""
        about.append(codes()["resolution_state"].label(one["state"]) + done)
    return f"{one['text']}（{'；'.join(about)}）" if about else str(one["text"])


def called(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Each meeting held or to come, with who is due: as entered where that was done, else by the roster of its day."""
    found = [row for row in _meetings(session, asked) if row["state"] != "cancelled"]
    there = queries.attendance(session, [row["uid"] for row in found])
    made = []
    for row in found:
        day: PartialDate = row["held_on"] or row["planned_on"]
        entered = there.get(row["uid"])
        due = [one for one in entered or queries.due_at(session, row, day.earliest) if one["due"]]
        count = len(due) if due else row["due_count"]
        names = "、".join(one["name"] for one in due) or None
        everybody = bool(due) and not entered and row["kind"] not in FOR_COMMITTEE
        invited = f"{row['group'] or ''}全体党员（应到 {count} 人）" if everybody else names
        worded = {**_named(row), "on_date": day, "due": count, "names": names, "invited": invited}
        made.append({**row, **worded, "sheet": _sheet(due)})
    return made


def _sheet(due: Sequence[Row]) -> list[dict[str, Any]]:
    """Two people in a line: the first half at the left, the second at the right."""
    half = (len(due) + 1) // 2
    lines = []
    for place, (left, right) in enumerate(zip_longest(due[:half], due[half:]), 1):
        lines.append({**_signing("left", place, left), **_signing("right", place + half, right)})
    return lines


def _signing(side: str, number: int, one: Row | None) -> dict[str, Any]:
    away = one is not None and one.get("state") in ("leave", "absent")
    note = codes()["attendance"].label(one["state"]) if one is not None and away else None
    name = one["name"] if one is not None else None
    return {f"number_{side}": number if name else None, f"name_{side}": name, f"note_{side}": note}


def life_year(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Month by month what was held of each kind, on which days, and how many of those due came."""
    found = [
        row
        for row in meeting_rows(session, asked)
        if row["state"] == "held" and row["held_on"].earliest <= asked.as_of
    ]
    numbers = queries.numbers_of(session, found)
    branches = [
        (uid, name) for uid, name in queries.branches(session) if asked.branch is None or uid == asked.branch
    ]
    made = []
    short = short_names([name for _, name in branches])
    for uid, name in branches:
        for month in range(1, 13):
            held = [row for row in found if row["branch_uid"] == uid and row["held_on"].month == month]
            when = f"{month}月" if len(branches) == 1 else f"{short[name]}\n{month}月"
            line = {"uid": f"{uid}/{asked.year}-{month:02d}", "when": when, "branch": name}
            over = period_of(dt.date(asked.year, month, 1), "month").last <= asked.as_of
            made.append({**line, **_month(held, numbers, over=over)})
    return made


def _month(held: Sequence[Row], numbers: Mapping[str, Row], *, over: bool) -> dict[str, Any]:
    line: dict[str, Any] = {}
    counted: dict[str, Row] = {}
    for kind in YEAR_KINDS:
        rows = [row for row in held if kind in (row["kind"], *(row["also"] or "").split())]
        line[kind] = len(rows) if rows or over else None
        line[f"{kind}_on"] = _days(rows) or None
        counted |= {row["uid"]: numbers[row["uid"]] for row in rows}
    known = [one for one in counted.values() if one["due"] and one["present"] is not None]
    line["due"] = sum(one["due"] for one in known) if known else None
    line["present"] = sum(one["present"] for one in known) if known else None
    line["rate_bp"] = line["present"] * 10_000 // line["due"] if known else None
    return line


def _days(rows: Sequence[Row]) -> str:
    """12日、20日; 13日×3 where several were held on a day."""
    days: dict[int | None, int] = {}
    for row in rows:
        days[row["held_on"].day] = days.get(row["held_on"].day, 0) + 1
    return "、".join(
        (f"{day}日" if day else "日期不详") + (f"×{times}" if times > 1 else "")
        for day, times in days.items()
    )


def life_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many of those due came in the year."""
    due, present = (sum(row[key] or 0 for row in rows) for key in ("due", "present"))
    share = f"{present * 1000 // due // 10}.{present * 1000 // due % 10}%" if due else ""
    held = sum(row[kind] or 0 for row in rows for kind in YEAR_KINDS)
    return {"count": len(rows), "total_held": held, "total_rate": share}
