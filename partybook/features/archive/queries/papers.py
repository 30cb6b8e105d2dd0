"""Papers filed, changed and voided; what was printed for filing is kept as it was printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.attach import Attached, attach, attached, detach
from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import next_number
from partybook.book.records import Row, one, refuse_other_keys, rows, void
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.archive.model import FiledPaper
from partybook.features.archive.queries.office import current_list, office
from partybook.features.archive.queries.paging import catalogue_order, number_pages
from partybook.features.archive.queries.years import refuse_closed
from partybook.features.archive.rules import find_period
from partybook.features.archive.rules.periods import period_for
from partybook.features.roster import queries as roster
from partybook.standards.archive import RETENTIONS, Item
from partybook.text import mark

TABLE: Any = FiledPaper.__table__
TABLE_NAME = "filed_paper"
GIVEN = ("piece", "file_number", "box_uid", "page_from", "page_to", "closed_on", "voided_on", "void_reason")
UNLISTED = "D30"  # how long a print is kept that the checklist does not ask for
File = tuple[str, bytes]


def file_paper(session: Session, values: Mapping[str, Any], files: Sequence[File] = ()) -> str:
    """Files a paper, with its scans; gives its uid. What `values` leave out follows from the item and the day.

    `values`: title (that of the item), item, branch_uid (None: for every branch), group_uid, person_uid, period (told
    by on_date), year, retention, author, document, on_date (today), secrecy, pages, copy (scan with files, else
    paper), source and record_uid of the record that it stands for, note. Problems archive-closed, archive-item,
    archive-title, archive-period, archive-retention, attach-empty, attach-large.
    """
    row = _filled(session, dict(values), files)
    _check(session, row)
    uid = insert_rows(session, TABLE, [row])[0]
    for name, data in files:
        attach(session, TABLE_NAME, uid, name, data)
    return uid


def file_print(
    session: Session,
    register: str,
    title: str,
    pdf: bytes | Callable[[int, int], bytes],
    values: Mapping[str, Any],
) -> str:
    """Keeps a register printed for filing as its PDF, under the next number of this register in the year; gives the uid.

    `pdf` may be made of year and number, so that the paper bears them.
    `values` as file_paper: at least `branch_uid` and `pages`; the item is the only one of the list that this register
    belongs to, where none is given (minutes are of many kinds: there it has to be said); what has no item is kept 30 years.
    """
    row: dict[str, Any] = {"title": title, **values, "copy": "print", "register": register}
    if row.get("item") is None:
        mine = [item for item in current_list(session).items if item.register == register]
        row["item"] = mine[0].key if len(mine) == 1 else None
    if row["item"] is None:
        row.setdefault("retention", UNLISTED)
    row = _filled(session, row, ())
    row["register_number"] = next_number(session, f"archive.print/{register}/{row['year']}")
    _check(session, row)
    uid = insert_rows(session, TABLE, [row])[0]
    data = pdf if isinstance(pdf, bytes) else pdf(row["year"], row["register_number"])
    attach(session, TABLE_NAME, uid, f"{title}.pdf", data, kind="print")
    return uid


def change_paper(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes what is written of a paper; of one with a number, year and retention stay. Problems as file_paper;
    archive-numbered."""
    before = one(session, FiledPaper, uid)
    refuse_closed(session, before["year"])
    row = {**before, **values}
    refuse_other_keys(values, FiledPaper)
    if set(values) & set(GIVEN):
        raise AssertionError("numbers and boxes are given by catalogue_year")
    if before["piece"] is not None and any(
        row[key] != before[key] for key in ("year", "retention", "category", "office")
    ):
        text = mark("“{value}”已经编了件号，年度和保管期限不能再改。要改请作废这一件，重新归档。")
        raise Problem("archive-numbered", text, value=before["title"])
    _check(session, row)
    if "period" not in values:
        values = {**values, "period": _period_after(session, before, row)}
    changes = {key: value for key, value in values.items() if before[key] != value}
    if changes:
        update_rows(session, TABLE, [(uid, changes)])
    if "pages" in changes and before["box_uid"] is not None:  # those behind it in the box move with it
        number_pages(session, before["year"])


def _period_after(session: Session, before: Row, row: Mapping[str, Any]) -> str | None:
    """The period of a paper whose item, year or day is another now; one that was said stays where it still can be."""
    told = ("item", "year", "on_date")
    if all(row[key] == before[key] for key in told) or row["on_date"] is None:
        return before["period"]  # type: ignore[no-any-return]
    items = current_list(session).by_key
    item, old = items.get(row["item"] or ""), items.get(before["item"] or "")
    if item is None:
        return None
    followed = None if old is None else period_for(old, before["on_date"] or row["on_date"], before["year"])
    said = before["period"] if before["period"] != followed else None
    if said and row["year"] == before["year"] and find_period(said).kind == item.per:
        return str(said)
    return period_for(item, row["on_date"], row["year"])


def add_files(session: Session, uid: str, files: Sequence[File]) -> None:
    """Adds scans to a paper. Problems archive-closed, attach-empty, attach-large."""
    refuse_closed(session, one(session, FiledPaper, uid)["year"])
    for name, data in files:
        attach(session, TABLE_NAME, uid, name, data)
    _touch(session, uid)


def remove_file(session: Session, uid: str, file: str) -> None:
    """Takes a scan off a paper; what was printed for filing stays. Problems archive-closed, archive-printed."""
    refuse_closed(session, one(session, FiledPaper, uid)["year"])
    kept = {found.uid: found for found in attached(session, uid)}
    if kept[file].kind == "print":
        raise Problem("archive-printed", mark("打印归档的文件不能拿掉。要换请作废这一件，重新打印归档。"))
    detach(session, file)
    _touch(session, uid)


def _touch(session: Session, uid: str) -> None:
    """The paper itself is changed with its files, so that once its year is closed no undo takes them away."""
    row = one(session, FiledPaper, uid)
    copy = "scan" if row["copy"] == "paper" and attached(session, uid) else row["copy"]
    update_rows(session, TABLE, [(uid, {"copy": copy})])


def void_paper(session: Session, uid: str, reason: str) -> None:
    """Voids a paper; it stays in sight and keeps its number. Problems archive-closed, void-reason, void-again."""
    before = one(session, FiledPaper, uid)
    refuse_closed(session, before["year"])
    void(session, FiledPaper, uid, reason)
    if before["box_uid"] is not None:
        number_pages(session, before["year"])


def papers(
    session: Session, year: int | None = None, branch: str | None = None, *, voided: bool = False
) -> list[Row]:
    """Papers filed, of a year or all, of a branch (those of every branch too) or all; voided ones only where asked for.

    In order of the catalogue: retention, number, then those without a number by their day.
    """
    where: list[Any] = [] if year is None else [FiledPaper.year == year]
    if branch is not None:
        where.append((FiledPaper.branch_uid == branch) | FiledPaper.branch_uid.is_(None))
    if not voided:
        where.append(FiledPaper.voided_on.is_(None))
    found = rows(session, FiledPaper, *where)
    return sorted(found, key=catalogue_order)


def paper(session: Session, uid: str) -> Row:
    """One paper. Problem uid-unknown."""
    return one(session, FiledPaper, uid)


def files_of(session: Session, uid: str) -> list[Attached]:
    """The scans and prints of a paper."""
    return list(attached(session, uid))


def _filled(session: Session, row: dict[str, Any], files: Sequence[File]) -> dict[str, Any]:
    """A paper with all that follows from its item, its day and the office."""
    refuse_other_keys(row, FiledPaper)
    assert not set(row) & set(GIVEN), "numbers and boxes are given by catalogue_year"
    item = _item(session, row.get("item"))
    _check_year(row.get("year"))
    day: PartialDate = row.get("on_date") or PartialDate.of(today())
    decided = office(session)
    row["on_date"] = day
    if item is not None:
        row["title"] = row.get("title") or item.title
        row["retention"] = row.get("retention") or item.retention
        row["period"] = row.get("period") or period_for(item, day, row.get("year"))
    row["year"] = find_period(row["period"]).first.year if row.get("period") else row.get("year") or day.year
    row["category"] = row.get("category") or "WS"
    row["office"] = row.get("office") or decided["archive.office"]
    row["copy"] = row.get("copy") or ("scan" if files else "paper")
    row["author"] = row.get("author") or _author(session, row.get("branch_uid"))
    return row


def _author(session: Session, branch_uid: str | None) -> str | None:
    """Who made a paper where nobody else is named: the branch."""
    return dict(roster.branches(session)).get(branch_uid or "")


def _item(session: Session, key: str | None) -> Item | None:
    if key is None:
        return None
    found = current_list(session).by_key.get(key)
    if found is None:
        raise Problem("archive-item", mark("归档清单里没有“{value}”这一项。"), value=key)
    return found


def _check_year(year: int | None) -> None:
    if year is not None and not 1900 <= year <= 2100:
        raise Problem("archive-year", mark("年度请写四位数，如 2026：{value}"), value=year)


def _check(session: Session, row: Mapping[str, Any]) -> None:
    if row["year"] is None:
        raise Problem("archive-year", mark("请写明归入哪个年度。"))
    _check_year(row["year"])
    refuse_closed(session, row["year"])
    if not (row.get("title") or "").strip():
        raise Problem("archive-title", mark("请写明题名。"))
    if row.get("retention") not in RETENTIONS:
        raise Problem(
            "archive-retention", mark("请选择保管期限：永久、30年、10年。"), value=row.get("retention")
        )
    if row.get("period"):
        find_period(row["period"])
    if row.get("pages") is not None and row["pages"] < 1:
        raise Problem("archive-pages", mark("页数应大于 0：{value}"), value=row["pages"])
