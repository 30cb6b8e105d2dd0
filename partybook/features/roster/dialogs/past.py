"""What the panel is told of a person besides the row of the table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partybook.desk.attaching import Attached


@dataclass(frozen=True)
class Past:
    """What happened to a person, the names of branches by uid, the day it is looked at, the kind by which they left;
    the files kept of them, the bytes of the photo among those; near relatives, posts,
    what was entered of the way into the Party: steps, papers, notices, points."""

    events: Sequence[Mapping[str, Any]] = ()
    branches: Mapping[str, str] = field(default_factory=dict)
    day: dt.date | None = None
    gone: str | None = None
    files: Sequence[Attached] = ()
    photo: bytes = b""
    relatives: Sequence[Mapping[str, Any]] = ()
    posts: Sequence[Mapping[str, Any]] = ()
    way: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
