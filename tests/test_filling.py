"""Forms filled from a real book: by the command line, by templates that the office keeps, by those that ship."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import openpyxl
import pytest

from partybook.book.file import Book
from partybook.cli import main
from partybook.errors import Problem
from partybook.jobs import asking, books, demo, filling, formmarks, forms
from partybook.jobs.asking import Question

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-23")

    def run(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-23")
    with demo.demo(tmp_path / "示例.partybook", members=12) as book:
        book.work_as("吴敏")
        yield book


def word_form(path: Path, *lines: str) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def sheet_form(path: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def lines(path: Path) -> list[str]:
    return [one.text for one in docx.Document(str(path)).paragraphs]


def test_a_list_of_the_subdistrict(book: Book, tmp_path: Path) -> None:
    form = sheet_form(
        tmp_path / "表.xlsx",
        ("[[单位]]党员名册（[[年度]]年[[月份]]月）",),
        ("[[#序号]]", "[[#姓名]]", "[[#性别]]", "[[#公民身份号码]]", "[[#入党时间]]"),
        ("填表人：[[填表人]]", "[[今天]]", "共[[人数]]人", "[[full]]"),
    )
    out = tmp_path / "填好.xlsx"
    done = filling.fill(book, form, out, Question(), source="roster.members")
    _, rows, _ = asking.rows(book, "roster.members", Question())
    page = openpyxl.load_workbook(out).active
    assert page is not None
    found = list(page.iter_rows(values_only=True))
    assert found[0][0] == "东湖社区党支部党员名册（2026年11月）" and done.rows == len(rows)
    assert [line[1] for line in found[1:-1]] == [row["name"] for row in rows]
    assert [line[3] for line in found[1:-1]] == [row["citizen_id"] for row in rows]
    assert {line[2] for line in found[1:-1]} <= {"男", "女"}
    full = sum(row["standing"] == "full" for row in rows)
    assert found[-1][:4] == ("填表人：吴敏", "2026年11月23日", f"共{len(rows)}人", full)


def test_a_form_of_one_person(book: Book, tmp_path: Path) -> None:
    form = word_form(tmp_path / "表.docx", "[[姓名]]，[[性别]]，[[支部]]")
    _, rows, _ = asking.rows(book, "roster.members", Question())
    out = tmp_path / "out.docx"
    with pytest.raises(Problem) as refused:
        filling.fill(book, form, out, Question(), source="roster.members")
    assert refused.value.code == "fill-which" and not out.exists()
    filling.fill(book, form, out, Question(uid=str(rows[1]["uid"])), source="roster.members")
    assert lines(out) == [f"{rows[1]['name']}，{'男' if rows[1]['sex'] == '1' else '女'}，东湖社区党支部"]


@pytest.mark.parametrize(("line", "code"), [("[[姓明]]", "marks-wrong"), ("没有标记", "marks-none")])
def test_nothing_is_written_where_a_mark_is_wrong(book: Book, tmp_path: Path, line: str, code: str) -> None:
    form = word_form(tmp_path / "表.docx", line)
    before = sorted(tmp_path.iterdir())
    uid = str(asking.rows(book, "roster.members", Question())[1][0]["uid"])
    with pytest.raises(Problem) as refused:
        filling.fill(book, form, tmp_path / "out.docx", Question(uid=uid), source="roster.members")
    assert refused.value.code == code
    assert sorted(tmp_path.iterdir()) == before


def test_where_a_form_may_be_written(book: Book, tmp_path: Path) -> None:
    form = word_form(tmp_path / "表.docx", "[[单位]]")
    out = word_form(tmp_path / "旧.docx", "旧")

    def refusal(target: Path, force: bool = False) -> str:
        with pytest.raises(Problem) as refused:
            filling.fill(book, form, target, Question(), source="roster.members", force=force)
        return refused.value.code

    assert refusal(out) == "file-exists" and lines(out) == ["旧"]
    assert refusal(form, force=True) == "target-is-source"
    assert refusal(tmp_path / "x.xlsx") == "target-ending"
    assert refusal(Path(book.path), force=True) in ("target-is-source", "target-is-book")
    filling.fill(book, form, out, Question(), source="roster.members", force=True)
    assert lines(out) == ["东湖社区党支部"]


def test_kept_templates(book: Book, tmp_path: Path) -> None:
    form = word_form(tmp_path / "慰问.docx", "[[姓名]]同志")
    with pytest.raises(Problem) as refused:
        filling.keep_template(book, word_form(tmp_path / "错.docx", "[[姓明]]"), "roster.members")
    assert refused.value.code == "marks-wrong"
    uid = filling.keep_template(book, form, "roster.members")
    filling.keep_template(book, sheet_form(tmp_path / "名单.xlsx", ("[[#姓名]]",)), "roster.members")
    kept = [one for one in forms.templates(book, "roster.members") if one.uid]
    assert [(one.name, one.one) for one in kept] == [("名单.xlsx", False), ("慰问.docx", True)]
    form.unlink()
    person = asking.rows(book, "roster.members", Question())[1][0]
    filling.fill(book, "慰问", tmp_path / "a.docx", Question(uid=str(person["uid"])))
    assert lines(tmp_path / "a.docx") == [f"{person['name']}同志"]
    again = filling.keep_template(book, word_form(form, "致[[姓名]]"), "roster.members")
    assert again == uid
    forms.save_template(book, uid, tmp_path / "b.docx")
    assert lines(tmp_path / "b.docx") == ["致[[姓名]]"]
    forms.drop_template(book, uid)
    assert [one.name for one in forms.templates(book, "roster.members")] == ["名单.xlsx"]
    book.undo()
    forms.save_template(book, uid, tmp_path / "c.docx")
    assert lines(tmp_path / "c.docx") == ["致[[姓名]]"]


def test_a_kept_template_survives_closing(book: Book, tmp_path: Path) -> None:
    filling.keep_template(book, word_form(tmp_path / "表.docx", "[[姓名]]"), "roster.members")
    path = Path(book.path)
    book.close()
    assert not books.check_book(path)
    with books.open_book(path) as again:
        assert forms.find_template(again, "表").source == "roster.members"


def test_every_shipped_template_has_only_marks_of_its_source(book: Book, tmp_path: Path) -> None:
    for shipped in forms.list_shipped():
        out = tmp_path / f"{shipped['name']}.docx"
        forms.write_shipped(shipped["name"], out)
        filling.keep_template(book, out, shipped["source"])


def test_the_notice_as_a_word_file(book: Book, tmp_path: Path) -> None:
    book.close()
    book = demo.demo(tmp_path / "大.partybook")
    notice = asking.rows(book, "roster.notices", Question())[1][0]
    out = tmp_path / "公示.docx"
    filling.fill(book, "发展党员公示", out, Question(uid=str(notice["uid"])))
    said = "\n".join(lines(out))
    for key in ("title", "opening", "reasons", "period", "report_to", "formal"):
        assert str(notice[key]) in said
    assert notice["from_on"].chinese in said and "[[" not in said
    book.close()


def test_known_marks_name_every_field_and_can_all_be_written(book: Book, tmp_path: Path) -> None:
    for name in ("roster.members", "roster.branches", "dues.ledger"):
        known = formmarks.known_marks(name)
        rows = [one.written for one in known if one.group == "row"]
        assert rows == [f"[[{field.label}]]" for field in asking.find_source(name).fields]
        filling.keep_template(
            book,
            word_form(tmp_path / "全.docx", *(one.written for one in known if one.group != "each")),
            name,
        )
        filling.keep_template(
            book,
            sheet_form(tmp_path / "全.xlsx", tuple(one.written for one in known if one.group == "each")),
            name,
        )


def test_what_the_window_shows_before_filling_is_masked(book: Book, tmp_path: Path) -> None:
    template = forms.read_template(
        word_form(tmp_path / "表.docx", "[[姓名]][[公民身份号码]][[单位]][[姓明]]")
    )
    person = asking.rows(book, "roster.members", Question())[1][0]
    look = filling.look(book, template, "roster.members", Question(uid=str(person["uid"])))
    assert [value for _, _, value in look.marks] == [
        person["name"],
        f"0********{person['citizen_id'][-1]}",
        "东湖社区党支部",
    ]
    assert [one.code for one in look.faults] == ["mark-unknown"] and look.one


def test_from_the_command_line(run: Run, tmp_path: Path) -> None:
    assert run("demo", "d.partybook", "--members", "12")[0] == 0
    sheet_form(tmp_path / "f.xlsx", ("[[#姓名]]", "[[#备注]]"))
    code, out, err = run("fill", "d.partybook", "f.xlsx", "o.xlsx", "--source", "roster.members")
    assert code == 0 and "已填好：o.xlsx" in out and "已留空" in err
    assert run("fill", "d.partybook", "f.xlsx", "o.xlsx", "--source", "roster.members")[0] == 1
    code, out, _ = run(
        "fill", "d.partybook", "f.xlsx", "o.xlsx", "--source", "roster.members", "--force", "--json"
    )
    assert code == 0 and json.loads(out)["rows"] > 0
    for words, says in (
        (("f.xlsx", "p.xlsx"), "请写明用哪种数据来填"),
        (("nichts", "p.docx"), "没有模板“nichts”"),
        (("f.xlsx", "p.xlsx", "--source", "nichts"), "没有数据“nichts”"),
        (("f.xlsx", "p.xlsx", "--source", "roster.members", "--uid", "x"), "没有编号为 x 的记录"),
    ):
        code, _, err = run("fill", "d.partybook", *words)
        assert code == 1 and says in err, err
    assert not (tmp_path / "p.xlsx").exists()
    assert "[[#公民身份号码]]" in run("list", "marks", "--source", "roster.members")[1]
    assert run("list", "marks")[0] == 1
    assert "发展党员公示" in run("list", "templates")[1]
    assert run("template", "admission-notice", "n.docx")[0] == 0
    assert "[[标题]]" in lines(tmp_path / "n.docx")
    assert run("template", "nichts", "m.docx")[0] == 1


def test_a_broken_template_leaves_nothing(book: Book, tmp_path: Path) -> None:
    for name, data in (("a.docx", b"x"), ("b.xlsx", b""), ("c.doc", b"\xd0\xcf\x11\xe0")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(Problem):
            filling.fill(
                book, tmp_path / name, tmp_path / f"o{Path(name).suffix}", Question(), source="roster.members"
            )
    assert not list(tmp_path.glob("o.*")) and not list(tmp_path.glob(".*"))


def test_a_form_of_the_other_kind_is_told(book: Book, tmp_path: Path) -> None:
    made = io.BytesIO(word_form(tmp_path / "w.docx", "[[单位]]").read_bytes())
    (tmp_path / "w.xlsx").write_bytes(made.getvalue())
    with pytest.raises(Problem) as refused:
        filling.fill(book, tmp_path / "w.xlsx", tmp_path / "o.xlsx", Question(), source="roster.members")
    assert refused.value.code == "form-kind"


def test_a_file_for_each(book: Book, tmp_path: Path) -> None:
    form, out = word_form(tmp_path / "表.docx", "[[姓名]]共[[总数]]"), tmp_path / "出"
    _, rows, _ = asking.rows(book, "roster.members", Question())
    done = filling.fill_each(book, form, out, Question(), source="roster.members")
    assert [one.path.name for one in done[:2]] == [
        f"表-{place:03d}-{rows[place - 1]['name']}.docx" for place in (1, 2)
    ]
    assert [lines(one.path) for one in done] == [[f"{row['name']}共{len(rows)}"] for row in rows]
    done[3].path.write_bytes(b"mine")
    for other in done[:3]:
        other.path.unlink()
    with pytest.raises(Problem) as refused:
        filling.fill_each(book, form, out, Question(), source="roster.members")
    assert refused.value.code == "file-exists" and not done[0].path.exists()
    with pytest.raises(Problem) as refused:
        filling.fill_each(
            book,
            word_form(tmp_path / "错.docx", "[[姓明]]"),
            tmp_path / "无",
            Question(),
            source="roster.members",
        )
    assert refused.value.code == "marks-wrong" and not (tmp_path / "无").exists()


def test_a_strict_document_is_told_not_taken_for_one_without_marks(book: Book, tmp_path: Path) -> None:
    form = word_form(tmp_path / "严.docx", "[[单位]]")
    strict = tmp_path / "严格.docx"
    with zipfile.ZipFile(form) as old, zipfile.ZipFile(strict, "w") as new:
        for name in old.namelist():
            main = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            new.writestr(
                name, old.read(name).replace(main, b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            )
    with pytest.raises(Problem) as refused:
        filling.fill(book, strict, tmp_path / "o.docx", Question(), source="roster.members")
    assert refused.value.code == "form-kind"
