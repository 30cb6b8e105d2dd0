"""Fonts fall back character by character, load when needed, and never draw nothing for something."""

import shutil

import pytest

from partybook.paper.fonts import GETA, Fonts, missing, plain
from partybook.paths import resources

FOLDER = resources() / "fonts"


def names(fonts):
    return [face.font.fontName for face in fonts._loaded]


def test_a_usual_text_loads_one_font():
    fonts = Fonts("text")
    assert fonts.missing(["王秀英 0571-88881234 第一党小组（正式）"]) == set()
    assert names(fonts) == ["PartyBook-NotoSerifSC-Regular"]


@pytest.mark.parametrize(
    ("char", "font"),
    [
        ("王", "NotoSerifSC-Regular"),
        ("㐂", "NotoSerifSC-Regular"),
        ("𠮷", "HanaMinB"),
        ("𬱖", "NotoSerifSC-Regular"),
        ("𰻞", "BabelStoneHan-Rare"),
        ("\U00031350", "BabelStoneHan-Rare"),
    ],
)
def test_each_character_finds_its_font(char, font):
    found = Fonts("text").find(char)
    assert found is not None and found.font.fontName.startswith("PartyBook-")
    assert found.font.fontName == f"PartyBook-{font}" or font == "NotoSerifSC-Regular"


def test_what_no_font_has_is_missing():
    assert missing(["王\U0002ebf0", "😀", "\ue863", "李"]) == {"\U0002ebf0", "😀", "\ue863"}
    fonts = Fonts("text")
    assert fonts.drawn("\U0002ebf0")[1] == GETA and fonts.lacking == {"\U0002ebf0"}


def test_spaces_are_not_missing_and_a_lone_surrogate_is():
    assert missing([" \u3000\u00a0\u2003\u2009\u205f"]) == set()
    assert missing(["\ud842"]) == {"\ud842"}


def test_invisible_characters_go_and_line_ends_stay():
    assert plain("葛\U000e0100\u200b\ufeff王\ufe00\x07") == "葛王"
    assert plain("一\r\n二\r三\u2028四\t五") == "一\n二\n三\n四 五"
    assert plain("王　芳·A") == "王　芳·A"


def test_an_office_font_comes_last_and_a_broken_one_is_passed_over(own_fonts):
    (own_fonts / "a-broken.ttf").write_bytes(b"no font")
    shutil.copy(FOLDER / "BabelStoneHan-Rare.ttf", own_fonts / "b-own.TTF")
    fonts = Fonts("text")
    assert fonts.missing(["\U0002ebf0"]) == {"\U0002ebf0"}
    assert names(fonts)[-1] == "PartyBook-b-own"


def test_widths_are_those_of_the_font_that_draws():
    fonts = Fonts("text")
    assert fonts.width("王秀") == 2.0
    assert fonts.width("𠮷") == 1.0
    assert 0.4 < fonts.width("0") < 0.6
