"""Points of an applicant by the branch's own scale: what each item gives, how much of it counts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.features.roster.rules.membership import branch_key
from partybook.standards.reading import csv_rows

FOLDER, NAME = "points", "scale.csv"
HEADS = ("item", "points", "most", "branch", "stopped")


@dataclass(frozen=True)
class Item:
    """An item of the scale: points each time, how many count at most, of which branch (all where it is empty)."""

    item: str
    points: int | None = None
    most: int | None = None
    branch: str = ""
    stopped: bool = False

    def of(self, branch: str) -> bool:
        """Whether it is of a branch."""
        return not self.branch or branch_key(self.branch) == branch_key(branch)


@dataclass(frozen=True)
class Line:
    """What one item came to: how often, how many points were entered, how many of them count."""

    item: str
    times: int
    points: int
    counted: int
    most: int | None


def read_scale(text: str) -> list[Item]:
    """The items of a scale as the book keeps it."""
    return [
        Item(
            row["item"],
            int(row["points"]) if row["points"] else None,
            int(row["most"]) if row["most"] else None,
            row["branch"],
            row["stopped"] == "yes",
        )
        for row in csv_rows(Path(FOLDER, NAME), text, HEADS)
    ]


def scale_text(items: Iterable[Item]) -> str:
    """A scale as the book keeps it."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(HEADS)
    lines.writerows(
        (one.item, one.points, one.most, one.branch, "yes" if one.stopped else "no") for one in items
    )
    return out.getvalue()


def tally(entries: Sequence[Mapping[str, Any]], scale: Sequence[Item], branch: str) -> list[Line]:
    """Each item of a person's points; an item that the scale no longer has counts as it was entered."""
    mosts = {one.item: one.most for one in scale if one.of(branch)}
    found: dict[str, list[int]] = {}
    for entry in entries:
        found.setdefault(entry["item"], []).append(entry["points"])
    return [
        Line(item, len(points), sum(points), _counted(sum(points), mosts.get(item)), mosts.get(item))
        for item, points in found.items()
    ]


def _counted(points: int, most: int | None) -> int:
    """As far as the limit lets it, up or down."""
    return points if most is None else max(-most, min(most, points))


def total(lines: Iterable[Line]) -> int:
    """The points that count."""
    return sum(line.counted for line in lines)
