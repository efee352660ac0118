"""Cells of a table over a draft: what is wrong stands in the cell; imports Qt and the theme."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.setup.rulebook_editor.fields import CHOICES_ROLE, FAULT_ROLE, QUIET_ROLE
from ui.theme import Theme
from ui.tokens import SIZE

_PADDING = 12
Index = QModelIndex | QPersistentModelIndex


class FieldDelegate(QStyledItemDelegate):
    """The cell in hand is framed; one with a fault is tinted and carries a sign."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, theme = option.rect, self._theme
        fault = index.data(FAULT_ROLE)
        if fault:
            painter.fillRect(cell, theme.colour("bad_soft"))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, theme.colour("primary_soft"))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour("line"))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        text = f"⚠ {text}" if fault else text
        room = cell.adjusted(_PADDING, 0, -_PADDING, -1)
        painter.setFont(theme.font(SIZE.body))
        quiet = "muted" if index.data(QUIET_ROLE) else "text"
        painter.setPen(theme.colour("bad" if fault else quiet))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), elided)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("bad" if fault else "primary"), 2))
            painter.drawRect(QRectF(cell).adjusted(1, 1, -2, -2))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(CHOICES_ROLE)
        if choices is None:
            return QLineEdit(parent)
        combo = QComboBox(parent)
        for text, value in choices:
            combo.addItem(" ".join(text[:200].split()), value)
        combo.activated.connect(lambda: self._choose(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def _choose(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
