"""Finding and sorting people by pinyin, surnames read as surnames."""

import pytest

from partybook.features.roster.rules.find import find_key, matches
from partybook.features.roster.rules.membership import branch_key, formal_name
from partybook.features.roster.rules.pinyin import sort_key, spellings


@pytest.mark.parametrize(
    ("name", "whole", "initials"),
    [
        ("王秀英", "wangxiuying", "wxy"),
        ("单小燕", "shanxiaoyan", "sxy"),
        ("曾庆华", "zengqinghua", "zqh"),
        ("解放", "xiefang", "xf"),
        ("仇英", "qiuying", "qy"),
        ("区小明", "ouxiaoming", "oxm"),
        ("查良", "zhaliang", "zl"),
        ("朴志远", "piaozhiyuan", "pzy"),
        ("盖文斌", "gewenbin", "gwb"),
        ("翟丽", "zhaili", "zl"),
        ("缪平", "miaoping", "mp"),
        ("尉迟敬", "yuchijing", "ycj"),
        ("万俟明", "moqiming", "mqm"),
        ("吕丽", "lvli", "ll"),
        ("阿依古丽·买买提", "ayiguli·maimaiti", "aygl·mmt"),
    ],
)
def test_surnames_are_read_as_surnames(name: str, whole: str, initials: str) -> None:
    assert spellings(name) == (whole, initials)


def test_names_sort_as_in_a_dictionary() -> None:
    names = ["张伟", "单小燕", "安康", "李明", "曾华", "陈一", "沈洁", "解放", "𠮧", "𠮷田"]
    sorted_names = ["安康", "陈一", "𠮷田", "李明", "单小燕", "沈洁", "解放", "曾华", "张伟", "𠮧"]
    assert sorted(names, key=sort_key) == sorted_names  # who can't be read comes last
    assert sorted(["王房", "王芳", "王放"], key=sort_key) == ["王芳", "王房", "王放"]


KEYS = [
    find_key("王秀英", "000000197005010223", "13000002046"),
    find_key("单小燕", "00000019880312004X", "13000001234"),
    find_key("𠮷田", None, None, "0571-88880000"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [0, 1, 2]),
        ("秀", [0]),
        ("wang", [0]),
        ("WXY", [0]),
        ("sxy", [1]),
        ("shan", [1]),
        ("2046", [0]),
        ("0223", [0]),
        ("04x", [1]),
        ("04Ｘ", [1]),
        ("197005", []),  # not the last digits
        ("0000001970", [0]),
        ("13000001234", [1]),
        ("𠮷", [2]),
        ("王 秀英", [0]),
        ("没有", []),
        ("%", []),
        ("'", []),
    ],
)
def test_people_are_found_as_one_types(typed: str, found: list[int]) -> None:
    assert matches(KEYS, typed) == found


def test_a_branch_has_many_spellings() -> None:
    assert {
        branch_key(name)
        for name in ("东湖社区党支部", "中共东湖社区支部委员会", "东湖社区支部", " 东湖 社区党支部")
    } == {"东湖社区"}
    assert branch_key("党支部") == "党支部"
    assert formal_name("东湖社区党支部") == "中共东湖社区支部委员会"
    assert formal_name("中共东湖社区委员会") == "中共东湖社区委员会"
