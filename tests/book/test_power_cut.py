"""The power goes at any instant: the book opens, nothing acknowledged is lost, nothing is half there."""

import importlib.util
import os
import random
import secrets
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest
from sqlalchemy.exc import DatabaseError

from partybook.book import keeping
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.jobs.books import new_book, open_book


def _load(name: str) -> ModuleType:
    """A module beside this one; tests are no package."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec and spec.loader
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


power_cut = _load("power_cut")

SAMPLE = 20  # every so many states is looked through and worked on


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where there is one."""
    memory = Path("/dev/shm")
    folder = (memory if memory.is_dir() else tmp_path) / f"partybook-{secrets.token_hex(6)}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


class Judge:
    """Opens states with the program's own opener and says what became of the book."""

    def __init__(self, recording, folder: Path, keep: Path) -> None:
        self._recording = recording
        self._folder = folder
        self._keep = keep
        self._copies: dict[bytes, str] = {}
        self.verdicts: Counter[str] = Counter()
        self.worked_on = 0
        self.first_bad = ""

    def look(self, cut, files: dict[str, bytes]) -> None:
        folder = self._folder / str(self.verdicts.total())
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        verdict = self._verdict(folder, cut, files)
        self.verdicts[verdict] += 1
        if verdict != "good" and not self.first_bad:
            self.first_bad = f"call {cut.number}, {cut.acked} acknowledged, {verdict}: {self._keep}"
            shutil.rmtree(folder)
            self._keep.mkdir()
            for name, content in files.items():
                (self._keep / name).write_bytes(content)
        else:
            shutil.rmtree(folder)

    def _verdict(self, folder: Path, cut, files: dict[str, bytes]) -> str:
        steps = slice(cut.acked, cut.acked + 2)
        there = _content(folder / "book.partybook")
        if there not in self._recording.books[steps]:
            return "lost" if there in self._recording.books else f"corrupt ({there})"
        copied = self._copy(folder / "copy.partybook", files.get("copy.partybook"))
        if copied not in self._recording.copies[steps]:
            return "copy lost" if copied in self._recording.copies else f"copy corrupt ({copied})"
        if self.verdicts.total() % SAMPLE == 0:
            self.worked_on += 1
            return _goes_on(folder) or "good"
        return "good"

    def _copy(self, path: Path, whole: bytes | None) -> str | None:
        """As for the book; most states share their copy, so each is opened once."""
        assert not path.with_name(f"{path.name}-journal").exists()
        if whole is None:
            return None
        if whole not in self._copies:
            self._copies[whole] = str(_content(path))
        return self._copies[whole]


def _content(path: Path) -> str | None:
    """What edits put into the book, None for no file; what is wrong with it where something is."""
    if not path.exists():
        return None
    try:
        with open_book(path, who="王芳") as book:
            if book.read_only:
                return "read-only"
            return book.read(_wrong_pages) or power_cut.content_of(book)
    except Problem as problem:
        return problem.code
    except DatabaseError as fault:
        return str(fault.orig)


def _goes_on(folder: Path) -> str:
    """Works on after the cut, whatever it left lying about; says what is wrong then, or nothing."""
    path, copy = folder / "book.partybook", folder / "copy.partybook"
    if not path.exists():
        new_book(path, branch="东湖社区党支部").close()
    with open_book(path) as book, book.edit("断电以后") as session:
        queries.add_person(session, {"name": "断电以后"})
    keeping.copy(path, copy, None)
    wrong = [problem.code for whole in (path, copy) for problem in keeping.faults(whole, None)]
    if names(folder) != [path.name, copy.name]:
        wrong.append(f"left over: {names(folder)}")
    return ", ".join(wrong)


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir() if item.name != "filler")


def _wrong_pages(session) -> str:
    for sql in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check"):
        said = [str(row[0]) for row in session.connection().exec_driver_sql(sql)]
        if said not in ([], ["ok"]):
            return f"{sql}: {said[0]}"
    return ""


Skip = Callable[[str], NoReturn]


@pytest.fixture
def skip(request: pytest.FixtureRequest) -> Skip:
    """Skips, and says so in the middle of the run: a release counts a skip as a failure."""

    def loudly(reason: str) -> NoReturn:
        screen = request.config.pluginmanager.get_plugin("terminalreporter")
        if screen is not None:
            screen.write_line(f"\nNOT TESTED: {request.node.name}: {reason}", red=True, bold=True)
        pytest.skip(f"NOT TESTED: {reason}")

    return loudly


@pytest.fixture
def recorded(quick: Path, skip: Skip) -> Callable[[str], list]:
    """The calls of the run, with the book's own setting or a weaker one."""

    def run(synchronous: str) -> list:
        if shutil.which("strace") is None:
            skip("strace is missing (apt install strace); power cuts can't be simulated")
        try:
            return power_cut.record(quick / f"run-{synchronous}", synchronous)
        except RuntimeError as refused:
            if "ptrace" not in str(refused):
                raise
            skip(f"this machine forbids ptrace, power cuts can't be simulated: {refused}")

    return run


def judged(calls: list, quick: Path, keep: Path, wanted: int, label: str) -> Judge:
    """Cuts the power `wanted` times, prints what became of the book."""
    recording = power_cut.replay(calls)
    seed = secrets.randbits(32)
    judge = Judge(recording, quick, keep)
    for cut, files in power_cut.states(recording, wanted, random.Random(seed)):
        judge.look(cut, files)
    print(
        f"power cut, {label}: seed {seed}, {len(calls)} calls, "
        f"{len(recording.books) - 1} steps, {judge.verdicts.total()} states, "
        f"{judge.worked_on} worked on, {dict(judge.verdicts)}"
    )
    return judge


HALVES = [pytest.param(1_000, id="one half"), pytest.param(1_000, id="the other")]  # each by another process


@pytest.mark.parametrize("wanted", [*HALVES, pytest.param(20_000, marks=pytest.mark.release)])
def test_no_power_cut_loses_or_ruins_anything(recorded, quick: Path, tmp_path: Path, wanted: int) -> None:
    judge = judged(recorded(""), quick, tmp_path / "bad", wanted, "as shipped")
    assert not judge.first_bad
    assert judge.verdicts == {"good": wanted}


@pytest.mark.parametrize(("synchronous", "expected"), [("OFF", "corrupt"), ("FULL", "lost")])
def test_a_weaker_setting_is_caught(
    recorded, quick: Path, tmp_path: Path, synchronous: str, expected: str
) -> None:
    """The control: the simulator sees what happens where the disk is not asked to keep what is acknowledged."""
    judge = judged(recorded(synchronous), quick, tmp_path / "bad", 80, synchronous)
    worse = [verdict for verdict in judge.verdicts if verdict.startswith(expected)]
    assert sum(judge.verdicts[verdict] for verdict in worse) > 0


def test_a_new_file_is_not_mixed_with_a_journal_left_by_the_old_one(recorded, quick: Path) -> None:
    """A cut in an edit leaves a journal; a new book or a copy put in that place must not be rolled back by it."""
    cut, files = _a_cut_in_an_edit(power_cut.replay(recorded("")))
    for way in ("new", "copy"):
        folder = quick / way
        folder.mkdir()
        path = folder / "book.partybook"
        for name, content in files.items():
            (folder / name).write_bytes(content)
        assert path.with_name("book.partybook-journal").stat().st_size > 0
        source = new_book(folder / "other.partybook", branch="西湖社区党支部")
        with source.edit("登记") as session:
            queries.store_people(session, [(None, {"name": f"周{n}"}) for n in range(300)])
        if way == "new":
            new_book(path, branch="西湖社区党支部", force=True).close()
        else:
            keeping.copy(source.path, path, None)
        source.close()
        assert keeping.faults(path, None) == []
        with open_book(path) as book:
            assert [name for _, name in book.read(queries.branches)] == ["西湖社区党支部"]
            assert len(book.read(queries.people)) == (0 if way == "new" else 300)
    print(f"journal left by call {cut.number}")


def _a_cut_in_an_edit(recording):
    """The last state with a hot journal beside the book."""
    chance = random.Random(0)
    for cut in reversed(recording.cuts):
        files = power_cut.state(cut, "none", chance)
        if any(files.get("book.partybook-journal", b"")[:8]):
            return cut, files
    raise AssertionError("no cut within an edit")


@pytest.fixture
def small(quick: Path, skip: Skip) -> Iterator[Path]:
    """A disk of 12 MB: three books and the work on them go in, and not much more."""
    folder = quick / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None:
        skip("mount is missing, so no disk can be full")
    command = [mount, "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        skip(f"no small disk can be mounted here, so no disk can be full: {done.stderr}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def leave(folder: Path, free: int) -> None:
    """Fills a disk until `free` bytes are left."""
    filler = folder / "filler"
    filler.unlink(missing_ok=True)
    there = os.statvfs(folder)
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(there.f_bavail * there.f_frsize - free, 1))


def attempt(work) -> str:
    """done, or the code of the Problem; anything else is a bug and passes through."""
    try:
        work()
    except Problem as problem:
        assert str(problem)
        return problem.code
    return "done"


LEVELS = [10, pytest.param(45, marks=pytest.mark.release)]


@pytest.mark.parametrize("levels", LEVELS)
def test_a_new_book_on_a_full_disk_is_whole_or_not_there(small: Path, levels: int) -> None:
    path = small / "book.partybook"
    said = Counter()
    for level in range(levels):
        leave(small, level * 1_800 * 1024 // levels // 4096 * 4096)
        verdict = attempt(lambda: new_book(path, branch="东湖社区党支部").close())
        said[verdict] += 1
        assert verdict in ("done", "disk-full")
        assert names(small) == ([path.name] if verdict == "done" else [])
        (small / "filler").unlink()
        if verdict == "done":
            assert keeping.faults(path, None) == []
            path.unlink()
    print(f"new book on a full disk: {levels} levels, {dict(said)}")
    assert len(said) == 2, "the levels reach neither only failures nor only successes"


NEED = {"import": 6_200 * 1024, "copy": 1_800 * 1024, "plain": 1_800 * 1024}  # more than the work takes


@pytest.mark.parametrize("levels", LEVELS)
@pytest.mark.parametrize("way", NEED)
def test_work_on_a_full_disk_is_done_or_leaves_the_old_state(small: Path, way: str, levels: int) -> None:
    path, copy, plain = small / "book.partybook", small / "copy.partybook", small / "plain.sqlite"
    said = Counter()
    for level in range(levels):
        with new_book(path, branch="东湖社区党支部") as book, book.edit("登记") as session:
            queries.add_person(session, {"name": "张三"})
        keeping.copy(path, copy, None)
        keeping.write_plain(path, plain, None)
        before = copy.read_bytes(), plain.read_bytes()
        leave(small, level * NEED[way] // levels // 4096 * 4096)
        verdict = attempt(lambda: work(way, path, copy, plain))
        said[verdict] += 1
        assert verdict in ("done", "disk-full")
        assert names(small) == [path.name, copy.name, plain.name]
        with open_book(path) as book:
            assert len(book.read(queries.people)) == (2_001 if (verdict, way) == ("done", "import") else 1)
        for whole in (path, copy):
            assert keeping.faults(whole, None) == []
        assert verdict == "done" or (copy.read_bytes(), plain.read_bytes()) == before
        (small / "filler").unlink()
        with open_book(path) as book, book.edit("腾出空间以后") as session:
            queries.add_person(session, {"name": "李四"})
        for file in (path, copy, plain):
            file.unlink()
    print(f"{way} on a full disk: {levels} levels, {dict(said)}")
    assert len(said) == 2, "the levels reach neither only failures nor only successes"


def work(way: str, path: Path, copy: Path, plain: Path) -> None:
    with open_book(path) as book:
        if way == "copy":
            keeping.copy(path, copy, None)
        elif way == "plain":
            keeping.write_plain(path, plain, None)
        else:
            with book.edit("导入") as session:
                queries.store_people(session, [(None, {"name": f"王{n}"}) for n in range(2_000)])


def test_a_place_that_can_not_be_written_is_said_to_be_that(tmp_path: Path) -> None:
    assert attempt(lambda: new_book(tmp_path / "没有" / "book.partybook", branch="东湖")) == "book-unwritable"
