"""How large a dialog may be: as large as it likes at 100 %, never larger than the screen has room."""

from PySide6.QtWidgets import QDialog

from partybook.desk.palette import look


def fit(dialog: QDialog, wide: int, high: int) -> None:
    """Gives a dialog this size at 100 % of the clerk's text size, as far as the screen has room."""
    parent = dialog.parentWidget()
    room = (parent.screen() if parent is not None else dialog.screen()).availableGeometry()
    dialog.resize(min(look.px(wide), room.width() - 40), min(look.px(high), room.height() - 60))
