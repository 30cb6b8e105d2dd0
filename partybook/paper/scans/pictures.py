"""A scan or phone photo made ready for paper: upright, no larger than is read, without the camera's notes."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

LONGEST = 2000  # pixels of the longer side: 170 to the inch on A4, small print is read
SHARPEST = 3508  # of a page in black and white: 300 to the inch
QUALITIES = (80, 70, 60, 50)
ENOUGH = 300_000  # bytes: below it the best quality stays
MOST_PIXELS = 100_000_000  # of what is decoded whole
MOST_IN_PARTS = 170_000_000  # of a JPEG, which is decoded at a fraction
MOST_BYTES = 200 * 2**20
MOST_FRAMES = 300
KINDS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP")
BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG", b"II*\0", b"MM\0*", b"BM", b"RIFF")  # a picture by its first bytes
PDF = b"%PDF-"
HEIC = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a PDF keeps it: the keys of its dictionary but the length, and its bytes."""

    width: int
    height: int
    keys: bytes
    data: bytes


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF, by its first bytes. Problems scan-missing, scan-folder, scan-empty."""
    return PDF in start_of(path)


def start_of(path: Path) -> bytes:
    """The first bytes of a file. Problems scan-missing, scan-folder, scan-empty, scan-heavy."""
    if path.is_dir():
        raise Problem("scan-folder", mark("“{value}”是文件夹，请打开它，选里面的文件。"), value=path.name)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Problem(
                "scan-heavy", mark("“{value}”超过 200 兆字节，没有加入。请缩小后再加。"), value=path.name
            )
        with path.open("rb") as file:
            found = file.read(1024)
    except OSError as fault:
        raise Problem(
            "scan-missing", mark("读不到文件“{value}”，可能已移走，或 U 盘已拔出。"), value=path.name
        ) from fault
    if not found:
        raise Problem("scan-empty", mark("“{value}”是空文件，没有加入。"), value=path.name)
    return found


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """An opened picture, of which only the head is read yet.

    Problems: those of `start_of`; scan-heic, scan-kind, scan-huge, scan-truncated; each names the file.
    """
    from PIL import Image, UnidentifiedImageError

    start = start_of(path)
    if any(one in start[:64] for one in HEIC):
        raise Problem(
            "scan-heic",
            mark("“{value}”是苹果手机的 HEIC 照片，打不开。请在手机上改存为 JPG，或发送时选“最兼容”。"),
            value=path.name,
        )
    with _said(path.name):
        try:
            with _quiet():
                image = Image.open(path, formats=KINDS)
        except UnidentifiedImageError as fault:
            if start.startswith(BEGINNINGS):
                raise _truncated(path.name) from fault
            raise Problem(
                "scan-kind",
                mark("“{value}”不是图片（JPG、PNG、BMP、TIFF）或 PDF，没有加入。请先另存为其中一种。"),
                value=path.name,
            ) from fault
        with image:
            _check_size(image, path.name)
            yield image


@contextmanager
def _quiet() -> Iterator[None]:
    """Our own limits speak, not the library's warnings of size and of notes that it can't read."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _said(name: str) -> Iterator[None]:
    """Any way in which a picture can be wrong becomes a sentence."""
    from PIL import Image

    try:
        yield
    except Image.DecompressionBombError as fault:
        raise _huge(name) from fault
    except (
        OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError,
        ArithmeticError, RuntimeError, MemoryError, struct.error, zlib.error,
    ) as fault:  # fmt: skip
        raise _truncated(name) from fault


def _truncated(name: str) -> Problem:
    return Problem(
        "scan-truncated",
        mark("“{value}”不完整或已损坏，只能读出一部分，没有加入。请重新拍照、扫描或传送一次。"),
        value=name,
    )


def _huge(name: str) -> Problem:
    return Problem(
        "scan-huge",
        mark("“{value}”的尺寸太大，没有加入。请用 300 dpi 重新扫描，或缩小后再加。"),
        value=name,
    )


def _check_size(image: Any, name: str) -> None:
    """Before anything is decoded: a small file may claim a picture that fills the memory."""
    most = MOST_IN_PARTS if image.format in ("JPEG", "MPO") else MOST_PIXELS
    if image.width * image.height > most or not image.width or not image.height:
        raise _huge(name)
    with _quiet():
        frames = _frames(image)
    if frames > MOST_FRAMES:
        raise Problem("scan-frames", mark("“{value}”超过 300 页，请拆成几份再加。"), value=name)


def _frames(image: Any) -> int:
    return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1


def pictures(path: Path, turn: int = 0) -> Iterator[Picture]:
    """The pages of a picture file, turned by `turn` degrees to the right. Problems as of `opened`."""
    with opened(path) as image:
        for place in range(_frames(image)):
            if place:
                with _quiet():
                    image.seek(place)
                _check_size(image, path.name)
            yield _ready(image, turn)


def small(path: Path, longest: int, turn: int = 0) -> bytes:
    """The first page as a small JPEG, to be looked at. Problems as of `opened`."""
    with opened(path) as image:
        _decode_less(image, longest)
        return _jpeg(_scaled(_plain(_upright(image, turn)), longest), 80)


def _ready(image: Any, turn: int) -> Picture:
    from PIL import Image

    _decode_less(image, LONGEST)
    plain = _plain(_upright(image, turn))
    if plain.mode == "1":
        if max(plain.size) <= SHARPEST:
            return _black_and_white(plain)
        plain = plain.convert("L")
        plain = _scaled(plain, SHARPEST).point(lambda value: 255 if value > 127 else 0).convert("1")
        return _black_and_white(plain)
    plain = _scaled(plain, LONGEST)
    assert isinstance(plain, Image.Image)
    return _photo(plain)


def _decode_less(image: Any, longest: int) -> None:
    """A JPEG is decoded at a half, a quarter or an eighth where that is enough."""
    share = min(1.0, longest / max(image.size))
    image.draft(None, tuple(max(1, int(side * share)) for side in image.size))


def _upright(image: Any, turn: int) -> Any:
    """As the camera meant it, then as the clerk turned it."""
    from PIL import Image, ImageOps

    with _quiet():
        image.load()
        image = ImageOps.exif_transpose(image)
    turned = {
        90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90,
    }.get(turn % 360)  # fmt: skip
    return image.transpose(turned) if turned is not None else image


def _plain(image: Any) -> Any:
    """Grey or RGB of eight bits, on white; black and white where there is nothing else."""
    from PIL import Image

    if image.mode == "1":
        return image
    if image.mode.startswith("I") or image.mode == "F":
        image = _eight_bits(image)
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        image = ground.convert("RGB")
    if image.mode == "L":
        colors = image.getcolors(2)
        if colors is not None and {value for _, value in colors} <= {0, 255}:
            return image.convert("1", dither=Image.Dither.NONE)
        return image
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bits(image: Any) -> Any:
    """Grey of sixteen or more bits: the high byte, or what there is from its darkest to its lightest."""
    from PIL import Image

    low, high = image.convert("F").getextrema()
    if high <= 255:
        return image.convert("F").convert("L")
    top = 65535.0 if low >= 0 and high <= 65535 else high
    scaled = image.convert("F").point(lambda value: value * (255.0 / top) + 0.5)
    assert isinstance(scaled, Image.Image)
    return scaled.convert("L")


def _scaled(image: Any, longest: int) -> Any:
    from PIL import Image

    share = longest / max(image.size)
    if share >= 1:
        return image
    size = [max(1, round(side * share)) for side in image.size]
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _jpeg(image: Any, quality: int) -> bytes:
    into = io.BytesIO()
    image.save(into, "JPEG", quality=quality, optimize=True, progressive=True)
    return into.getvalue()


def _photo(image: Any) -> Picture:
    """As a JPEG that keeps small print readable and the book small."""
    data = b""
    for quality in QUALITIES:
        data = _jpeg(image, quality)
        if len(data) <= ENOUGH:
            break
    colors = b"/DeviceGray" if image.mode == "L" else b"/DeviceRGB"
    keys = b"/ColorSpace %b /BitsPerComponent 8 /Filter /DCTDecode" % colors
    return Picture(image.width, image.height, keys, data)


def _black_and_white(image: Any) -> Picture:
    keys = b"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode"
    return Picture(image.width, image.height, keys, zlib.compress(image.tobytes(), 9))
