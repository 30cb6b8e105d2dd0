"""The roster register against a plain reportlab canvas that draws the same strings, in the same run."""

import datetime as dt
import io
import statistics
import time

import pytest

from partybook.dates import PartialDate
from partybook.features.roster.model import FIELDS
from partybook.fields import id_check
from partybook.paper.cells import Cells
from partybook.paper.fonts import face
from partybook.paper.register import print_register
from partybook.paths import resources
from partybook.standards.codes import codes
from partybook.standards.registers import registers

ROWS, ROUNDS, REACH = 10_000, 3, 1.3
HEADS = {
    "branch": "东湖社区党支部",
    "formal": "中共东湖社区党支部",
    "as_of": dt.date(2026, 11, 22),
    "full": 1,
    "probationary": 2,
    "women": 3,
}
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "秀建国文志春桂永海晓英兰华明军芳伟强丽敏"


def person(number):
    year = 1940 + number % 60
    seventeen = f"000000{year}{1 + number % 12:02d}{1 + number % 28:02d}{number % 1000:03d}"
    known = {
        "name": SURNAMES[number % 20] + GIVEN[number // 20 % 20] + GIVEN[number // 400 % 20],
        "sex": str(1 + number % 2),
        "ethnicity": "01",
        "born_on": PartialDate(year, 1 + number % 12),
        "native_place": "浙江杭州",
        "education": "31",
        "citizen_id": seventeen + id_check(seventeen),
        "joined_on": PartialDate(year + 25, 7),
        "full_on": PartialDate(year + 26, 7),
        "party_age": 60 - number % 60,
        "standing": "full",
        "group": f"第{'一二三四五'[number % 5]}党小组",
        "post": "支部书记" if number % 50 == 0 else None,
        "work": "013",
        "phone": f"138{number:08d}",
        "address": f"和平路{number % 200}号{number % 30}幢{100 + number % 500}室",
        "note": "随子女居住外地" if number % 10 == 0 else None,
    }
    return dict.fromkeys(field.key for field in FIELDS) | known


def plain_canvas(columns):
    """The floor: the strings alone, drawn one by one in one font, 17 rows on a page, no grid, no fitting."""
    from reportlab.pdfgen.canvas import Canvas

    font = face(resources() / "fonts" / "NotoSerifSC-Regular.ttf").font.fontName
    canvas = Canvas(io.BytesIO(), pagesize=(842, 595), invariant=1, pageCompression=1)
    rows = list(zip(*columns, strict=True))
    for start in range(0, len(rows), 17):
        canvas.setFont(font, 8.5)
        for line, row in enumerate(rows[start : start + 17]):
            for place, text in enumerate(row):
                canvas.drawString(60 + place * 42, 480 - line * 24, text)
        canvas.showPage()
    return canvas.getpdfdata()


def printed(register, rows):
    return print_register(register, rows, HEADS, FIELDS, codes(), io.BytesIO(), made_on=HEADS["as_of"])


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@pytest.mark.benchmark_run
def test_roster_of_ten_thousand_against_a_plain_canvas():
    register = registers()["roster"]
    rows = [person(number) for number in range(ROWS)]
    cells = Cells(register, FIELDS, codes())
    strings = [cells.texts(column, rows) for column in cells.columns]
    plain_canvas([column[:20] for column in strings])  # both sides start with reportlab and its font loaded
    ours, floor = [], []
    for _ in range(ROUNDS):
        floor.append(timed(lambda: plain_canvas(strings)))
        ours.append(timed(lambda: printed(register, rows)))
    ratio = statistics.median(ours) / statistics.median(floor)
    print(
        f"\nroster {ROWS} rows: {statistics.median(ours):.2f} s, canvas {statistics.median(floor):.2f} s, {ratio:.2f}x"
    )
    assert ratio <= REACH
