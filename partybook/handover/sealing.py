"""Sealing with age: the body for a key made for one file, that key for a password; streams, never a whole file in memory.

The slot for a password is an age file as age itself writes it (a scrypt stanza, then the payload), made here because
pyrage lets the work grow with the PC's speed, to a gigabyte of memory on a fast one. Reading it costs what we allow.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Protocol

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from partybook.handover.refusals import refusal

WORK = 17  # scrypt: 2^17, 128 MB, a third of a second
STANZA = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n--- ([A-Za-z0-9+/]{43})\n"
)
AGE_START = b"age-encryption.org/v1\n"
NO_NONCE = b"\0" * 12
ONE_CHUNK = b"\0" * 11 + b"\1"  # the payload's first chunk is its last


class Sink(Protocol):
    """What takes bytes."""

    def write(self, data: bytes, /) -> int: ...


class Readable(Protocol):
    """What gives bytes."""

    def read(self, size: int = -1, /) -> bytes: ...


def new_key() -> Any:
    """A key for one file."""
    return pyrage.x25519.Identity.generate()


def key_of(text: str) -> Any:
    """A key as age writes it. ValueError where it is none."""
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError as fault:
        raise ValueError(text) from fault


def recipient_of(text: str) -> Any:
    """A recipient as age writes it (age1…). ValueError where it is none."""
    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError as fault:
        raise ValueError(text) from fault


class _Pulled:
    """A file to read, over pieces that are made one by one."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        found, self._left = self._left[:size], self._left[size:]
        return bytes(found)


class _Pushed:
    """A file to write to, that gives on to a sink."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def write(self, data: bytes) -> int:
        return self._sink.write(data)

    def flush(self) -> None:
        pass


def seal(pieces: Iterator[bytes], sink: Sink, key: Any, recipients: Sequence[Any] = ()) -> None:
    """Seals a stream for the file's own key, and for whom else it is meant."""
    pyrage.encrypt_io(_Pulled(pieces), _Pushed(sink), [key.to_public(), *recipients])


def unseal(file: Readable, sink: Sink, keys: Sequence[Any]) -> None:
    """Opens a body into a sink; what reaches the sink is as it was sealed, but may lack its end until this returns.

    Problems pbk-not-for-us, pbk-seal, pbk-seal-damaged; what the sink raises goes through.
    """
    try:
        pyrage.decrypt_io(file, _Pushed(sink), list(keys))
    except pyrage.DecryptError as fault:
        raise refusal("pbk-not-for-us" if "matching" in str(fault) else "pbk-seal") from fault
    except OSError as fault:
        if fault.errno is not None:
            raise
        raise refusal("pbk-seal-damaged") from fault


def lock_key(key: Any, password: str, work: int = WORK) -> str:
    """A key under a password: an age file in base64."""
    salt, file_key, nonce = secrets.token_bytes(16), secrets.token_bytes(16), secrets.token_bytes(16)
    wrapped = ChaCha20Poly1305(_stretched(password, salt, work)).encrypt(NO_NONCE, file_key, None)
    head = AGE_START + b"-> scrypt %s %d\n%s\n---" % (_b64(salt), work, _b64(wrapped))
    mac = hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")
    sealed = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(
        ONE_CHUNK, str(key).encode(), None
    )
    return base64.b64encode(head + b" " + _b64(mac) + b"\n" + nonce + sealed).decode()


def unlock_key(slot: str, password: str) -> Any:
    """The key in a slot. Problems pbk-wrong-password, pbk-seal-heavy before any work is done, pbk-seal."""
    try:
        data = base64.b64decode(slot.encode(), validate=True)
    except (binascii.Error, UnicodeEncodeError) as fault:
        raise refusal("pbk-seal") from fault
    found = STANZA.match(data)
    if found is None:
        raise refusal("pbk-seal")
    salt, work, wrapped, mac = found.groups()
    if int(work) > WORK:
        raise refusal("pbk-seal-heavy")
    stretched = _stretched(password, _bytes(salt), int(work))
    try:
        file_key = ChaCha20Poly1305(stretched).decrypt(NO_NONCE, _bytes(wrapped), None)
    except InvalidTag:
        raise refusal("pbk-wrong-password") from None
    head = data[: found.start(4) - 1]
    rest = data[found.end() :]
    with suppress(InvalidTag, ValueError):
        if hmac.compare_digest(hmac.digest(_derived(file_key, b"", b"header"), head, "sha256"), _bytes(mac)):
            payload = ChaCha20Poly1305(_derived(file_key, rest[:16], b"payload"))
            return key_of(payload.decrypt(ONE_CHUNK, rest[16:], None).decode())
    raise refusal("pbk-seal")


def _stretched(password: str, salt: bytes, work: int) -> bytes:
    return Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=2**work, r=8, p=1).derive(
        password.encode()
    )


def _derived(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt or None, info).derive(file_key)


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))
