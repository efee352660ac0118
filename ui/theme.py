"""The look of the window: palette, style sheet, fonts and icons; imports Qt and tokens only."""

from __future__ import annotations

from dataclasses import fields
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QIcon,
    QPalette,
    QPixmap,
)

from resources.loader import path, read_text
from ui.icons import draw_icon
from ui.tokens import DARK, LIGHT, SIZE, SPACE, Mode, Tokens, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
_TONE_COLOURS: dict[Tone, tuple[str, str]] = {
    "plain": ("muted", "plain_soft"),
    "info": ("primary", "primary_soft"),
    "good": ("good", "good_soft"),
    "wait": ("wait", "wait_soft"),
    "hot": ("hot", "hot_soft"),
    "bad": ("bad", "bad_soft"),
}


_REMEMBERED = 4_096


class Theme(QObject):
    """One theme for one application, handed to whatever paints.

    Widgets read it while they paint, so a switch needs no word to them.

    Signals:
        changed: the colours are other ones now.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._icons: dict[tuple[str, str, int, float], QPixmap] = {}
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._widths: dict[tuple[int, QFont.Weight, str], int] = {}
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(path("fonts", name)))
        app.setStyle("Fusion")
        app.setFont(self.font(SIZE.body))
        self._template = Template(read_text("theme", "boothapp.qss"))
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    def set_mode(self, mode: Mode) -> None:
        """Switch to light, dark or whatever the system says; shows at once."""
        self._mode = mode
        self._apply()

    def colour(self, name: str) -> QColor:
        """The colour of a token, for example `line`."""
        return self._colours[name]

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """The text colour and the soft ground of a tone."""
        text, ground = _TONE_COLOURS[tone]
        return self._colours[text], self._colours[ground]

    def font(self, pixels: int, *, strong: bool = False) -> QFont:
        """A font of the theme; it is everybody's, so copy it before you change it."""
        font = self._fonts.get((pixels, strong))
        if font is None:
            font = self._fonts[pixels, strong] = QFont("Inter")
            font.setPixelSize(pixels)
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def text_width(self, font: QFont, text: str) -> int:
        """Logical pixels of a line in a font of the theme, remembered: laying a page out and
        painting it ask a hundred times for the same few words."""
        key = (font.pixelSize(), font.weight(), text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            width = self._widths[key] = QFontMetrics(font).horizontalAdvance(text)
        return width

    def pixmap(self, name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
        """A shipped icon; see `draw_icon`."""
        key = (name, colour.name(), side, ratio)
        if key not in self._icons:
            self._icons[key] = draw_icon(name, colour, side, ratio)
        return self._icons[key]

    def icon(self, name: str, colour: str = "text", side: int = 20) -> QIcon:
        """A shipped icon for a menu or an item view; ask again after `changed`."""
        return QIcon(self.pixmap(name, self.colour(colour), side, 2.0))

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        scheme = self._app.styleHints().colorScheme()
        system_dark = scheme == Qt.ColorScheme.Dark
        dark = self._mode == "dark" or (self._mode == "system" and system_dark)
        self._tokens = DARK if dark else LIGHT
        names = (field.name for field in fields(Tokens) if field.name != "dark")
        named = {name: getattr(self._tokens, name) for name in names}
        self._colours = {name: QColor(value) for name, value in named.items()}
        self._app.setPalette(self._palette())
        sizes = {
            f"size_{name}": f"{value}px" for name, value in vars(SIZE).items() if name[0] != "_"
        }
        chevron = path("icons", "chevron-grey.svg").as_posix()
        self._app.setStyleSheet(
            self._template.substitute(named, **sizes, radius=f"{SPACE.radius}px", chevron=chevron)
        )
        self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        names = {
            role.Window: "background",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "hover",
            role.Text: "text",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "on_primary",
            role.ToolTipBase: "surface",
            role.ToolTipText: "text",
            role.PlaceholderText: "muted",
            role.Highlight: "primary",
            role.Accent: "primary",
            role.HighlightedText: "on_primary",
            role.Link: "primary",
            role.LinkVisited: "primary",
            role.Light: "surface",
            role.Midlight: "hover",
            role.Mid: "line",
            role.Dark: "line",
            role.Shadow: "line",
        }
        palette = QPalette()
        for each, name in names.items():
            palette.setColor(each, self._colours[name])
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self._colours["muted"])
        return palette
