"""About the program, and its keys on one page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from partybook import __version__, paths
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Card, button, column, row, words


class AboutDialog(QDialog):
    """Name, version, what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("关于支部台账"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        picture = QLabel()
        icon = QIcon(str(paths.resources() / "icons" / "partybook.svg"))
        picture.setPixmap(icon.pixmap(look.px(56), look.px(56)))
        version = words(self.tr("版本 {version}").format(version=__version__), tone="second")
        version.setTextInteractionFlags(SELECTABLE)
        more = words(
            self.tr("社区党支部的名册、人员变动和各种登记表，都在一个文件里。\n数据只存在本机，不联网。"),
            tone="second",
        )
        close = button(self.tr("关闭"), "filled")
        close.clicked.connect(self.accept)
        text = column(words(self.tr("支部台账"), rank="big"), version, 8, more, gap=4)
        whole = column(row(picture, text, gap=18), 10, row(None, close), gap=8)
        whole.setContentsMargins(*(look.px(24),) * 4)
        self.setLayout(whole)


def keys() -> tuple[tuple[str, str], ...]:
    """Key and what it does."""
    translate = QCoreApplication.translate
    return (
        ("Ctrl+N", translate("Keys", "新建台账")),
        ("Ctrl+O", translate("Keys", "打开台账")),
        ("Ctrl+I", translate("Keys", "导入表格")),
        ("Ctrl+E", translate("Keys", "导出")),
        ("Ctrl+P", translate("Keys", "打印")),
        ("Ctrl+F", translate("Keys", "查找")),
        ("Esc", translate("Keys", "清空查找，取消")),
        ("Enter", translate("Keys", "打开选中的一行")),
        ("F2", translate("Keys", "编辑选中的一行")),
        ("Ctrl+Shift+N", translate("Keys", "添加党员")),
        ("Ctrl+Shift+F", translate("Keys", "筛选名册")),
        ("Ctrl+M", translate("Keys", "材料清单（发展党员）")),
        ("Ctrl+C", translate("Keys", "复制选中的行")),
        ("Ctrl+Shift+C", translate("Keys", "连同表头复制")),
        ("Ctrl+Z", translate("Keys", "撤销")),
        ("Ctrl+Y", translate("Keys", "重做")),
        ("F5", translate("Keys", "重新读取")),
        ("Ctrl+PgUp / PgDn", translate("Keys", "上一页、下一页")),
        ("Ctrl+= / Ctrl+-", translate("Keys", "放大、缩小文字")),
        ("Ctrl+0", translate("Keys", "默认大小")),
    )


class KeysDialog(QDialog):
    """All keys, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("快捷键"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(8))
        half = (len(keys()) + 1) // 2
        for number, (key, does) in enumerate(keys()):
            side = 3 if number >= half else 0
            grid.addWidget(words(key, rank="section"), number % half, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words(does, tone="second"), number % half, side + 1)
        grid.setColumnMinimumWidth(2, look.px(20))
        card = Card(20)
        card.inside.addLayout(grid)
        close = button(self.tr("关闭"), "filled")
        close.clicked.connect(self.accept)
        whole = column(card, row(None, close), gap=14)
        whole.setContentsMargins(*(look.px(20),) * 4)
        self.setLayout(whole)
