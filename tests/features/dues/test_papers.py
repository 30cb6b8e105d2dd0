"""The papers of dues, printed from a book that was kept for ten months and read back from the PDF."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book, Session
from partybook.dates import CLOCK, PartialDate
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum
from partybook.features.roster import queries as roster
from partybook.fields import id_check
from partybook.jobs import asking, demo, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book
from partybook.money import capitals, yuan
from partybook.paper.cells import Cells
from partybook.paper.fonts import Fonts
from partybook.paper.form import Forms
from partybook.paper.furniture import furnish
from partybook.paper.sheet import SHEETS
from partybook.paper.table import lay_out
from partybook.standards.codes import codes
from partybook.standards.registers import BLANK, HEAD_VALUES, NUMBER, registers

DAY = dt.date(2026, 11, 20)
PEOPLE = 40
NAMES = [f"{a}{b}" for b in "秀英建国文斌" for a in "王李张刘陈杨赵"][:PEOPLE]
DUES = sorted(name for name, one in registers().items() if one.source.startswith("dues."))
TABLES = [name for name in DUES if registers()[name].layout == "table"]
COMING = ("m11", "m12")  # months that nobody has paid for yet
AMOUNT = r"-?\d+\.\d\d"
WAGES = {
    "post_pay_fen": 312_000, "grade_pay_fen": 208_500, "performance_fen": 120_000, "allowance_fen": 66_000,
    "bonus_fen": 10_000, "other_pay_fen": 5_000, "insurance_fen": 74_210, "fund_fen": 86_400,
    "annuity_fen": 28_120, "tax_fen": 6_150,
}  # fmt: skip


def month(number: int, year: int = 2026) -> PartialDate:
    return PartialDate(year, number)


def day(number: int, of: int = 5, year: int = 2026) -> PartialDate:
    return PartialDate(year, number, of)


def person(place: int) -> dict[str, Any]:
    stem = f"0000001950010{place % 9 + 1}{place:03d}"
    return {
        "name": "阿依古丽·买买提" if place == 11 else NAMES[place],
        "sex": "12"[place % 2],
        "citizen_id": stem + id_check(stem),
        "born_on": PartialDate(1950, 1),
        "joined_on": PartialDate(1975, 7, 1),
        "full_on": PartialDate(1976, 7, 1),
        "standing": "full",
        "status": "normal",
        "phone": f"1300000{place:04d}",
        "group": "第一党小组",
        "lost": False,
        "mobile": False,
    }


def keep_dues(session: Session) -> None:
    """Ten months: most pay each month, some not; a family, a large sum, a voided slip, a reduction, the account."""
    uids = roster.store_people(session, [(None, person(place)) for place in range(PEOPLE)])
    ((branch, _),) = roster.branches(session)
    queries.set_start(session, branch, {"on_date": PartialDate(2026, 1, 1), "balance_fen": 81_237})
    for place, uid in enumerate(uids):
        base: dict[str, Any] = {"category": "retired", "income_fen": 310_000 + place * 9_137, "note": None}
        if place % 8 == 5:
            base = {"category": "farmer"}
        if place % 8 == 6:
            base = {"category": "monthly", **WAGES, "note": "按一月工资条"}
        queries.set_base(session, uid, base | {"from_month": month(1)})
    relief = {
        "kind": "reduced", "from_month": month(1), "to_month": month(6), "amount_fen": 500, "situation": "大病自费",
        "applied_on": day(1), "branch_opinion": "同意", "superior_opinion": "同意", "branch_on": day(1, 8),
    }  # fmt: skip
    queries.add_relief(
        session, uids[2], relief | {"approved_on": day(1, 20), "approval": "湖街党〔2026〕3号"}
    )
    for number in range(1, 11):
        paying = [uid for place, uid in enumerate(uids) if place % 9 or number < 5]
        family = uids[20:22] if number == 3 else []
        values = {"on_date": day(number), "method": "cash", "collector": "陈秀"}
        queries.collect_month(
            session, branch, month(number), [uid for uid in paying if uid not in family], values
        )
        if family:
            lines = [line for uid in family for line in queries.sums_for(session, uid, [month(number)])]
            queries.pay(session, branch, lines, values | {"payer": "张家属", "note": "一家两人"})
    ahead = [Sum(uids[4], month(11), 2_000), Sum(uids[4], month(12), 2_000)]
    queries.pay(session, branch, ahead, {"on_date": day(10, 25), "method": "cash", "collector": "陈秀"})
    large = [Sum(uids[7], month(7), 200_000, "large")]
    payment = queries.pay(session, branch, large, {"on_date": day(7, 1), "wish": "乡村教育", "note": "七一"})
    queries.complete_large(session, payment, {"centre_receipt": "中组000123", "centre_receipt_on": day(9, 2)})
    wrong = queries.pay(session, branch, [Sum(uids[8], month(10), 1_500)], {"on_date": day(10, 20)})
    queries.void_payment(session, wrong, "写错了人")
    for first in (1, 4, 7):
        slip = {"from_month": month(first), "to_month": month(first + 2), "on_date": day(first + 3, 9)}
        more = {
            "method": "transfer",
            "voucher": f"2026-{first:02d}",
            "handled_by": "陈秀",
            "payee": "湖滨街道党工委",
        }
        uid = queries.hand_up(session, branch, slip | more)
    queries.void_handup(session, uid, "期间写错")
    queries.hand_up(session, branch, slip | more)
    spent = {"what": "《党建》杂志", "voucher": "03-1", "handled_by": "陈秀"}
    queries.add_entry(
        session, branch, {"purpose": "returned", "amount_fen": 50_000, "on_date": day(4), "what": "下拨"}
    )
    queries.add_entry(session, branch, {"purpose": "interest", "amount_fen": 123, "on_date": day(6, 21)})
    queries.add_entry(session, branch, {"purpose": "books", "amount_fen": 36_000, "on_date": day(5)} | spent)
    queries.add_entry(session, branch, {"purpose": "hardship", "amount_fen": 40_000, "on_date": day(8)})
    talk = {"on_date": day(8, 3), "way": "phone", "spoken_by": "陈秀", "said": "在外地，下月补交"}
    queries.add_contact(session, uids[9], talk)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("dues") / "党费.partybook"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CLOCK, DAY.isoformat())
        with new_book(path, branch="东湖社区党支部", community="东湖社区", fill=keep_dues) as book:
            yield book


def question(**more: Any) -> Question:
    return Question(**({"year": 2026, "as_of": DAY} | more))


def printed(book: Book, name: str, out: Path, **more: Any) -> list[str]:
    """The pages' texts without white space."""
    printing.print_register(book, name, out / f"{name}.pdf", question(**more), force=True)
    document = pypdfium2.PdfDocument(out / f"{name}.pdf")
    pages = ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return pages


def rows_of(book: Book, source: str, **more: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in asking.rows(book, source, question(**more))[1]]


def test_every_paper_of_dues_is_there() -> None:
    ids = {registers()[name].id for name in DUES}
    assert ids == {"R04", "R04b", "R05", "R05b", "R06", "R06b", "R06c", "R07", "R07b", "R08", "R09"}


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with demo.demo(tmp_path_factory.mktemp("practice") / "练习.partybook") as book:
        yield book


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("kept_in", ["book", "practice"])
def test_no_column_is_empty(name: str, kept_in: str, request: pytest.FixtureRequest) -> None:
    register = registers()[name]
    source, rows, _ = asking.rows(request.getfixturevalue(kept_in), register.source, question())
    kept = register.kept(rows)
    cells = Cells(register, source.fields, codes())
    for column in register.columns:
        if column.key not in (BLANK, *COMING) and not (name == "dues-notice" and column.key == "note"):
            assert any(cells.texts(column, kept)), column.key


@pytest.mark.parametrize("name", sorted(set(DUES) - set(TABLES)))
def test_no_place_of_a_form_is_empty(name: str, book: Book) -> None:
    register = registers()[name]
    source, rows, _ = asking.rows(book, register.source, question())
    forms = Forms(register, dict.fromkeys(HEAD_VALUES), source.fields, source.inner, codes())
    told: dict[str, bool] = {}
    for row in register.kept(rows):
        for label, text in forms.texts(row):
            told[label] = told.get(label, False) or text.strip("_") != ""
    assert told and not [label for label, known in told.items() if not known]


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_is_clipped_and_the_print_can_be_read(name: str, book: Book) -> None:
    register = registers()[name]
    source, rows, asked = asking.rows(book, register.source, question())
    kept = register.kept(rows)
    text, head = Fonts("text"), Fonts("head")
    heads = book.read(lambda session: printing.heads_of(session, source, kept, asked))
    sheet = SHEETS[register.paper]
    around = furnish(register, heads, sheet, text, head)
    cells = Cells(register, source.fields, codes())
    table = lay_out(register, kept, cells, sheet.inner, around.top - around.bottom, text, head)
    assert table.size >= 7.5
    numbers = {place for place, column in enumerate(register.columns) if cells.align(column) == "right"}
    for line in (line for page in table.pages for line in page):
        fonts = head if line.style == "head" else text
        for cell, box in zip(line.cells, line.boxes or table.boxes, strict=True):
            assert all(fonts.width(shown) * cell.size <= box.room + 0.01 for shown in cell.lines)
            assert cell.height <= line.height and (not cell.lines or cell.size >= 6)
        if line.begins:
            assert all(line.cells[place].size >= min(table.size, 7.5) for place in numbers)
    for _, line in table.head.rows:
        for cell, box in zip(line.cells, line.boxes or (), strict=True):
            assert all(head.width(shown) * cell.size <= box.width for shown in cell.lines)


@pytest.mark.parametrize("name", [name for name in TABLES if registers()[name].total])
def test_totals_are_those_of_the_source(name: str, book: Book, tmp_path: Path) -> None:
    register = registers()[name]
    rows = [row for row in register.kept(rows_of(book, register.source))]
    last = printed(book, name, tmp_path)[-1]
    order = [column.key for column in register.columns if column.key in (*register.total, *register.running)]
    field = {field.key: field for field in asking.find_source(register.source).fields}
    wanted = ""
    for key in order:
        known = [row[key] for row in rows if row[key] is not None]
        if known:
            value = known[-1] if key in register.running else sum(known)
            wanted += field[key].show(value, codes())
    assert f"合计{wanted}" in last


def test_the_ledger_carries_its_months_from_page_to_page(book: Book, tmp_path: Path) -> None:
    pages = printed(book, "dues-ledger", tmp_path)
    rows = rows_of(book, "dues.ledger")
    assert len(pages) > 2 and sum(len(re.findall("|".join(NAMES), page)) for page in pages) >= PEOPLE - 1
    keys = registers()["dues-ledger"].total
    carried = ""
    for number, page in enumerate(pages, 1):
        assert ("承前页" in page) == (number > 1) and ("过次页" in page) == (number < len(pages))
        if number > 1:
            assert f"承前页{carried}" in page
        if number < len(pages):
            last = int(
                re.findall(r"(?:\.\d\d|\D)(\d{1,2})(?:[王李张刘陈杨赵]|阿依)", page.split("过次页")[0])[-1]
            )
            sums = {key: [row[key] for row in rows[:last] if row[key] is not None] for key in keys}
            order = [c.key for c in registers()["dues-ledger"].columns if c.key in keys]
            carried = "".join(yuan(sum(sums[key])) for key in order if sums[key])
            assert f"过次页{carried}" in page
    assert sum(row["paid_fen"] for row in rows) == sum(
        row[f"m{n:02d}"] or 0 for row in rows for n in range(1, 13)
    )


def test_the_notice_says_names_and_sums_and_nothing_else_of_anyone(book: Book, tmp_path: Path) -> None:
    text = "".join(printed(book, "dues-notice", tmp_path))
    numbers = book.read(lambda session: queries.year_numbers(session, 2026, None, DAY))
    for key in ("collected", "handed_up", "kept", "used", "balance"):
        assert f"{yuan(numbers[key], thousands=True)}元" in text
    for row in rows_of(book, "roster.members"):
        assert row["citizen_id"] not in text and row["phone"] not in text
    assert "少交" not in text and "大病" not in text
    assert "公示时间" in text and "联系电话" in text and "党支部（盖章）" in text


def test_the_slip_says_in_both_copies_what_went_up(book: Book, tmp_path: Path) -> None:
    slips = rows_of(book, "dues.handups")
    pages = printed(book, "dues-handup", tmp_path)
    valid = [row for row in slips if row["voided_on"] is None]
    assert len(slips) == len(valid) + 1 and len(pages) == len(valid) == 3
    for row, page in zip(valid, pages, strict=True):
        first, second = page.split("沿此线裁开")
        for copy, words in ((first, "缴款联"), (second, "回执联")):
            assert words in copy and f"¥{yuan(row['total_fen'])}" in copy
            assert capitals(row["amount_fen"] + row["large_fen"]) in copy
            assert row["period"] in copy and "湖滨街道党工委" in copy
    voided = next(row for row in slips if row["voided_on"] is not None)
    with pytest.raises(Problem) as caught:
        printed(book, "dues-handup", tmp_path, uid=voided["uid"])
    assert caught.value.code == "uid-left-out"


def test_a_receipt_and_its_stub_two_receipts_on_a_sheet(book: Book, tmp_path: Path) -> None:
    rows = rows_of(book, "dues.receipts")
    some = [row for row in rows if row["on_date"] == day(10)][:3]
    pages = printed(book, "dues-receipt", tmp_path, uids=tuple(row["uid"] for row in some))
    assert len(pages) == 2
    for place, row in enumerate(some):
        page = pages[place // 2]
        assert page.count(f"2026年第{row['number']}号") == 2 and page.count(row["name"]) == 2
        assert f"¥{yuan(row['amount_fen'])}" in page and page.count(capitals(row["amount_fen"])) >= 2
        assert "2026年10月党费" in page and "存根联" in page and "交款人联" in page
    (page,) = printed(book, "dues-receipt", tmp_path, uid=some[0]["uid"])
    assert page.count("党费收据") == 2


def test_a_receipt_for_a_family_is_one_receipt(book: Book) -> None:
    (row,) = [row for row in rows_of(book, "dues.receipts") if row["payer"] == "张家属"]
    paid = [one for one in rows_of(book, "dues.payments") if one["uid"] == row["uid"]]
    assert row["name"] == f"{NAMES[20]}、{NAMES[21]}（张家属代交）" and len(paid) == 2
    assert row["amount_fen"] == sum(one["amount_fen"] for one in paid)
    assert row["what"].startswith(f"{NAMES[20]}2026年3月党费") and row["capitals"] == capitals(
        row["amount_fen"]
    )


def test_receipts_that_do_not_hold_are_not_printed(book: Book) -> None:
    """Neither what was voided nor what was given back; each number once."""
    voided = {row["number"] for row in rows_of(book, "dues.payments") if row["voided_on"] is not None}
    numbers = [row["number"] for row in rows_of(book, "dues.receipts")]
    assert len(voided) == 1 and not voided & set(numbers)
    assert len(numbers) == len(set(numbers))

    def give_back(session: Session) -> None:
        uid = next(row["uid"] for row in queries.receipts(session, DAY, 2026) if row["number"] == numbers[0])
        queries.reverse(session, uid, "重复收取", {"on_date": day(11)})

    with book.edit("冲正") as session:
        give_back(session)
    try:
        assert numbers[0] not in [row["number"] for row in rows_of(book, "dues.receipts")]
    finally:
        book.undo()


def test_the_approval_form_has_the_application_and_room_to_decide(book: Book, tmp_path: Path) -> None:
    (page,) = printed(book, "dues-exemption", tmp_path)
    for said in (
        NAMES[2],
        "1975.07",
        "少交",
        "2026年1月至2026年6月",
        "大病自费",
        "5.00",
        "申请人（签字）",
        "上一级党委",
    ):
        assert said in page, said
    (blank,) = printed(book, "dues-exemption", tmp_path, blank=True)
    assert "困难情况说明" in blank and NAMES[2] not in blank


def test_large_sums_say_figures_and_capitals(book: Book, tmp_path: Path) -> None:
    (page,) = printed(book, "dues-large", tmp_path)
    assert "2000.00" in page and "人民币贰仟元整" in page and "中组000123" in page and "乡村教育" in page


def test_who_has_not_paid_and_room_to_write_on(book: Book, tmp_path: Path) -> None:
    pages = printed(book, "dues-arrears", tmp_path)
    rows = rows_of(book, "dues.arrears")
    assert len(pages) == 1 and len(rows) == 5
    assert all(row["name"] in pages[0] and row["phone"] in pages[0] for row in rows)
    assert "本次联系记录" in pages[0] and "满6个月" in pages[0] and "2026.08.03" in pages[0]


def test_the_account_brings_its_balance_forward(book: Book, tmp_path: Path) -> None:
    pages = printed(book, "dues-account", tmp_path)
    lines = rows_of(book, "dues.account")
    balance = book.read(lambda session: queries.balance(session, DAY))
    assert [row["kind"] for row in lines].count("start") == 1 and lines[0]["in_fen"] == 81_237
    assert lines[-1]["balance_fen"] == balance
    assert re.search(rf"合计{AMOUNT}{AMOUNT}{yuan(balance)}", pages[-1])
    assert "0.000.00" not in "".join(pages)  # a side without money is empty


def test_the_year_adds_up_item_by_item(book: Book, tmp_path: Path) -> None:
    ((row,), (page,)) = (rows_of(book, "dues.year"), printed(book, "dues-year", tmp_path))
    numbers = book.read(lambda session: queries.year_numbers(session, 2026, None, DAY))
    balance = book.read(lambda session: queries.balance(session, DAY))
    lines = {line["item"] or line["part"]: line["amount_fen"] for line in row["lines"]}
    assert lines["上年结余"] == 81_237 == row["start_fen"]
    assert lines["收缴党费"] + lines["大额党费"] - lines["退款、冲正"] == numbers["collected"]
    assert lines["上缴党费"] + lines["上缴大额党费"] == numbers["handed_up"]
    assert lines["大额党费"] == 200_000 and lines["利息"] == 123 and lines["上级返还或下拨党费"] == 50_000
    assert lines["年末结余"] == lines["上年结余"] + lines["收入合计"] - lines["支出合计"] == balance
    parts = {"收入": 0, "支出": 0}
    for line in row["lines"]:
        if line["item"]:
            parts[line["part"]] += line["amount_fen"]
    assert parts == {"收入": lines["收入合计"], "支出": lines["支出合计"]}
    assert f"收入合计{yuan(lines['收入合计'])}" in page and f"年末结余{yuan(balance)}" in page
    assert f"订购报刊、资料、音像制品和设备{yuan(36_000)}" in page and "补助生活困难党员400.00" in page


def test_the_year_before_the_book_began_is_empty_and_the_next_brings_the_balance(book: Book) -> None:
    (before,) = rows_of(book, "dues.year", year=2025, as_of=dt.date(2025, 12, 31))
    assert (before["start_fen"], before["balance_fen"], before["owing"]) == (0, 0, 0)
    (after,) = rows_of(book, "dues.year", year=2027, as_of=dt.date(2027, 1, 1))
    left = book.read(lambda session: queries.balance(session, dt.date(2026, 12, 31)))
    assert after["start_fen"] == after["balance_fen"] == left and after["income_fen"] == 0


def test_assessments_add_up_their_wage_lines(book: Book, tmp_path: Path) -> None:
    pages = printed(book, "dues-wages", tmp_path)
    row = next(row for row in rows_of(book, "dues.assessments") if row["category"] == "monthly")
    assert row["income_fen"] == 721_500 and row["deducted_fen"] == 194_880 and row["base_fen"] == 526_620
    assert "应计收入" in pages[0] and "扣除项目" in pages[0] and "5266.20" in pages[0]
    assert "".join(pages).count("5266.20") == 5
    assert NUMBER in [column.key for column in registers()["dues-wages"].columns]
