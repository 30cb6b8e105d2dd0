"""The practice book's archive: last year filed, boxed and closed; this year's papers with gaps, one not needed, one
ticked without proof."""

from __future__ import annotations

import datetime as dt
import zlib

from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.archive import queries
from partybook.features.roster import queries as roster

# Item, title, month and day, pages, number of the paper; of last year.
LAST: tuple[tuple[str, str, int, int, str | None], ...] = (
    ("founding", "关于成立东湖社区党支部的批复", 103, 2, "湖街党〔{year}〕5号"),
    ("plan", "{year}年党支部工作计划", 115, 4, "东湖党支〔{year}〕1号"),
    ("rules", "党支部工作制度汇编", 210, 36, None),
    ("joint_rules", "东湖社区党建联席会议议事规则", 304, 5, "东湖党支〔{year}〕2号"),
    ("half_summary", "{year}年上半年工作总结", 708, 5, None),
    ("dues_notices", "{year}年上半年党费收缴公示", 710, 2, None),
    ("members", "{year}年党员花名册", 1231, 4, None),
    ("dues_assessment", "{year}年党费核定表", 1231, 4, None),
    ("dues_ledger", "{year}年党费收缴登记表", 1231, 5, None),
    ("summary", "{year}年党支部工作总结", 1228, 8, "东湖党支〔{year}〕9号"),
    ("statistics", "{year}年党内统计年报", 1231, 6, None),
    ("honours", "关于表彰{year}年度优秀共产党员的决定", 628, 3, "湖街党〔{year}〕21号"),
)
THIS: tuple[tuple[str, str, int, int, str | None], ...] = (
    ("plan", "{year}年党支部工作计划", 112, 4, "东湖党支〔{year}〕1号"),
    ("analysis", "入党申请人和积极分子分析报告", 620, 3, None),
    ("half_summary", "{year}年上半年工作总结", 706, 5, None),
    ("officers", "支委分工的通知", 305, 2, "东湖党支〔{year}〕3号"),
)


def file_papers(session: Session, year: int) -> None:
    """Files the papers of two years and closes the first."""
    branch = roster.branches(session)[0][0]
    queries.decide_office(session, "archive.fonds", "0128")
    _file(session, branch, LAST, year - 1)
    queries.catalogue_year(session, year - 1)
    for box in queries.boxes(session, year - 1):
        note = {
            "situation": f"本盒共 {box['papers']} 件 {box['pages']} 页，材料齐全，无缺损。",
            "sorted_by": "王芳",
            "checked_by": "李建国",
            "sorted_on": PartialDate(year - 1, 12, 31),
        }
        queries.change_box(session, box["uid"], note)
    queries.close_year(session, year - 1, "王芳")
    _file(session, branch, THIS, year)
    pdf = _sheet()
    notice = {"branch_uid": branch, "pages": 1, "on_date": PartialDate(year, 7, 8), "period": f"{year}-H1"}
    queries.file_print(session, "dues-notice", f"{year}年上半年党费收缴公示", pdf, notice)
    queries.catalogue_year(session, year)
    _mark(session, year)


def _file(
    session: Session, branch: str, papers: tuple[tuple[str, str, int, int, str | None], ...], year: int
) -> None:
    for item, title, day, pages, number in papers:
        values = {
            "branch_uid": branch,
            "item": item,
            "title": title.format(year=year),
            "year": year,
            "on_date": PartialDate(year, *divmod(day, 100)),
            "pages": pages,
            "document": number.format(year=year) if number else None,
            "secrecy": "none",
        }
        queries.file_paper(session, values)


def _mark(session: Session, year: int) -> None:
    """One that is not needed, one that is said to be there."""
    asked = Asked(year, dt.date(year, 11, 1))
    cells = {
        cell.item.key: cell
        for cell in queries.checklist(session, asked, ("collection", "handover", "profile"))
    }
    queries.excuse(session, cells["collection"], "采集表由街道党工委统一保管")
    queries.tick(session, cells["profile"], "在书记办公桌里，还没有拿来")


def _sheet() -> bytes:
    """A page with nothing on it, as a PDF: what a print for filing looks like in the practice book."""
    drawn = zlib.compress(b"0.8 w 60 60 475 722 re S")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(drawn), drawn),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = len(out)
    lines = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (lines, table)
    )
