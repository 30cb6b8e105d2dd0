"""T10: crafted files are refused for the right reason, soon, in little memory, and nothing is written.

Run as a program, this is the child that verifies: python test_hostile.py FOLDER. It forks for each file, so that each
has a limit of its own for address space; the fork says what came of it.
"""

from __future__ import annotations

import io
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from partybook.errors import Problem
from partybook.handover import restoring
from partybook.handover.layout import START
from partybook.handover.sealing import lock_key
from partybook.handover.verifying import read, verify
from partybook.jobs.books import load_models
from tests.handover.forge import Forged, closed_again, content_of
from tests.handover.hostile import CASES, PASSWORD, RESTORED, sparse

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 300 * 2**20
SECONDS = 5.0

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="NOT TESTED: this system has no fork to limit"
)


# --- the child ------------------------------------------------------------------------------------------------


def status(key: str) -> int:
    """A figure of /proc/self/status in bytes."""
    lines = Path("/proc/self/status").read_text("utf-8").split("\n")
    return next(int(line.split()[1]) for line in lines if line.startswith(key)) * 1024


def look_at(path: Path, target: Path) -> dict[str, Any]:
    """What verifying a file says, and what restoring from it does."""
    limit = status("VmSize") + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    began, said = time.process_time(), {"verify": "ok", "restore": "ok"}
    for word, work in (
        ("verify", lambda: verify(path, PASSWORD)),
        ("restore", lambda: restoring.restore(path, target, password=PASSWORD, emptier=True)),
    ):
        try:
            work()
        except Problem as problem:
            assert str(problem)
            said[word] = problem.code
        except BaseException as fault:  # noqa: BLE001 - that is what the test asks
            said[word] = f"{type(fault).__name__}: {fault}"
    return {**said, "seconds": time.process_time() - began, "memory": status("VmHWM")}


def serve(folder: Path) -> None:
    load_models()
    for line in sys.stdin:
        path = Path(json.loads(line))
        here, there = os.pipe()
        child = os.fork()
        if child == 0:
            os.write(there, json.dumps(look_at(path, folder / "台账.partybook")).encode())
            os._exit(0)
        os.close(there)
        os.waitpid(child, 0)
        print((os.read(here, 65536) or b'{"died": true}').decode(), flush=True)
        os.close(here)


# --- the tests ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def forged(plain) -> Forged:
    return Forged.of(plain.data)


def ask(folder: Path, paths: list[Path]) -> list[dict[str, Any]]:
    """Each file's answer from a child of its own."""
    done = subprocess.run(
        [sys.executable, __file__, str(folder)],
        input="".join(json.dumps(str(path)) + "\n" for path in paths),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_good_file_taken_apart_and_put_together_is_good(forged: Forged) -> None:
    """The control for all that follows: only the fault is refused, not the forging."""
    assert len(CASES) >= 60
    again = read(io.BytesIO(forged.copy().agree().file()), "甲.pbk")
    assert again.counts["person"] == 2 and again.found.papers and again.found.attachments == 1
    sealed = forged.copy()
    data = sealed.sealed(slot=lambda key: lock_key(key, PASSWORD, 10))
    assert read(io.BytesIO(data), "乙.pbk", PASSWORD).counts == again.counts


def test_crafted_files_are_refused_for_the_right_reason(forged: Forged, tmp_path: Path) -> None:
    stick, home = tmp_path / "stick", tmp_path / "home"
    stick.mkdir()
    home.mkdir()
    there = home / "台账.partybook"
    there.write_bytes(b"the book in place" * 100)
    wanted: list[tuple[Path, str, str]] = []
    for name, (code, make) in CASES.items():
        path = stick / f"{name}.pbk"
        path.write_bytes(make(forged.copy()))
        wanted.append((path, code, code))
    for name, (code, make) in RESTORED.items():
        path = stick / f"restored_{name}.pbk"
        path.write_bytes(make(forged.copy()))
        wanted.append((path, "ok", code))
    wanted += [(path, code, code) for path, code in sparse(stick, forged)]
    found = ask(home, [path for path, _, _ in wanted])
    assert len(found) == len(wanted)
    wrong = {
        path.name: one
        for (path, verified, restored), one in zip(wanted, found, strict=True)
        if (one.get("verify"), one.get("restore")) != (verified, restored)
    }
    assert not wrong
    slow = {
        path.name: one["seconds"]
        for (path, _, _), one in zip(wanted, found, strict=True)
        if one["seconds"] > 2 * SECONDS
    }
    large = {
        path.name: one["memory"]
        for (path, _, _), one in zip(wanted, found, strict=True)
        if one["memory"] > MEMORY
    }
    assert not slow and not large
    assert [item.name for item in home.iterdir()] == [there.name]
    assert there.read_bytes() == b"the book in place" * 100
    print(
        f"{len(wanted)} crafted files: at most {max(one['seconds'] for one in found) / 2:.2f} s and "
        f"{max(one['memory'] for one in found) / 2**20:.0f} MB each; "
        f"{len({code for _, code, _ in wanted})} reasons"
    )


def test_the_control_a_child_that_takes_more_dies(tmp_path: Path) -> None:
    """The limit is real: what takes 400 MB does not get them."""
    script = (
        "import resource\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))\n"
        "try:\n    bytes(400 * 2**20)\nexcept MemoryError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"


@pytest.mark.parametrize("count", [2_000, pytest.param(50_000, marks=pytest.mark.release)])
def test_mutations_of_a_good_file_end_in_a_sentence(plain, forged: Forged, count: int) -> None:
    """Half on the bytes, half within the JSON with the frames put right; the trailer fits, so that all of it is read."""
    seed = int.from_bytes(os.urandom(4), "big")
    chance = random.Random(seed)
    content, said = content_of(plain.data), Counter[str]()
    before = [part.data for part in forged.parts]
    for number in range(count):
        data = _bytes_mutated(content, chance) if number % 2 else _json_mutated(forged, chance)
        try:
            found = read(io.BytesIO(data), "甲.pbk")
        except Problem as problem:
            assert str(problem), seed
            said[problem.code] += 1
            continue
        said["ok"] += 1
        assert found.counts == plain.verified.counts and found.found == plain.verified.found, (seed, number)
    assert [part.data for part in forged.parts] == before
    print(f"seed {seed}: {dict(said)}")
    assert said["ok"] < count // 20 and len(said) >= 10, said


def _bytes_mutated(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(START.size, len(data) - 64)
        what = chance.randrange(4)
        if what == 0:
            data[place] = chance.randrange(256)
        elif what == 1:
            del data[place : place + chance.randrange(1, 64)]
        elif what == 2:
            data[place:place] = chance.randbytes(chance.randrange(1, 64))
        else:
            other = chance.randrange(START.size, len(data) - 64)
            data[place : place + 32] = data[other : other + 32]
    return closed_again(bytes(data))


SCRAPS = (
    b"null", b"NaN", b"1e999", b"[[[", b'"', b"{}", b"\\u0000", b"\xff", b"-1", b"9" * 30, b",", b":", b"\n",
    "\u2028".encode(), b'{"a":', b"true", b"}",
)  # fmt: skip


def _json_mutated(forged: Forged, chance: random.Random) -> bytes:
    part = chance.choice([part for part in forged.parts if part.head["part"] != "attachment"])
    at_head = not part.pieces or chance.random() < 0.3
    kept, raw = list(part.pieces), part.raw
    text = bytearray(
        json.dumps(part.head, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    )
    if not at_head:
        text = bytearray(part.data)
    place = chance.randrange(len(text))
    text[place : place + chance.randrange(0, 4)] = chance.choice(SCRAPS)
    if at_head:
        part.raw = bytes(text)
    else:
        part.pieces = [bytes(text)]
    try:
        return forged.file()
    finally:
        part.pieces, part.raw = kept, raw


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
