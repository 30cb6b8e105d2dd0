"""Made-up people, and a printer whose PDFs are read back with another program's eyes (PDFium)."""

import datetime as dt
import io
from types import SimpleNamespace

import pypdfium2 as pdfium
import pytest

from partybook.dates import PartialDate
from partybook.features.roster.model import FIELDS
from partybook.fields import id_check
from partybook.paper import fonts
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.registers import registers

DAY = dt.date(2026, 11, 22)
HEADS = {
    "branch": "东湖社区第一党支部", "formal": "中共东湖社区第一党支部", "year": 2026, "as_of": DAY, "count": 143, "full": 139, "probationary": 4, "women": 61,
}  # fmt: skip


def make_person(number, **known):
    """A row of roster.members; the ID numbers are those of nobody (region 000000)."""
    year = 1940 + number % 60
    seventeen = f"000000{year}{1 + number % 12:02d}{1 + number % 28:02d}{number % 1000:03d}"
    row = dict.fromkeys([field.key for field in FIELDS])
    row |= {
        "name": f"王{'秀建国文志春'[number % 6]}{'英兰华明军'[number % 5]}",
        "sex": str(1 + number % 2),
        "ethnicity": "01",
        "born_on": PartialDate(year, 1 + number % 12, 1 + number % 28),
        "education": "31",
        "citizen_id": seventeen + id_check(seventeen),
        "joined_on": PartialDate(year + 20, 7),
        "standing": "full",
        "branch": "东湖社区第一党支部",
        "phone": f"138{number:08d}",
        "address": f"和平路{number}号",
        "lost": False,
    }
    return row | known


def squeezed(text):
    """A text without white space: where lines break does not matter for what stands there."""
    return "".join(text.split())


def read_pdf(data):
    """The pages' texts without white space."""
    document = pdfium.PdfDocument(data)
    try:
        return [squeezed(page.get_textpage().get_text_bounded()) for page in document]
    finally:
        document.close()


@pytest.fixture(autouse=True)
def own_fonts(tmp_path, monkeypatch):
    """An empty folder for the office's own fonts."""
    folder = tmp_path / "own-fonts"
    folder.mkdir()
    monkeypatch.setattr(fonts, "user_folder", lambda: folder)
    return folder


@pytest.fixture
def person():
    return make_person


@pytest.fixture
def printed():
    """Prints rows and gives what came out: pages (texts without white space), data, result."""

    def work(rows, register="roster", heads=None, **more):
        register = registers()[register] if isinstance(register, str) else register
        made = io.BytesIO()
        result = print_register(
            register, rows, HEADS | (heads or {}), FIELDS, codes(), made, made_on=DAY, **more
        )
        return SimpleNamespace(pages=read_pdf(made.getvalue()), data=made.getvalue(), result=result)

    return work
