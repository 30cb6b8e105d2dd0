"""Packing: the file appears whole or not at all, never over a good one, and says of itself what is in it."""

from __future__ import annotations

import base64
import errno
import io
import os
from pathlib import Path

import pyrage
import pytest

from partybook.book.file import Book
from partybook.book.handed import handed
from partybook.errors import Problem
from partybook.handover import packing
from partybook.handover.codewords import check_code, words
from partybook.handover.layout import START
from partybook.handover.sealing import lock_key, new_key, recipient_of, unlock_key
from partybook.handover.verifying import Known, judge, look, verify
from partybook.jobs import handing
from tests.handover.conftest import RARE, small_office, wish
from tests.handover.forge import Forged, closed_again, content_of


@pytest.fixture
def book(office: Book, tmp_path: Path):
    """A copy of the office, to be written to."""
    from partybook.book import keeping
    from partybook.jobs.books import open_book

    keeping.copy(office.path, tmp_path / "office.partybook", None)
    with open_book(tmp_path / "office.partybook", who="王芳") as book:
        yield book


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith("office.")}


def test_a_file_says_whose_it_is_and_no_more_in_clear(sealed) -> None:
    header = look(sealed.path).header
    assert (header.name, header.year, header.sealed) == ("东湖社区党支部", 2026, True)
    start = sealed.data[START.size :][:600]
    for secret in ("张三", "person", "1998"):
        assert secret.encode() not in sealed.data, secret
    assert b'"counts"' not in start
    assert verify(sealed.path, "口令口令口令口令").manifest.counts["person"] == 2


def test_rare_characters_come_through(plain) -> None:
    notes = [row["note"] for row in Forged.of(plain.data).rows("person")]
    assert sorted(notes, key=str) == sorted([RARE, None], key=str)


def test_the_slot_is_what_age_itself_reads_and_writes() -> None:
    """Ours opens with pyrage; pyrage's own, of our work, would open with ours: one format, no own invention."""
    key = new_key()
    slot = lock_key(key, "口令 十七", 10)
    assert pyrage.passphrase.decrypt(base64.b64decode(slot), "口令 十七").decode() == str(key)
    assert str(unlock_key(slot, "口令 十七")) == str(key)


def test_a_recipient_opens_it_without_the_password(book: Book, tmp_path: Path) -> None:
    subdistrict = pyrage.x25519.Identity.generate()
    to = recipient_of(str(subdistrict.to_public()))
    packing.pack(book, tmp_path / "a.pbk", wish(password="口令口令口令口令", recipients=[to]))
    assert verify(tmp_path / "a.pbk", keys=[subdistrict]).counts["person"] == 2
    assert verify(tmp_path / "a.pbk", "口令口令口令口令").counts["person"] == 2
    with pytest.raises(Problem) as refused:
        verify(tmp_path / "a.pbk", keys=[pyrage.x25519.Identity.generate()])
    assert refused.value.code == "pbk-not-for-us"


def test_a_good_file_is_not_written_over(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "a.pbk"
    packing.pack(book, target, wish())
    before = target.read_bytes()
    with pytest.raises(Problem) as refused:
        packing.pack(book, target, wish())
    assert refused.value.code == "file-exists" and target.read_bytes() == before
    second = packing.pack(book, target, wish(), force=True)
    assert verify(target).sha256 == second.sha256 and left_in(tmp_path) == {"a.pbk"}
    assert [one.sequence for one in book.read(handed)][-2:] == [
        second.manifest.sequence - 1,
        second.manifest.sequence,
    ]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_full_or_broken_stick_leaves_the_old_file(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    target = tmp_path / "a.pbk"
    packing.pack(book, target, wish())
    before, known = target.read_bytes(), book.read(handed)

    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(packing.os, "fsync", fail)
    with pytest.raises(Problem) as refused:
        packing.pack(book, target, wish(), force=True)
    assert refused.value.code in ("disk-full", "disk-fault", "file-unwritable")
    assert target.read_bytes() == before and left_in(tmp_path) == {"a.pbk"}
    assert book.read(handed) == known


@pytest.mark.parametrize("sealing", [{}, {"password": "口令口令口令口令"}])
def test_a_stick_that_garbles_is_found_out_before_the_name_is_given(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sealing: dict[str, str]
) -> None:
    """One bit changes between writing and reading back; without the reading back nobody would know: the control."""
    target = tmp_path / "a.pbk"
    packing.pack(book, target, wish())
    before, sync = target.read_bytes(), os.fsync

    def garble(handle: int) -> None:
        sync(handle)
        draft = tmp_path / ".a.pbk.pack"
        if draft.exists():
            data = bytearray(draft.read_bytes())
            data[len(data) // 2] ^= 1
            draft.write_bytes(data)

    monkeypatch.setattr(packing.os, "fsync", garble)
    with pytest.raises(Problem) as refused:
        packing.pack(book, target, wish(**sealing), force=True)
    assert refused.value.code == "pbk-damaged"
    assert target.read_bytes() == before and left_in(tmp_path) == {"a.pbk"}
    monkeypatch.setattr(packing, "verify", lambda draft, keys: verify(target))
    monkeypatch.setattr(packing, "note_handed", lambda *words: None)
    packing.pack(book, target, wish(), force=True)
    with pytest.raises(Problem):
        verify(target)


def test_a_book_that_changes_meanwhile_is_packed_again(book: Book, tmp_path: Path) -> None:
    """Registers and rows must tell of one state."""

    def papers():
        from partybook.features.roster import queries

        with book.edit("登记") as session:
            queries.add_person(session, {"name": "赵六"})
        return ()

    with pytest.raises(Problem) as refused:
        packing.pack(book, tmp_path / "a.pbk", wish(papers=papers))
    assert refused.value.code == "handover-changed" and not left_in(tmp_path)


def test_a_damaged_attachment_is_named(tmp_path: Path) -> None:
    with small_office(tmp_path / "a.partybook") as book:
        with book.edit("坏") as session:
            from sqlalchemy import text

            session.execute(text("UPDATE blob SET data = x'00'"))
            session.execute(text("UPDATE branch SET name = name || ' '"))
        with pytest.raises(Problem) as refused:
            packing.pack(book, tmp_path / "a.pbk", wish())
    assert refused.value.code == "attach-damaged" and "照片.png" in str(refused.value)
    assert not (tmp_path / "a.pbk").exists()


def test_a_part_of_a_later_program_is_named_unless_it_must_be_understood(plain, tmp_path: Path) -> None:
    forged = Forged.of(plain.data)
    from tests.handover.forge import Part

    forged.parts.insert(-1, Part({"part": "signature", "by": "x"}, [b"\x00" * 100]))
    (tmp_path / "a.pbk").write_bytes(forged.agree().file())
    assert verify(tmp_path / "a.pbk").found.unknown == ["signature"]
    (said,) = handing.verify_files([tmp_path / "a.pbk"])
    assert said["ok"] and "signature" in said["says"]


def test_keys_of_a_later_program_are_kept(plain) -> None:
    forged = Forged.of(plain.data)
    forged.header["stamp"] = "x"
    forged.part("manifest").head["seen"] = ["y"]
    from partybook.handover.verifying import read

    found = read(io.BytesIO(forged.agree().file()), "a.pbk")
    assert found.header.more == {"stamp": "x"} and found.header.as_json()["stamp"] == "x"
    assert found.manifest.more == {"seen": ["y"]}


def test_files_are_judged_by_what_is_known(plain) -> None:
    header, sha256 = plain.verified.header, plain.verified.sha256
    code = lambda *known: getattr(judge(header, sha256, Known(*known)), "code", None)  # noqa: E731
    assert header.sequence >= 1
    assert code(header.office) is None
    assert code(header.office, header.sequence - 1, "0" * 64) is None
    assert code(header.office, header.sequence, sha256) == "pbk-replayed"
    assert code(header.office, header.sequence, "0" * 64) == "pbk-forked"
    assert code(header.office, header.sequence + 1, "0" * 64) == "pbk-older"
    assert code("another", 0, None) == "pbk-wrong-office"


def test_the_check_code_is_four_words_of_the_list(plain) -> None:
    assert len(words()) == len(set(words())) == 256 and all(len(word) == 2 for word in words())
    assert check_code("00ff0001" + "0" * 56) == f"{words()[0]}·{words()[255]}·{words()[0]}·{words()[1]}"
    changed = closed_again(content_of(plain.data) + b"x")
    import hashlib

    assert check_code(hashlib.sha256(changed).hexdigest()) != check_code(plain.verified.sha256)
    assert hashlib.sha256(plain.data).hexdigest() == plain.verified.sha256  # what any tool says of the file
