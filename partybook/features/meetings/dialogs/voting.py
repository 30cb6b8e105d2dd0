"""表决: each vote with numbers proposed from the roll, what is wrong at its inputs, passed or not and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.desk.form import ManyForm, OneOf
from partybook.desk.language import said
from partybook.features.meetings.dialogs.basics import Known, day_of
from partybook.features.meetings.dialogs.roll import AWAY
from partybook.features.meetings.model import VOTE_FIELDS
from partybook.features.meetings.rules.voting import NUMBERS, check_vote, passed
from partybook.fields import Codes, Field, Label

PERSON = Field("person_uid", "对象", Label())
LINES = (
    ("matter", "person_uid", "secret"),
    ("text",),
    ("due", "present", "written"),
    ("yes", "no", "abstain"),
)
Row = Mapping[str, Any]


class VotesPart(ManyForm):
    """The votes of a meeting. `meeting` gives its columns now, `roll` its list, `voters` who votes on a matter."""

    def __init__(
        self,
        codes: Codes,
        found: Known,
        meeting: Callable[[], Row],
        roll: Callable[[], Sequence[Row]],
        voters: Callable[[Row, str], set[str]],
    ) -> None:
        fields = [PERSON, *VOTE_FIELDS]
        add = QCoreApplication.translate("VotesPart", "加一项表决")
        super().__init__(
            fields, LINES, codes, add, choices={"person_uid": found.people}, blank=lambda: {"written": 0}
        )
        self._meeting, self._roll, self._voters = meeting, roll, voters
        self.touched.connect(self._take_touch)

    def _take_touch(self, card: OneOf, key: str) -> None:
        if key == "matter":
            self._propose(card)
        self.judge(card)

    def _propose(self, card: OneOf) -> None:
        """Due and present by the base of this matter, from the roll as it stands."""
        matter, lines = card.values()["matter"], self._roll()
        if matter is None or not lines:
            return
        voters = self._voters(self._meeting(), matter)
        counting = [
            one for one in lines if one["person_uid"] in voters or (one.get("by_hand") and one["votes"])
        ]
        there = [one for one in counting if one["state"] and one["state"] not in AWAY]
        for key, number in (("due", len(counting)), ("present", len(there))):
            card.entries[key].show_value(number)
        if (
            matter in ("admission", "conversion", "removal", "advised_exit")
            and card.entries["secret"].value is None
        ):
            card.entries["secret"].show_value(True)

    def judge(self, card: OneOf) -> None:
        """Passed or not and why, as soon as all numbers are there."""
        vote = {**dict.fromkeys(NUMBERS), "secret": None, **card.values()}
        if vote["matter"] is None or any(vote[key] is None for key in NUMBERS):
            card.say("")
            return
        meeting = self._meeting()
        ok, why = passed(str(meeting["kind"]), vote, day_of(meeting))
        card.say(f"{'✓' if ok else '▲'} {said(why)}", "done" if ok else "late")

    def check(self) -> None:
        """Points out at the inputs what is wrong or doubtful about the numbers."""
        meeting = self._meeting()
        for card in self.filled():
            vote = {**dict.fromkeys(NUMBERS), "secret": None, **card.values()}
            for key, problem in check_vote(str(meeting["kind"]), vote, day_of(meeting)):
                if key in card.entries:
                    card.entries[key].point_out(problem)
            self.judge(card)
