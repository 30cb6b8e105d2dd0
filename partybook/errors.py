"""Problem: what a person can mend. Everything else is a bug and goes to the crash dialog."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a spreadsheet: sheet name, row as the clerk counts it, column head, A1 address."""

    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    cell: str | None = None


class Problem(Exception):
    """Says what is wrong and what to do, in the clerk's words.

    `code` is stable ASCII for scripts; `text` is a marked template filled with `values`, so that the
    screen can translate it; `value` is what was found; `taken` is what a warning lets through.
    """

    def __init__(
        self,
        code: str,
        text: str,
        *,
        where: Where | None = None,
        severity: Severity = "error",
        value: object = None,
        taken: Any = None,
        **values: object,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.text = text
        self.values = values
        self.where = where or Where()
        self.severity: Severity = severity
        self.value = value
        self.taken = taken

    def __str__(self) -> str:
        return self.text.format(value=self.value, **self.values)

    @property
    def says(self) -> str:
        """The place and the sentence: 第 12 行“身份证号”：应为 18 位…"""
        row = f"第 {self.where.row} 行" if self.where.row is not None else ""
        column = f"“{self.where.column}”" if self.where.column else ""
        place = f"{row}{column}"
        return f"{place}：{self}" if place else str(self)

    def as_warning(self) -> Problem:
        """The same problem, let through."""
        return Problem(
            self.code,
            self.text,
            where=self.where,
            severity="warning",
            value=self.value,
            taken=self.value,
            **self.values,
        )

    def about(self, value: object) -> Problem:
        """The same problem of something under its own name."""
        return Problem(
            self.code, self.text, where=self.where, severity=self.severity, value=value, **self.values
        )

    def at(self, where: Where, value: object = None) -> Problem:
        """The same problem, with its place."""
        return Problem(
            self.code,
            self.text,
            where=where,
            severity=self.severity,
            value=self.value if value is None else value,
            taken=self.taken,
            **self.values,
        )

    def as_json(self) -> dict[str, Any]:
        """The shape that `import --json` promises."""
        place = asdict(self.where)
        return {
            "row": place["row"],
            "column": place["column"],
            "cell": place["cell"],
            "value": None if self.value is None else str(self.value),
            "problem": str(self),
            "severity": self.severity,
            "code": self.code,
        }
