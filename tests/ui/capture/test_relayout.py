"""What a key costs: an answer moves each part of the page once, and makes nothing anew."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.capture.hands import ShowPage


class Watch(QObject):
    """Counts what Qt has each widget do."""

    def __init__(self) -> None:
        super().__init__()
        self.sized: Counter[QWidget] = Counter()
        self.made: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.Resize:
                self.sized[watched] += 1
            elif event.type() == QEvent.Type.Polish:
                self.made.append(watched)
        return False


def test_an_answer_resizes_each_part_once_and_makes_none_anew(show_page: ShowPage) -> None:
    shown = show_page()
    shown.keys("Anna")
    for _ in range(2):  # all questions, chips and forms have been there once
        for letter in ("d", "s", "1", "2", "1"):
            shown.alt(letter)
        shown.page._clerk.clear()
        shown.keys("Anna")
    app, watch = QApplication.instance(), Watch()
    assert app is not None
    app.installEventFilter(watch)
    for letter in ("d", "s", "1", "2", "1"):
        watch.sized.clear()
        shown.alt(letter)
        for _ in range(3):
            QCoreApplication.processEvents()
        twice = {type(widget).__name__ for widget, times in watch.sized.items() if times > 2}
        assert not twice, f"Alt+{letter} resizes these again and again: {twice}"
    app.removeEventFilter(watch)
    assert [type(widget).__name__ for widget in watch.made] == []
