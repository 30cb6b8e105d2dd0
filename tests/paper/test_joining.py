"""PDFs joined into one: numbered at the foot beside the text, bookmarked in Chinese, in memory that does not grow."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path

import pypdfium2
import pytest

from partybook.errors import Problem
from partybook.paper.joining import Bookmark, Part, join


def drawn(pages: int, size: tuple[float, float] = (595.28, 841.89), turn: int = 0, low: float = 3.0) -> bytes:
    """Pages with a word at the top, and one at the very foot."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, size)
    for number in range(1, pages + 1):
        canvas.drawString(40, size[1] - 40, f"top {number}")
        canvas.drawCentredString(size[0] / 2, low, f"foot {number}")
        canvas.showPage()
    canvas.save()
    return turned(out, turn) if turn else out.getvalue()


def turned(data: io.BytesIO, turn: int) -> bytes:
    """The same pages, each to be shown turned."""
    from pypdf import PdfWriter

    writer, out = PdfWriter(data), io.BytesIO()
    for page in writer.pages:
        page.rotate(turn)
    writer.write(out)
    return out.getvalue()


def opened(path: Path) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(path.read_bytes())


def text(page: pypdfium2.PdfPage) -> str:
    return str(page.get_textpage().get_text_bounded())


def boxes(page: pypdfium2.PdfPage) -> dict[str, tuple[float, float, float, float]]:
    """Where each word stands."""
    words = page.get_textpage()
    found = {}
    for place in range(words.count_rects()):
        box = words.get_rect(place)
        found[words.get_text_bounded(*box).strip()] = box
    return found


def test_numbered_through_and_bookmarked(tmp_path: Path) -> None:
    parts = [
        Part(drawn(3), "a.pdf", True, (Bookmark("一　班子建设", 0), Bookmark("1.1 党委会（支委会）", 2, 1))),
        Part(drawn(2, (841.89, 595.28)), "b.pdf", False, (Bookmark("𠮷林的扫描件", 1, 2), Bookmark("二", 1))),
    ]
    assert join(parts, tmp_path / "out.pdf", title="佐证材料册") == 5
    document = opened(tmp_path / "out.pdf")
    assert document.get_metadata_dict()["Title"] == "佐证材料册"
    for place in range(5):
        assert f"第 {place + 1} 页" in text(document[place])
        assert document.get_page_label(place) == str(place + 1)
    toc = [(one.level, one.get_title(), one.get_dest().get_index()) for one in document.get_toc()]
    assert toc == [
        (0, "一　班子建设", 0),
        (1, "1.1 党委会（支委会）", 2),
        (2, "𠮷林的扫描件", 4),
        (0, "二", 4),
    ]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(595.28, 841.89), (300, 200), (1684, 2384)])
def test_the_number_never_stands_over_text(tmp_path: Path, turn: int, size: tuple[float, float]) -> None:
    join([Part(drawn(1, size, turn), "a.pdf")], tmp_path / "out.pdf")
    page = opened(tmp_path / "out.pdf")[0]
    assert sorted(page.get_size()) == pytest.approx([595.28, 841.89], abs=0.2)
    found = boxes(page)
    stamp = found.pop("第 1 页")
    assert set(found) == {"top 1", "foot 1"}
    assert all(box[1] > stamp[3] and box[3] < page.get_height() and box[0] > 0 for box in found.values())
    top, foot = found["top 1"], found["foot 1"]
    assert {0: top[1] > foot[3], 180: top[3] < foot[1], 90: top[0] > foot[2], 270: top[2] < foot[0]}[turn]


def test_what_is_remarked_on_a_page_stays_to_be_seen(tmp_path: Path, words_pdf: bytes) -> None:
    from pypdf import PdfWriter
    from pypdf.annotations import Rectangle
    from pypdf.generic import DecodedStreamObject, DictionaryObject, FloatObject, NameObject, RectangleObject

    writer, out = PdfWriter(io.BytesIO(words_pdf)), io.BytesIO()
    look = DecodedStreamObject()
    look.set_data(b"1 0 0 rg 0 0 10 10 re f")
    look.update({
        NameObject("/Subtype"): NameObject("/Form"), NameObject("/BBox"): RectangleObject((0, 0, 10, 10)),
        NameObject("/Z"): FloatObject(1),
    })  # fmt: skip
    stamp = Rectangle(rect=(100, 300, 300, 500))
    stamp[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(look)})
    writer.add_annotation(0, stamp)
    writer.write(out)
    join([Part(out.getvalue(), "a.pdf")], tmp_path / "out.pdf")
    image = opened(tmp_path / "out.pdf")[0].render(scale=1).to_pil().convert("RGB")
    assert image.getpixel((205, 430)) == (255, 0, 0) and image.getpixel((400, 430)) == (255, 255, 255)


def test_a_word_in_the_corner(tmp_path: Path) -> None:
    join(
        [Part(drawn(2), "a.pdf", True)], tmp_path / "out.pdf", numbered=False, corner="归档号 2026-永久-0007"
    )
    document = opened(tmp_path / "out.pdf")
    assert all("归档号 2026-永久-0007" in text(page) and "第" not in text(page) for page in document)


def test_the_same_parts_give_the_same_bytes(tmp_path: Path) -> None:
    data = drawn(2)
    for name in ("a", "b"):
        join([Part(data, "a.pdf", True)], tmp_path / name, title="册")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_memory_does_not_grow_with_the_parts(tmp_path: Path) -> None:
    """Sixteen scans of half a megabyte: never more than a few copies of one."""
    import os

    from PIL import Image

    from partybook.paper.scans import Scan, merge

    for number in range(16):
        Image.frombytes("1", (2048, 2048), os.urandom(2**19)).save(tmp_path / f"{number}.png")
        merge([Scan(tmp_path / f"{number}.png")], tmp_path / f"{number}.pdf")
    parts = [Part(tmp_path / f"{number}.pdf", f"{number}.pdf") for number in range(16)]
    join(parts[:1], tmp_path / "warm.pdf")
    peaks = []
    for some in (parts[:4], parts):
        tracemalloc.start()
        join(some, tmp_path / "out.pdf")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert (tmp_path / "out.pdf").stat().st_size > 8_000_000
    assert peaks[1] - peaks[0] < 500_000  # the font of the stamps is most of it


def test_a_bad_part_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    good, bad = Part(drawn(2), "good.pdf"), Part(b"%PDF-1.4 no more", "坏的.pdf")
    told = {}
    for code, parts, out, progress in (
        ("pdf-damaged", [good, bad], "out.pdf", None),
        ("join-nothing", [], "out.pdf", None),
        ("cancelled", [good], "out.pdf", lambda done, total: False),
        ("print-cannot-write", [good], "none/out.pdf", None),
    ):
        with pytest.raises(Problem) as caught:
            join(parts, tmp_path / out, progress=progress)
        assert caught.value.code == code
        told[code] = str(caught.value)
    assert "坏的.pdf" in told["pdf-damaged"]
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_full_disk_is_no_damaged_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            if self.tell() > 9000:
                raise OSError(28, "No space left on device")
            return super().write(data)  # type: ignore[arg-type]

    real = Path.open
    monkeypatch.setattr(Path, "open", lambda path, mode="r": Full() if mode == "wb" else real(path, mode))
    with pytest.raises(Problem) as caught:
        join([Part(drawn(40), "a.pdf")], tmp_path / "out.pdf")
    assert caught.value.code == "print-cannot-write" and "out.pdf" in str(caught.value)
