"""A desk without a real book: small fakes of the same shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.settings import PcSettings


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell of a dialog's size or a popup's keys, and says so."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own look, at 100 %, in the light."""
    if not palette.look.has_font:
        palette.dress(100, "light")
    yield
    palette.look.wear(100, "light")


@pytest.fixture
def settings(tmp_path: Path) -> PcSettings:
    return PcSettings(tmp_path / "pc")


class FakeBook:
    """Open, told of edits, undone; holds nothing."""

    def __init__(self, path: Path, read_only: bool = False, holder: str = "") -> None:
        self.path, self.read_only, self.holder = path, read_only, holder
        self.listeners: list[Callable[[set[str]], None]] = []
        self.closed = False
        self.who = "PC"
        self.undone: list[str] = []

    def listen(self, listener: Callable[[set[str]], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def tell(self, *tables: str) -> None:
        for listener in list(self.listeners):
            listener(set(tables))

    def work_as(self, who: str) -> None:
        self.who = who

    def next_undo(self) -> str | None:
        return "导入党员名册"

    def next_redo(self) -> str | None:
        return None

    def undo(self) -> str:
        self.undone.append("导入党员名册")
        return "导入党员名册"

    def close(self) -> None:
        self.closed = True


class FakeJobs:
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.book: Any = None
        self.waits: dict[str, list[tuple[str, int]]] = {}

    def open_book(self, path: Path, *, who: str | None = None, password: str | None = None) -> Any:
        self.asked.append(("open", path, password))
        return self.book if self.book is not None else FakeBook(path)

    def waiting(self, book: Any) -> dict[str, list[tuple[str, int]]]:
        self.asked.append(("waiting", book.path))
        return self.waits


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def desk(settings: PcSettings, jobs: FakeJobs) -> Iterator[Desk]:
    desk = Desk(settings, lambda: jobs, lambda _book: "东湖社区党支部")
    yield desk
    desk.work.wait()
    desk.close_book()


@pytest.fixture
def fake_book(tmp_path: Path) -> FakeBook:
    return FakeBook(tmp_path / "东湖.partybook")
