"""Tells a scanner that plays keyboard from a person who types; reads no badge itself.

A wedge sends each character as a key, Enter and Tab inside a payload too, and Enter behind it
(measured gaps: 5 to 63 ms; people rarely stay below 80 ms for six keys). Keys pass at once as long
as they may be typing. Once they look like a scan they are held, and what had passed is taken out
of the field; if they were typing after all, they are handed on where they belong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from boothapp.badges.vcard import is_vcard
from ui.wedge_burst import Burst, WedgeTiming, timing_for
from ui.wedge_place import Place, can_be_put_back, key_target, line_of, wants_raw_keys

if TYPE_CHECKING:
    from boothapp.badges.scanner import Scanner

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_ENDS = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
# What some scanners press for the control characters of a payload: Ctrl and a letter or bracket.
_CONTROLS = {"\n": "\n", "\r": "\n", "\t": "\t", "\x1d": "\x1d", "\x1e": "\x1e", "\x04": "\x04"}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Wedge(QObject):
    """Watches every key of the application, in whatever window.

    Signals:
        scanned: the payload, its inner line ends and tabs kept.
    """

    scanned = Signal(str)

    def __init__(
        self,
        app: QApplication,
        *,
        clock_ms: Callable[[], int],
        timing: WedgeTiming | None = None,
    ) -> None:
        """`clock_ms` is a steady clock, for keys that bring no time of their own."""
        super().__init__(app)
        self._clock_ms = clock_ms
        self._timing = timing or WedgeTiming()
        self._burst = Burst(self._timing)
        self._place = Place(None)
        self._held: list[QKeyEvent] = []
        self._passed = 0
        self._handing_on = False
        self._window_saw: tuple[object, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(self._timing.gap_ms)
        self._rest.timeout.connect(self._look_again)
        self._last = QTimer(self)
        self._last.setSingleShot(True)
        self._last.timeout.connect(self.settle)
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and not self._handing_on:
            return self._composed(event)
        if event.type() not in _KEYS or self._handing_on or not isinstance(event, QKeyEvent):
            return False
        if wants_raw_keys():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # A shortcut would swallow the key before anybody could hold it.
            if self._will_hold(event):
                event.accept()
                return True
            return False
        return self._is_first_to_see(watched, event) and self._press(event)

    def _composed(self, event: QInputMethodEvent) -> bool:
        """A dead key and its letter within a scan: they come as one, and not as a key."""
        text = event.commitString()
        if not text or not self._burst.text or wants_raw_keys():
            return False
        self._burst.join(text)
        if not self._held:
            self._passed += len(text)
            return False
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
        self._held.append(key)
        return True

    @property
    def holding(self) -> bool:
        """Whether keys are held back at this moment."""
        return bool(self._held)

    def use(self, scanner: Scanner | None) -> None:
        """Read from now on as a calibration found it; None for a scanner nobody knows."""
        self.settle()
        self._timing = timing_for(scanner)
        self._burst = Burst(self._timing)
        self._rest.setInterval(self._timing.gap_ms)

    def stop(self) -> None:
        """Watch no longer; keys held back are handed on."""
        self.settle()
        self._app.removeEventFilter(self)

    def settle(self) -> None:
        """The keys paused: they were a scan, or they are handed on as typing."""
        burst, place, held, passed = self._burst, self._place, self._held, self._passed
        self._burst, self._held, self._passed = Burst(self._timing), [], 0
        self._rest.stop()
        self._last.stop()
        payload = burst.payload
        if payload:
            place.put_back(passed)
            self.scanned.emit(payload)
            return
        self._hand_on(held)

    def _look_again(self) -> None:
        # The window may have been busy: keys that wait in the queue come before this timer.
        self._last.start(0)

    def _press(self, event: QKeyEvent) -> bool:
        if self._is_pasted_card(event):
            return True
        at_ms = event.timestamp() or self._clock_ms()
        if not self._burst.goes_on(at_ms):
            self.settle()
        text = self._text_of(event)
        if not text or event.isAutoRepeat():
            return self._pass_other(event)
        if not self._burst.text:
            self._place = Place(QApplication.focusWidget())
        hold = self._will_hold(event)
        if text in "\n\t" and not hold:
            self.settle()
            return False
        self._burst.add(text, at_ms)
        if not hold:
            self._passed += 1
            return False
        self._held.append(_copy(event))
        self._last.stop()
        self._rest.start()
        return True

    def _pass_other(self, event: QKeyEvent) -> bool:
        """A key no scanner sends within a code; some send a line feed as Down after Enter."""
        if event.key() == Qt.Key.Key_Down and self._held and self._burst.text.endswith("\n"):
            return True
        if event.key() in _SHIFTS or (self._held and event.key() == Qt.Key.Key_Control):
            return False
        self.settle()
        return False

    def _will_hold(self, event: QKeyEvent) -> bool:
        text = self._text_of(event)
        if not text or event.isAutoRepeat():
            return False
        at_ms = event.timestamp() or self._clock_ms()
        burst = self._burst if self._burst.goes_on(at_ms) else Burst(self._timing)
        if text in "\n\t":
            return bool(self._held and burst.text) or burst.long_enough or burst.may_hold_lines
        begins = not burst.text and text == self._timing.prefix[:1]
        return begins or bool(self._held) or burst.suspicious or not can_be_put_back()

    def _text_of(self, event: QKeyEvent) -> str:
        """The character a scanner may have meant, '' for a key that is a command."""
        if event.key() in _ENDS:
            shifted = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            return "" if shifted else _ENDS[Qt.Key(event.key())]
        text = event.text()
        if text and text == self._timing.prefix[:1] and not self._burst.text:
            return text
        command = event.modifiers() & _COMMANDS
        if command == Qt.KeyboardModifier.ControlModifier and self._held and text in _CONTROLS:
            return _CONTROLS[text]
        # AltGr arrives as Ctrl and Alt on Windows.
        if command and command != (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return ""
        return text if text.isprintable() else ""

    def _is_first_to_see(self, watched: QObject, event: QKeyEvent) -> bool:
        """The same key passes the window, the focused widget and its parents."""
        stamp = (event.timestamp(), event.key(), event.text())
        if watched.isWindowType():
            self._window_saw = stamp
            return True
        if event.timestamp() and stamp == self._window_saw:
            return False
        return watched is key_target()

    def _is_pasted_card(self, event: QKeyEvent) -> bool:
        """A contact card pasted into a field of one line is a scan, not a name."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        if line_of(QApplication.focusWidget()) is None:
            return False
        text = QApplication.clipboard().text()
        if "\n" not in text.strip() or not is_vcard(text.strip()):
            return False
        self.settle()
        self.scanned.emit(text)
        return True

    def _hand_on(self, held: list[QKeyEvent]) -> None:
        self._handing_on = True
        try:
            for event in held:
                window = QApplication.activeWindow()
                # From the window Qt finds the way itself, into the open list of a choice too.
                target = window.windowHandle() if window else key_target()
                if target is None:
                    return
                QCoreApplication.sendEvent(target, event)
                QCoreApplication.sendEvent(target, _copy(event, QEvent.Type.KeyRelease))
        finally:
            self._handing_on = False


def _copy(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text())
