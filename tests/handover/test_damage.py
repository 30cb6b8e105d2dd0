"""T6: every bit and every length of a small file, and whatever is appended to it, is refused."""

from __future__ import annotations

import io
import random
import time
from collections import Counter

import pytest

from partybook.errors import Problem
from partybook.handover.layout import BLOCK, CLOSING, END, MAGIC, START, Closing
from partybook.handover.outside import look_at
from partybook.handover.verifying import read

WRONG = {"pbk-damaged", "pbk-cut-short", "pbk-not-ours", "pbk-empty", "pbk-appended"}


def verdict(data: bytes, **how: object) -> str:
    try:
        read(io.BytesIO(data), "甲.pbk", **how)  # type: ignore[arg-type]
    except Problem as problem:
        assert str(problem)
        return problem.code
    return "ok"


def outside(data: bytes) -> str:
    """Only the first of the two readings, which needs no password and must notice every damage by itself."""
    try:
        look_at(io.BytesIO(data), "甲.pbk")
    except Problem as problem:
        return problem.code
    return "ok"


def closed_again(content: bytes) -> bytes:
    """A content with a trailer that fits it, as somebody would make who knows the format."""
    closing = Closing()
    closing.write(content)
    return content + closing.trailer()[0]


def content_of(data: bytes) -> bytes:
    blocks = -(-(len(data) - CLOSING) // (BLOCK + 4))
    return data[: len(data) - CLOSING - 4 * blocks]


def test_the_files_are_sound_to_begin_with(plain, sealed) -> None:
    assert len(plain.data) >= 2048 and len(sealed.data) >= 2048
    assert verdict(plain.data) == "ok"
    assert verdict(sealed.data, keys=sealed.keys) == "ok"
    assert closed_again(content_of(plain.data)) == plain.data
    assert closed_again(content_of(sealed.data)) == sealed.data


@pytest.mark.parametrize("kind", ["sealed", pytest.param("plain", marks=pytest.mark.release)])
def test_every_bit_that_flips_is_noticed(kind: str, request: pytest.FixtureRequest) -> None:
    """Without a password. That the body would still be understood where nobody looked at the sums is the control."""
    file = request.getfixturevalue(kind)
    said: Counter[str] = Counter()
    began = time.monotonic()
    data = bytearray(file.data)
    for place in range(len(data)):
        for bit in range(8):
            data[place] ^= 1 << bit
            said[outside(bytes(data))] += 1
            data[place] ^= 1 << bit
    print(f"{sum(said.values())} flips of {len(data)} bytes: {dict(said)}, {time.monotonic() - began:.1f} s")
    assert sum(said.values()) >= 20_000
    assert set(said) == {"pbk-damaged"}, said


def test_the_control_a_flip_with_a_trailer_that_fits_is_not_seen_from_outside(plain) -> None:
    """So the tests above do measure the trailer; what lies inside is then counted again, and every flip is seen there."""
    content = content_of(plain.data)
    chance = random.Random(6)
    unseen, said = 0, Counter[str]()
    for _ in range(300):
        place = chance.randrange(START.size, len(content))
        data = bytearray(content)
        data[place] ^= 1 << chance.randrange(8)
        unseen += outside(closed_again(bytes(data))) == "ok"
        said[found := verdict(closed_again(bytes(data)))] += 1
        if found == "ok":  # bits that fill up the last byte of a deflated frame say nothing
            again = read(io.BytesIO(closed_again(bytes(data))), "甲.pbk")
            assert (again.manifest, again.found) == (plain.verified.manifest, plain.verified.found)
    assert unseen > 200
    assert said["ok"] < 5, said


@pytest.mark.parametrize("flips", [1_500, pytest.param(None, marks=pytest.mark.release)])
def test_a_sealed_body_is_its_own_witness(sealed, flips: int | None) -> None:
    """Somebody mends the trailer: age refuses every bit of the body, and the manifest every bit of the header."""
    content = content_of(sealed.data)
    places = [(place, bit) for place in range(len(content)) for bit in range(8)]
    chance = random.Random(7)
    tried = places if flips is None else chance.sample(places, flips)
    said: Counter[str] = Counter()
    for place, bit in tried:
        data = bytearray(content)
        data[place] ^= 1 << bit
        said[verdict(closed_again(bytes(data)), keys=sealed.keys)] += 1
    print(dict(said))
    assert said["ok"] == 0 and said["pbk-seal-damaged"] > len(tried) // 2


@pytest.mark.parametrize("kind", ["plain", "sealed"])
def test_every_length_is_noticed(kind: str, request: pytest.FixtureRequest) -> None:
    data = request.getfixturevalue(kind).data
    said = Counter(outside(data[:length]) for length in range(len(data)))
    assert set(said) == {"pbk-empty", "pbk-cut-short"} and said["pbk-empty"] == 1, said


def test_a_hundred_tails_are_noticed(plain) -> None:
    chance = random.Random(8)
    tails = [b"\0", b"\n", b"\0" * 65536, plain.data, plain.data[:100], END, MAGIC, b"x" * 47]
    tails += [chance.randbytes(chance.randrange(1, 70_000)) for _ in range(100 - len(tails))]
    said = Counter(outside(plain.data + tail) for tail in tails)
    assert said["ok"] == 0 and set(said) <= {"pbk-appended", "pbk-damaged"}, said
    assert said["pbk-appended"] >= 98, said


def test_the_place_of_the_damage_is_named(plain) -> None:
    content = content_of(plain.data) + bytes(BLOCK * 5)  # larger than one block
    data = bytearray(closed_again(content))
    data[BLOCK * 3 + 17] ^= 1
    with pytest.raises(Problem) as refused:
        look_at(io.BytesIO(bytes(data)), "甲.pbk")
    assert "192–256 KB" in str(refused.value)


def test_bytes_that_were_swapped_removed_or_put_in(plain) -> None:
    chance = random.Random(9)
    for _ in range(300):
        data = bytearray(plain.data)
        place, length = chance.randrange(len(data) - 200), chance.randrange(1, 200)
        what = chance.randrange(3)
        if what == 0:
            del data[place : place + length]
        elif what == 1:
            data[place:place] = chance.randbytes(length)
        else:
            data[place : place + length] = data[place : place + length][::-1]
        if data != plain.data:
            assert outside(bytes(data)) in WRONG


@pytest.mark.release
def test_flips_of_a_file_of_megabytes(plain) -> None:
    data = bytearray(closed_again(content_of(plain.data) + random.Random(1).randbytes(3 * 2**20)))
    chance = random.Random(10)
    for _ in range(3_000):
        place, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
        data[place] ^= bit
        assert outside(bytes(data)) == "pbk-damaged"
        data[place] ^= bit
