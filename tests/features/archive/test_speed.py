"""The checklist of a year is made at once: 500 people, 300 meetings more than the practice book has."""

import datetime as dt
import time
from pathlib import Path

import pytest

from partybook.book.bulk import insert_rows
from partybook.book.schema import Base
from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.archive import queries
from partybook.features.roster import queries as roster
from partybook.jobs import demo

REACH = 0.1  # seconds of the processor, on a quiet machine; a busy one is given three times as long
KINDS = ("general", "committee", "lecture", "theme_day")


@pytest.mark.release
def test_the_checklist_of_a_full_year(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-12-31")
    with demo.demo(tmp_path / "a.partybook", members=500) as book:
        branch = book.read(roster.branches)[0][0]
        rows = [
            {"branch_uid": branch, "kind": KINDS[place % 4], "title": f"第{place}次会议", "state": "held",
             "held_on": PartialDate(2026, place % 12 + 1, place % 28 + 1), "content": "讨论" * 500}
            for place in range(300)
        ]  # fmt: skip
        with book.edit("登记一年") as session:
            insert_rows(session, Base.metadata.tables["meeting"], rows)
        asked, took = Asked(2026, dt.date(2026, 12, 31)), []
        for _ in range(5):
            began = time.process_time()
            cells = book.read(lambda session: queries.checklist(session, asked))
            took.append(time.process_time() - began)
    assert len(cells) > 130
    print(f"checklist: {min(took):.3f} s")
    assert min(took) < 3 * REACH
