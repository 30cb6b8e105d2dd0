"""The catalogues are current, finished and load; every text of the window can be translated."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TypeGuard

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QAction

from partybook import paths
from partybook.dates import PartialDate
from partybook.desk import language
from partybook.desk.form import Form
from partybook.desk.language import day, said, shown, told, word
from partybook.desk.table import PagedModel, Shape
from partybook.errors import Problem, Where
from partybook.fields import CodeKind, Field, Text, YesNo
from partybook.standards.codes import codes
from partybook.text import is_han

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "partybook"
LANGUAGES = ("en", "zh_Hant")
HOLE = re.compile(r"\{\w*\}|%n|%\d")
TAKES_TEXT = {"tr": 0, "translate": 1, "mark": 0, "QT_TRANSLATE_NOOP": 1}
LOOKS_UP = PACKAGE / "desk" / "language.py"  # the one place that translates what it is given
NOT_SAID = {  # Chinese in the window's code that is no text of the window
    ("desk/desk.py", "示例台账.partybook"),  # a file's name
    ("desk/language.py", "简体中文"),  # each language in its own words
    ("desk/language.py", "繁體中文"),
    ("desk/language.py", "撤消"),
    ("desk/language.py", "撤销"),
    ("desk/language.py", "丢弃"),
    ("desk/language.py", "不保存"),
    ("desk/troubles.py", "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇·]{2,}"),
    ("desk/troubles.py", "〔字〕"),  # stands in a report for what is kept out of it
    ("desk/troubles.py", "〔号〕"),
}


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


catalogues = load(ROOT / "packaging" / "catalogues.py")


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def screens() -> list[Path]:
    """The code of the window: desk, and tab and dialogs of every feature."""
    found = [*(PACKAGE / "desk").rglob("*.py"), PACKAGE / "app.py"]
    for role in ("tab", "dialogs"):
        found += PACKAGE.glob(f"features/*/{role}.py")
        found += PACKAGE.glob(f"features/*/{role}/**/*.py")
    return sorted(found)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def text_given(call: ast.Call) -> ast.expr | None:
    """What a call gives to be translated; None where it is another call."""
    name = catalogues.called(call)
    if name not in TAKES_TEXT or (name == "mark" and not isinstance(call.func, ast.Name)):
        return None
    if name == "translate" and len(call.args) < 2:  # str.translate
        return None
    return call.args[TAKES_TEXT[name]] if len(call.args) > TAKES_TEXT[name] else None


def is_literal(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_chinese(text: str) -> bool:
    return any(map(is_han, text))


def unclear(tree: ast.Module) -> list[int]:
    """Lines that translate something other than a plain literal: no tool can find that text."""
    given = [(node.lineno, text_given(node)) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [line for line, text in given if text is not None and not is_literal(text)]


def translated(tree: ast.Module) -> set[str]:
    """The literals that calls of Qt translate."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and catalogues.called(node) != "mark":
            text = text_given(node)
            if isinstance(text, ast.Constant):
                found.add(text.value)
    return found


def untranslated(tree: ast.Module) -> Iterator[str]:
    """Chinese literals that go through no translation; docstrings aside."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            passed.add(node.value)  # docstrings
        elif isinstance(node, ast.Call):
            passed |= {found for found in (text_given(node), *labels(node)) if found is not None}
    for node in ast.walk(tree):
        if node not in passed and is_literal(node) and is_chinese(node.value):
            yield node.value


def labels(call: ast.Call) -> Iterator[ast.expr | None]:
    """The label or title in a call that declares one: it is extracted and translated when it is shown."""
    if catalogues.called(call) in catalogues.TITLES:
        yield catalogues.argument(call, *catalogues.TITLES[catalogues.called(call)])


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as they would be made now."""
    folder = tmp_path_factory.mktemp("i18n")
    catalogues.build(folder)
    return folder


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("ending", ["ts", "qm"])
def test_a_catalogue_is_current(fresh: Path, spoken: str, ending: str) -> None:
    name = f"partybook_{spoken}.{ending}"
    assert (ROOT / "i18n" / name).read_bytes() == (fresh / name).read_bytes(), (
        "python packaging/catalogues.py"
    )


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_catalogue_is_finished_and_keeps_the_holes(spoken: str) -> None:
    catalogue = catalogues.read(ROOT / "i18n" / f"partybook_{spoken}.ts")
    assert len(catalogue) > 500
    unfinished = [text for text, found in catalogue.items() if not found.finished or not all(found.forms)]
    other_holes = [
        text
        for text, found in catalogue.items()
        for form in found.forms
        if sorted(HOLE.findall(text.source)) != sorted(HOLE.findall(form))
    ]
    assert not unfinished
    assert not other_holes


def test_english_holds_no_chinese_but_examples() -> None:
    """Only what a clerk types or reads in a spreadsheet stays Chinese in an English sentence."""
    left = set()
    for found in catalogues.read(ROOT / "i18n" / "partybook_en.ts").values():
        left |= set(re.findall("[\u3400-\u9fff]+", "".join(found.forms)))
    assert left <= {"年", "月", "日", "是", "否", "人员类别", "转正时间"} | {
        "东湖社区党支部",
        "东湖社区",
        "湖滨街道",
        "李梅",
    }


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_only_plain_literals_are_translated(path: Path) -> None:
    assert not unclear(parsed(path)) or path == LOOKS_UP


@pytest.mark.parametrize("path", screens(), ids=name_of)
def test_the_window_says_nothing_untranslated(path: Path) -> None:
    assert not [text for text in untranslated(parsed(path)) if (name_of(path), text) not in NOT_SAID]


def test_lupdate_sees_every_text_of_the_window() -> None:
    """A call by another name (say = QCoreApplication.translate) works in Chinese and is never translated."""
    known = {
        text.source for text in catalogues.read(ROOT / "i18n" / "partybook_en.ts") if text.context != "marked"
    }
    missing = {path.name: translated(parsed(path)) - known for path in screens()}
    assert not {name: texts for name, texts in missing.items() if texts}


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ('self.tr(f"{count} 行")', [1]),
        ('self.tr("共" + count)', [1]),
        ('mark("共 {count} 行".format(count=1))', [1]),
        ('translate("app", title)', [1]),
        ('mark("共"\n"两行")', []),
        ("digits.translate(TABLE)", []),
        ("self.rail.mark(name)", []),
    ],
)
def test_the_check_knows_what_no_tool_finds(code: str, lines: list[int]) -> None:
    assert unclear(ast.parse(code)) == lines


def test_the_check_knows_untranslated_chinese() -> None:
    code = '"""说明"""\nbutton("保存")\nbutton(self.tr("取消"))\nfield = Field("name", "姓名")\nlabel = f"{n} 行"\n'
    assert list(untranslated(ast.parse(code))) == ["保存", " 行"]


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    yield from speaking(qapp, "en")


@pytest.fixture
def traditional(qapp: QCoreApplication) -> Iterator[None]:
    yield from speaking(qapp, "zh_Hant")


def speaking(app: QCoreApplication, spoken: str) -> Iterator[None]:
    words = language.speak(app, spoken)
    yield
    for translator in words:
        app.removeTranslator(translator)
    for translator in language.speak(app):
        app.removeTranslator(translator)


def test_the_window_speaks_english(english: None) -> None:
    assert QCoreApplication.translate("Menus", "文件(&F)") == "&File"
    assert QCoreApplication.translate("Window", "{name} — 支部台账") == "{name} — PartyBook"
    assert word("入党时间") == "Joined"
    assert word("王秀英") == "王秀英"
    assert word("") == ""


def test_the_window_speaks_traditional_chinese(traditional: None) -> None:
    assert QCoreApplication.translate("Menus", "文件(&F)") == "文件(&F)"
    assert word("入党时间") == "入黨時間"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_another_language_is_chinese(qapp: QCoreApplication) -> None:
    for _ in speaking(qapp, "tlh"):
        assert word("入党时间") == "入党时间"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_a_text_of_a_shared_dialog_is_translated_in_what_is_made_from_it(english: None) -> None:
    class FormDialog(QObject):
        def state(self) -> str:
            return self.tr("! 未保存")

    class PersonDialog(FormDialog):
        pass

    assert PersonDialog().state() == "! Not saved"


def test_a_problem_is_said_in_the_language_of_the_window(english: None) -> None:
    problem = Problem("required", "请填写{label}。", label="姓名", where=Where(row=12, column="姓名"))
    assert said(problem) == "Please fill in: Name."
    assert told(problem) == 'Row 12, "姓名": Please fill in: Name.'
    assert str(problem) == "请填写姓名。"
    inner = Problem("book-held", "台账正由 {value} 使用，请等对方关闭后再试。", value="李梅")
    outer = Problem("book-read-only", "台账是只读的，不能修改。{why}", why=inner)
    assert said(outer).startswith("The book is read-only and cannot be changed. The book is in use by 李梅.")
    assert str(outer) == "台账是只读的，不能修改。台账正由 李梅 使用，请等对方关闭后再试。"


@pytest.mark.parametrize(
    ("where", "says"),
    [
        (Where(), "没有姓名。请补上姓名；不是党员的行请删去。"),
        (Where(row=3), "第 3 行：没有姓名。请补上姓名；不是党员的行请删去。"),
        (Where(column="姓名"), "“姓名”：没有姓名。请补上姓名；不是党员的行请删去。"),
        (Where(row=3, column="姓名"), "第 3 行“姓名”：没有姓名。请补上姓名；不是党员的行请删去。"),
    ],
)
def test_in_chinese_a_problem_is_told_as_it_says_itself(where: Where, says: str) -> None:
    problem = Problem("name-missing", "没有姓名。请补上姓名；不是党员的行请删去。", where=where)
    assert told(problem) == problem.says == says


def test_values_of_code_tables_are_translated_and_what_was_typed_is_not(english: None) -> None:
    tables = codes()
    assert shown(Field("sex", "性别", CodeKind("sex")), "2", tables) == "F"
    assert shown(Field("lost", "是否失联", YesNo()), True, tables) == "Yes"
    assert shown(Field("note", "备注", Text()), "备注", tables) == "备注"
    assert shown(Field("note", "备注", Text()), None, tables) == ""


def test_a_date_in_a_sentence_is_of_the_language(english: None) -> None:
    assert day(PartialDate(1998, 7)) == "1998-07"


def test_a_date_in_a_chinese_sentence_is_chinese(traditional: None) -> None:
    assert day(PartialDate(1998, 7, 1)) == "1998年7月1日"


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_words_of_a_list_to_choose_from_stay_apart(spoken: str) -> None:
    """Two codes by one name could not be told apart where they are chosen."""
    texts = catalogues.read(ROOT / "i18n" / f"partybook_{spoken}.ts")
    for name, table in codes().items():
        words = {code.short for code in table.codes.values()}
        assert len({texts[catalogues.Text("marked", text)].forms[0] for text in words}) == len(words), name


def test_every_word_of_a_code_table_is_in_the_catalogues() -> None:
    translator = QTranslator()
    assert translator.load("partybook_en", str(paths.catalogues()))
    missing = [
        label
        for table in codes().values()
        for code in table.codes.values()
        for label in (code.label, code.short)
        if not translator.translate("marked", label)
    ]
    assert not missing


def test_a_form_offers_and_reads_the_words_of_the_language(english: None) -> None:
    fields = (Field("sex", "性别", CodeKind("sex")), Field("branch", "所在党支部", Text()))
    form = Form(fields, [("", ("sex", "branch"))], codes(), choices={"branch": ["居民党支部"]})
    picker, branch = form.entries["sex"], form.entries["branch"]
    picker.show_value("2")
    assert picker.text() == "F"
    picker.input.setEditText("M")
    picker.settle()
    assert (picker.value, picker.problem, picker.text()) == ("1", None, "M")
    picker.input.setEditText("女")  # the official word is understood too
    picker.settle()
    assert (picker.value, picker.text()) == ("2", "F")
    branch.show_value("居民党支部")
    assert branch.text() == "居民党支部"


def test_a_table_shows_the_words_of_the_language(english: None) -> None:
    fields = (Field("name", "姓名", Text()), Field("sex", "性别", CodeKind("sex")))
    model = PagedModel(
        Shape(fields, codes()), lambda uids: [{"uid": uid, "name": "备注", "sex": "2"} for uid in uids]
    )
    model.show(["a"])
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)]
    assert heads == ["No.", "Name", "Sex"]
    assert [model.data(model.index(0, place)) for place in range(3)] == ["1", "备注", "F"]


def test_what_is_translated_stays_and_the_same_words_elsewhere_are_only_proposed() -> None:
    old = catalogues.Text("Menus", "关闭")
    new = catalogues.Text("Dialog", "关闭")
    other = catalogues.Text("Dialog", "另存")
    known = {
        old: catalogues.Translation(("Close",)),
        catalogues.Text("Gone", "旧"): catalogues.Translation(("Old",)),
    }
    assert catalogues.kept([old, new, other], known) == {
        old: catalogues.Translation(("Close",)),
        new: catalogues.Translation(("Close",), finished=False),
        other: catalogues.Translation(("",), finished=False),
    }


def test_a_written_catalogue_reads_back(tmp_path: Path) -> None:
    texts = {
        catalogues.Text("A & B", "第一行\n<第二行>"): catalogues.Translation(("one\n<two> & “three”",)),
        catalogues.Text("A & B", "%n 人", "people", True): catalogues.Translation(("%n person", "%n people")),
        catalogues.Text("C", "新"): catalogues.Translation(("",), finished=False),
    }
    (tmp_path / "x.ts").write_text(catalogues.written("en", texts), "utf-8")
    assert catalogues.read(tmp_path / "x.ts") == texts


def test_the_menu_keeps_the_language_for_the_next_start(qtbot: Any, tmp_path: Path) -> None:
    from partybook.desk.desk import Desk
    from partybook.desk.window import Window
    from partybook.settings import PcSettings

    window = Window(Desk(PcSettings(tmp_path), lambda: None), [])
    qtbot.addWidget(window)
    found = {action.text(): action for action in window.findChildren(QAction)}
    assert found["简体中文"].isChecked()
    found["English"].trigger()
    assert found["English"].isChecked()
    assert PcSettings(tmp_path).get(language.SETTING) == "en"


def test_every_text_of_the_window_has_the_context_it_is_looked_up_in() -> None:
    """A short name such as tr for QCoreApplication.translate hides the context from lupdate."""
    assert [text for text in catalogues.window_texts() if not text.context] == []
