"""Reads a business card: aim, wait, look over, take; each state and what leads to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.badges.badge import CARD, LIST_FIELDS, Badge
from boothapp.badges.card import LOW, Card
from boothapp.domain.errors import UserError
from boothapp.ocr.tesseract import Tesseract
from boothapp.services.badge_fields import lead_fields
from boothapp.services.card_reading import ReadCard
from ui.camera.frames import FrameLoop, Seen
from ui.camera.source import Source, camera_taken, no_camera
from ui.cards.reading import CardReading
from ui.cards.row import CardRow
from ui.cards.view import CardView
from ui.files import ask_open
from ui.widgets.country_field import take_suggestion
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtMultimedia import QVideoSink

    from ui.jobs import JobRunner
    from ui.theme import Theme

# Cameras take up to three seconds to their first picture.
_PATIENCE_MS = 5_000
# What the title of a window takes on a low screen.
_FRAME = 48
_BADGE_NAMES = {"email": "emails", "phone": "phones", "website": "websites"}


class CardDialog(QDialog):
    """A photo at the left, its fields at the right.

    Signals:
        card_taken: a `Badge` as looked over, and the photo to keep as JPEG bytes.
    """

    card_taken = Signal(object, bytes)

    def __init__(
        self,
        theme: Theme,
        runner: JobRunner,
        source: Source,
        *,
        reader: Tesseract,
        typed: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`typed` is what stands on the page by the names of `LEAD_FIELDS`; it will stay."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read a business card"))
        source.setParent(self)
        self._source = source
        self._typed = typed
        self._sink: QVideoSink | None = None
        self._eye = ""
        self._picture = QImage()
        self._read: ReadCard | None = None
        self._loop = FrameLoop(runner, self)
        self._reading = CardReading(runner, reader, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self.view = CardView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)
        self._connect()
        self.resize(1100, min(720, self.screen().availableSize().height() - _FRAME))
        self.view.setFocus()
        self.view.show_aim()
        self.view.say(self.tr("Looking for what reads cards…"))
        self.view.shoot.hide()
        self._reading.look()

    def aim(self) -> None:
        """Show the camera's picture until a photo is taken."""
        self._read = None
        self.view.show_picture()
        self.view.show_aim()
        self.view.say(self.tr("Hold the card before the camera"))
        self.view.setFocus()
        self._start_camera()

    def read_file(self, path: str) -> None:
        """Read a picture file."""
        self._halt()
        self._show_photo(QImage(path))
        self._wait()
        self._reading.read_file(path)

    def hideEvent(self, event: QHideEvent) -> None:
        # However it closes, the camera is let go at once: its lamp is on.
        self._halt()
        self._reading.cancel()
        super().hideEvent(event)

    def _connect(self) -> None:
        view, reading = self.view, self._reading
        reading.able.connect(self.aim)
        reading.unable.connect(self._unable)
        reading.read.connect(self._show_card)
        reading.failed.connect(self._fail)
        reading.stopped.connect(self.aim)
        self._source.failed.connect(self._lose_camera)
        self._source.eyes_changed.connect(self._eyes_changed)
        self._loop.arrived.connect(self._patience.stop)
        self._loop.seen.connect(self._see)
        self._patience.timeout.connect(self._lose_patience)
        view.busy.cancelled.connect(reading.cancel)
        view.trouble.retried.connect(reading.look)
        view.no_camera.retried.connect(self.aim)
        view.eyes.activated.connect(self._choose_eye)
        view.shoot.clicked.connect(self._shoot)
        view.again.clicked.connect(self.aim)
        view.file.clicked.connect(self._ask_file)
        view.take.clicked.connect(self._take)
        view.close_button.clicked.connect(self.reject)
        for row in view.rows:
            row.entered.connect(self._move_on)

    def _start_camera(self) -> None:
        try:
            eyes = self._source.eyes()
            if self._sink is None:
                self._sink = self._source.new_sink()
                self._loop.watch(self._sink)
        except UserError as error:
            self._lose_camera(error)
            return
        combo = self.view.eyes
        with QSignalBlocker(combo):
            combo.clear()
            for eye in eyes:
                combo.addItem(eye.name, eye.id)
            if self._eye not in [eye.id for eye in eyes]:
                self._eye = eyes[0].id if eyes else ""
            combo.setCurrentIndex(combo.findData(self._eye))
        combo.setVisible(len(eyes) > 1)
        if not eyes:
            self._lose_camera(no_camera())
            return
        self.view.preview.clear()
        self._picture = QImage()
        self._loop.start()
        self._patience.start()
        self._source.start(self._eye, self._sink)

    def _eyes_changed(self) -> None:
        if self._read is None and (self.view.shoot.isVisible() or not self.view.has_camera):
            self._halt()
            self.aim()

    def _choose_eye(self, place: int) -> None:
        self._eye = str(self.view.eyes.itemData(place))
        self._halt()
        self.aim()

    def _see(self, seen: Seen) -> None:
        self._picture = seen.picture
        self.view.preview.show_picture(seen.picture, ())

    def _shoot(self) -> None:
        if self._picture.isNull():
            return
        self._halt()
        self._wait()
        self._reading.read_picture(self._picture)

    def _ask_file(self) -> None:
        kind = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.heic *.avif)")
        ask_open(self, title=self.tr("Open a picture of a card"), kind=kind, chosen=self.read_file)

    def _wait(self) -> None:
        self.view.show_busy()
        self.view.busy.begin(self.tr("Reading the card…"), cancellable=True)
        self.view.say(self.tr("Reading the card…"))

    def _show_card(self, read: ReadCard) -> None:
        self._show_photo(QImage.fromData(read.photo))
        if not read.card.fields:
            self._fail(_unreadable(self))
            return
        self._read = read
        values = lead_fields(read.card.badge())
        for row in self.view.rows:
            value = values.get(row.name, "")
            sure = read.card.confidence(_BADGE_NAMES.get(row.name, row.name))
            typed = self._typed.get(row.name, "")
            row.show_value(value, sure, doubtful=sure < LOW, typed=typed)
        self.view.show_fields()
        self.view.say(self.tr("Compare with the picture, then take it"), _notes(self, read.card))
        say_aloud(self.view.advice)
        rows = self.view.rows
        (next((row for row in rows if row.doubtful), None) or rows[0]).line.setFocus()

    def _show_photo(self, picture: QImage) -> None:
        if not picture.isNull():
            self.view.show_picture()
            self.view.preview.show_picture(picture, ())

    def _move_on(self) -> None:
        rows = self.view.rows
        row = self.sender()
        if not isinstance(row, CardRow):
            return
        editor = row.field.editor
        if row.name == "country":
            take_suggestion(editor)  # type: ignore[arg-type]  # the country's editor is a choice
        following = rows.index(row) + 1
        if following < len(rows):
            rows[following].line.setFocus()
            rows[following].line.selectAll()
        else:
            self.view.take.setFocus()

    def _take(self) -> None:
        read = self._read
        if read is None or not self.view.in_fields:
            return
        fields: dict[str, str | tuple[str, ...]] = {}
        for row in self.view.rows:
            name = _BADGE_NAMES.get(row.name, row.name)
            if value := row.value:
                fields[name] = (value,) if name in LIST_FIELDS else value
        if also := _also(self, read.card, fields):
            fields["note"] = also
        badge = Badge(CARD, fields, read.card.raw, (), read.card.symbology)
        self.accept()
        self.card_taken.emit(badge, read.photo)

    def _unable(self, error: UserError) -> None:
        self._halt()
        self.view.show_unable()
        self.view.say(self.tr("Read a business card"))
        self.view.trouble.show_error(error, retry=True)

    def _fail(self, error: UserError) -> None:
        self.view.show_trouble()
        self.view.say("")
        self.view.trouble.show_error(error, retry=False)
        say_aloud(self.view.trouble)

    def _lose_patience(self) -> None:
        self._lose_camera(camera_taken())

    def _lose_camera(self, error: UserError) -> None:
        self._halt()
        self.view.no_camera.show_error(error, retry=True)
        self.view.show_no_camera()
        self.view.show_aim()
        self.view.say(self.tr("Open a picture of the card instead"))

    def _halt(self) -> None:
        self._patience.stop()
        self._loop.stop()
        self._source.stop()


def _notes(dialog: CardDialog, card: Card) -> str:
    parts = [*card.warnings]
    if card.symbology:
        parts.append(dialog.tr("What the code on the card says goes before its text."))
    return " ".join(parts)


def _also(dialog: CardDialog, card: Card, fields: Mapping[str, str | tuple[str, ...]]) -> str:
    """The card's other numbers and addresses, for which the form has no place."""
    first = {value for values in fields.values() if isinstance(values, tuple) for value in values}
    names = ("phones", "emails", "websites")
    others = [
        value
        for name in names
        for value in [each.value for each in card.fields if each.name == name][1:]
        if value not in first
    ]
    text = dialog.tr("Also on the card: {values}")
    return text.format(values=", ".join(others)) if others else ""


def _unreadable(dialog: CardDialog) -> UserError:
    return UserError(
        dialog.tr("No text could be read in this picture."),
        "",
        dialog.tr("Take the photo from nearer, in even light and without reflections, or type."),
    )
