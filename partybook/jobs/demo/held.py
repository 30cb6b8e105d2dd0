"""The practice year's meetings as they are put together: numbers, who came, what was said, resolved, voted."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.file import Session
from partybook.book.numbers import reach_number
from partybook.book.records import rows
from partybook.book.schema import new_uid
from partybook.dates import PartialDate
from partybook.features.meetings import queries
from partybook.features.meetings.model import Attendance, Meeting, MeetingVote, Resolution, Speech
from partybook.features.meetings.rules.checks import BY_HAND, FOR_COMMITTEE, serial
from partybook.features.roster import queries as roster
from partybook.features.roster.model import DevelopmentStep
from partybook.jobs.demo import spoken
from partybook.standards.codes import codes

OLD = 84  # from this age on people often ask for leave
LAST = (10, 31)  # month and day up to which the practice year is kept
Row = dict[str, Any]


class Year:
    """Gathers a year's meetings with all that belongs to them, and stores them table by table."""

    def __init__(self, session: Session, branch: str, year: int) -> None:
        self.session, self.branch, self.year = session, branch, year
        self.chance = random.Random(f"meetings/{year}")
        self.group_names = {uid: name for uid, of, name in queries.group_names(session) if of == branch}
        self.groups = list(self.group_names)
        self.people = {person["uid"]: person for person in roster.people(session)}
        now = dt.date(year, *LAST)
        here = {member["uid"] for member in roster.members_on(session, now)}
        committee = roster.committees_on(session, now).get(branch, [])
        self.committee = [uid for uid in committee if uid in here]
        posts = [post for post in roster.posts(session) if post["to_on"] is None]
        label = codes()["post"].label
        self._officers = {label(p["post"]): self.people[p["person_uid"]]["name"] for p in posts}
        self.leaders = {p["group_uid"]: self.people[p["person_uid"]]["name"] for p in posts if p["group_uid"]}
        self.meetings: list[Row] = []
        self.attendance: dict[str, list[Row]] = {}
        self._speeches: list[Row] = []
        self._resolutions: list[Row] = []
        self._votes: list[Row] = []
        self._steps: list[tuple[str, Row]] = []
        self._members: dict[dt.date, list[Row]] = {}

    def officer(self, post: str) -> str:
        """Who holds a post; the name itself where it is none."""
        return self._officers.get(post) or next(iter(self._officers.values()), post)

    def officer_uid(self, post: str) -> str | None:
        """Whose name `officer` gives."""
        name = self.officer(post)
        return next((uid for uid, person in self.people.items() if person["name"] == name), None)

    def hold(self, kind: str, day: dt.date, title: str, *, group: str | None = None, **more: Any) -> str:
        """A meeting that was held, with who came; gives its uid."""
        row: Row = {
            "kind": kind,
            "title": title,
            "state": "held",
            "held_on": PartialDate.of(day),
            "group_uid": group,
        }
        row |= {"uid": new_uid(), "branch_uid": self.branch, "planned_on": None, "own_kind": None} | more
        row["signed_on"] = PartialDate.of(day + dt.timedelta(days=1))
        self.meetings.append(row)
        if kind not in BY_HAND:
            self.attendance[row["uid"]] = self._who_came(row, day)
        return str(row["uid"])

    def plan(self, kind: str, day: dt.date, title: str, *, group: str | None = None, **more: Any) -> None:
        """A meeting that is still to come, or was called off."""
        row = {
            "kind": kind,
            "title": title,
            "state": "planned",
            "planned_on": PartialDate.of(day),
            "held_on": None,
        }
        self.meetings.append({**row, "branch_uid": self.branch, "group_uid": group, "uid": new_uid(), **more})

    def speak(self, meeting: str, *, with_dissent: bool) -> None:
        """A report, two speeches and perhaps a differing view."""
        said = [*spoken.SPOKEN, *([("dissent", *spoken.DISSENT)] if with_dissent else [])]
        for place, (kind, post, text) in enumerate(said, 1):
            row = {"meeting_uid": meeting, "place": place, "kind": kind, "speaker": self.officer(post)}
            self._speeches.append({**row, "text": text, "checked": kind == "dissent" or None})

    def resolve(self, meeting: str, text: str, owner: str, due: dt.date, month: int) -> None:
        """What was resolved; most is done by now, what the eighth month resolved is overdue."""
        done = due - dt.timedelta(days=3)
        state = "done" if done <= dt.date(self.year, *LAST) and month != 8 else "open"
        row = {
            "meeting_uid": meeting,
            "place": 1,
            "text": text,
            "owner": owner,
            "due_on": PartialDate.of(due),
        }
        row |= {"state": state}
        if state == "done":
            row |= {"done_on": PartialDate.of(done), "result": "已按要求完成，结果已通报"}
        self._resolutions.append(row)

    def vote(self, meeting: str, day: dt.date, what: str, *, admission: bool) -> None:
        """A vote that passes, with one who abstains; an admission's numbers stand in the person's file too."""
        voters = [one for one in self.attendance[meeting] if one["votes"]]
        present = sum(one["state"] in ("present", "late") for one in voters)
        numbers = {
            "due": len(voters),
            "present": present,
            "yes": present - 1,
            "no": 0,
            "abstain": 1,
            "written": 0,
        }
        row: Row = {"meeting_uid": meeting, "place": 1, **numbers}
        row["matter"] = "admission" if admission else "decision"
        row |= {"person_uid": what if admission else None, "text": None if admission else what}
        self._votes.append({**row, "secret": admission})
        if admission:
            at = (DevelopmentStep.person_uid == what, DevelopmentStep.step == "accepted")
            said = {"voters": len(voters), "present": present, "yes": present - 1}
            self._steps += [(step["uid"], said) for step in rows(self.session, DevelopmentStep, *at)]

    def store(self) -> None:
        """Numbers the meetings in their order and writes all of it."""
        self.meetings.sort(key=lambda row: (row["held_on"] or row["planned_on"]).iso)
        last: dict[str, int] = {}
        for row in self.meetings:
            if row["state"] == "held":
                series = serial(row, "year")
                row["number"] = last[series] = last.get(series, 0) + 1
        for series, number in last.items():
            reach_number(self.session, series, number)
        lines = [{"meeting_uid": uid, **one} for uid, found in self.attendance.items() for one in found]
        for table, kept in (
            (Meeting, self.meetings), (Attendance, lines), (Speech, self._speeches),
            (Resolution, self._resolutions), (MeetingVote, self._votes),
        ):  # fmt: skip
            insert_rows(self.session, table.__table__, kept)  # type: ignore[arg-type]
        update_rows(self.session, DevelopmentStep.__table__, self._steps)  # type: ignore[arg-type]

    def _who_came(self, meeting: Row, day: dt.date) -> list[Row]:
        """Everybody due by the roster of the day, and how they came."""
        if meeting["kind"] in FOR_COMMITTEE:
            due = [{"person_uid": uid, "due": True, "votes": True} for uid in self.committee]
            return [{**one, "state": self.chance.choices(("present", "late"), (15, 1))[0]} for one in due]
        if day not in self._members:
            self._members[day] = roster.members_on(self.session, day)
        return [
            {
                "person_uid": member["uid"],
                "due": member["due"] or (not member["votes"] and member["reason"] is None),
                "votes": member["due"],
                **self._came(member),
            }
            for member in self._members[day]
            if meeting["group_uid"] is None or member["group_uid"] == meeting["group_uid"]
        ]

    def _came(self, member: Row) -> Row:
        if member["lost"]:
            return {"state": "absent", "reason": "失去联系"}
        if member["reason"] is not None:
            return {"state": "leave", "reason": "卧床，由专人联系"}
        if member["mobile"]:
            return {"state": "leave", "reason": "流动在外"}
        old = self.year - self.people[member["uid"]]["born_on"].year >= OLD
        state = self.chance.choices(("present", "late", "leave", "absent"), (90, 2, 40 if old else 6, 1))[0]
        reason = "年老体弱" if old else self.chance.choice(spoken.ABSENT)
        return {"state": state, "reason": reason if state == "leave" else None}
