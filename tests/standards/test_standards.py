"""Every shipped resource is read; a fault names file and key."""

import datetime as dt
import json
from pathlib import Path

import pytest

from partybook.standards.codes import codes, read_code_table
from partybook.standards.reading import ResourceFault, files
from partybook.standards.rules import all_rules, read_rules, rule_on

HEADS = "code,label,short,group,synonyms,unconfirmed\n"


def test_the_code_tables_are_whole() -> None:
    sizes = {name: len(table.codes) for name, table in codes().items()}
    assert sizes["ethnicity"] == 58  # 56 and the two of branch programs
    assert {"sex", "ethnicity", "education", "standing", "work", "status"} <= set(sizes)
    assert codes()["ethnicity"].label("01") == "汉族"
    assert codes()["ethnicity"].codes["97"].unconfirmed
    assert codes()["education"].codes["20"].group == "大学本科"


def test_codes_are_those_that_scripts_rely_on() -> None:
    promised = json.loads((Path(__file__).parents[1] / "contract.json").read_text("utf-8"))
    for name, values in promised["codes"].items():
        assert list(codes()[name].codes) == values


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("code,label\n1,男\n", "heads"),
        (HEADS + "1,男性,男,,,\n1,女性,女,,,\n", "line 3"),
        (HEADS + "男,男性,男,,,\n", "line 2"),
        (HEADS + "1,男性,男,,先生,\n2,女性,女,,先生,\n", "先生 already means 1"),
        (HEADS + "1,男性\n", "line 2"),
    ],
)
def test_a_faulty_code_table_is_named(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "sex.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(ResourceFault) as fault:
        read_code_table(file)
    assert "sex.csv" in str(fault.value) and says in str(fault.value)


RULE = '[[rate]]\nvalid_from = 2008-04-01\npaper = "x"\n[rate.values]\na = 1\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[rate]\n", "TOML"),
        (RULE.replace("valid_from", "from"), "from: unknown key"),
        (RULE.replace('paper = "x"\n', ""), "paper: missing"),
        (RULE.replace("2008-04-01", '"2008"'), "valid_from: should be"),
        (RULE + RULE, "overlap"),
        ("rate = 1\n", "should be one or more"),
    ],
)
def test_a_faulty_rule_is_named(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "dues.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ResourceFault) as fault:
        read_rules(file)
    assert "dues.toml" in str(fault.value) and says in str(fault.value)


def test_a_rule_is_asked_by_the_day() -> None:
    edges = {
        dt.date(1945, 4, 22): None,
        dt.date(1945, 4, 23): [12, 6, 24],
        dt.date(1956, 9, 14): [12, 6, 24],
        dt.date(1956, 9, 15): [12],
        dt.date(1969, 3, 31): [12],
        dt.date(1969, 4, 1): [],
        dt.date(1977, 8, 11): [],
        dt.date(1977, 8, 12): [12],
        dt.date(1982, 9, 5): [12],
        dt.date(1982, 9, 6): [12],
        dt.date(2026, 7, 1): [12],
    }
    rules = {day: rule_on("joining", day) for day in edges}
    assert {day: rule and rule.values["probation"] for day, rule in rules.items()} == edges
    assert rules[dt.date(1982, 9, 5)] is not rules[dt.date(1982, 9, 6)]


def test_every_rule_names_its_paper() -> None:
    for states in all_rules().values():
        assert all(state.paper for state in states)
    assert files("rules", ".toml")
