"""TellingDialog: a form that says, while one types, what follows from it and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, button, column, set_tone, words
from partybook.desk.question import Question


class TellingDialog(FormDialog):
    """A banner above the form follows every change: `consequence` gives its tone and sentence."""

    def __init__(
        self,
        title: str,
        form: Form,
        *,
        asks: str = "",
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.banner = Banner()
        self.asks = words(asks, tone="second", wrap=True)
        self.asks.setVisible(bool(asks))
        above = column(self.asks, self.banner, gap=8)
        above.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(0, above)
        for entry in form.entries.values():
            entry.edited.connect(self.follow)

    def follow(self) -> None:
        """Says anew what follows from what stands in the form."""
        tone, text = self.consequence()
        set_tone(self.banner, tone)
        self.banner.say(text)

    def consequence(self) -> tuple[str, str]:
        """The banner's tone ("" due, "late", "done") and its sentence, an empty one for nothing to say."""
        return "", ""

    def fit(self, height: int, width: int = 620) -> None:
        """Not larger than what the form needs."""
        self.resize(min(look.px(width), self.width()), min(look.px(height), self.height()))

    def offer_removal(self, word: str, title: str, more: str) -> None:
        """A button that takes the record out, after a question; `removed` tells who listens."""
        pressed = button(word)
        foot = self.save.parentWidget().layout()
        foot.insertWidget(0, pressed)  # type: ignore[union-attr]
        answers = [("stay", self.tr("不删除")), ("remove", word)]

        def ask() -> None:
            question = Question(title, more, answers, self)
            question.answered.connect(self._take_removal)
            question.open()

        pressed.clicked.connect(ask)
        self.removal = pressed

    def _take_removal(self, answer: str) -> None:
        if answer == "remove":
            self.remove()

    def remove(self) -> None:
        """What the removal does; said by who opened the dialog."""
