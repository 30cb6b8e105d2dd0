"""The command line as scripts rely on it: words, exit codes, JSON."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.cli import main
from partybook.fields import id_check

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


def answer(run: Run, *words: str) -> Any:
    code, out, _ = run(*words, "--json")
    assert code == 0, out
    return json.loads(out)


def number(order: int) -> str:
    stem = f"00000019700501{order:03d}"
    return stem + id_check(stem)


def roster(path: str, *rows: tuple[object, ...]) -> str:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (("姓名", "身份证号", "入党时间", "转正时间", "人员类别"), *rows):
        page.append(row)
    book.save(path)
    return path


GOOD = ("张建国", number(1), "1995.07", "1996.07", "正式党员")
BAD = ("李娜", number(2)[:17], "1995.07", "1996.07", "正式党员")


def test_from_a_spreadsheet_to_paper(run: Run, tmp_path: Path) -> None:
    assert run("new", "a.partybook", "--branch", "东湖社区党支部", "--community", "东湖社区")[0] == 0
    assert run("import", "a.partybook", "roster", roster("a.xlsx", GOOD))[0] == 0
    (row,) = answer(run, "show", "a.partybook", "roster.members")
    wanted = {
        "name": "张建国",
        "sex": "1",
        "born_on": "1970-05-01",
        "joined_on": "1995-07",
        "full_on": "1996-07",
    }
    assert {key: row[key] for key in wanted} == wanted
    assert (row["standing"], row["party_age"], row["branch"], row["citizen_id"]) == (
        "full",
        30,
        "东湖社区党支部",
        number(1),
    )
    keys = "uid name sex ethnicity citizen_id born_on education joined_on full_on standing branch group post work phone address status party_age note"
    assert set(keys.split()) <= set(row)
    code, _, _ = run("print", "a.partybook", "roster", "a.pdf")
    assert code == 0 and (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert run("print", "a.partybook", "R01", "a.pdf")[0] == 1  # nothing is overwritten
    assert run("print", "a.partybook", "R01", "a.pdf", "--force")[0] == 0
    assert run("undo", "a.partybook")[0] == 0
    assert answer(run, "show", "a.partybook", "roster.members") == []
    assert [entry["what"] for entry in answer(run, "history", "a.partybook")][-1] == "新建台账"
    assert run("check", "a.partybook")[0] == 0
    assert not [item.name for item in tmp_path.iterdir() if "lock" in item.name or item.name.startswith(".")]


def test_import_says_what_it_did(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    code, out, _ = run("import", "a.partybook", "roster", roster("a.xlsx", GOOD, BAD), "--json")
    result = json.loads(out)
    assert code == 3
    counts = {key: result[key] for key in ("read", "added", "updated", "unchanged", "refused")}
    assert counts == {"read": 2, "added": 1, "updated": 0, "unchanged": 0, "refused": 1}
    assert (result["kind"], result["file"], result["sheet"], result["header_row"]) == (
        "roster",
        "a.xlsx",
        "Sheet",
        1,
    )
    (problem,) = result["problems"]
    assert (problem["row"], problem["column"], problem["cell"]) == (3, "身份证号", "B3")
    assert (problem["severity"], problem["code"], problem["value"]) == ("error", "id-length", BAD[1])


def test_dry_run_stores_nothing(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    assert answer(run, "import", "a.partybook", "roster", roster("a.xlsx", GOOD), "--dry-run")["added"] == 1
    assert answer(run, "show", "a.partybook", "roster.members") == []


def test_exit_codes_tell_all_some_none_and_wrong_words(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    roster("good.xlsx", GOOD)
    roster("bad.xlsx", BAD)
    assert run("import", "a.partybook", "roster", "bad.xlsx")[0] == 1
    code, out, _ = run("import", "a.partybook", "roster", "bad.xlsx", "--json")
    assert (code, json.loads(out)["code"]) == (1, "all-refused")
    code, out, _ = run("import", "a.partybook", "roster", "good.xlsx", "bad.xlsx", "missing.xlsx", "--json")
    assert code == 3 and [len(json.loads(out)), json.loads(out)[2]["file"]] == [3, "missing.xlsx"]
    assert run("import", "a.partybook", "roster", "good.xlsx")[0] == 0
    for words in (
        ("import", "a.partybook", "nothing", "good.xlsx"),
        ("import", "a.partybook", "roster", "missing.xlsx"),
        ("show", "a.partybook", "nothing.here"),
        ("show", "a.partybook", "roster.members", "--branch", "没有的支部"),
        ("show", "missing.partybook", "roster.members"),
        ("new", "a.partybook", "--branch", "x"),
        ("print", "a.partybook"),
        ("export", "a.partybook"),
        ("undo", "good.xlsx"),
    ):
        code, out, err = run(*words)
        assert (code, out) == (1, ""), words
        assert len(err.strip().splitlines()) == 1 and "Traceback" not in err
        code, out, _ = run(*words, "--json")
        assert code == 1 and set(json.loads(out)) == {"error", "code"}
    with pytest.raises(SystemExit) as wrong:
        run("show")
    assert wrong.value.code == 2


def test_faults_come_back_and_only_the_corrected_row_is_taken(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    code, _, err = run("import", "a.partybook", "roster", roster("a.xlsx", GOOD, BAD), "--faults", "b.xlsx")
    assert code == 3 and "第 3 行“身份证号”" in err
    book = openpyxl.load_workbook("b.xlsx")
    page = book.active
    assert page is not None and "17 位" in str(page["F3"].value)
    page["B3"].value = number(2)
    book.save("b.xlsx")
    result = answer(run, "import", "a.partybook", "roster", "b.xlsx")
    assert (result["added"], result["unchanged"], result["refused"]) == (1, 1, 0)


def test_an_export_read_in_again_changes_nothing(run: Run) -> None:
    answer(run, "demo", "a.partybook", "--members", "30")
    for name in ("a.xlsx", "a.csv"):
        assert answer(run, "export", "a.partybook", "roster.members", name)["rows"] == 30
        result = answer(run, "import", "a.partybook", "roster", name)
        assert (result["unchanged"], result["added"], result["updated"]) == (30, 0, 0), result["problems"]


def test_demo_is_the_same_for_the_same_numbers(run: Run) -> None:
    for name in ("a.partybook", "b.partybook"):
        answer(run, "demo", name, "--members", "25", "--seed", "7")
    rows = [answer(run, "show", name, "roster.members") for name in ("a.partybook", "b.partybook")]
    assert len(rows[0]) == 25
    assert [{**row, "uid": None} for row in rows[0]] == [{**row, "uid": None} for row in rows[1]]


def test_the_template_can_be_filled_and_read(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    assert run("template", "roster", "t.xlsx")[0] == 0
    book = openpyxl.load_workbook("t.xlsx")
    page = book["填写"]
    heads = {str(cell.value).strip("* "): cell.column for cell in page[1]}
    for head, value in zip(("姓名", "公民身份号码", "入党时间", "转正时间", "人员类别"), GOOD, strict=True):
        page.cell(2, heads[head]).value = value
    book.save("t.xlsx")
    result = answer(run, "import", "a.partybook", "roster", "t.xlsx")
    assert (result["added"], result["sheet"]) == (1, "填写")


def test_lists(run: Run) -> None:
    assert {row["name"] for row in answer(run, "list", "registers")} >= {
        "roster",
        "member-summary",
        "sign-in",
    }
    assert answer(run, "list", "kinds")[0]["name"] == "roster"
    assert answer(run, "list", "sources")[0]["name"] == "roster.members"
    assert {"name": "dues.in_full", "title": "足额交纳人数"} in answer(run, "list", "facts")
    visits = next(row for row in answer(run, "list", "ledgers") if row["name"] == "visits")
    assert (visits["id"], visits["group"]) == ("R25", "关怀帮扶") and visits["about"]
    assert {row["name"] for row in answer(run, "list", "registers")} >= {"visits"}


def test_the_self_score_of_an_empty_book(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    found = answer(run, "score", "a.partybook", "--year", "2026")
    assert (found["total"], found["most"], found["grade"], len(found["items"])) == (0, 10000, "不合格", 43)
    assert (found["standard"], found["period"], found["sheet"]) == ("community-100", "2025-07/2026-06", None)
    rows = answer(run, "show", "a.partybook", "scoring.items", "--year", "2026")
    assert [row["code"] for row in rows] == [one["code"] for one in found["items"]]
    assert {row["how"] for row in rows} == {"fact", "judgement"}
    assert [row["name"] for row in answer(run, "list", "standards")] == ["community-100"]
    code, out, _ = run("score", "a.partybook", "--standard", "没有", "--json")
    assert (code, json.loads(out)["code"]) == (1, "standard-unknown")
    assert "共 0 分" in run("score", "a.partybook", "--year", "2026")[1]


def test_numbers_of_people_are_masked_on_screen_and_whole_in_json(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    run("import", "a.partybook", "roster", roster("a.xlsx", GOOD))
    _, out, _ = run("show", "a.partybook", "roster.members")
    assert "张建国" in out and number(1) not in out and number(1)[6:14] not in out
    assert number(1) in run("show", "a.partybook", "roster.members", "--json")[1]


def test_a_book_with_a_password(run: Run, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("湖's水\n", "utf-8")
    assert run("new", "a.partybook", "--branch", "东湖社区党支部", "--password-file", "key")[0] == 0
    assert answer(run, "show", "a.partybook", "roster.members", "--password-file", "key") == []
    code, out, _ = run("show", "a.partybook", "roster.members", "--json")
    assert (code, json.loads(out)["code"]) == (1, "book-needs-password")


def test_a_plain_copy_for_anyones_tools(run: Run, tmp_path: Path) -> None:
    answer(run, "demo", "a.partybook", "--members", "5")
    assert run("export", "a.partybook", "--sqlite", "a.sqlite")[0] == 0
    assert (tmp_path / "a.sqlite").read_bytes().startswith(b"SQLite format 3")


def test_the_program_proves_itself(run: Run) -> None:
    result = answer(run, "self-test")
    assert result["ok"] and len(result["steps"]) >= 6


def test_every_command_is_in_the_parser_and_the_other_way() -> None:
    from partybook.cli import _is_command
    from partybook.cli.commands import COMMANDS
    from partybook.cli.parser import build_parser

    (commands,) = [action.choices for action in build_parser()._actions if action.dest == "command"]
    assert set(commands) == set(COMMANDS)
    assert all(_is_command([name]) for name in COMMANDS)


@pytest.mark.parametrize(
    "words",
    [
        ("export", "a.partybook", "roster.members", "a.partybook"),
        ("export", "a.partybook", "--sqlite", "a.partybook"),
        ("print", "a.partybook", "roster", "a.partybook"),
        ("export", "a.partybook", "roster.members", "b.partybook"),
        ("export", "a.partybook", "roster.members", "a.txt"),
        ("export", "a.partybook", "roster.members", "nowhere/a.xlsx"),
        ("template", "roster", "a.csv"),
        ("import", "a.partybook", "roster", "a.xlsx", "--faults", "a.xlsx"),
        ("import", "a.partybook", "roster", "a.xlsx", "--faults", "a.partybook"),
    ],
)
def test_force_never_replaces_the_book_or_the_clerks_file(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    answer(run, "demo", "a.partybook", "--members", "5")
    roster("a.xlsx", GOOD, BAD)
    before = [(tmp_path / name).read_bytes() for name in ("a.partybook", "a.xlsx")]
    code, out, err = run(*words, "--force")
    assert (code, out) == (1, "") and len(err.strip().splitlines()) == 1
    assert (tmp_path / "a.xlsx").read_bytes() == before[1]
    assert run("check", "a.partybook")[0] == 0
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.partybook", "a.xlsx"]


def test_print_all_writes_all_or_nothing(run: Run, tmp_path: Path) -> None:
    answer(run, "demo", "a.partybook", "--members", "25")
    done = answer(run, "print", "a.partybook", "--all", "paper")
    names = {Path(one["file"]).name for one in done}
    (tmp_path / "paper" / sorted(names)[0]).unlink()
    assert run("print", "a.partybook", "--all", "paper")[0] == 1
    assert {item.name for item in (tmp_path / "paper").iterdir()} == names - {sorted(names)[0]}
    assert run("print", "a.partybook", "--all", "paper", "--force")[0] == 0


def test_who_is_left_out_of_a_register_is_named(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    run("import", "a.partybook", "roster", roster("a.xlsx", GOOD, ("李娜", number(2), "2025.07", None, None)))
    done = answer(run, "print", "a.partybook", "roster", "a.pdf")
    assert done[0]["rows"] == 1 and "李娜" in done[0]["problems"][0]["problem"]


def test_a_book_of_the_first_schema_is_read(run: Run, tmp_path: Path) -> None:
    old = Path(__file__).parent / "books" / "schema-1.partybook"
    for words in (
        ("show", "a.partybook", "roster.members"),
        ("check", "a.partybook"),
        ("history", "a.partybook"),
    ):
        for left in tmp_path.iterdir():
            left.unlink()
        (tmp_path / "a.partybook").write_bytes(old.read_bytes())
        assert run(*words)[0] == 0
        assert (tmp_path / "a.第1版.partybook").read_bytes()


def test_history_is_masked_on_screen(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    run("import", "a.partybook", "roster", roster("a.xlsx", GOOD))
    uid = answer(run, "show", "a.partybook", "roster.members")[0]["uid"]
    _, out, _ = run("history", "a.partybook", "--uid", uid)
    assert (
        number(1) not in out
        and "公民身份号码：（空） → 0********" in out
        and "人员类别：（空） → 正式" in out
    )
    assert number(1) in run("history", "a.partybook", "--uid", uid, "--json")[1]


def test_the_founding_of_a_book_is_not_undone(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    code, out, _ = run("undo", "a.partybook", "--json")
    assert (code, json.loads(out)["code"]) == (1, "undo-nothing")


def test_a_year_out_of_the_calendar_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    answer(run, "demo", "a.partybook", "--members", "5")
    before = (tmp_path / "a.partybook").read_bytes()
    for words in (
        ("show", "a.partybook", "roster.members", "--year", "99999"),
        ("demo", "a.partybook", "--year", "1950", "--force"),
    ):
        with pytest.raises(SystemExit) as wrong:
            run(*words)
        assert wrong.value.code == 2
    assert (tmp_path / "a.partybook").read_bytes() == before


def test_a_lock_of_another_pc_can_be_taken_over(run: Run, tmp_path: Path) -> None:
    answer(run, "demo", "a.partybook", "--members", "5")
    left = {"who": "孙七", "host": "别的电脑", "pid": 1, "since": "2026-01-01T00:00:00.000Z"}
    (tmp_path / "a.partybook.lock").write_text(json.dumps(left), "utf-8")
    roster("a.xlsx", GOOD)
    code, _, err = run("import", "a.partybook", "roster", "a.xlsx")
    assert code == 1 and "孙七" in err
    assert run("import", "a.partybook", "roster", "a.xlsx", "--take-over")[0] == 0


def test_one_record_can_be_shown(run: Run) -> None:
    answer(run, "demo", "a.partybook", "--members", "25")
    someone = answer(run, "show", "a.partybook", "roster.members")[3]
    assert answer(run, "show", "a.partybook", "roster.members", "--uid", someone["uid"]) == [someone]
    steps = answer(run, "show", "a.partybook", "roster.development", "--uid", someone["uid"])
    assert len(steps) >= 25
    assert run("show", "a.partybook", "roster.members", "--uid", "nobody")[0] == 1


def test_a_new_book_may_have_several_branches_and_a_day_to_begin(run: Run) -> None:
    words = ("--branch", "东湖社区党支部", "--branch", "湖滨市场党支部", "--community", "东湖社区")
    made = answer(run, "new", "a.partybook", *words, "--begins", "2026-01-01")
    assert made["branch"] == "东湖社区党支部" and made["branches"] == ["东湖社区党支部", "湖滨市场党支部"]
    assert made["begins"] == "2026-01-01"
    found = answer(run, "show", "a.partybook", "roster.branches")
    assert [(row["name"], row["members"]) for row in found] == [("东湖社区党支部", 0), ("湖滨市场党支部", 0)]
    assert [
        row["name"]
        for row in answer(run, "show", "a.partybook", "roster.branches", "--branch", "湖滨市场支部")
    ]
    assert run("new", "b.partybook", "--branch", "东湖社区党支部", "--branch", "东湖社区支部")[0] == 1
    assert not Path("b.partybook").exists()


def test_a_committee_is_imported_from_the_command_line(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    run("import", "a.partybook", "roster", roster("a.xlsx", GOOD))
    book = openpyxl.Workbook()
    for row in (("职务", "姓名", "身份证号", "任职日期"), ("书记", "张建国", number(1), "2023.06.12")):
        book.active.append(row)
    book.save("班子.xlsx")
    assert run("import", "a.partybook", "committee", "班子.xlsx")[0] == 0
    (post,) = answer(run, "show", "a.partybook", "roster.posts")
    assert (post["post"], post["name"], post["from_on"]) == ("secretary", "张建国", "2023-06-12")
    (member,) = answer(run, "show", "a.partybook", "roster.members")
    assert member["post"] == "书记"
    (again,) = (json.loads(run("import", "a.partybook", "committee", "班子.xlsx", "--json")[1]),)
    assert (again["unchanged"], again["added"]) == (1, 0)
    assert (
        run("template", "committee", "空表.xlsx")[0] == 0 and run("template", "groups", "空表2.xlsx")[0] == 0
    )


def test_any_day_can_be_asked_about_votes_counts_and_what_is_due(run: Run) -> None:
    answer(run, "demo", "a.partybook")
    voters = answer(run, "show", "a.partybook", "roster.voters", "--as-of", "2026-11-01")
    assert sum(row["votes"] for row in voters) == 50 and sum(row["due"] for row in voters) == 49
    before = answer(run, "show", "a.partybook", "roster.voters", "--as-of", "2026-03-01")
    assert all(row["due"] == row["votes"] for row in before)
    *_, total = answer(run, "show", "a.partybook", "roster.counts", "--as-of", "2026-11-01")
    assert (total["uid"], total["total"], total["full"], total["suspended"]) == ("total", 52, 50, 1)
    pending = answer(run, "show", "a.partybook", "roster.pending", "--as-of", "2026-11-01")
    assert "approval" in {row["kind"] for row in pending}
    assert run("show", "a.partybook", "roster.pending", "--branch", "东湖社区党支部")[0] == 0


def test_a_list_of_transfers_is_taken_in(run: Run) -> None:
    run("new", "a.partybook", "--branch", "东湖社区党支部")
    run("import", "a.partybook", "roster", roster("a.xlsx", GOOD))
    assert run("template", "transfers", "t.xlsx")[0] == 0
    book = openpyxl.load_workbook("t.xlsx")
    page = book["填写"]
    heads = {str(cell.value).strip("* "): cell.column for cell in page[1]}
    out = {
        "转入／转出": "转出",
        "姓名": GOOD[0],
        "公民身份号码": GOOD[1],
        "开出日期": "2026.05.08",
        "有效期": "玖拾天",
    }
    for place, values in ((2, out), (3, {**out, "姓名": "没有的人", "公民身份号码": number(7)})):
        for head, value in values.items():
            page.cell(place, heads[head]).value = value
    book.save("t.xlsx")
    code, said, _ = run("import", "a.partybook", "transfers", "t.xlsx", "--json")
    result = json.loads(said)
    assert (code, result["added"], result["refused"]) == (3, 1, 1)
    assert [problem["code"] for problem in result["problems"]] == ["transfer-unknown"]
    (row,) = answer(run, "show", "a.partybook", "roster.transfers", "--year", "2026")
    assert (row["kind"], row["valid_days"], row["late"]) == ("transfer_out", 90, True)
    assert answer(run, "show", "a.partybook", "roster.members") == []


def test_the_facts_of_a_year(run: Run) -> None:
    assert run("demo", "a.partybook", "--members", "20")[0] == 0
    found = answer(run, "facts", "a.partybook", "--year", "2026")
    keys = {"name", "unit", "subject", "period", "value", "proofs", "lacking"}
    assert found and all(set(fact) == keys for fact in found)
    assert {fact["name"] for fact in found} <= {fact["name"] for fact in answer(run, "list", "facts")}
    lacking = next(fact for fact in found if fact["name"] == "meetings.hours_reached")
    assert lacking["lacking"] and all(
        set(proof) == {"source", "uid", "label"} for proof in (*lacking["proofs"], *lacking["lacking"])
    )
    code, out, _ = run("facts", "a.partybook", "--year", "2026")
    assert code == 0 and "学时达标率" in out and out.rstrip().endswith("项")
    hours = next(line for line in out.splitlines() if line.startswith("ledgers.volunteer_hours"))
    assert "22 小时" in hours and "tenths" not in out
    assert run("facts", "a.partybook", "--branch", "没有的支部")[0] == 1


def test_the_facts_of_a_period_over_two_years(run: Run) -> None:
    assert run("demo", "a.partybook", "--members", "20")[0] == 0
    span = ("--from", "2025-07-01", "--to", "2026-06-30")
    found = {fact["name"]: fact for fact in answer(run, "facts", "a.partybook", *span) if not fact["subject"]}
    assert found["meetings.met.group"]["period"] == "2025-07/2026-06"
    assert found["meetings.met_owed.general"]["value"] == 4  # quarters of two years
    dates = [one["label"][:10] for one in found["meetings.held.theme_day"]["proofs"]]
    assert dates and all("2025.07.01" <= date <= "2026.06.30" for date in dates)
    code, out, _ = run("facts", "a.partybook", *span)
    assert code == 0 and "佐证" in out and "缺少" in out and "2025-07/2026-06" in out
    assert run("facts", "a.partybook", "--from", "2026-07-01", "--to", "2026-06-30")[0] == 1
    assert run("facts", "a.partybook", "--from", "2025-07-01")[0] == 1
