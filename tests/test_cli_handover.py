"""The commands about files as scripts rely on them: words, exit codes, JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from partybook.book import keeping
from partybook.cli import main
from partybook.jobs import demo

Run = Callable[..., tuple[int, str, str]]
KEYS = {"file", "ok", "code", "says", "office", "year", "sequence", "counts"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "a.partybook"
    demo.demo(path, members=20).close()
    return path


@pytest.fixture
def run(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-23")
    keeping.copy(made, tmp_path / "a.partybook", None)
    (tmp_path / "pw").write_text("长一点的口令 17\n", "utf-8")

    def run(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_a_year_goes_out_and_comes_back(run: Run, tmp_path: Path) -> None:
    code, out, _ = run(
        "handover", "a.partybook", "a.pbk", "--year", "2026", "--password-file", "pw", "--no-registers"
    )
    assert code == 0 and "第 1 号" in out and "校验码" in out and "党费实收" in out
    code, out, _ = run("verify", "a.pbk", "--password-file", "pw", "--json")
    (said,) = json.loads(out)
    assert code == 0 and set(said) == KEYS
    assert (said["ok"], said["code"], said["year"], said["sequence"]) == (True, "ok", 2026, 1)
    code, out, _ = run("restore", "a.pbk", "b.partybook", "--password-file", "pw", "--json")
    assert code == 0 and json.loads(out)["counts"] == said["counts"] and json.loads(out)["kept"] is None
    assert run("check", "b.partybook")[0] == 0
    assert json.loads(run("show", "a.partybook", "roster.members", "--json")[1]) == json.loads(
        run("show", "b.partybook", "roster.members", "--json")[1]
    )
    code, out, _ = run("restore", "a.pbk", "--rehearse", "--password-file", "pw")
    assert code == 0 and len(out.splitlines()) == 1 and "逐条与文件一致" in out


def test_nothing_leaves_unsealed_without_saying_so(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("handover", "a.partybook", "a.pbk", "--year", "2026", "--json")
    assert code == 1 and json.loads(out)["code"] == "handover-unsealed" and not (tmp_path / "a.pbk").exists()
    code, out, err = run(
        "handover", "a.partybook", "a.pbk", "--year", "2026", "--plain", "--no-registers", "--json"
    )
    assert code == 0 and "没有加密" in err
    said = json.loads(out)
    assert (said["sealed"], said["sequence"], said["papers"]) == (False, 1, [])
    (tmp_path / "short").write_text("1234567", "utf-8")
    code, out, _ = run(
        "handover", "a.partybook", "b.pbk", "--year", "2026", "--password-file", "short", "--json"
    )
    assert code == 1 and json.loads(out)["code"] == "handover-password"
    assert run("handover", "a.partybook", "b.zip", "--year", "2026", "--plain")[0] == 1
    assert run("handover", "a.partybook", "a.pbk", "--year", "2026", "--plain", "--no-registers")[0] == 1
    assert (
        run("handover", "a.partybook", "a.pbk", "--year", "2026", "--plain", "--no-registers", "--force")[0]
        == 0
    )


def test_one_bad_file_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    run("handover", "a.partybook", "a.pbk", "--year", "2026", "--plain", "--no-registers")
    (tmp_path / "cut.pbk").write_bytes((tmp_path / "a.pbk").read_bytes()[:5000])
    (tmp_path / "other.pbk").write_bytes(b"PK\x03\x04" * 100)
    assert run("verify", "a.pbk")[0] == 0
    code, out, _ = run("verify", "cut.pbk", "a.pbk", "other.pbk", "missing.pbk", "--json")
    assert code == 3
    assert [one["code"] for one in json.loads(out)] == ["pbk-cut-short", "ok", "pbk-not-ours", "pbk-missing"]
    code, _, err = run("verify", "cut.pbk", "other.pbk")
    assert code == 1 and "不完整" in err and "不是支部台账的移交文件" in err


def test_a_wrong_password_and_damage_are_told_apart(run: Run, tmp_path: Path) -> None:
    run("handover", "a.partybook", "a.pbk", "--year", "2026", "--password-file", "pw", "--no-registers")
    (tmp_path / "wrong").write_text("别的口令别的口令", "utf-8")
    code = lambda *words: json.loads(run("verify", "a.pbk", *words, "--json")[1])[0]["code"]  # noqa: E731
    assert code() == "pbk-needs-password"
    assert code("--password-file", "wrong") == "pbk-wrong-password"
    data = bytearray((tmp_path / "a.pbk").read_bytes())
    data[3000] ^= 1
    (tmp_path / "a.pbk").write_bytes(data)
    assert code("--password-file", "wrong") == code("--password-file", "pw") == code() == "pbk-damaged"


def test_a_book_in_place_is_shown_beside_kept_and_not_made_emptier(run: Run, tmp_path: Path) -> None:
    run("handover", "a.partybook", "a.pbk", "--year", "2026", "--plain", "--no-registers")
    before = (tmp_path / "a.partybook").read_bytes()
    code, out, err = run("restore", "a.pbk", "a.partybook")
    assert code == 1 and "现有台账" in out and "--force" in err
    assert (tmp_path / "a.partybook").read_bytes() == before
    code, out, _ = run("restore", "a.pbk", "a.partybook", "--force")
    assert code == 0 and "a.还原前.partybook" in out
    assert (tmp_path / "a.还原前.partybook").read_bytes() == before
    assert run("undo", "a.partybook")[0] == 1  # the restoring is no step to be taken back


def test_a_backup_is_made_and_restored(run: Run, tmp_path: Path) -> None:
    assert run("backup", "a.partybook", "备份.partybook")[0] == 0
    assert run("backup", "a.partybook", "备份.partybook")[0] == 1
    assert run("backup", "a.partybook", "a.partybook", "--force")[0] == 1
    assert run("restore", "备份.partybook", "c.partybook")[0] == 0
    assert run("show", "c.partybook", "roster.members", "--json") == run(
        "show", "a.partybook", "roster.members", "--json"
    )
    code, out, _ = run("restore", "missing.partybook", "d.partybook", "--json")
    assert code == 1 and json.loads(out)["code"] == "book-missing"
    assert run("restore", "备份.partybook")[0] == 1


def test_a_receipt_is_printed_for_both_to_sign(run: Run, tmp_path: Path) -> None:
    """One page with counts, sums, the words and the QR code; the code says what any tool says of the file."""
    import hashlib

    import pypdfium2

    code, out, _ = run(
        "handover",
        "a.partybook",
        "a.pbk",
        "--year",
        "2026",
        "--plain",
        "--no-registers",
        "--receipt",
        "r.pdf",
        "--json",
    )
    said = json.loads(out)
    document = pypdfium2.PdfDocument(tmp_path / "r.pdf")
    pages = [page.get_textpage() for page in document]
    text = "\n".join(page.get_text_bounded() for page in pages)
    pictures = [one for page in document for one in page.get_objects() if one.type == 3]
    for page in pages:
        page.close()
    document.close()
    assert code == 0 and len(pages) == 1 and len(pictures) == 1
    assert said["sha256"] == hashlib.sha256((tmp_path / "a.pbk").read_bytes()).hexdigest()
    for word in (
        said["code"],
        said["sha256"],
        "东湖社区党支部",
        "2026 年第 1 号",
        "移交人",
        "接收人",
        "党费实收",
        "这是第一份",
    ):
        assert word in text, word
    assert f"{said['counts']['person']} 条" in text
    assert "_" not in text  # every kind of record has a word
    assert run("handover", "a.partybook", "b.pbk", "--year", "2026", "--plain", "--receipt", "r.pdf")[0] == 1
    assert not (tmp_path / "b.pbk").exists()


def test_the_qr_code_says_the_whole_sha256() -> None:
    """Made again from the same words it is the same picture; of other words it is another."""
    from partybook.paper.form.qr import qr
    from partybook.paper.form.words import Wording
    from partybook.standards.registers.blocks import QrBlock

    def picture(says: str) -> bytes:
        (strip,) = qr(QrBlock(says, 30, "center"), {}, 400, Wording((), {}, {}))
        return strip.pictures[0].data

    assert picture("PBK 1 abc") == picture("PBK 1 abc") != picture("PBK 1 abd")
