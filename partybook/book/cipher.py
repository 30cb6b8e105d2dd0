"""The key of a book, its connections, and telling a wrong password from a damaged page.

Every book is a SQLCipher file. Without a password the key is the fixed one below, known to all: it hides
nothing, but every page then carries an HMAC, so that a flipped bit is noticed (plain SQLite let 12.7 % of
single-bit changes to content pass). Anyone may open such a book with SQLCipher 4 and this raw key.
"""

from __future__ import annotations

import hashlib
import hmac
from enum import Enum
from pathlib import Path
from typing import Any

OPEN_KEY = (
    "5061727479426f6f6b206f70656e206b657920666f72206576657279206f6e65"  # "PartyBook open key for every one"
)
PAGE, RESERVE, SALT, MAC = 4096, 80, 16, 64
ROUNDS = 256_000  # SQLCipher 4: PBKDF2-HMAC-SHA512 for a password
WAIT_MS = 5_000


def connect(
    path: Path,
    password: str | None,
    *,
    read_only: bool = False,
    query_only: bool = False,
    create: bool = False,
) -> Any:
    """A DB-API connection in autocommit mode, keyed, with the safe settings (reliability: EXTRA, checked pages)."""
    import sqlcipher3.dbapi2 as sqlite

    mode = "rwc" if create else "ro" if read_only else "rw"
    connection = sqlite.connect(
        f"{uri_of(path)}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    say = connection.execute
    say("PRAGMA cipher_log_level = NONE")
    say(f"PRAGMA key = {_key(password)}")
    say(f"PRAGMA busy_timeout = {WAIT_MS}")
    say("PRAGMA foreign_keys = ON")
    say("PRAGMA recursive_triggers = ON")  # REPLACE then fires the delete triggers of the journal
    say("PRAGMA trusted_schema = OFF")
    say("PRAGMA temp_store = MEMORY")
    say("PRAGMA cache_size = -65536")
    say("PRAGMA cache_spill = OFF")  # a spill in the middle of an import would lock readers out
    if read_only or query_only:
        say("PRAGMA query_only = ON")
    else:
        say("PRAGMA secure_delete = ON")
        say("PRAGMA synchronous = EXTRA")
    return connection


def uri_of(path: Path) -> str:
    """A file URI as SQLite takes it: a share's name belongs to the path there, not to an authority."""
    uri = path.absolute().as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def set_journal_mode(connection: Any) -> None:
    """DELETE mode; touches the file, so only once the key is known to be right."""
    connection.execute("PRAGMA journal_mode = DELETE")


def _key(password: str | None) -> str:
    if password is None:
        return f"\"x'{OPEN_KEY}'\""
    return "'" + password.replace("'", "''") + "'"


class Pages(Enum):
    """What the checksums of a file's pages say."""

    SOUND = "sound"
    DAMAGED = "damaged"  # some pages fail: bits have changed
    FOREIGN = "foreign"  # all pages fail: a wrong password, or no book at all


def examine(path: Path, password: str | None) -> tuple[Pages, list[int]]:
    """Checks each page's HMAC without SQLite; gives the verdict and the numbers of the failing pages.

    Only for a book that is not open in this process: reading the live file by other means drops its locks.
    """
    bad: list[int] = []
    pages = 0
    with path.open("rb") as file:
        first = file.read(PAGE)
        key = _mac_key(first[:SALT], password)
        page = first[SALT:]
        while page:
            pages += 1
            body, mac = page[:-MAC], page[-MAC:]
            if hmac.digest(key, body + pages.to_bytes(4, "little"), "sha512") != mac:
                bad.append(pages)
            page = file.read(PAGE)
    if not bad:
        return Pages.SOUND, bad
    return (Pages.FOREIGN if len(bad) == pages else Pages.DAMAGED), bad


def _mac_key(salt: bytes, password: str | None) -> bytes:
    if password is None:
        key = bytes.fromhex(OPEN_KEY)
    else:
        key = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, ROUNDS, 32)
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
