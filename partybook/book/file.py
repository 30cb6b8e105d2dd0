"""Book: one file, opened by one program, read in short looks, written only by `edit`."""

from __future__ import annotations

import getpass
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Session
from sqlalchemy.pool import QueuePool, StaticPool

from partybook.book import cipher, drafts, history, journal, keeping, upgrades
from partybook.book.cipher import Pages
from partybook.book.faults import in_words, sentence
from partybook.book.lock import Holder, Lock, LockHeld
from partybook.book.numbers import next_number as next_number
from partybook.book.schema import APPLICATION_ID, SCHEMA, Base, Meta, instant, new_uid
from partybook.errors import Problem
from partybook.text import mark

T = TypeVar("T")
Listener = Callable[[set[str]], None]
ENDING = ".partybook"


class Book:
    """An open book. Make one with `Book.create` or `Book.open`; `close` it, or use it as a context."""

    def __init__(self, path: Path, password: str | None, who: str, lock: Lock | None, holder: str) -> None:
        self.path = path
        self.who = who
        self.holder = holder  # who holds the book where it is read-only; empty where it is ours
        self._lock = lock
        self._writing = threading.RLock()
        self._editing = False
        self._listeners: list[Listener] = []
        self._reader = _engine(path, password, read_only=self.read_only, query_only=True)
        self._writer = None if self.read_only else _engine(path, password)

    @property
    def read_only(self) -> bool:
        return self._lock is None

    def work_as(self, who: str) -> None:
        """Another clerk goes on with the open book: the journal and the lock name them from now on."""
        self.who = who
        if self._lock is not None:
            self._lock.rename(who)

    def why_read_only(self) -> Problem:
        """Who holds the book, or that its place can't be written."""
        return _held(self.holder)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        who: str | None = None,
        password: str | None = None,
        force: bool = False,
        fill: Callable[[Session], object] | None = None,
        what: str = mark("新建台账"),
    ) -> Book:
        """A new, empty book; `fill` writes its first records in one entry, `what` for. Problem file-exists, disk-full.

        It is made under another name and renamed when it is whole: a failure leaves nothing behind.
        """
        if path.exists() and not force:
            raise _exists(path)
        lock = Lock(path)
        try:
            lock.take(who or clerk())
        except LockHeld as held:
            raise _held(_named(held.holder)) from held
        except OSError as fault:
            raise _unwritable(fault) from fault
        draft = path.with_name(f".{path.name}.new")
        try:
            if path.exists() and not force:  # made by somebody else since
                raise _exists(path)
            draft.unlink(missing_ok=True)
            with in_words():
                _write_empty(draft, password)
                if fill is not None:
                    with cls(draft, password, who or clerk(), Lock(draft), "") as book:
                        book._found(fill, what)
                keeping.put(draft, path)
        except OSError as fault:
            raise _unwritable(fault) from fault
        finally:
            draft.unlink(missing_ok=True)
            lock.release()
        return cls.open(path, who=who, password=password)

    def _found(self, fill: Callable[[Session], object], what: str) -> None:
        """The first entry; undo does not reach it: a book without its branch is none."""
        with self.edit(what) as session:
            fill(session)
            session.execute(update(Meta).where(Meta.key == "undo_from").values(value="1"))

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        who: str | None = None,
        password: str | None = None,
        wait: float = 0.0,
        take_over: bool = False,
        read_only: bool = False,
    ) -> Book:
        """Opens a book; read-only where another program holds it after `wait` seconds (`holder` says who).

        Problems: book-missing, book-empty, not-a-book, book-password, book-damaged, book-newer. An older book is
        upgraded first, with a copy of the old state kept beside it.
        """
        who = who or clerk()
        _refuse_missing(path)
        lock, holder = (None, "") if read_only else _hold(path, who, wait, take_over)
        try:
            schema = _check_header(path, password)
            if schema > SCHEMA:
                raise _newer(schema)
            if schema < SCHEMA:
                if lock is None:
                    raise _older(holder, read_only)
                upgrades.upgrade(path, password, schema)
            return cls(path, password, who, lock, holder)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends all connections, then gives the lock back."""
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()
        if self._lock is not None:
            self._lock.release()

    def read(self, work: Callable[[Session], T]) -> T:
        """Runs `work` with a session that sees one state of the book and can't write; gives its plain result.

        Nothing stays open afterwards: an open reader would block the next commit. So `work` returns plain
        values and rows, never mapped objects.
        """
        with in_words(), self._reader.connect() as connection, Session(connection) as session:
            result = work(session)
        if isinstance(result, Base) or (isinstance(result, list) and result and isinstance(result[0], Base)):
            raise TypeError("read() gives plain rows; select columns, not mapped classes")
        return result

    @contextmanager
    def edit(self, what: str) -> Iterator[Session]:
        """The only way to write: one transaction, one journal entry, one undo step, one changed-signal.

        `what` says what for, in Chinese. An exception takes everything back. No change leaves no entry.
        """
        with self._entry(what, None) as connection:
            session = Session(connection, expire_on_commit=False)
            try:
                yield session
                session.flush()
            finally:
                session.close()

    @contextmanager
    def _entry(self, what: str, undoes: int | None) -> Iterator[Connection]:
        if self._writer is None:
            raise Problem(
                "book-read-only", mark("台账是只读的，不能修改。{why}"), why=str(self.why_read_only())
            )
        with self._writing:
            if self._editing:
                raise RuntimeError("an edit inside an edit")
            self._editing = True
            try:
                with in_words(), self._writer.connect() as connection, connection.begin() as transaction:
                    entry = journal.open_entry(connection, self.who, what, undoes)
                    yield connection
                    changed = journal.close_entry(connection, entry)
                    if not changed and undoes is None:
                        transaction.rollback()
            finally:
                self._editing = False
        for listener in list(self._listeners) if changed else ():
            _hear(listener, changed)

    def keep_draft(self, key: str, text: str | None) -> bool:
        """Keeps what an open form holds, None once nobody needs it: no edit, no journal, nothing to undo.

        False where the book is read-only or another write is running: the next one a few seconds later will do.
        """
        if self._writer is None or not self._writing.acquire(blocking=False):
            return False
        try:
            if self._editing:
                return False
            with in_words(), self._writer.connect() as connection, connection.begin():
                drafts.write_draft(connection, key, text)
            return True
        finally:
            self._writing.release()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` with the changed tables after each edit, in the editing thread; gives a way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def next_undo(self) -> str | None:
        """What `undo` would take back, None for nothing."""
        line = self.read(lambda session: journal.next_undo(session.connection()))
        return None if line is None else line.what

    def next_redo(self) -> str | None:
        """What `redo` would do again, None for nothing."""
        line = self.read(lambda session: journal.next_redo(session.connection()))
        return None if line is None else line.what

    def undo(self, seq: int | None = None) -> str:
        """Takes back the newest standing edit, or the entry `seq`; says what it was.

        Problems: undo-nothing, undo-changed, undo-needed, undo-clash, undo-reach.
        """
        find = journal.next_undo if seq is None else (lambda connection: journal.standing(connection, seq))
        return self._take_back(find, mark("撤销：{what}"))

    def redo(self) -> str:
        """Does again what the newest undo took back; says what it was. Problem undo-nothing."""
        return self._take_back(journal.next_redo, mark("重做：{what}"))

    def _take_back(self, find: Callable[[Connection], journal.Line | None], label: str) -> str:
        line = self.read(lambda session: find(session.connection()))
        if line is None:
            raise journal.nothing_to_undo()
        try:
            with self._entry(label.format(what=line.what), line.seq) as connection:
                journal.undo(connection, line.seq)
        except IntegrityError as fault:
            raise Problem(
                "undo-needed",
                mark("不能撤销“{value}”：后来的记录还要用到它们，或后来已重新登记过同样的记录。"),
                value=line.what,
            ) from fault
        return line.what

    def history(
        self, uid: str | Sequence[str] | None = None, limit: int | None = None
    ) -> list[history.Entry]:
        """The journal, newest first; with `uid` (one or several) only what touched those records, with each value
        before and after."""
        uids = [uid] if isinstance(uid, str) else uid
        return self.read(lambda session: history.entries(session.connection(), uids, limit))


def _hear(listener: Listener, changed: set[str]) -> None:
    """A listener's fault is a bug for the crash dialog; the edit is done and must not look failed."""
    try:
        listener(changed)
    except Exception:  # noqa: BLE001 - handed on whole
        sys.excepthook(*sys.exc_info())


def clerk() -> str:
    """The name of this PC's account, where the clerk gave none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _engine(path: Path, password: str | None, *, read_only: bool = False, query_only: bool = False) -> Engine:
    import sqlcipher3.dbapi2 as sqlite

    pool: dict[str, Any] = (
        {"poolclass": QueuePool, "pool_size": 4} if query_only else {"poolclass": StaticPool}
    )
    engine = create_engine(
        "sqlite://",
        module=sqlite,
        creator=lambda: cipher.connect(path, password, read_only=read_only, query_only=query_only),
        hide_parameters=True,
        **pool,
    )
    begin = "BEGIN" if query_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _write_empty(path: Path, password: str | None) -> None:
    raw = cipher.connect(path, password, create=True)
    try:
        cipher.set_journal_mode(raw)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {SCHEMA}")
    finally:
        raw.close()
    engine = _engine(path, password)
    try:
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            journal.create_triggers(connection)
            for key, value in (("book", new_uid()), ("made", instant()), ("undo_from", "0")):
                connection.execute(Meta.__table__.insert().values(key=key, value=value))  # type: ignore[attr-defined]
    finally:
        engine.dispose()


def _hold(path: Path, who: str, wait: float, take_over: bool) -> tuple[Lock | None, str]:
    """The lock, or None and who holds it; a folder that can't be written makes the book read-only too."""
    lock = Lock(path)
    try:
        lock.take(who, wait=wait, take_over=take_over)
    except LockHeld as held:
        return None, _named(held.holder)
    except OSError:
        return None, ""
    return lock, ""


def _named(holder: Holder | None) -> str:
    return str(holder) if holder else mark("另一个程序")


def _older(holder: str, read_only: bool) -> Problem:
    if holder:
        says = mark("这个台账要先升级，但它正由 {value} 使用，请等对方关闭后再打开。")
    elif read_only:
        says = mark("这个台账要先升级，请以可写方式打开一次。")
    else:
        says = mark("这个台账要先升级，但它所在的位置不能写。请复制到本机硬盘后再打开。")
    return Problem("book-older", says, value=holder)


def _exists(path: Path) -> Problem:
    return Problem("file-exists", mark("已有同名文件 {value}。请换一个名字，或先把它移走。"), value=path.name)


def _unwritable(fault: OSError) -> Problem:
    return sentence(fault) or Problem(
        "book-unwritable", mark("不能在这里新建文件：{value}"), value=fault.strerror
    )


def _held(holder: str) -> Problem:
    if not holder:
        return Problem("book-read-only", mark("台账所在的位置不能写。请复制到本机硬盘后再改。"))
    return Problem("book-held", mark("台账正由 {value} 使用，请等对方关闭后再试。"), value=holder)


def check_is_book(path: Path, password: str | None) -> int:
    """The schema number of a book that is not opened and not touched. Problems book-missing, book-empty, not-a-book, book-password,
    book-needs-password, book-damaged, book-newer."""
    _refuse_missing(path)
    schema = _check_header(path, password, read_only=True)
    if schema > SCHEMA:
        raise _newer(schema)
    return schema


def _newer(schema: int) -> Problem:
    return Problem("book-newer", mark("这个台账由更新的程序写成，请先升级本程序再打开。"), value=schema)


def _refuse_missing(path: Path) -> None:
    if not path.is_file():
        raise Problem("book-missing", mark("找不到台账文件 {value}（U 盘可能已拔出）。"), value=path.name)
    if path.stat().st_size == 0:
        raise Problem("book-empty", mark("文件 {value} 是空的，不是台账。请用备份还原。"), value=path.name)


def _check_header(path: Path, password: str | None, *, read_only: bool = False) -> int:
    """The schema number of a book; says apart what is no book, a wrong password, and damage."""
    try:
        connection = cipher.connect(path, password, read_only=read_only, query_only=True)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
            connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
    except Exception as fault:
        raise _diagnosis(path, password, fault) from fault
    if application == APPLICATION_ID and schema < 1:
        raise Problem(
            "book-damaged", mark("台账文件已损坏。请用备份还原，不要继续使用这个文件。"), value=path.name
        )
    if application != APPLICATION_ID:
        raise Problem("not-a-book", mark("{value} 不是支部台账的文件。"), value=path.name)
    return schema


def _diagnosis(path: Path, password: str | None, fault: BaseException) -> BaseException:
    if "not a database" not in str(fault) and "malformed" not in str(fault):
        return sentence(fault) or fault
    verdict, bad = cipher.examine(path, password)
    if verdict is Pages.DAMAGED:
        return Problem(
            "book-damaged",
            mark("台账文件已损坏（{count} 处校验不符）。请用备份还原，不要继续使用这个文件。"),
            value=path.name,
            count=len(bad),
        )
    if password is not None:
        return Problem("book-password", mark("口令不对，或文件不是支部台账。"), value=path.name)
    if path.suffix == ENDING and path.stat().st_size % cipher.PAGE == 0:
        return Problem("book-needs-password", mark("台账 {value} 设有口令，请输入口令。"), value=path.name)
    return Problem("not-a-book", mark("{value} 不是支部台账的文件。"), value=path.name)
