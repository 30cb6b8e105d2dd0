"""Scans and phone photos into one PDF: upright, readable, small, without the camera's notes; hostile files refused."""

from __future__ import annotations

import io
import random
import struct
import time
import zlib
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from partybook.errors import Problem
from partybook.paper.joining import Part, join
from partybook.paper.scans import Scan, check_scan, in_name_order, merge, small
from partybook.paper.scans.pictures import LONGEST, pictures

ROOT = Path(__file__).resolve().parents[2]
RED, BLUE, WHITE = (200, 30, 30), (30, 30, 200), (255, 255, 255)
A4 = (595.28, 841.89)


def halves(size: tuple[int, int] = (400, 600), mode: str = "RGB") -> Image.Image:
    """Red above, blue below: which way up it lies can be seen."""
    image = Image.new("RGB", size, BLUE)
    image.paste(RED, (0, 0, size[0], size[1] // 2))
    return image.convert(mode)


def page_of(size: tuple[int, int], mode: str = "L") -> Image.Image:
    """A page of small print, as a scanner sees it."""
    image = Image.new(mode, size, "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(ROOT / "resources/fonts/NotoSerifSC-Regular.ttf", size[0] // 42)
    line = "会议讨论了上半年党费收缴情况，一致同意按规定公示。请各小组组长于月底前完成核对。"
    for top in range(size[1] // 14, size[1] - size[1] // 14, size[0] // 24):
        draw.text((size[0] // 12, top), line, fill="black", font=font)
    return image


def merged(tmp_path: Path, *paths: Path, turn: int = 0) -> pypdfium2.PdfDocument:
    out = tmp_path / "out.pdf"
    merge([Scan(path, turn) for path in paths], out)
    return pypdfium2.PdfDocument(out.read_bytes())


def seen(document: pypdfium2.PdfDocument, place: int = 0) -> Image.Image:
    return document[place].render(scale=1).to_pil().convert("RGB")


def near(color: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(color, wanted, strict=True))


def upright(image: Image.Image) -> bool:
    across, down = image.size
    return near(image.getpixel((across // 2, down // 3)), RED) and near(
        image.getpixel((across // 2, down * 2 // 3)), BLUE
    )


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_photo_lies_as_the_camera_meant_it(tmp_path: Path, orientation: int) -> None:
    turned = {
        1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270
    }[orientation]  # fmt: skip
    image = halves() if turned is None else halves().transpose(turned)
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x010F] = "SecretCamera"
    image.save(tmp_path / "a.jpg", exif=exif, quality=90)
    assert b"SecretCamera" in (tmp_path / "a.jpg").read_bytes()
    document = merged(tmp_path, tmp_path / "a.jpg")
    assert document[0].get_size() == pytest.approx(A4, abs=0.2)
    assert upright(seen(document))
    data = (tmp_path / "out.pdf").read_bytes()
    assert b"SecretCamera" not in data and b"Exif" not in data


@pytest.mark.parametrize("mode", ["CMYK", "L", "RGB"])
def test_every_kind_of_jpeg(tmp_path: Path, mode: str) -> None:
    halves(mode=mode).save(tmp_path / "a.jpg")
    image = seen(merged(tmp_path, tmp_path / "a.jpg"))
    assert upright(image) if mode != "L" else near(image.getpixel((300, 700)), (50, 50, 50))


def grey16() -> Image.Image:
    import array

    values = array.array("H", [60000] * 20000 + [6000] * 20000)
    return Image.frombytes("I;16", (100, 400), values.tobytes())


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_grey_of_sixteen_bits_keeps_its_shades(tmp_path: Path, ending: str) -> None:
    grey16().save(tmp_path / f"a.{ending}")
    image = seen(merged(tmp_path, tmp_path / f"a.{ending}"))
    across, down = image.size
    light, dark = (image.getpixel((across // 2, down * part // 4)) for part in (1, 3))
    assert near(light, (233, 233, 233)) and near(dark, (23, 23, 23))


def test_transparent_is_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (400, 600), (0, 0, 0, 0))
    image.paste((*RED, 255), (100, 100, 300, 500))
    for name, made in (("a.png", image), ("b.png", image.convert("P")), ("c.webp", image)):
        made.save(tmp_path / name)
        page = seen(merged(tmp_path, tmp_path / name))
        assert near(page.getpixel((298, 420)), RED), name
    assert near(seen(merged(tmp_path, tmp_path / "a.png")).getpixel((40, 60)), WHITE)


def test_a_tiff_of_many_pages_and_files_in_their_order(tmp_path: Path) -> None:
    frames = [Image.new("L", (300, 400), shade) for shade in (250, 150, 50)]
    frames[0].save(tmp_path / "many.tif", save_all=True, append_images=frames[1:])
    halves((600, 400)).save(tmp_path / "wide.bmp")
    assert check_scan(tmp_path / "many.tif") == 3
    document = merged(tmp_path, tmp_path / "wide.bmp", tmp_path / "many.tif")
    assert len(document) == 4
    assert document[0].get_size() == pytest.approx(A4[::-1], abs=0.2)  # a wide picture on a wide page
    shades = [seen(document, place).getpixel((300, 420))[0] for place in (1, 2, 3)]
    assert [abs(a - b) < 5 for a, b in zip(shades, (250, 150, 50), strict=True)] == [True] * 3


def test_names_in_the_order_people_count() -> None:
    names = ["第10页.jpg", "第2页.jpg", "IMG_9.JPG", "img_11.jpg", "第1页.jpg"]
    found = [path.name for path in in_name_order(map(Path, names))]
    assert found == ["IMG_9.JPG", "img_11.jpg", "第1页.jpg", "第2页.jpg", "第10页.jpg"]


def test_black_and_white_stays_sharp(tmp_path: Path) -> None:
    page_of((2480, 3508)).convert("1", dither=Image.Dither.NONE).save(
        tmp_path / "a.tif", compression="group4"
    )
    (made,) = pictures(tmp_path / "a.tif")
    assert (made.width, made.height) == (2480, 3508) and b"/BitsPerComponent 1 " in made.keys
    merged(tmp_path, tmp_path / "a.tif")
    assert (tmp_path / "out.pdf").stat().st_size < 400_000
    page_of((2480, 3508)).convert("1", dither=Image.Dither.NONE).convert("L").save(tmp_path / "b.png")
    assert next(pictures(tmp_path / "b.png")).data == made.data  # grey of two shades is black and white


def test_a_scanned_page_stays_readable_and_small(tmp_path: Path) -> None:
    scanned = page_of((2480, 3508), "RGB").filter(ImageFilter.GaussianBlur(1.2))
    scanned.save(tmp_path / "a.jpg", quality=92)
    document = merged(tmp_path, tmp_path / "a.jpg")
    assert (tmp_path / "out.pdf").stat().st_size <= 310_000
    (made,) = pictures(tmp_path / "a.jpg")
    assert max(made.width, made.height) == LONGEST
    shades = document[0].render(scale=2.4).to_pil().convert("L").histogram()
    assert sum(shades[:110]) > 0.01 * sum(shades)  # the strokes are still dark


def test_a_phone_photo_is_made_in_less_than_a_second(tmp_path: Path) -> None:
    noise = Image.effect_noise((1000, 750), 12).resize((4000, 3000))
    Image.merge("RGB", [noise] * 3).save(tmp_path / "a.jpg", quality=93)
    spent = []
    for _ in range(2):
        begun = time.process_time()
        merged(tmp_path, tmp_path / "a.jpg")
        spent.append(time.process_time() - begun)
    assert min(spent) < 1
    assert (tmp_path / "out.pdf").stat().st_size < 400_000


def test_the_clerk_turns_a_page(tmp_path: Path) -> None:
    halves().transpose(Image.Transpose.ROTATE_90).save(tmp_path / "a.png")
    assert upright(seen(merged(tmp_path, tmp_path / "a.png", turn=90)))
    halves().save(tmp_path / "b.png")
    merge([Scan(tmp_path / "b.png", 180)], tmp_path / "b.pdf")
    assert upright(seen(merged(tmp_path, tmp_path / "b.pdf", turn=180)))


def test_the_text_of_a_pdf_stays_text(tmp_path: Path, words_pdf: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(words_pdf)
    halves().save(tmp_path / "b.png")
    document = merged(tmp_path, tmp_path / "b.png", tmp_path / "a.pdf")
    assert [len(document), check_scan(tmp_path / "a.pdf")] == [4, 3]
    assert "page three" in document[3].get_textpage().get_text_bounded()


def test_what_is_looked_at_is_small(tmp_path: Path) -> None:
    halves((1600, 2400)).save(tmp_path / "a.jpg")
    image = Image.open(io.BytesIO(small(tmp_path / "a.jpg", 200)))
    assert image.size == (133, 200) and upright(image.convert("RGB"))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, data: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def locked(words_pdf: bytes) -> bytes:
    from pypdf import PdfWriter

    writer, out = PdfWriter(io.BytesIO(words_pdf)), io.BytesIO()
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


def as_bytes(image: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def hostile(words_pdf: bytes) -> dict[str, tuple[str, bytes]]:
    photo = as_bytes(halves(), "JPEG")
    many = as_bytes(
        Image.new("1", (8, 8)), "TIFF", save_all=True, append_images=[Image.new("1", (8, 8))] * 300
    )
    return {
        "bomb.png": ("scan-huge", png(60000, 60000, zlib.compress(b"\0" * 100_000))),
        "large.png": ("scan-huge", png(12000, 9000, zlib.compress(b"\0" * 1000))),
        "long.bmp": ("scan-huge", as_bytes(halves(), "BMP").replace(struct.pack("<ii", 400, 600), struct.pack("<ii", 2_000_000, 600))),
        "half.jpg": ("scan-truncated", photo[: len(photo) // 2]),
        "half.png": ("scan-truncated", as_bytes(grey16(), "PNG")[:120]),
        "liar.png": ("scan-truncated", png(400, 600, zlib.compress(b"\0" * 100))),
        "half.tif": ("scan-truncated", as_bytes(halves(), "TIFF", compression="tiff_lzw")[:-150]),
        "letter.docx": ("scan-kind", b"PK\x03\x04" + b"x" * 400),
        "words.jpg": ("scan-kind", "会议记录".encode()),
        "live.heic": ("scan-heic", b"\0\0\0\x18ftypheic\0\0\0\0" + b"x" * 100),
        "empty.jpg": ("scan-empty", b""),
        "many.tif": ("scan-frames", many),
        "locked.pdf": ("pdf-locked", locked(words_pdf)),
        "half.pdf": ("pdf-damaged", words_pdf[:300]),
        "words.pdf": ("pdf-damaged", b"%PDF-1.7\n" + b"x" * 400),
    }  # fmt: skip


def test_a_hostile_file_is_named_with_its_own_sentence(tmp_path: Path, words_pdf: bytes) -> None:
    halves().save(tmp_path / "good.png")
    told = {}
    for name, (code, data) in hostile(words_pdf).items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(Problem) as caught:
            merge([Scan(tmp_path / "good.png"), Scan(tmp_path / name)], tmp_path / "out.pdf")
        assert (name, caught.value.code) == (name, code)
        assert name in str(caught.value) and "{" not in str(caught.value)
        told[code] = str(caught.value)
        assert not (tmp_path / "out.pdf").exists() and not (tmp_path / "out.pdf.new").exists()
    assert len(set(told.values())) == len(told)


def test_files_that_went_bad_are_refused_or_read_never_worse(tmp_path: Path, words_pdf: bytes) -> None:
    """Bytes changed, cut out and put in: whatever comes of it is a page or a sentence."""
    noise, chance = Image.effect_noise((60, 90), 50), random.Random(7)
    seeds = {
        "a.jpg": as_bytes(noise, "JPEG"),
        "a.png": as_bytes(noise.convert("RGBA"), "PNG"),
        "a.bmp": as_bytes(noise, "BMP"),
        "a.tif": as_bytes(noise, "TIFF", save_all=True, append_images=[noise], compression="tiff_lzw"),
        "a.pdf": words_pdf,
    }
    codes = set()
    for name, data in seeds.items():
        for _ in range(40):
            bad = bytearray(data)
            for _ in range(chance.choice((1, 3, 20))):
                place = chance.randrange(len(bad))
                how = chance.randrange(3)
                bad[place : place + (1 + how % 2 * 60)] = bytes(
                    chance.randrange(256) for _ in range(1 + how // 2)
                )
            (tmp_path / name).write_bytes(bad)
            try:
                merge([Scan(tmp_path / name)], tmp_path / "out.pdf")
                join([Part(tmp_path / "out.pdf", "out.pdf")], tmp_path / "joined.pdf", numbered=False)
            except Problem as problem:
                codes.add(problem.code)
    assert {"scan-truncated", "pdf-damaged"} <= codes


def test_a_lock_of_a_kind_we_know_nothing_of(
    tmp_path: Path, words_pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the library that opens it is missing, it is locked all the same."""
    import pypdf
    from pypdf.errors import DependencyError

    def needs_more(*_: object) -> None:
        raise DependencyError("cryptography>=3.1 is required for AES algorithm")

    (tmp_path / "a.pdf").write_bytes(words_pdf)
    monkeypatch.setattr(pypdf, "PdfReader", needs_more)
    with pytest.raises(Problem) as caught:
        check_scan(tmp_path / "a.pdf")
    assert caught.value.code == "pdf-locked"


def test_a_folder_and_a_file_that_is_gone(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "scan-folder"), (tmp_path / "gone.jpg", "scan-missing")):
        with pytest.raises(Problem) as caught:
            check_scan(path)
        assert caught.value.code == code
    with pytest.raises(Problem) as caught:
        merge([], tmp_path / "out.pdf")
    assert caught.value.code == "scans-none"


def test_stopping_leaves_no_file(tmp_path: Path) -> None:
    halves().save(tmp_path / "a.png")
    with pytest.raises(Problem) as caught:
        merge([Scan(tmp_path / "a.png")] * 3, tmp_path / "out.pdf", progress=lambda done, total: done < 2)
    assert caught.value.code == "cancelled"
    assert not list(tmp_path.glob("out*"))
