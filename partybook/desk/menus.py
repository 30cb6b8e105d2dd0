"""The menus: 文件, 编辑, 视图, 帮助; what can't be done now is grey."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from partybook.desk.language import CHINESE, LANGUAGES, SETTING, word
from partybook.desk.palette import TEXT_SIZES, look

if TYPE_CHECKING:
    from partybook.desk.window import Window

Key = QKeySequence.StandardKey


class Menus(QObject):
    """Builds the menu bar of a window and keeps it true."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._book_actions: list[QAction] = []
        self._edit_actions: list[QAction] = []
        self._file()
        self._edit()
        self._view()
        self._help()
        look.changed.connect(self._tick)

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], *keys: object) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _file(self) -> None:
        errands, menu = self._window.errands, self._menu(self.tr("文件(&F)"))
        self._add(menu, self.tr("新建台账(&N)…"), errands.new_book, Key.New)
        self._add(menu, self.tr("打开台账(&O)…"), errands.open_book, Key.Open)
        self.recent = menu.addMenu(self.tr("最近打开(&R)"))
        self.recent.aboutToShow.connect(self._list_recent)
        self._add(menu, self.tr("打开示例台账(&D)"), errands.open_practice)
        menu.addSeparator()
        self._book_actions.append(self._add(menu, self.tr("保存(&S)"), errands.save, Key.Save))
        menu.addSeparator()
        imported = self._add(menu, self.tr("导入(&I)…"), errands.import_sheet, "Ctrl+I")
        self._edit_actions.append(imported)
        self._book_actions += [
            self._add(menu, self.tr("导出(&E)…"), errands.export, "Ctrl+E"),
            self._add(menu, self.tr("下载导入模板(&T)…"), errands.save_template),
            self._add(menu, self.tr("打印(&P)…"), errands.print_register, Key.Print),
            self._add(menu, self.tr("填表(&L)…"), errands.fill_form, "Ctrl+Shift+P"),
        ]
        menu.addSeparator()
        self._edit_actions.append(self._add(menu, self.tr("登记人(&M)…"), errands.ask_who))
        self._book_actions.append(self._add(menu, self.tr("关闭台账(&C)"), errands.close_book, "Ctrl+W"))
        self._add(menu, self.tr("退出(&Q)"), self._window.close, "Ctrl+Q")

    def _edit(self) -> None:
        menu = self._menu(self.tr("编辑(&E)"))
        self.undo = self._add(menu, self.tr("撤销(&U)"), self._window.desk.undo, Key.Undo)
        self.redo = self._add(menu, self.tr("重做(&R)"), self._window.desk.redo, Key.Redo)
        menu.addSeparator()
        self._book_actions.append(self._add(menu, self.tr("查找(&F)"), self._window.find, Key.Find))
        self._book_actions.append(self._add(menu, self.tr("清除筛选(&C)"), self._window.clear_filter))

    def _view(self) -> None:
        window, menu = self._window, self._menu(self.tr("视图(&V)"))
        sizes = menu.addMenu(self.tr("字号(&T)"))
        self._sizes = QActionGroup(self)
        names = (self.tr("标准"), self.tr("较大"), self.tr("大"), self.tr("特大"))
        for percent, name in zip(TEXT_SIZES, names, strict=True):
            text = self.tr("{name}（{percent}%）").format(name=name, percent=percent)
            action = self._add(sizes, text, lambda percent=percent: window.set_text_size(percent))
            action.setCheckable(True)
            action.setData(percent)
            self._sizes.addAction(action)
        self._add(
            menu, self.tr("放大文字(&I)"), lambda: window.set_text_size(look.step(1)), "Ctrl+=", "Ctrl++"
        )
        self._add(menu, self.tr("缩小文字(&O)"), lambda: window.set_text_size(look.step(-1)), "Ctrl+-")
        self._add(menu, self.tr("默认大小(&Z)"), lambda: window.set_text_size(TEXT_SIZES[0]), "Ctrl+0")
        menu.addSeparator()
        shades = menu.addMenu(self.tr("明暗(&L)"))
        self._schemes = QActionGroup(self)
        choices = (("system", self.tr("跟随系统")), ("light", self.tr("浅色")), ("dark", self.tr("深色")))
        for scheme, text in choices:
            action = self._add(shades, text, lambda scheme=scheme: window.set_scheme(scheme))
            action.setCheckable(True)
            action.setData(scheme)
            self._schemes.addAction(action)
        self._languages(menu.addMenu(self.tr("语言(&G)")))
        menu.addSeparator()
        self._add(menu, self.tr("上一页(&B)"), lambda: window.step_tab(-1), "Ctrl+PgUp")
        self._add(menu, self.tr("下一页(&N)"), lambda: window.step_tab(1), "Ctrl+PgDown")
        self._tick()

    def _languages(self, menu: QMenu) -> None:
        """Each language in its own words; the program speaks it from its next start."""
        group = QActionGroup(self)
        spoken = self._window.desk.settings.get(SETTING, CHINESE)
        for name, text in LANGUAGES.items():
            action = self._add(menu, text, lambda name=name: self._choose_language(name))
            action.setCheckable(True)
            action.setChecked(name == spoken)
            group.addAction(action)

    def _choose_language(self, name: str) -> None:
        desk = self._window.desk
        desk.settings.set(SETTING, name)
        desk.say(self.tr("语言将在下次打开程序时改变。"))

    def _help(self) -> None:
        menu = self._menu(self.tr("帮助(&H)"))
        self._add(menu, self.tr("快捷键(&K)"), self._window.errands.show_keys, "Ctrl+Shift+/")
        self._add(menu, self.tr("关于支部台账(&A)"), self._window.errands.show_about)

    def _tick(self) -> None:
        for action in self._sizes.actions():
            action.setChecked(action.data() == look.percent)
        for action in self._schemes.actions():
            action.setChecked(action.data() == look.scheme)

    def _list_recent(self) -> None:
        self.recent.clear()
        for number, path in enumerate(self._window.desk.recent(), 1):
            there = path.is_file()
            text = self.tr("&{number} {name}") if there else self.tr("&{number} {name}（找不到文件）")
            action = self._add(
                self.recent,
                text.format(number=number, name=path.stem.replace("&", "&&")),
                lambda path=path: self._window.errands.open_path(path),
            )
            action.setEnabled(there)
            action.setToolTip(str(path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("还没有打开过台账")).setEnabled(False)

    def follow(self) -> None:
        """Greys what can't be done now and names what 撤销 would take back."""
        desk = self._window.desk
        for action in self._book_actions:
            action.setEnabled(desk.book is not None)
        for action in self._edit_actions:
            action.setEnabled(desk.can_edit)
        undo = desk.book.next_undo() if desk.book is not None and desk.can_edit else None
        redo = desk.book.next_redo() if desk.book is not None and desk.can_edit else None
        self.undo.setText(
            self.tr("撤销：{what}(&U)").format(what=word(undo)) if undo else self.tr("撤销(&U)")
        )
        self.redo.setText(
            self.tr("重做：{what}(&R)").format(what=word(redo)) if redo else self.tr("重做(&R)")
        )
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
