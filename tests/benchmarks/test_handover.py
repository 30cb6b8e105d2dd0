"""Packing, verifying and restoring a book of 5,000 people and 100 MB of attachments, beside copying the same bytes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from partybook.book.attach import attach
from partybook.jobs import demo

pytestmark = pytest.mark.benchmark_run
ROOT = Path(__file__).resolve().parents[2]
PEOPLE, PIECE = 5_000, 10 * 2**20

WORK = """
import hashlib, json, os, sys, time
from pathlib import Path
from partybook.handover import packing, restoring
from partybook.handover.verifying import verify
from partybook.jobs.books import load_models, open_book

load_models()

def peak():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))

book, out, word = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
began = time.perf_counter()
if word == "pack":
    with open_book(book) as opened:
        began = time.perf_counter()
        wish = packing.Wish(2026, packing.Office("东湖社区党支部"), "口令口令口令口令")
        packing.pack(opened, out, wish, force=True)
elif word == "verify":
    verify(out, "口令口令口令口令")
elif word == "restore":
    restoring.restore(out, book.with_name("restored.partybook"), password="口令口令口令口令", emptier=True)
else:  # the floor: the same bytes written, synced, read and hashed three times
    data = out.read_bytes()
    began = time.perf_counter()
    with out.with_name("floor").open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    for _ in range(3):
        hashlib.sha256(out.with_name("floor").read_bytes()).hexdigest()
print(json.dumps({"seconds": time.perf_counter() - began, "memory": peak()}))
"""


def measured(*words: object) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", WORK, *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The same people with 10 and with 100 MB of attachments."""
    found = {}
    for pieces in (1, 10):
        path = tmp_path_factory.mktemp(f"{pieces}") / "a.partybook"
        with demo.demo(path, members=PEOPLE) as book:
            for number in range(pieces):
                with book.edit("附件") as session:
                    attach(session, "person", f"{number}", f"{number}.bin", os.urandom(PIECE))
        found[pieces] = path
    return found


def test_hand_over_five_thousand_people(
    books: dict[int, Path], benchmark: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    out = {pieces: path.with_suffix(".pbk") for pieces, path in books.items()}
    found = {
        (word, pieces): measured(path, out[pieces], word)
        for pieces, path in books.items()
        for word in ("pack", "verify", "restore", "floor")
    }
    benchmark.pedantic(lambda: measured(books[10], out[10], "verify"), rounds=1)
    size = out[10].stat().st_size / 2**20
    with capsys.disabled():
        for word in ("pack", "verify", "restore", "floor"):
            small, large = found[word, 1], found[word, 10]
            print(
                f"\n  {word}: {large['seconds']:.2f} s for {size:.0f} MB, {size / large['seconds']:.0f} MB/s · "
                f"memory {small['memory']:.0f} MB with 10 MB of attachments, {large['memory']:.0f} MB with 100"
            )
    for word in ("pack", "verify"):
        assert found[word, 10]["memory"] < found[word, 1]["memory"] * 1.15  # flat
