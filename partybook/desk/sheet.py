"""The style sheet, built from the palette's roles and sizes; it names no colour of its own."""

from __future__ import annotations

from collections.abc import Iterable
from string import Template
from typing import TYPE_CHECKING

from partybook.desk import icons

if TYPE_CHECKING:
    from partybook.desk.palette import Look

# $role is a colour, ${pN} a length of N px at the clerk's text size.
TEMPLATE = Template(
    """
QToolTip { background: $strong; color: $on_strong; border: 0; padding: ${p4} ${p8}; }
QMainWindow, QDialog, #ground { background: $ground; }
#card { background: $card; border: 1px solid $line; border-radius: ${p8}; }
#plain, #plain > QWidget > #plain { background: transparent; border: 0; }
#rail, #head, #foot { background: $card; }
#rail { border-right: 1px solid $line; }
#head { border-bottom: 1px solid $line; }
#foot { border-top: 1px solid $line; }
#tile { background: $card; border: 1px solid $line; border-radius: ${p8}; }
#tile:hover { border-color: $shade; background: $hover; }
#tile:focus { border-color: $accent; }
#step { background: transparent; border: 1px solid transparent; border-radius: ${p6}; }
#step[now="yes"] { background: $due_tint; border-color: $due_line; }
#step:hover { background: $hover; border-color: $line; }
#step:focus { border-color: $accent; }
#foot QPushButton { font-size: ${p12}; }
#foot QPushButton[tone="second"] { color: $ink2; }
#pick { background: $card; border: 1px solid $line; border-radius: ${p8}; }
#pick:hover { border-color: $shade; }
#pick:focus { border-color: $accent; }
#pick[chosen="true"] { background: $accent_tint; border-color: $accent; }
#buttons { background: $card; border-top: 1px solid $line; }
#rule { background: $line_soft; border: 0; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[tone="second"] { color: $ink2; }
QLabel[tone="done"] { color: $done; }
QLabel[tone="due"] { color: $due; }
QLabel[tone="late"] { color: $late; }
QLabel[tone="none"] { color: $none; }
QLabel[tone="accent"] { color: $accent; }
QLabel[rank="small"] { font-size: ${p13}; }
QLabel[rank="tiny"] { font-size: ${p12}; }
QLabel[rank="brand"] { font-size: ${p16}; font-weight: bold; }
QLabel[rank="title"] { font-size: ${p18}; font-weight: bold; }
QLabel[rank="section"] { font-size: ${p14}; font-weight: bold; }
QLabel[rank="press"] { font-size: ${p13}; }
QLabel[rank="press"][struck="yes"] { color: $none; text-decoration: line-through; }
QLabel[rank="press"][tone="due"] { color: $due; }
QLabel[rank="press"]:hover { color: $accent; }
QLabel[rank="press"]:focus { color: $accent; text-decoration: underline; }
QLabel[rank="name"] { font-size: ${p20}; font-weight: bold; }
QLabel[rank="big"] { font-size: ${p26}; font-weight: bold; }

#banner { border: 1px solid $due_line; border-radius: ${p6}; background: $due_tint; }
#banner[tone="late"] { border-color: $late; background: $late_tint; }
#banner[tone="done"] { border-color: $done; background: $done_tint; }
#banner[tone="wide"] { border-width: 0 0 1px 0; border-radius: 0; }
#banner QLabel { color: $due; }
#banner[tone="late"] QLabel { color: $late; }
#banner[tone="done"] QLabel { color: $done; }

QPushButton { background: $card; color: $ink; border: 1px solid $line; border-radius: ${p6};
  padding: ${p5} ${p14}; min-height: ${p20}; }
QPushButton:hover { background: $hover; border-color: $shade; }
QPushButton:pressed { background: $line_soft; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $none; background: $head; border-color: $line_soft; }
QPushButton[kind="filled"] { background: $fill; color: $on_fill; border-color: $fill; font-weight: bold; }
QPushButton[kind="filled"]:hover { background: $fill_hover; border-color: $fill_hover; }
QPushButton[kind="filled"]:focus { border-color: $strong; }
QPushButton[kind="filled"]:disabled { background: $shade; border-color: $shade; color: $card; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 ${p4};
  min-height: ${p18}; }
QPushButton[kind="link"][rank="small"] { font-size: ${p13}; min-height: ${p16}; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; border-radius: ${p4}; }
QPushButton[kind="chip"] { border-radius: ${p13}; padding: ${p2} ${p12}; min-height: ${p22}; font-size: ${p13}; }
QPushButton[kind="chip"]:checked { background: $strong; color: $on_strong; border-color: $strong; font-weight: bold; }
QPushButton[kind="section"] { background: transparent; border: none; border-bottom: 2px solid transparent;
  border-radius: 0; padding: ${p4} ${p8}; min-height: ${p22}; color: $ink2; }
QPushButton[kind="section"]:hover { color: $ink; border-bottom-color: $line; }
QPushButton[kind="section"]:focus { color: $accent; }
QPushButton[kind="section"]:checked { color: $accent; border-bottom-color: $accent; }
QPushButton[kind="pill"] { padding: ${p4} ${p10}; min-height: ${p18}; }
QPushButton[kind="said"] { background: transparent; border-color: transparent; color: $ink2; padding: ${p4} 0;
  min-height: ${p18}; }
QPushButton[kind="pill"][tone="due"] { background: $due_tint; border-color: $due_line; color: $due; font-weight: bold; }
QPushButton::menu-indicator { width: 0; image: none; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${p6}; padding: ${p4}; }
QToolButton:hover { background: $hover; border-color: $line; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { background: $accent_tint; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $field; color: $ink; border: 1px solid $line; border-radius: ${p6};
  padding: ${p4} ${p8}; selection-background-color: $accent_tint; selection-color: $ink; }
QLineEdit { min-height: ${p20}; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: $shade; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QLineEdit:disabled, QLineEdit:read-only { background: $head; color: $ink2; }
QLineEdit[tone="late"], QComboBox[tone="late"], QPlainTextEdit[tone="late"] { border-color: $late; background: $late_tint; }
QLineEdit[tone="due"], QComboBox[tone="due"] { border-color: $due; }
QLineEdit#find { background: $head; padding-left: ${p4}; }
QLineEdit#find:focus { background: $field; }

QComboBox { background: $field; color: $ink; border: 1px solid $line; border-radius: ${p6};
  padding: ${p4} ${p8}; min-height: ${p20}; }
QComboBox:hover { border-color: $shade; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { background: $head; color: $ink2; }
QComboBox QLineEdit { border: 0; padding: 0; background: transparent; min-height: 0; }
QComboBox::drop-down { border: 0; width: ${p24}; }
QComboBox::down-arrow { image: url($arrow); width: ${p12}; height: ${p12}; }
QComboBox QAbstractItemView, QAbstractItemView#choices { background: $card; border: 1px solid $line;
  padding: ${p4}; outline: 0; selection-background-color: $accent_tint; selection-color: $ink; }
QAbstractItemView#choices::item { min-height: ${p28}; padding: 0 ${p8}; }
QComboBox QAbstractItemView::item { min-height: ${p28}; padding: 0 ${p8}; }
QSpinBox { background: $field; border: 1px solid $line; border-radius: ${p6}; padding: ${p4} ${p8}; min-height: ${p20}; }
QCheckBox, QRadioButton { spacing: ${p8}; background: transparent; border-radius: ${p4}; }
QCheckBox::indicator, QListView::indicator { width: ${p14}; height: ${p14}; border: 1px solid $shade; border-radius: ${p4};
  background: $field; }
QCheckBox::indicator:checked, QListView::indicator:checked { border-color: $accent; image: url($tick); }
QRadioButton::indicator { width: ${p16}; height: ${p16}; border: 1px solid $shade; border-radius: ${p8}; background: $field; }
QRadioButton::indicator:checked { border-color: $accent; image: url($dot); }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $ink2; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $line; background: $head; }

QMenuBar { background: $card; color: $ink; border-bottom: 1px solid $line; padding: ${p2} ${p8}; font-size: ${p13}; }
QMenuBar::item { background: transparent; padding: ${p4} ${p10}; border-radius: ${p4}; }
QMenuBar::item:selected { background: $accent_tint; color: $accent; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: ${p4}; }
QMenu::item { padding: ${p6} ${p28} ${p6} ${p28}; border-radius: ${p4}; }
QMenu::item:selected { background: $accent_tint; color: $accent; }
QMenu::item:disabled { color: $none; }
QMenu::separator { height: 1px; background: $line_soft; margin: ${p4} ${p8}; }
QMenu::indicator { width: ${p14}; height: ${p14}; left: ${p8}; }
QMenu::indicator:checked { image: url($tick); }

QTableView { background: $card; border: 0; outline: 0; font-size: ${p14}; selection-background-color: $accent_tint;
  selection-color: $ink; }
QHeaderView { background: $head; border: 0; border-top-left-radius: ${p8}; border-top-right-radius: ${p8}; }
QHeaderView::section { background: $head; color: $ink2; border: 0; border-bottom: 1px solid $line;
  padding: 0 ${p10}; font-size: ${p13}; font-weight: bold; }
QHeaderView#narrow::section { padding: 0 ${p2}; }
QHeaderView::section:hover { color: $ink; background: $line_soft; }
QHeaderView::section:first { border-top-left-radius: ${p8}; }
QHeaderView::section:last { border-top-right-radius: ${p8}; }
QTableWidget { background: $card; border: 1px solid $line; border-radius: ${p8}; outline: 0;
  selection-background-color: $accent_tint; selection-color: $ink; }
QTableWidget::item { padding: 0 ${p8}; border-bottom: 1px solid $line_soft; }
QTableWidget QHeaderView::section { min-height: ${p32}; }
QTableWidget::indicator { width: ${p14}; height: ${p14}; border: 1px solid $shade; border-radius: ${p4}; background: $field; }
QTableWidget::indicator:checked { border-color: $accent; image: url($tick); }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }

QScrollBar:vertical { background: transparent; width: ${p12}; margin: ${p2}; }
QScrollBar:horizontal { background: transparent; height: ${p12}; margin: ${p2}; }
QScrollBar::handle { background: $shade; border-radius: ${p4}; }
QScrollBar::handle:vertical { min-height: ${p40}; }
QScrollBar::handle:horizontal { min-width: ${p40}; }
QScrollBar::handle:hover { background: $none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line_soft; border: 0; border-radius: ${p4}; min-height: ${p8}; max-height: ${p8}; }
QProgressBar::chunk { background: $done; border-radius: ${p4}; }
QSplitter::handle { background: transparent; }
QListWidget { background: $card; border: 1px solid $line; border-radius: ${p6}; outline: 0; padding: ${p4}; }
QListWidget::item { min-height: ${p32}; padding: 0 ${p8}; border-radius: ${p4}; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $accent_tint; color: $accent; }
"""
)

LENGTHS = (2, 4, 5, 6, 8, 10, 12, 13, 14, 16, 18, 20, 22, 24, 26, 28, 32, 40)


def style_sheet(look: Look, roles: Iterable[str]) -> str:
    """The sheet for the look as it is now."""
    values = {name: getattr(look.roles, name) for name in roles}
    values |= {f"p{length}": f"{look.px(length)}px" for length in LENGTHS}
    values["arrow"] = icons.as_file("down", "ink2", look)
    values["dot"] = icons.as_file("dot", "accent", look)
    values["tick"] = icons.as_file("check", "accent", look)
    return TEMPLATE.substitute(values)
