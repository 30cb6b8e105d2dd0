"""What an item counted, as JSON that a frozen sheet keeps, and back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from partybook.facts import Proof
from partybook.features.scoring.rules.shape import Counted, Difference, Lack, Scored

PLAIN = ("what", "says", "fact", "unit", "value", "least", "most", "met", "rule")


def kept(counted: Iterable[Counted]) -> str:
    """The JSON that is frozen."""
    return json.dumps([plain(one) for one in counted], ensure_ascii=False)


def plain(one: Counted) -> dict[str, Any]:
    """A criterion for JSON: points in hundredths as text where they are no whole number."""
    return {
        **{key: getattr(one, key) for key in PLAIN},
        "part": str(one.part),
        "earned": str(one.earned),
        "needs": list(one.needs),
        "proofs": [[proof.source, proof.uid, proof.label] for proof in one.proofs],
        "lacking": [
            [lack.label, lack.by.isoformat(), lack.gone, lack.source, lack.uid] for lack in one.lacking
        ],
    }


def read_kept(text: str) -> tuple[Counted, ...]:
    """What `kept` wrote."""
    return tuple(
        Counted(
            **{key: row[key] for key in PLAIN},
            part=Fraction(row["part"]),
            earned=Fraction(row["earned"]),
            needs=tuple(row["needs"]),
            proofs=tuple(Proof(*proof) for proof in row["proofs"]),
            lacking=tuple(
                Lack(label, dt.date.fromisoformat(by), gone, source, uid)
                for label, by, gone, source, uid in row["lacking"]
            ),
        )
        for row in json.loads(text)
    )


def difference(was: Scored, now: Scored) -> Difference | None:
    """What changed in an item since it was frozen; None where points, values and records are what they were, or where
    a person had settled the points whatever the records say."""

    def values(one: Scored) -> list[tuple[str, int | None]]:
        return [(counted.fact, counted.value) for counted in one.counted if counted.what == "fact"]

    if was.how == "override":
        return None
    before, after = {(p.source, p.uid) for p in was.proofs}, {(p.source, p.uid) for p in now.proofs}
    if was.score == now.score and values(was) == values(now) and before == after:
        return None
    return Difference(
        was.item.code,
        was.item.title,
        was.score,
        now.score,
        was.arithmetic,
        now.arithmetic,
        tuple(proof for proof in was.proofs if (proof.source, proof.uid) not in after),
        tuple(proof for proof in now.proofs if (proof.source, proof.uid) not in before),
    )
