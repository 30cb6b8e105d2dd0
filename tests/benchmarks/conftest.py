"""Racing our work against its floor or peer in the same run: what counts is the ratio."""

import time
from collections.abc import Callable

import pytest

Work = Callable[[], object]


def timed(work: Work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@pytest.fixture
def race(benchmark: object, capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, float]]:
    """race(ours, floors={name: (work, ratio to reach)}): alternates, takes the best of each, prints the ratios."""

    def run(ours: Work, floors: dict[str, tuple[Work, float]], rounds: int = 3) -> dict[str, float]:
        best = dict.fromkeys(floors, float("inf"))
        mine = float("inf")
        for _ in range(rounds):
            for name, (work, _) in floors.items():
                best[name] = min(best[name], timed(work))
            mine = min(mine, timed(ours))
        benchmark.pedantic(ours, rounds=1)  # type: ignore[attr-defined]
        ratios = {name: mine / seconds for name, seconds in best.items()}
        benchmark.extra_info.update(ratios)  # type: ignore[attr-defined]
        with capsys.disabled():
            for name, seconds in best.items():
                goal = floors[name][1]
                verdict = "reached" if ratios[name] <= goal else "NOT reached"
                print(
                    f"\n  ours {mine:.3f} s · {name} {seconds:.3f} s · ratio {ratios[name]:.2f} (to reach {goal}: {verdict})"
                )
        return ratios

    return run
