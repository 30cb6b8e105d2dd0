"""The arithmetic of an item in words, as it is printed and frozen."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from partybook.features.scoring.rules.amounts import amount, points
from partybook.features.scoring.rules.shape import Counted, Opinion
from partybook.standards.scoring import Item

NAMED = 3  # of what lacks so many are named


def arithmetic(item: Item, counted: Sequence[Counted], opinion: Opinion, proved: int) -> str:
    """How the points came about: what was counted against what is asked for, what lacks, what each brings."""
    scored = [one for one in counted if one.what in ("fact", "judgement")]
    several = len(scored) > 1
    said = [_criterion(one, opinion, item.how, several=several) for one in scored]
    words = "；".join(said) + ("。共 " if several else "：") + points(proved)
    if several and item.how == "all":
        words = "；".join(said) + f"。须全部达到：{points(proved)}"
    if opinion.override is not None:
        return f"人工更正 {points(opinion.override)}（{opinion.override_reason}）。按记录和评定：{words}"
    return words


def _criterion(one: Counted, opinion: Opinion, how: str, *, several: bool) -> str:
    if one.what == "judgement":
        return _judged(one, opinion, several=several)
    words = f"{_said(one)}{_lacks(one)}"
    if not several or how == "all":
        return words
    return f"{words}，得 {points(_rounded(one.earned))}" if one.earned else f"{words}，不得分"


def _judged(one: Counted, opinion: Opinion, *, several: bool) -> str:
    if opinion.judged is None:
        return f"{one.says}尚未评定"
    reason = f"（{opinion.reason}）" if opinion.reason else ""
    return f"{one.says} 评定{' ' + points(opinion.judged) if several else ''}{reason}"


def _said(one: Counted) -> str:
    """What was counted: 支委会 10/12 次 where it falls short, else 支委会 12 次（要求 12 次）."""
    return f"{one.says}没有可以计分的记录" if one.value is None else f"{one.says} {_value(one, one.value)}"


def _value(one: Counted, value: int) -> str:
    if one.most is not None:
        return f"{amount(value, one.unit)}（要求不超过 {amount(one.most, one.unit)}）"
    assert one.least is not None
    if one.unit == "yes":
        return amount(value, one.unit)
    if one.unit in ("bp", "fen", "分", "tenths") or value >= one.least:
        return f"{amount(value, one.unit)}（要求 {amount(one.least, one.unit)}）"
    return f"{value}/{amount(one.least, one.unit)}"


def _lacks(one: Counted) -> str:
    if one.needs:
        return f"，先要有{'、'.join(one.needs)}"
    if one.value and not one.proofs:
        return "，没有记录佐证"
    named = [lack.label for lack in one.lacking if lack.uid]
    if not named:
        return ""
    more = f" 等 {len(named)} 项" if len(named) > NAMED else ""
    plain = not any(mark in label for label in named[:NAMED] for mark in "，、；")
    return f"，{'缺' if plain else '其中'} {('、' if plain else '／').join(named[:NAMED])}{more}"


def beside(counted: Sequence[Counted], *, known: bool = False) -> str:
    """The facts shown beside a judgement, and what the rule in force asks for; `known` leaves out what is not known."""
    said = []
    for one in counted:
        paper = f"（{one.rule}）" if one.rule else ""
        if one.what == "note":
            said.append(f"{one.says}{paper}")
        elif one.what == "shown" and not (known and one.value is None and not one.rule):
            met = {True: "，达到", False: "，未达到", None: ""}[one.met]
            value = "没有记录" if one.value is None else f" {amount(one.value, one.unit)}"
            said.append(f"{one.says}{value}{met}{paper}")
    return "；".join(said)


def deducted(item: Item, counted: Sequence[Counted], opinion: Opinion, score: int) -> str:
    """Why an item has not all its points, for the column of the printed sheet; empty for full marks."""
    if score >= item.points:
        return ""
    if opinion.override is not None:
        return opinion.override_reason or ""
    said = []
    for one in counted:
        if one.what == "judgement" and one.earned < int(one.part):
            said.append(opinion.reason or ("尚未评定" if opinion.judged is None else ""))
        elif one.what == "fact" and not one.met:
            said.append(f"{_said(one)}{_lacks(one)}")
    return "；".join(word for word in said if word)


def _rounded(earned: Fraction) -> int:
    return int(earned + Fraction(1, 2))
