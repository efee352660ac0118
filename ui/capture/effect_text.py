"""What the answer to a question may change, in one line; imports translation and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.capture.asking import Effect
from ui.wording import route_text


def effect_text(effect: Effect) -> str:
    """Such as "1, 2: Sales · 3: Courtesy mail", or the routes that it helps to tell apart."""
    if effect.at_once:
        return " · ".join(
            f"{', '.join(map(str, places))}: {route_text(route)}"
            for route, places in effect.at_once.items()
        )
    routes = " / ".join(route_text(route) for route in effect.between)
    return QCoreApplication.translate("capture", "Helps to tell: {routes}").format(routes=routes)
