"""T8: what was handed over comes back byte for byte, whatever state the book in place is in, however it is interrupted.

Run as a program, this is the child that is killed while it restores: python test_restore.py FILE TARGET WORD.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from partybook.book import keeping
from partybook.book.file import Book
from partybook.book.handed import handed
from partybook.errors import Problem
from partybook.handover import restoring
from partybook.handover.packing import pack
from partybook.jobs import handing
from partybook.jobs.books import load_models, new_book, open_book
from tests.handover.conftest import wish
from tests.handover.offices import dump, make, money

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[Problem]]:
    with pytest.raises(Problem) as found:
        yield found
    assert found.value.code == code, found.value


@pytest.mark.parametrize("offices", [20, pytest.param(100, marks=pytest.mark.release)])
def test_generated_offices_come_back_byte_for_byte(offices: int, tmp_path: Path) -> None:
    rows = attachments = 0
    for seed in range(offices):
        home, there = tmp_path / f"{seed}.partybook", tmp_path / f"{seed}-还原.partybook"
        with make(home, seed, rows=8 if offices == 20 else 30) as book:
            found = pack(book, tmp_path / f"{seed}.pbk", wish())
            before, fen = dump(book), money(book)
        done = restoring.restore(tmp_path / f"{seed}.pbk", there)
        with open_book(there, read_only=True) as book:
            assert dump(book) == before, seed
            assert money(book) == fen, seed
            assert book.next_undo() is None  # the restoring itself is no step to be taken back
        assert done.counts == found.counts and done.kept is None
        rows += sum(found.counts.values())
        attachments += found.found.attachments
    assert keeping.faults(there, None) == []
    print(f"{offices} offices, {rows} rows, {attachments} attachments")


def test_the_control_a_dump_sees_one_changed_letter(tmp_path: Path) -> None:
    with make(tmp_path / "a.partybook", 1) as book:
        before = dump(book)
        with book.edit("改") as session:
            session.execute(text("UPDATE branch SET name = name || 'x'"))
        assert dump(book) != before


@pytest.fixture(scope="module")
def file(plain) -> Path:
    return plain.path


@pytest.fixture(scope="module")
def fresh(file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a restored book must hold."""
    target = tmp_path_factory.mktemp("fresh") / "台账.partybook"
    restoring.restore(file, target)
    with open_book(target, read_only=True) as book:
        return dump(book)


RUINS = {
    "empty": b"",
    "random": random.Random(3).randbytes(50_000),
    "text": b"hello" * 1000,
}


@pytest.mark.parametrize("ruin", [*RUINS, "missing", "half", "flipped"])
def test_a_ruined_book_is_replaced_and_kept(
    ruin: str, office: Book, file: Path, fresh: dict[str, str], tmp_path: Path
) -> None:
    target = tmp_path / "台账.partybook"
    if ruin in ("half", "flipped"):
        keeping.copy(office.path, target, None)
        data = bytearray(target.read_bytes())
        if ruin == "half":
            del data[len(data) // 2 :]
        else:
            data[9000] ^= 4
        target.write_bytes(data)
    elif ruin != "missing":
        target.write_bytes(RUINS[ruin])
    ruined = target.read_bytes() if target.exists() else None
    look = handing.preview(file, target, None)
    assert look.in_place == (ruin != "missing") and not look.emptier
    done = restoring.restore(file, target)
    with open_book(target, read_only=True) as book:
        assert dump(book) == fresh
    assert (done.kept.read_bytes() if done.kept else None) == ruined
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        {target.name, *([done.kept.name] if done.kept else [])}
    )


def test_what_a_crash_left_beside_the_book_does_not_get_into_the_new_one(
    office: Book, file: Path, fresh: dict[str, str], tmp_path: Path
) -> None:
    """A stale journal of another state: SQLite would play it into the restored book. It goes with the old book."""
    target = tmp_path / "台账.partybook"
    shutil.copy(office.path, target)
    for ending in ("-journal", "-wal"):
        target.with_name(target.name + ending).write_bytes(target.read_bytes()[:8192])
    done = restoring.restore(file, target, emptier=True)
    with open_book(target, read_only=True) as book:
        assert dump(book) == fresh
    assert done.kept is not None
    assert done.kept.with_name(done.kept.name + "-journal").exists()
    assert not target.with_name(target.name + "-journal").exists()


def test_a_fuller_book_is_not_replaced_without_saying_so(office: Book, file: Path, tmp_path: Path) -> None:
    target = tmp_path / "台账.partybook"
    keeping.copy(office.path, target, None)
    with open_book(target) as book, book.edit("登记") as session:
        from partybook.features.roster import queries

        queries.add_person(session, {"name": "赵六"})
    before = target.read_bytes()
    look = handing.preview(file, target, None)
    assert [(line.title, line.here, line.there) for line in look.emptier][-1:] == [("党员", 3, 2)]
    with refused("pbk-restore-emptier") as problem:
        restoring.restore(file, target)
    assert "党员 3→2" in str(problem.value)
    assert target.read_bytes() == before and [path.name for path in tmp_path.iterdir()] == [target.name]
    done = restoring.restore(file, target, emptier=True)
    assert done.kept is not None and done.kept.read_bytes() == before


def test_another_offices_book_is_never_replaced(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "别家.partybook"
    new_book(target, branch="西湖社区党支部").close()
    before = target.read_bytes()
    with refused("pbk-restore-other"):
        restoring.restore(file, target, emptier=True)
    assert target.read_bytes() == before


def test_a_book_that_is_open_is_not_replaced(office: Book, file: Path) -> None:
    with refused("book-held"):
        restoring.restore(file, office.path, emptier=True)


def test_the_numbers_go_on_after_a_restore(tmp_path: Path) -> None:
    """The restored book hands over the next file, never one with a number that another file has."""
    home, back = tmp_path / "a.partybook", tmp_path / "b.partybook"
    with make(home, 5) as book:
        first = pack(book, tmp_path / "1.pbk", wish())
        second = pack(book, tmp_path / "2.pbk", wish())
    assert (first.manifest.sequence, second.manifest.sequence) == (1, 2)
    assert second.manifest.previous == first.sha256
    restoring.restore(tmp_path / "2.pbk", back)
    with open_book(back) as book:
        assert [one.sha256 for one in book.read(handed)] == [first.sha256, second.sha256]
        third = pack(book, tmp_path / "3.pbk", wish())
    assert third.manifest.sequence == 3 and third.manifest.previous == second.sha256
    restoring.restore(tmp_path / "1.pbk", home, emptier=True)  # the older file into the book that knows both
    with open_book(home) as book:
        assert [one.sequence for one in book.read(handed)] == [1, 2]
        again = pack(book, tmp_path / "4.pbk", wish())
    assert again.manifest.sequence == 3 and again.manifest.previous == second.sha256


def test_what_lies_in_the_bin_stays_behind(plain) -> None:
    manifest = plain.verified.manifest
    assert manifest.left_out == {"person": 1, "attachment": 1}
    assert manifest.counts["person"] == 2 and plain.verified.found.attachments == 1


def test_a_sealed_file_comes_back_with_its_password(sealed, fresh: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "台账.partybook"
    with refused("pbk-needs-password"):
        restoring.restore(sealed.path, target)
    with refused("pbk-wrong-password"):
        restoring.restore(sealed.path, target, password="不对不对不对不对")
    assert not list(tmp_path.iterdir())
    restoring.restore(sealed.path, target, password="口令口令口令口令", new_password="新的口令")
    with open_book(target, password="新的口令", read_only=True) as book:
        assert dump(book) == fresh


def test_a_rehearsal_says_one_line_and_leaves_nothing(plain, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    line = restoring.rehearse(plain.path)
    assert (
        "\n" not in line
        and "逐条与文件一致" in line
        and f"{sum(plain.verified.counts.values())} 条记录" in line
    )
    assert not list(tmp_path.iterdir())


def test_a_backup_is_restored_too(office: Book, tmp_path: Path) -> None:
    backup, target = tmp_path / "备份.partybook", tmp_path / "台账.partybook"
    handing.back_up(office, backup, None)
    handing.restore(backup, target)
    with open_book(target, read_only=True) as book:
        assert dump(book, ()) == dump(office, ())
    backup.write_bytes(backup.read_bytes()[:-5000])
    before = target.read_bytes()
    with refused("book-damaged"):
        handing.restore(backup, target)
    assert target.read_bytes() == before


# --- interrupted ----------------------------------------------------------------------------------------------


def naive(path: Path, target: Path) -> None:
    """The control: a book that was restored elsewhere is written straight over the old one."""
    data = path.read_bytes()
    with target.open("wb", buffering=0) as file:
        for place in range(0, len(data), 4096):
            file.write(data[place : place + 4096])
            time.sleep(0.001)


def serve(path: Path, target: Path, word: str) -> None:
    """Forks a restore for each line that comes in; says when it begins and waits for it."""
    load_models()
    work = {
        "restore": lambda: restoring.restore(path, target, emptier=True),
        "naive": lambda: naive(path, target),
    }
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            work[word]()
            os._exit(0)
        print(child, flush=True)
        os.waitpid(child, 0)
        print("over", flush=True)


def killed(path: Path, target: Path, word: str, delays: list[float | None]) -> list[bool | None]:
    """Runs the work once for each delay, killed after it (None: never); whether it had already come to its end."""
    found, old = [], target.read_bytes()
    with subprocess.Popen(
        [sys.executable, __file__, str(path), str(target), word],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin and process.stdout
        for delay in delays:
            for left in target.parent.iterdir():
                left.unlink()
            target.write_bytes(old)
            process.stdin.write("\n")
            process.stdin.flush()
            child = int(process.stdout.readline())
            if delay is not None:
                time.sleep(delay)
                os.kill(child, signal.SIGKILL)
            assert process.stdout.readline() == "over\n"
            found.append(_state(target, old))
        process.stdin.close()
    return found


def _state(target: Path, old: bytes) -> bool | None:
    """False for the old book, True for the new one with the old one kept, None for neither."""
    data = target.read_bytes() if target.exists() else b""
    if data == old:
        return False
    kept = [path for path in target.parent.iterdir() if "还原前" in path.name and path.suffix == ".partybook"]
    try:
        whole = not keeping.faults(target, None)
    except Problem:
        whole = False
    return True if whole and any(path.read_bytes() == old for path in kept) else None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TESTED: this system has no fork to kill")
def test_a_killed_restore_leaves_the_old_book(
    office: Book, file: Path, fresh: dict[str, str], tmp_path: Path
) -> None:
    target = tmp_path / "台账.partybook"
    keeping.copy(office.path, target, None)
    began = time.monotonic()
    restoring.restore(file, target, emptier=True)
    whole = time.monotonic() - began
    for left in tmp_path.iterdir():
        left.unlink()
    keeping.copy(office.path, target, None)
    chance = random.Random(time.time_ns())
    delays: list[float | None] = [chance.uniform(0, whole * 0.7) for _ in range(20)]
    states = killed(file, target, "restore", delays)
    assert None not in states, states
    print(
        f"20 kills within {whole:.2f} s: {states.count(False)} left the old book, {states.count(True)} the new one"
    )
    assert states.count(False) >= 10, "the kills come too late to mean anything"
    done = restoring.restore(file, target, emptier=True)  # and the next one clears up what the last left
    with open_book(target, read_only=True) as book:
        assert dump(book) == fresh
    assert done.kept is not None
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TESTED: this system has no fork to kill")
def test_the_control_a_restore_straight_over_the_book_tears_it(
    office: Book, file: Path, tmp_path: Path
) -> None:
    new, target = tmp_path / "new.partybook", tmp_path / "home" / "台账.partybook"
    restoring.restore(file, new)
    target.parent.mkdir()
    keeping.copy(office.path, target, None)
    states = killed(new, target, "naive", [0.02, 0.05, 0.1, 0.15, 0.2])
    assert None in states, states


if __name__ == "__main__":
    serve(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
