"""The views of the roster: which chips there are, and which of them a person stands in."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from partybook.desk.language import word
from partybook.features.roster.queries import Line
from partybook.fields import Codes

HERE, GONE = "here", "gone"
FITTING = "fitting"  # of whom the conditions of the filter hold; no chip of its own
STANDINGS = ("full", "probationary", "target", "activist", "applicant")
STATES = ("mobile", "lost", "suspended")
ALWAYS = (HERE, "full", "probationary")  # shown also where there is nobody


def branch_view(uid: str) -> str:
    """The view of one branch."""
    return f"branch {uid}"


def views_of(line: Line) -> frozenset[str]:
    """The views a person stands in. Suspended members count under no standing, as in the registers; who has left
    stands among those who left only, and who has not come yet nowhere."""
    return _views(line.standing, line.suspended, line.lost, line.mobile, line.gone, line.branch_uid)


@lru_cache(maxsize=4096)
def _views(
    standing: str | None, suspended: bool, lost: bool, mobile: bool, gone: str | None, branch: str | None
) -> frozenset[str]:
    place = branch_view(branch or "")
    if gone is not None:
        return frozenset() if gone == "transfer_in" else frozenset({GONE, place})
    states = {name for name, on in (("suspended", suspended), ("lost", lost), ("mobile", mobile)) if on}
    return frozenset({HERE, place, *states, *({standing} if standing and not suspended else ())})


def names(codes: Codes) -> dict[str, str]:
    """The word of each view, in the order of the chips."""
    translate = QCoreApplication.translate
    return {
        HERE: translate("RosterPage", "全部"),
        **{standing: word(codes["standing"].short(standing)) for standing in STANDINGS},
        "mobile": translate("RosterPage", "流动"),
        "lost": translate("RosterPage", "失联"),
        "suspended": translate("RosterPage", "停止党籍"),
        GONE: translate("RosterPage", "已离开"),
    }
