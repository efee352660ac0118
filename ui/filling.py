"""Fills the empty window: welcome on a new laptop, the desktop on any other; wires the end too."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from boothapp.domain.errors import UserError
from ui.desktop import Desktop
from ui.dialogs import Failures
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.node_port import NodePort, Opened
from ui.theme import Theme
from ui.tokens import Mode
from ui.translation import install_translator
from ui.welcome.page import WelcomePage
from ui.widgets.states import StateStack


class Filling(QObject):
    """One for the window's life."""

    def __init__(
        self, app: QApplication, window: MainWindow, node: NodePort, *, mode: Mode
    ) -> None:
        super().__init__(window)
        self._node = node
        self._window = window
        self._failures = Failures(self)
        self._failures.install()
        self._runner = JobRunner(self)
        self._runner.failed.connect(self._failures.show)
        install_translator(app, "en")
        self._theme = Theme(app, mode=mode)
        self._desktop = Desktop(node, self._runner, self._theme, self)
        self._welcome: WelcomePage | None = None
        self._states = StateStack(self._theme, self._desktop.shell)
        self._states.retried.connect(self._open)
        self._states.show_content()
        window.setCentralWidget(self._states)
        window.closed.connect(self._end)
        self._desktop.shell.open_page("capture")
        self._open()

    @Slot()
    def _open(self) -> None:
        self._runner.run(
            "db", self._node.open, owner=self, done=self._opened, failed=self._not_opened
        )

    def _opened(self, opened: Opened | None) -> None:
        if opened is None:
            self._greet()
            return
        if self._welcome is not None:
            self._states.show_content()
        self._desktop.open(opened)

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._states.show_error(error)

    def _greet(self) -> None:
        self._welcome = WelcomePage(self._theme)
        self._welcome.sample_wanted.connect(self._take_sample)
        self._welcome.setup_wanted.connect(self._found)
        self._welcome.join_wanted.connect(self._join)
        self._states.show_other(self._welcome)

    @Slot()
    def _take_sample(self) -> None:
        self._begin(self._node.take_sample)

    @Slot(str, str)
    def _found(self, show_name: str, person_name: str) -> None:
        self._begin(lambda: self._node.found(show_name, person_name))

    @Slot(str)
    def _join(self, code: str) -> None:
        self._begin(lambda: self._node.join(code))

    @Slot()
    def _end(self) -> None:
        self._runner.shutdown()
        self._desktop.stop()
        self._node.close()
        self._failures.uninstall()
