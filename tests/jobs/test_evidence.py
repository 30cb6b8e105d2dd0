"""The evidence book, read back: every page that it names holds the record that it cites."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from partybook.book.attach import attach
from partybook.book.file import Book
from partybook.cli import main
from partybook.errors import Problem
from partybook.facts import Fact, Proof
from partybook.features.archive import queries as archive
from partybook.features.scoring import queries as scoring
from partybook.fields import Field, Text
from partybook.jobs import asking, demo
from partybook.jobs.books import new_book
from partybook.jobs.evidence import Bound, Cited, CitedItem, File, Table, bind, evidence_book
from partybook.jobs.evidence.printing import GONE
from partybook.jobs.evidence.scored import cited_by_score
from partybook.standards.registers import Column, Register

SOME = (
    "meetings.held.general", "meetings.quarters.general", "ledgers.visits", "ledgers.service_projects",
    "dues.on_time", "meetings.hours_reached", "meetings.attendance_share", "meetings.appraised", "ledgers.tasks",
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def clock() -> Iterator[None]:
    """A day in autumn: most of the year has its records."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARTYBOOK_TODAY", "2026-11-24")
        yield


@pytest.fixture(scope="module")
def book(clock: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = demo.demo(tmp_path_factory.mktemp("evidence") / "a.partybook", members=30, year=2026)
    yield made
    made.close()


@pytest.fixture(scope="module")
def facts(book: Book) -> dict[str, Fact]:
    return {fact.name: fact for fact in asking.facts(book, asking.Question(2026)) if not fact.subject}


def item(code: str, *proofs: Proof, files: tuple[File, ...] = (), part: str = "第一部分") -> CitedItem:
    title = f"项目{code}"
    row = {"code": code, "title": title, "points": "2"}
    return CitedItem(code, title, part, "2", "2", "按记录得分。", proofs, files, row)


def table() -> Table:
    """A score table as simple as it can be: code, title, points, proofs."""
    keys = {"code": 4, "title": 20, "points": 4, "proofs": 12}
    columns = tuple(Column(key, width) for key, width in keys.items())
    register = Register("scores", "R35", "自评表", "scoring.items", "portrait", columns, 8.5)
    return Table(register, [Field(key, key, Text()) for key in keys], {}, "proofs")


def cited(*items: CitedItem, years: tuple[int, ...] = (2026,)) -> Cited:
    return Cited("佐证材料册", "东湖社区党支部", "2026年", years, table(), items, dt.date(2026, 11, 24))


def squeezed(text: str) -> str:
    return "".join(text.split())


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path.read_bytes())
    return [squeezed(page.get_textpage().get_text_bounded()) for page in document]


def holds(page: str, label: str) -> bool:
    """Whether a page has every word of a label; a day may be written out."""
    return all(any(squeezed(way) in page for way in ways(word)) for word in label.split())


def ways(word: str) -> list[str]:
    found = re.fullmatch(r"(\d{4})[.-](\d\d)(?:[.-](\d\d))?", word)
    if not found:
        return [word]
    year, month, day = found[1], int(found[2]), int(found[3] or 0)
    if not day:
        return [word, f"{year}年{month}月", f"{year}.{month}", f"{year}.{month:02}"]
    return [word, f"{year}年{month}月{day}日", f"{month:02}.{day:02}", f"{year}.{month}.{day}"]


def check_references(path: Path, items: list[CitedItem], kinds: dict[str, str]) -> int:
    """Follows every reference of the book; gives how many there are."""
    pages = pages_of(path)
    assert all(f"第{number}页" in page for number, page in enumerate(pages, 1))
    count = 0
    for one in (one for one in items if one.cites):
        heading = squeezed(one.heading)
        (shown,) = set(re.findall(rf"{re.escape(heading)}[\d.]+见第(\d+)(?:—(\d+))?页", "".join(pages[:8])))
        first, last = int(shown[0]), int(shown[1] or shown[0])
        section = pages[first - 1 : last]
        assert section[0].startswith(heading), one.code
        lists = "".join(page.replace(f"第{first + place}页", "") for place, page in enumerate(section))
        for proof in one.proofs:
            pattern = (
                re.escape(squeezed(proof.label + kinds[proof.source])) + r"见(第[\d—]+页(?:、第[\d—]+页)*)"
            )
            found = re.findall(pattern, lists)
            assert found, (one.code, proof.label)
            targets = {int(page) for words in found for page in re.findall(r"第(\d+)", words)}
            for page in targets:
                assert holds(pages[page - 1], proof.label), (one.code, proof.label, page)
                count += 1
    return count


def kinds_of(book: Book) -> dict[str, str]:
    titles = {name: source.title for name, source in asking.sources_of(book).items()}
    return titles | {"meetings.minutes": titles["meetings.held"]}


@pytest.fixture(scope="module")
def bound(
    book: Book, facts: dict[str, Fact], tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[CitedItem], Bound]:
    items = [item(f"1.{place}", *facts[name].proofs) for place, name in enumerate(SOME, 1)]
    items.insert(2, item("9.9"))
    return items, bind(book, cited(*items), tmp_path_factory.mktemp("bound") / "out.pdf")


def test_every_reference_is_right(book: Book, bound: tuple[list[CitedItem], Bound]) -> None:
    items, made = bound
    count = check_references(made.path, items, kinds_of(book))
    assert count >= sum(len(one.proofs) for one in items) > 60
    assert not made.problems and made.items == len(SOME)


def test_a_record_cited_twice_is_printed_once(book: Book, bound: tuple[list[CitedItem], Bound]) -> None:
    items, made = bound
    twice = {proof.label for proof in items[0].proofs} & {proof.label for proof in items[1].proofs}
    assert twice
    pages = pages_of(made.path)
    printed = [page for page in pages if page.startswith("会议记录")]
    assert len(printed) == len({proof.uid for proof in items[0].proofs + items[1].proofs})
    shown = "".join(pages[:3])
    assert re.search(r"9\.9项目9\.92无", shown)  # nothing proves it, and the table says so
    assert made.proofs == len({(proof.source, proof.uid) for one in items for proof in one.proofs})


def test_bookmarks_lead_to_what_they_name(bound: tuple[list[CitedItem], Bound]) -> None:
    document, pages = pypdfium2.PdfDocument(bound[1].path.read_bytes()), pages_of(bound[1].path)
    toc = [(one.level, one.get_title(), one.get_dest().get_index()) for one in document.get_toc()]
    assert [title for level, title, _ in toc if level == 0] == ["自评表", "目录", "第一部分"]
    headings = [(title, page) for level, title, page in toc if level == 1]
    assert len(headings) == len(SOME)
    assert all(pages[page].startswith(squeezed(title)) for title, page in headings)
    meetings = [(title, page) for level, title, page in toc if level == 3]
    assert meetings and all(holds(pages[page], title) for title, page in meetings)


def test_numbers_of_people_are_masked_in_plain_tables(bound: tuple[list[CitedItem], Bound]) -> None:
    plain = [page for page in pages_of(bound[1].path) if page.startswith("到会情况")]
    assert plain and not any(re.search(r"000000\d{8}", page) for page in plain)
    assert any("0********" in page for page in plain)


def test_scans_of_a_record_and_of_an_item_stand_behind_them(
    book: Book, facts: dict[str, Fact], tmp_path: Path
) -> None:
    proof, other = facts["meetings.held.general"].proofs[:2]
    scan, note = io.BytesIO(), io.BytesIO()
    Image.new("L", (300, 400), 90).save(scan, "PNG")
    Image.new("L", (400, 300), 200).save(note, "JPEG")
    with book.edit("加附件") as session:
        attach(session, "meeting", proof.uid, "签到表.png", scan.getvalue())
        attach(
            session, "meeting", other.uid, "签到表（又一份）.png", scan.getvalue()
        )  # the same scan: printed once
        attach(session, "meeting", proof.uid, "空表.docx", b"PK\x03\x04" + b"x" * 99)
        attach(session, "score_item", "item-1", "街道通知.jpg", note.getvalue())
        from partybook.book.attach import attached

        (mine,) = attached(session, "item-1")
    items = [item("1.1", proof, other, files=(File(mine.sha256, mine.name),))]
    try:
        made = bind(book, cited(*items), tmp_path / "out.pdf")
    finally:
        book.undo()
    assert [(one.code, one.severity, one.value) for one in made.problems] == [
        ("scan-kind", "warning", "空表.docx")
    ]
    assert not any(word in str(made.problems[0]) for word in ("{", "/tmp"))
    pages = pages_of(made.path)
    (notice,) = re.findall(r"街道通知\.jpg附件见第(\d+)页", pages[2])
    (sheet,) = set(re.findall(r"签到表\.png附件见第(\d+)页", pages[2]))
    assert "空表.docx附件未能打印" in pages[2]
    document = pypdfium2.PdfDocument(made.path.read_bytes())
    for number, shade in ((notice, 200), (sheet, 90)):
        image = document[int(number) - 1].render(scale=0.5).to_pil().convert("L")
        assert abs(image.getpixel((image.width // 2, image.height // 2)) - shade) < 5
    assert int(notice) < int(sheet) == len(pages)
    assert f"签到表（又一份）.png附件见第{sheet}页" in pages[2]


def test_a_record_that_is_gone_is_named(book: Book, facts: dict[str, Fact], tmp_path: Path) -> None:
    gone = Proof("ledgers.visits", "no-such-row", "2026.05.05 不在了")
    made = bind(book, cited(item("1.1", facts["ledgers.visits"].proofs[0], gone)), tmp_path / "out.pdf")
    pages = pages_of(made.path)
    (number,) = re.findall(r"2026\.05\.05不在了.*?见第(\d+)页", pages[2])
    assert squeezed(GONE) in pages[int(number) - 1] and "不在了" in pages[int(number) - 1]


def test_a_period_over_two_years_prints_the_rows_of_both(
    book: Book, facts: dict[str, Fact], tmp_path: Path
) -> None:
    """A person's dues of 2025 and of 2026 are two rows; a meeting is one."""
    dues, meeting = facts["dues.on_time"].proofs[0], facts["meetings.held.general"].proofs[0]
    one = item("1.1", dues, meeting)
    made = bind(book, cited(one, years=(2025, 2026)), tmp_path / "out.pdf")
    pages = pages_of(made.path)
    found = re.findall(r"见(第[\d—]+页(?:、第[\d—]+页)*)", pages[2])
    assert [words.count("页") for words in found] == [2, 1]
    assert check_references(made.path, [one], kinds_of(book)) == 3


def test_stopping_leaves_no_book(book: Book, facts: dict[str, Fact], tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    items = [item(f"1.{place}", *facts[name].proofs) for place, name in enumerate(SOME[2:4], 1)]
    bind(
        book, cited(*items), tmp_path / "out.pdf", progress=lambda done, total: not seen.append((done, total))
    )
    assert [done / total for done, total in seen] == sorted(done / total for done, total in seen)
    assert seen[-1][0] == seen[-1][1]
    for stop in (1, len(seen) - 1):
        left = iter(range(stop))
        with pytest.raises(Problem) as caught:
            bind(
                book,
                cited(*items),
                tmp_path / "no.pdf",
                progress=lambda *_, left=left: next(left, None) is not None,
            )
        assert caught.value.code == "cancelled"
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["out.pdf"]


# Of a self-score --------------------------------------------------------------------------------------------------


def test_the_book_of_a_self_score(book: Book, tmp_path: Path) -> None:
    """The register of the self-score comes first; what it says beside each item is where its proofs are."""
    made = evidence_book(book, tmp_path / "out.pdf", asking.Question())
    cited = book.read(lambda session: cited_by_score(session, asking.Question()))
    assert cited.period == "2026年7月至2027年6月" and cited.years == (2026, 2027)
    assert check_references(made.path, list(cited.items), kinds_of(book)) >= made.proofs > 40
    pages = pages_of(made.path)
    assert pages[0].startswith("东湖社区党支部目标管理自评表")
    without = [one for one in cited.items if not one.cites]
    table = "".join(pages[:8])
    assert without and all(
        re.search(rf"{re.escape(squeezed(one.heading))}[\d.]+无", table) for one in without
    )
    document = pypdfium2.PdfDocument(made.path.read_bytes())
    assert document.get_metadata_dict()["Title"] == "东湖社区党支部2027年佐证材料册"
    parts = [one.get_title() for one in document.get_toc() if one.level == 0][2:]
    assert parts[0] == "一、支部领导班子" and parts[-1] == "六、社区服务和社区活动"


def test_a_scan_attached_to_an_item_stands_in_the_book(book: Book, tmp_path: Path) -> None:
    scan = io.BytesIO()
    Image.new("L", (300, 400), 120).save(scan, "PNG")
    with book.edit("附材料") as session:
        uid = scoring.find_sheet(session, scoring.chosen(session), 2027)
        sheet = scoring.sheet_row(session, uid)
        item_uid = scoring.item_row(session, uid, "5.1")["uid"]
        attach(session, scoring.TABLE_NAME, item_uid, "学习计划.png", scan.getvalue())
    try:
        made = evidence_book(book, tmp_path / "out.pdf", asking.Question(sheet["year"]))
    finally:
        book.undo()
    pages = pages_of(made.path)
    (shown,) = re.findall(r"学习计划\.png附件见第(\d+)页", "".join(pages))
    image = pypdfium2.PdfDocument(made.path.read_bytes())[int(shown) - 1].render(scale=0.5).to_pil()
    assert abs(image.convert("L").getpixel((image.width // 2, image.height // 2)) - 120) < 5


def test_a_filed_paper_stands_in_the_book_with_its_scan(book: Book, tmp_path: Path, words_pdf: bytes) -> None:
    with book.edit("归档") as session:
        ((branch, _),) = scoring.branches(session)
        values = {
            "item": "joint_rules",
            "branch_uid": branch,
            "title": "联席会议事规则（修订）",
            "year": 2026,
        }
        archive.file_paper(session, values, [("规则.pdf", words_pdf)])
    try:
        made = evidence_book(book, tmp_path / "out.pdf", asking.Question())
    finally:
        book.undo()
    pages = pages_of(made.path)
    (listed,) = [page for page in pages if page.startswith("2.2党建联席会") and "规则.pdf" in page]
    ((first, last),) = re.findall(r"规则\.pdf附件见第(\d+)—(\d+)页", listed)
    assert (int(last) - int(first), "pageone" in pages[int(first) - 1]) == (2, True)
    ((row, _),) = re.findall(r"联席会议事规则（修订）归档文件见第(\d+)(—\d+)?页", listed)
    assert "联席会议事规则（修订）" in pages[int(row) - 1]


def test_a_score_without_any_proof_makes_no_book(tmp_path: Path) -> None:
    empty = new_book(tmp_path / "b.partybook", branch="东湖社区党支部")
    with empty, pytest.raises(Problem) as caught:
        evidence_book(empty, tmp_path / "out.pdf", asking.Question(2026))
    assert caught.value.code == "evidence-none" and not (tmp_path / "out.pdf").exists()


def test_from_the_command_line(book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "佐证.pdf"
    words = ["evidence", str(book.path), str(out), "--year", "2027", "--json"]
    assert main(words) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["pages"] == len(pypdfium2.PdfDocument(out.read_bytes())) and said["problems"] == []
    assert main(words) == 1 and json.loads(capsys.readouterr().out)["code"] == "file-exists"
    assert main([*words[:-1], "--force", "--standard", "nope"]) == 1
    assert "nope" in capsys.readouterr().err


@pytest.mark.release
def test_a_year_with_three_hundred_records_in_ten_seconds(
    book: Book, facts: dict[str, Fact], tmp_path: Path
) -> None:
    proofs = [fact.proofs for fact in facts.values() if fact.proofs]
    groups = [sum(proofs[place::43], ()) for place in range(43)]
    items = [item(f"1.{place}", *some) for place, some in enumerate(groups, 1)]
    begun = time.process_time()  # the machine may have other work to do
    made = bind(book, cited(*items), tmp_path / "out.pdf")
    spent = time.process_time() - begun
    assert made.proofs >= 300
    assert check_references(made.path, items, kinds_of(book)) >= 300
    assert spent < 10
