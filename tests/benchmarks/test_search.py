"""Find as you type, per key, against one frame of 16 ms."""

import random
import time

import pytest

from partybook.features.roster.rules.find import find_key, matches
from partybook.jobs import demo

pytestmark = pytest.mark.benchmark_run
TYPED = ("w", "wa", "wan", "王", "王秀", "zhang", "0", "04", "0412", "和", "1300000", "x")


@pytest.mark.parametrize(("people", "to_reach"), [(10_000, 0.003), (100_000, 0.016)])
def test_find_as_you_type(
    people: int, to_reach: float, benchmark, capsys: pytest.CaptureFixture[str]
) -> None:
    maker = demo._People(random.Random(1), 2026)
    some = [maker.make("full", place) for place in range(5_000)]
    keys = [find_key(row["name"], row["citizen_id"], row["phone"]) for row in some] * (people // len(some))
    slowest = 0.0
    for typed in TYPED:
        best = float("inf")
        for _ in range(5):
            start = time.perf_counter()
            matches(keys, typed)
            best = min(best, time.perf_counter() - start)
        slowest = max(slowest, best)
    benchmark.pedantic(lambda: matches(keys, "wa"), rounds=5)
    with capsys.disabled():
        verdict = "reached" if slowest <= to_reach else "NOT reached"
        print(
            f"\n  {people:,} people: slowest key {slowest * 1000:.1f} ms (to reach {to_reach * 1000:.0f} ms: {verdict})"
        )
