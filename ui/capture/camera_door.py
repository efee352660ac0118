"""Opens the camera for the capture page and hands on what it read; decodes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.badges.detect import read_badge
from boothapp.badges.template import Template
from boothapp.services.badge_fields import lead_fields
from ui.camera.offer import Offer
from ui.camera.source import Source
from ui.capture.scan_text import scan_note, scan_text, who

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.jobs import JobRunner
    from ui.theme import Theme


class CameraDoor(QObject):
    """One camera at a time, and the one chosen last.

    Signals:
        code_read: what a code says, and its symbology as `Badge` has it.
        paste_asked: somebody would rather paste.
    """

    code_read = Signal(str, str)
    paste_asked = Signal()

    def __init__(
        self,
        page: QWidget,
        theme: Theme,
        runner: JobRunner,
        *,
        source: Callable[[], Source],
        templates: Callable[[], Sequence[Template]],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._runner = runner
        self._new_source = source
        self._templates = templates
        self._eye = ""

    def open(self) -> None:
        """Show the camera over the page."""
        # Late, because the decoder's library need not be loaded for the first paint.
        from ui.camera.dialog import CameraDialog  # noqa: PLC0415

        dialog = CameraDialog(
            self._theme,
            self._runner,
            self._new_source(),
            describe=partial(describe, self._templates()),
            eye=self._eye,
            parent=self._page,
        )
        dialog.code_read.connect(self.code_read)
        dialog.paste_asked.connect(self.paste_asked)
        dialog.eye_chosen.connect(self._keep_eye)
        dialog.open()

    def _keep_eye(self, eye: str) -> None:
        self._eye = eye


def describe(templates: Sequence[Template], payload: str, symbology: str) -> Offer:
    """What a code would bring into the form, in a line."""
    badge = read_badge(payload, templates, symbology=symbology)
    fields = lead_fields(badge)
    text, _ = scan_text(badge, fields)
    if badge.format == "refused":
        note = scan_note(badge, ())
        return Offer(f"{text}. {note}" if note else text, usable=False)
    return Offer(who(fields) or text, usable=True)
