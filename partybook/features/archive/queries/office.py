"""What the office decided about its archive; the list that is in force, its own lists."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from partybook.book.decisions import decide, decided
from partybook.book.office import drop_standard, keep_standard, own_standards
from partybook.errors import Problem
from partybook.features.archive.rules import check_form
from partybook.features.archive.settings import BY_KEY, SETTINGS
from partybook.features.roster import queries as roster
from partybook.standards.archive import COMMUNITY, FOLDER, ArchiveList, archive_lists, own_list
from partybook.text import mark

ENDING = ".toml"
WIDTHS = (20, 30, 40, 50)  # mm, DA/T 22-2015


def office(session: Session) -> dict[str, Any]:
    """Decisions by key, the default where none was made."""
    return decided(session, SETTINGS)


def decide_office(session: Session, key: str, value: Any) -> None:
    """Keeps a decision of the office. Problems archive-number-form, archive-box-width, archive-list-unknown."""
    if key == "archive.number":
        check_form(value)
    if key == "archive.box_width" and value not in WIDTHS:
        raise Problem("archive-box-width", mark("盒脊厚度可以是 20、30、40、50 毫米：{value}"), value=value)
    if key == "archive.list" and value and value not in all_lists(session):
        raise Problem("archive-list-unknown", mark("没有归档清单“{value}”。"), value=value)
    decide(session, BY_KEY[key], value)


def all_lists(session: Session) -> dict[str, ArchiveList]:
    """Every list by name: those shipped, then those of the office's own."""
    texts = own_standards(session, FOLDER)
    own = {name.removesuffix(ENDING): text for name, text in texts.items()}
    return {**archive_lists(), **{name: own_list(name, text) for name, text in own.items()}}


def current_list(session: Session) -> ArchiveList:
    """The list that is in force: the one decided for, else the one that is shipped."""
    name = office(session)["archive.list"] or COMMUNITY
    if name in archive_lists():
        return archive_lists()[name]
    return all_lists(session).get(name) or archive_lists()[COMMUNITY]


def keep_list(session: Session, name: str, text: str) -> None:
    """Keeps a list of the office's own under a name, and puts it in force."""
    own_list(name, text)
    keep_standard(session, FOLDER, f"{name}{ENDING}", text)
    decide_office(session, "archive.list", name)


def drop_list(session: Session, name: str) -> None:
    """Takes a list of the office's own out again; the one that is shipped is in force where it was."""
    if office(session)["archive.list"] == name:
        decide_office(session, "archive.list", "")
    drop_standard(session, FOLDER, f"{name}{ENDING}")


def branches(session: Session) -> list[tuple[str, str]]:
    """The branches of the book, as (uid, name)."""
    return list(roster.branches(session))
