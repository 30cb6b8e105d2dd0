"""What the clerk does with the files of a record: add, open, save as, take off; each one named edit."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from partybook.book.attach import Attached, attach, attached, bytes_of, detach
from partybook.desk import files
from partybook.desk.attaching.reading import MERGED, PHOTO, SCAN, Ready, read_file
from partybook.desk.attaching.viewing import Viewing
from partybook.desk.desk import Desk
from partybook.desk.language import said
from partybook.errors import Problem
from partybook.text import mark


class Owner(NamedTuple):
    """Whose files they are: the table and uid of the record, and what people call it."""

    table: str
    uid: str
    name: str


class Attaching(QObject):
    """Keeps files for records of a page; the page rereads when the desk says that `attachment` changed."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.viewing = Viewing(desk)

    def ask(self, owner: Owner, kind: str) -> None:
        """Asks for a photo, for one or several scans, or for several that become one."""
        if kind == MERGED:
            self._merge(owner)
            return
        title = self.tr("选择照片") if kind == PHOTO else self.tr("选择附件")
        kinds = files.pictures() if kind == PHOTO else files.scans()
        parent, settings = self._page.window(), self.desk.settings
        if kind == PHOTO:
            chosen = [files.ask_open(parent, settings, title, kinds)]
        else:
            chosen = list(files.ask_several(parent, settings, title, kinds))
        self.add(owner, [path for path in chosen if path is not None], kind)

    def _merge(self, owner: Owner) -> None:
        """Several files become one PDF of the record."""
        if self.desk.book is None or not self.desk.can_edit:
            return
        from partybook.desk.scanning import ScanDialog  # which is built on this package

        title = self.tr("加扫描件：{name}").format(name=owner.name)
        dialog = ScanDialog(self.desk, title, parent=self._page.window())
        dialog.made.connect(lambda made: self.keep(owner, Ready(made.name, made.data, SCAN)))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        dialog.open()

    def keep(self, owner: Owner, ready: Ready) -> None:
        """Keeps a file that was made here, as one edit."""
        what = self._says(owner, 1, ready.kind)
        if self.desk.edit(what, lambda session: _keep(session, owner, [ready])):
            self.desk.say(self.tr("已保存：{what}").format(what=what))

    def add(self, owner: Owner, paths: Sequence[Path], kind: str) -> None:
        """Keeps files as one edit; those that cannot be kept are named, the others are kept all the same.

        A new photo takes the place of the one before, which stays in the history.
        """
        book = self.desk.book
        if not paths or book is None or not self.desk.can_edit:
            return
        what = self._says(owner, len(paths), kind)

        def work(_progress: Any) -> tuple[int, list[Problem]]:
            ready, problems = _read(paths, kind)
            if ready:
                with book.edit(what) as session:
                    _keep(session, owner, ready)
            return len(ready), problems

        if not self.desk.work.run(work, lambda done: self._tell(what, *done), title=self.tr("正在加入附件…")):
            self.desk.say(self.tr("还有工作没有做完，请稍后再加。"))

    def _says(self, owner: Owner, count: int, kind: str) -> str:
        if kind == PHOTO:
            return self.tr("设照片：{name}").format(name=owner.name)
        return self.tr("加附件 {count} 份：{name}").format(count=count, name=owner.name)

    def _tell(self, what: str, done: int, problems: Sequence[Problem]) -> None:
        if done:
            self.desk.say(self.tr("已保存：{what}").format(what=what))
        if problems:
            self.desk.tell(problems[0] if len(problems) == 1 else _together(problems, done))

    def _bytes(self, one: Attached) -> bytes | None:
        book = self.desk.book
        try:
            return book.read(lambda session: bytes_of(session, one.sha256)) if book is not None else None
        except Problem as problem:
            self.desk.tell(problem)
            return None

    def open(self, one: Attached) -> None:
        """Shows a file in the system's own program for it."""
        data = self._bytes(one)
        if data is not None and not self.viewing.open(data, one.media):
            text = mark("这台电脑没有能打开“{value}”的程序。可以另存到别处，用别的电脑看。")
            self.desk.tell(Problem("attach-viewer", text, value=one.name))

    def save(self, one: Attached) -> None:
        """Writes a file where the clerk wants it."""
        path = files.ask_save(self._page.window(), self.desk.settings, self.tr("另存附件"), one.name, "")
        data = self._bytes(one) if path is not None else None
        if path is None or data is None:
            return
        try:
            path.write_bytes(data)
            self.desk.say(self.tr("已写入 {name}").format(name=path.name))
        except OSError as fault:
            text = mark("不能写到“{value}”：{why}")
            self.desk.tell(Problem("file-unwritable", text, value=path.name, why=fault.strerror or ""))

    def remove(self, owner: Owner, one: Attached) -> None:
        """Takes a file off its record; 撤销 brings it back."""
        what = self.tr("移除附件：{name}") if one.kind != PHOTO else self.tr("移除照片：{name}")
        what = what.format(name=owner.name)
        if self.desk.edit(what, lambda session: detach(session, one.uid)):
            self.desk.say(self.tr("{what}。按 Ctrl+Z 可以恢复。").format(what=what))


def _read(paths: Sequence[Path], kind: str) -> tuple[list[Ready], list[Problem]]:
    ready: list[Ready] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            ready.append(read_file(path, kind))
        except Problem as problem:
            problems.append(problem)
    return ready, problems


def _keep(session: Any, owner: Owner, ready: Sequence[Ready]) -> None:
    """Keeps what is not there yet: the same file dropped twice is kept once."""
    there = {one.sha256 for one in attached(session, owner.uid)}
    for one in ready:
        digest = hashlib.sha256(one.data).hexdigest()
        if digest in there:
            continue
        there.add(digest)
        if one.kind == PHOTO:
            for before in attached(session, owner.uid, PHOTO):
                detach(session, before.uid)
        attach(session, owner.table, owner.uid, one.name, one.data, kind=one.kind)


def _together(problems: Sequence[Problem], done: int) -> Problem:
    """Several refusals in one sentence each, under how many were kept."""
    lines = "\n".join(map(said, problems))
    if done:
        return Problem(
            "attach-some", mark("加入了 {done} 份，这些没有加入：\n{value}"), value=lines, done=done
        )
    return Problem("attach-some", mark("没有加入：\n{value}"), value=lines)
