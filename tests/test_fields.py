"""Fields read what clerks write and say what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partybook.errors import Problem
from partybook.features.roster.model import FIELDS
from partybook.fields import CitizenId, CodeKind, Field, Name, Phone, Text, YesNo, id_check, id_sex
from partybook.standards.codes import codes
from partybook.text import masked_id, masked_phone, plain_name

GOOD = "00000019700501002" + id_check("00000019700501002")


def parse(field: Field, raw: object) -> object:
    return field.parse(raw, codes())


def problem_of(field: Field, raw: object) -> Problem:
    with pytest.raises(Problem) as found:
        parse(field, raw)
    assert str(found.value)
    return found.value


ID = Field("citizen_id", "公民身份号码", CitizenId())


@pytest.mark.parametrize("raw", [GOOD, f" {GOOD} ", f"{GOOD[:6]} {GOOD[6:14]} {GOOD[14:]}", f"'{GOOD}"])
def test_an_id_is_read_as_clerks_write_it(raw: str) -> None:
    assert parse(ID, raw) == GOOD


def test_small_and_wide_x_are_x() -> None:
    number = next(stem + "X" for n in range(999) if id_check(stem := f"00000019700501{n:03d}") == "X")
    wide = "".join(chr(ord(char) + 0xFEE0) for char in number)
    assert parse(ID, number.lower()) == parse(ID, wide) == number


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (1.101011990010112e17, "id-number"),
        (110101199001011237, "id-number"),
        ("4.40308E+17", "id-number"),
        (GOOD[:17], "id-length"),
        (GOOD[:17] + str((int(GOOD[17]) + 1) % 10 if GOOD[17] != "X" else 0), "id-check"),
        (GOOD[:10] + "O" + GOOD[11:], "id-shape"),
        ("000000700501002", "id-length"),
    ],
)
def test_a_damaged_id_waits(raw: object, code: str) -> None:
    assert problem_of(ID, raw).code == code


@given(st.integers(0, 9), st.integers(0, 17))
def test_every_single_wrong_digit_is_seen(digit: int, place: int) -> None:
    wrong = GOOD[:place] + str(digit) + GOOD[place + 1 :]
    if wrong != GOOD:
        assert problem_of(ID, wrong).severity == "error"


def test_an_impossible_birth_date_in_an_id_is_seen() -> None:
    stem = "00000019700231002"
    assert problem_of(ID, stem + id_check(stem)).code == "id-birth"


def test_sex_by_the_seventeenth_digit() -> None:
    assert (id_sex(GOOD), id_sex("00000019700501001")) == ("2", "1")


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("王 芳", "王芳"),
        ("王　芳", "王芳"),
        (" 王　　芳 ", "王芳"),
        ("𠮷 田", "𠮷田"),
        ("阿依古丽·买买提", "阿依古丽·买买提"),
        ("A B", "A B"),
    ],
)
def test_a_padded_name_of_two_is_the_name_without(raw: str, name: str) -> None:
    assert plain_name(raw) == name


def test_another_inner_space_stays_with_a_warning() -> None:
    doubt = problem_of(Field("name", "姓名", Name()), " 欧阳 娜娜 ")
    assert (doubt.code, doubt.severity, doubt.taken) == ("name-space", "warning", "欧阳 娜娜")


def test_codes_are_found_by_label_short_and_synonym() -> None:
    sex, nation = Field("sex", "性别", CodeKind("sex")), Field("ethnicity", "民族", CodeKind("ethnicity"))
    assert [parse(sex, word) for word in ("男", "男性", " 男 ", "1", 1, 1.0)] == ["1"] * 6
    assert [parse(nation, word) for word in ("汉", "汉族", "维吾尔", "维吾尔族", "01")] == [
        "01",
        "01",
        "05",
        "05",
        "01",
    ]
    doubt = problem_of(Field("education", "学历", CodeKind("education")), "夜大")
    assert (doubt.code, doubt.severity, doubt.taken) == ("code-unknown", "warning", None)


def test_blank_and_not_given_say_nothing() -> None:
    for field in FIELDS:
        assert parse(field, None) is None
        assert parse(field, " 　") is None
    assert (
        parse(Field("full_on", "转正时间", next(f.kind for f in FIELDS if f.key == "full_on")), "无") is None
    )
    assert parse(Field("note", "备注", Text()), "无") == "无"


def test_phone_keeps_what_was_typed() -> None:
    phone = Field("phone", "联系电话", Phone())
    assert parse(phone, 13000000001.0) == "13000000001"
    assert parse(phone, "0571-88880000 转 3".replace(" 转 3", "")) == "0571-88880000"
    doubt = problem_of(phone, "找他儿子")
    assert (doubt.severity, doubt.taken) == ("warning", "找他儿子")


def test_yes_and_no() -> None:
    lost = Field("lost", "是否失联", YesNo())
    assert [parse(lost, word) for word in ("是", "否", "√", 1, True)] == [True, False, True, True, True]
    assert problem_of(lost, "也许").code == "yes-no"


def test_screens_mask_numbers() -> None:
    assert masked_id(GOOD) == f"{GOOD[0]}********{GOOD[-1]}"
    assert masked_phone("13012345678") == "130****5678"
    assert all(digit not in masked_id(GOOD) for digit in "7")


def test_field_keys_and_heads_are_unique() -> None:
    keys = [field.key for field in FIELDS]
    assert len(keys) == len(set(keys))
    heads = [head for field in FIELDS for head in {field.label, *field.headers}]
    assert len(heads) == len(set(heads))
