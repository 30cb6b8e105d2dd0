"""Numbers about the archive: of each item how many are owed and there; of the eight kinds of the score how many are
complete; what is missing, what has no proof.

What is excused is not owed; what lies before the records begin is owed and not there, for it proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Facts, Proof
from partybook.features.archive import queries
from partybook.features.archive.queries import Cell
from partybook.standards.archive import COMMUNITY, TAGS, ArchiveList, archive_lists
from partybook.standards.codes import codes
from partybook.text import mark

CHECKLIST = "archive.checklist"
OWED, THERE = mark("{title}：应有份数"), mark("{title}：已有份数")
TITLES = {
    "archive.kinds_there": mark("八类材料齐全的类数"),
    "archive.missing": mark("归档清单缺项"),
    "archive.unproved": mark("有勾无据的项"),
}
OPEN = ("missing", "due", "unproved", "before")


def titles_of(kept: ArchiveList) -> dict[str, str]:
    """The facts of a list's items and what each is called."""
    found = {}
    for item in kept.items:
        found[f"archive.owed.{item.key}"] = OWED.format(title=item.title)
        found[f"archive.there.{item.key}"] = THERE.format(title=item.title)
    return found


def own_titles(session: Session) -> dict[str, str]:
    """The facts of the items of a list of the office's own, where one is in force."""
    kept = queries.current_list(session)
    return titles_of(kept) if kept.own else {}


def facts(session: Session, asked: Asked) -> list[Fact]:
    """All facts of the archive for the time and branch asked for."""
    cells = queries.checklist(session, asked)
    by_item: dict[str, list[Cell]] = {item.key: [] for item in queries.current_list(session).items}
    for cell in cells:
        by_item[cell.item.key].append(cell)
    found = [fact for key, mine in by_item.items() for fact in _of_item(asked, key, mine)]
    for name, state in (("missing", "missing"), ("unproved", "unproved")):
        mine = tuple(_gap(cell) for cell in cells if cell.state == state)
        found.append(_fact(asked, name, len(mine) if cells else None, mine, mine))
    return [*found, kinds_there(asked, cells)]


def _of_item(asked: Asked, key: str, cells: list[Cell]) -> list[Fact]:
    owed = [cell for cell in cells if cell.state != "excused"]
    there = [cell for cell in owed if cell.state == "there"]
    proofs, lacking = _proofs(there), tuple(_gap(cell) for cell in owed if cell.state in OPEN)
    return [
        _fact(asked, f"owed.{key}", len(owed) or None, (), ()),
        _fact(asked, f"there.{key}", len(there) if owed else None, proofs, lacking),
    ]


def kinds_there(asked: Asked, cells: Iterable[Cell]) -> Fact:
    """How many of the eight kinds are complete: all that is owed in the whole period is there, at least one paper."""
    by_tag: dict[str, list[Cell]] = {tag: [] for tag in TAGS}
    for cell in cells:
        if cell.item.tag:
            by_tag[cell.item.tag].append(cell)
    complete: list[Cell] = []
    lacking: list[Proof] = []
    count = 0
    for tag, mine in by_tag.items():
        there = [cell for cell in mine if cell.state == "there"]
        gaps = [_gap(cell) for cell in mine if cell.state in OPEN]
        if there and not gaps:
            count += 1
            complete += there
        else:
            word = codes()["archive_tag"].label(tag)
            lacking += gaps or [Proof(CHECKLIST, tag, mark("没有{kind}").format(kind=word))]
    return _fact(asked, "kinds_there", count, _proofs(complete), tuple(lacking))


def _proofs(cells: Iterable[Cell]) -> tuple[Proof, ...]:
    """The records behind cells, each once."""
    return tuple({(proof.source, proof.uid): proof for cell in cells for proof in cell.proofs}.values())


def _gap(cell: Cell) -> Proof:
    return Proof(CHECKLIST, cell.uid, cell.label)


def _fact(
    asked: Asked, name: str, value: int | None, proofs: tuple[Proof, ...], lacking: tuple[Proof, ...]
) -> Fact:
    return Fact(f"archive.{name}", "items", asked.branch or "", asked.period, value, proofs, lacking)


def _titles() -> Mapping[str, Any]:
    return {**titles_of(archive_lists()[COMMUNITY]), **TITLES}


FACTS = (Facts(_titles(), facts, own_titles),)
