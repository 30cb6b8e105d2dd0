"""A ledger is one TOML: put among the shipped ones it has import, page, reminder, facts, paper and export."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

ROOT = Path(__file__).resolve().parents[3]
KEYS = """
id = "L59"
title = "钥匙借用台账"
short = "钥匙借用"
group = "队伍与阵地"
about = "活动室钥匙谁借了、哪天还。"
order = 790
day = "on_date"
number = "year"
deadline = { column = "due_on", remind = 3 }
columns = [
    { key = "on_date", label = "借出日期", kind = "day", required = true },
    { key = "person", label = "借用人", kind = "person", required = true },
    { key = "due_on", label = "应还日期", kind = "day" },
    { key = "back_on", label = "归还日期", kind = "day" },
]
states = [
    { code = "out", label = "借出", next = ["back"] },
    { code = "back", label = "已归还", next = ["out"], closed = true },
]
rules = [{ rule = "done_by", column = "back_on", states = ["back"] }]
facts = [{ name = "keys_out", title = "未还的钥匙", unit = "把", what = "open", target = { most = 0 } }]
"""
PAGE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from partybook import app as program
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.settings import PcSettings
app = QApplication([])
desk = Desk(PcSettings(Path("pc")), program.Jobs, program.name_of)
window = Window(desk, program.tabs())
desk.open_book(Path("钥匙.partybook"))
window.go("ledgers")
tab = window.page
print(tab.current.tiles["keys"].state.text(), tab.current.tiles["keys"].unmet.text())
page = tab.show_section("keys")
page.add()
print(len(page.model.ids), list(page.dialog.form.entries))
page.dialog.reject()
desk.close_book()
"""


@pytest.mark.release
def test_one_toml_more_is_a_ledger_like_any_other(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "partybook", tmp_path / "partybook", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "resources").mkdir()
    for one in (ROOT / "resources").iterdir():
        if one.name != "ledgers":
            (tmp_path / "resources" / one.name).symlink_to(one)
    shutil.copytree(ROOT / "resources" / "ledgers", tmp_path / "resources" / "ledgers")
    (tmp_path / "i18n").symlink_to(ROOT / "i18n")
    (tmp_path / "resources" / "ledgers" / "keys.toml").write_text(KEYS, "utf-8")

    def run(*words: str) -> str:
        more = {"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PARTYBOOK_TODAY": "2026-11-24"}
        how = {"cwd": tmp_path, "env": {**os.environ, **more}, "capture_output": True, "text": True}
        done = subprocess.run([sys.executable, *words], check=False, **how)  # type: ignore[call-overload]
        assert done.returncode == 0, done.stderr
        return str(done.stdout)

    book, partybook = "钥匙.partybook", ("-m", "partybook")
    run(*partybook, "new", book, "--branch", "东湖社区党支部")
    run(*partybook, "template", "ledger-keys", "模板.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "模板.xlsx")
    heads = {str(cell.value).strip("*"): cell.column for cell in sheet["填写"][1]}
    for head, value in (("借出日期", "2026.3.5"), ("借用人", "王芳"), ("应还日期", "2026.3.8")):
        sheet["填写"].cell(2, heads[head]).value = value
    sheet.save(tmp_path / "模板.xlsx")
    assert "新增 1" in run(*partybook, "import", book, "ledger-keys", "模板.xlsx")
    (row,) = json.loads(run(*partybook, "show", book, "ledgers.keys", "--year", "2026", "--json"))
    assert (row["no"], row["state"], row["mark"]) == (1, "out", "逾期")
    run(*partybook, "print", book, "keys", "表.pdf", "--year", "2026")
    assert "王芳" in pypdfium2.PdfDocument(str(tmp_path / "表.pdf"))[0].get_textpage().get_text_range()
    run(*partybook, "export", book, "ledgers.keys", "导出.xlsx", "--year", "2026")
    facts = {
        one["name"]: one for one in json.loads(run(*partybook, "facts", book, "--year", "2026", "--json"))
    }
    assert facts["ledgers.keys_out"]["value"] == 1
    said = run("-c", PAGE).splitlines()
    assert said[0] == "▲ 1 条逾期 ! 未还的钥匙 1 把，应为 0 把"
    assert said[1] == "1 ['on_date', 'person', 'due_on', 'back_on', 'state']"
