"""Photos of a party day on its record: upright, small in bytes, two to a line; papers and what is no picture left out."""

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as raw
import pytest
from PIL import Image

from partybook.book.attach import attach
from partybook.book.file import Book
from partybook.jobs import printing
from partybook.jobs.asking import Question
from partybook.jobs.demo.files import silhouette
from partybook.paper.form.photos import shrunk

DAY = dt.date(2026, 11, 1)


def photo(wide: int, high: int, kind: str = "JPEG", *, mode: str = "RGB", held: int = 1) -> bytes:
    image = Image.effect_noise((wide, high), 40).convert(mode)
    tags = Image.Exif()
    tags[274] = held
    made = io.BytesIO()
    image.save(made, kind, **({"exif": tags, "quality": 95} if kind == "JPEG" else {}))
    return made.getvalue()


def pictures(path: Path) -> list[list[tuple[float, float]]]:
    """The sizes in pt of the pictures on each page."""
    document = pypdfium2.PdfDocument(path)
    found = [
        [
            (right - left, top - bottom)
            for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])
            for left, bottom, right, top in [one.get_bounds()]
        ]
        for page in document
    ]
    document.close()
    return found


@pytest.mark.parametrize(
    ("data", "shape"),
    [
        (photo(400, 300), 4 / 3),
        (photo(400, 300, held=6), 3 / 4),
        (photo(400, 300, held=3), 4 / 3),
        (photo(300, 400, "PNG", mode="RGBA"), 3 / 4),
        (photo(300, 300, "PNG", mode="P"), 1),
        (photo(30, 20, "PNG", mode="L"), 3 / 2),
        (silhouette(), 3 / 4),
    ],
)
def test_a_photo_fits_into_its_place(data: bytes, shape: float) -> None:
    made = shrunk(data, 200, 150)
    assert made is not None
    jpeg, wide, high = made
    assert wide / high == pytest.approx(shape) and (wide == pytest.approx(200) or high == pytest.approx(150))
    image = Image.open(io.BytesIO(jpeg))
    assert (
        image.format == "JPEG"
        and image.mode == "RGB"
        and image.width / image.height == pytest.approx(shape, 0.05)
    )


def test_what_is_transparent_is_paper() -> None:
    clear = io.BytesIO()
    Image.new("RGBA", (40, 40), (255, 0, 0, 0)).save(clear, "PNG")
    made = shrunk(clear.getvalue(), 40, 40)
    assert made is not None and Image.open(io.BytesIO(made[0])).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, photo(40, 40)[:200]]
)
def test_what_is_no_picture_is_left_out(data: bytes) -> None:
    assert shrunk(data, 100, 100) is None


def test_the_photos_of_a_party_day_are_on_its_record(book: Book, hold: Any, tmp_path: Path) -> None:
    uid, bare = hold("theme_day", "2026-03-18"), hold("theme_day", "2026-04-18")
    out = tmp_path / "a.pdf"
    with book.edit("加附件") as session:
        for place in range(3):
            attach(session, "meeting", uid, f"现场{place}.jpg", photo(2400, 1600))
        attach(session, "meeting", uid, "签到表.jpg", photo(200, 300))
        attach(session, "meeting", uid, "通知.pdf", b"%PDF-1.4")
        attach(session, "meeting", uid, "坏的.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    printing.print_register(book, "party-day", out, Question(as_of=DAY, uid=uid))
    sizes = [size for page in pictures(out) for size in page]
    assert len(sizes) == 3 and all(wide / high == pytest.approx(1.5, 0.02) for wide, high in sizes)
    document = pypdfium2.PdfDocument(out)
    assert "另有 1 张照片打不开" in "".join(one.get_textpage().get_text_bounded() for one in document)
    document.close()
    assert out.stat().st_size < 400_000  # three photos of four million dots
    printing.print_register(book, "party-day", out, Question(as_of=DAY, uid=bare), force=True)
    assert pictures(out) == [[]]


def test_no_more_than_six_and_none_on_a_blank_form(book: Book, hold: Any, tmp_path: Path) -> None:
    uid, out = hold("theme_day", "2026-03-18"), tmp_path / "a.pdf"
    with book.edit("加附件") as session:
        for place in range(8):
            attach(session, "meeting", uid, f"现场{place}.png", silhouette(1 + place))
    printing.print_register(book, "party-day", out, Question(as_of=DAY, uid=uid))
    assert sum(map(len, pictures(out))) == 6
    printing.print_register(book, "party-day", out, Question(as_of=DAY, blank=True), force=True)
    assert pictures(out) == [[]]
