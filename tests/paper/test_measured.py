"""Spines and stamps are as large as they are in use: measured on the page that is printed."""

import datetime as dt
import io
from typing import Any

import pypdfium2
import pypdfium2.raw as raw
import pytest

from partybook.features import knowledge
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.registers import registers

MM = 72 / 25.4


def printed(name: str, rows: list[dict[str, Any]]) -> pypdfium2.PdfDocument:
    register = registers()[name]
    source = knowledge.sources()[register.source]
    blank = dict.fromkeys(source.keys)
    out = io.BytesIO()
    made = print_register(
        register,
        [{**blank, **row} for row in rows],
        {},
        source.fields,
        codes(),
        out,
        made_on=dt.date(2026, 1, 1),
    )
    document = pypdfium2.PdfDocument(out.getvalue())
    assert made.pages == len(document) and len(made.starts) == len(rows)
    return document


def uprights(page: Any) -> list[float]:
    """Where vertical rules stand, in mm from the left, each once."""
    return edges(page, upright=True)


def levels(page: Any) -> list[float]:
    return edges(page, upright=False)


def edges(page: Any, *, upright: bool) -> list[float]:
    found = set()
    for one in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,)):
        left, bottom, right, top = one.get_bounds()
        wide, high = right - left, top - bottom
        if (wide < 2) == upright and max(wide, high) > 2:
            found.add(round((left + right if upright else bottom + top) / 2 / MM, 1))
    return sorted(found)


@pytest.mark.parametrize("width", [20, 30, 40, 50, None])
def test_a_spine_is_as_wide_as_its_box(width: int | None) -> None:
    rows = [
        {
            "width": width,
            "year": 2026,
            "retention": "D30",
            "title": "计划、总结、报告",
            "number": 3,
            "pieces": "0001–0012",
        }
    ]
    document = printed("box-spine", rows)
    first, last = uprights(document[0])
    assert last - first == pytest.approx(width or 30, abs=0.2)
    lines = levels(document[0])
    assert len(lines) == 7 and lines[-1] - lines[0] == pytest.approx(240, abs=0.3)
    said = "".join(document[0].get_textpage().get_text_bounded().split())
    assert all(word in said for word in ("2026", "30年", "0001–0012", "盒号", "计"))
    document.close()


def test_spines_stand_side_by_side_and_none_is_cut(tmp_path: Any) -> None:
    document = printed(
        "box-spine", [{"width": width, "number": place} for place, width in enumerate((50, 50, 50, 50, 20))]
    )
    assert len(document) == 2
    first, *_, last = uprights(document[0])
    assert first >= 10 and last <= 200 and last - first == pytest.approx(150, abs=0.3)
    document.close()


def test_a_long_title_stays_within_its_cell() -> None:
    document = printed(
        "box-spine", [{"width": 20, "title": "组织生活会、民主评议、谈心谈话和流动党员、失联党员管理材料"}]
    )
    lines, page = levels(document[0]), document[0].get_textpage()
    for place in range(page.count_chars()):
        left, bottom, right, top = (value / MM for value in page.get_charbox(place))
        char = page.get_text_range(place, 1)
        if bottom > 30 and char.strip():
            assert left >= 14.5 and right <= 35.5 and bottom >= lines[0] - 0.1 and top <= lines[-1] + 0.1
            assert not any(bottom < line - 0.1 and line + 0.1 < top for line in lines), char
    document.close()


def test_a_stamp_is_45_by_16_in_six_equal_cells() -> None:
    row = {"fonds": "A012", "year": 2026, "piece": 12, "office": "DZB", "retention": "D30", "pages": 4}
    document = printed("file-stamp", [row, {**row, "piece": 13}])
    assert len(document) == 2
    across, down = uprights(document[0]), levels(document[0])
    assert across == pytest.approx([150, 165, 180, 195], abs=0.2) and down == pytest.approx(
        [269, 277, 285], abs=0.2
    )
    assert "".join(document[0].get_textpage().get_text_bounded().split()) == "A012202612DZB30年4"
    document.close()
