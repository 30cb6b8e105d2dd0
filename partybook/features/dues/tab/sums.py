"""What the collecting page reckons from its lines: which month is collected next, the numbers on the cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from partybook.dates import PartialDate, today
from partybook.features.dues.queries import GridLine
from partybook.money import yuan

Number = tuple[str, str, str]  # what it is, how much, its tone


def owes(line: GridLine, month: int) -> bool:
    """Whether a month asks for something still, opened or not."""
    cell = line.months[month - 1]
    return cell.open > 0 and cell.state in ("owed", "part", "future")


def due_month(lines: Sequence[GridLine], year: int) -> PartialDate:
    """The month to collect next: the first not opened yet, then this month (December of a past year), then the first
    opened one for which somebody still owes."""
    now = today()
    last = 12 if year < now.year else now.month if year == now.year else 1
    for month in range(1, last):
        cells = (line.months[month - 1] for line in lines)
        if any(cell.state == "future" and cell.owed for cell in cells):
            return PartialDate(year, month)
    if any(owes(line, last) for line in lines):
        return PartialDate(year, last)
    owed = (month for month in range(1, last) if any(owes(line, month) for line in lines))
    return PartialDate(year, next(owed, last))


def numbers_of(lines: Sequence[GridLine], marks: Mapping[str, str], handed_up: int) -> list[Number]:
    """The numbers on the cards; `marks` say how long those who are behind have not paid."""
    translate = QCoreApplication.translate
    none = translate("CollectingPage", "没有")
    behind = [line for line in lines if line.behind]
    near = [line for line in lines if marks.get(line.uid) in ("five", "six")]

    def money(fen: int) -> str:
        return translate("CollectingPage", "{sum} 元").format(sum=yuan(fen, thousands=True))

    owed = translate("CollectingPage", "{sum} 元 · {count} 人").format(
        sum=yuan(sum(line.behind for line in behind), thousands=True), count=len(behind)
    )
    long = translate("CollectingPage", "{count} 人").format(count=len(near))
    return [
        (translate("CollectingPage", "全年应收"), money(sum(line.owed for line in lines)), ""),
        (translate("CollectingPage", "已收"), money(sum(line.paid for line in lines)), "done"),
        (translate("CollectingPage", "欠交"), owed if behind else none, "due" if behind else ""),
        (
            translate("CollectingPage", "满 5 个月以上未交"),
            long if near else none,
            "late" if near else "",
        ),
        (translate("CollectingPage", "已上缴"), money(handed_up), ""),
    ]
