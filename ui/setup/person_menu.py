"""Who works at this laptop, chosen from the top bar; imports the session and the bar only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from ui.session import Session
from ui.setup.people_model import unique_names
from ui.top_bar import TopBar

_CAPTURING = ("booth", "manager")


class PersonMenu(QObject):
    """Fills the menu of the top bar's pill with the people of the desk: those of the booth first.

    Two people of one name are told apart in the menu, so that nobody works as the other.
    """

    def __init__(self, session: Session, bar: TopBar, keep: Callable[[str], None]) -> None:
        """`keep(person)` keeps the choice for the next start; it must be quick, so a write to the
        store is handed to a lane."""
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._keep = keep
        self._names: dict[str, str] = {}
        bar.person_chosen.connect(self._choose)
        session.desk_changed.connect(self.refresh)
        session.person_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer the people there are now."""
        desk, person = self._session.desk, self._session.person
        people = sorted(desk.people if desk else (), key=lambda each: each.role not in _CAPTURING)
        self._names = unique_names(people)
        unknown = self.tr("Who are you?") if self._names else ""
        others = [name for each, name in self._names.items() if each != person]
        self._bar.set_person(self._names.get(person, unknown), others)

    @Slot(str)
    def _choose(self, name: str) -> None:
        person = next((each for each, known in self._names.items() if known == name), "")
        if person:
            self._session.set_person(person)
            self._keep(person)
