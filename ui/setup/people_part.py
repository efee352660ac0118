"""Who works at the booth and who is called for which country and product."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot

from boothapp.domain.facts import Kind
from boothapp.domain.show import Person
from boothapp.services.setup import remove_record, set_record
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup import people_model as model
from ui.setup.form import Inputs, TextForm, offer
from ui.setup.records_part import RecordsPart
from ui.setup.records_view import RecordsView
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.widgets.field import Field, choice_field, text_field
from ui.widgets.states import EmptyState

_WIDTHS = (126, 96, 132, 86, 52)


class PeoplePart(RecordsPart[Person]):
    """Everybody of the exhibitor; the first sales person whose country and product fit is asked
    first."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__(session, runner, people_view(theme))
        session.desk_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the people of the desk."""
        desk = self.session.desk
        people = desk.people if desk else ()
        self.show_rows(people, str(len(people)))

    def key_of(self, row: Person) -> str:
        return row.id

    def name_of(self, row: Person) -> str:
        return row.name

    def texts_of(self, row: Person | None) -> Inputs:
        return model.texts_of(row)

    def faults_of(self, inputs: Inputs, before: Person | None) -> Mapping[str, str]:
        desk = self.session.desk
        return model.faults_of(inputs, [product.code for product in desk.products] if desk else [])

    def keep(self, key: str, inputs: Inputs) -> None:
        store, by = self.session.store, self.session.person
        person = key or self.session.new_id(self.session.clock())
        fields = model.fields_of(inputs)
        said = self.tr("Saved: {0}").format(fields["name"])
        self.run(
            lambda: set_record(store, Kind.PERSON_SET, person, fields, by=by), said, key=person
        )

    def drop(self, row: Person) -> None:
        store, by = self.session.store, self.session.person
        said = self.tr("{0} is off the list.").format(row.name[:80])
        self.run(lambda: remove_record(store, row.id, by=by), said)


def people_view(theme: Theme) -> RecordsView[Person]:
    """The table and the form of people."""
    word = QCoreApplication.translate
    fields: dict[str, Field[Any]] = {
        "name": text_field(word("people", "Name"), key="Alt+A"),
        "role": choice_field(word("people", "Role"), key="Alt+R"),
        "rank": text_field(
            word("people", "Asked as number"), hint=word("people", "last"), key="Alt+K"
        ),
        "email": text_field(word("people", "E-mail"), key="Alt+E"),
        "phone": text_field(word("people", "Phone"), key="Alt+P"),
        "territories": text_field(
            word("people", "Countries, as in DE, AT"), hint=word("people", "everywhere"),
            key="Alt+C",
        ),
        "products": text_field(
            word("people", "Products, as in CAT-110"), hint=word("people", "all"), key="Alt+D"
        ),
    }  # fmt: skip
    offer(fields["role"].editor, [(model.role_text(role), role) for role in model.ROLES])
    places = (
        ("name", 0, 0, 4), ("role", 1, 0, 2), ("rank", 1, 2, 2), ("email", 2, 0, 4),
        ("phone", 3, 0, 4), ("territories", 4, 0, 4), ("products", 5, 0, 4),
    )  # fmt: skip
    empty = EmptyState(
        theme,
        title=word("people", "Nobody yet"),
        text=word("people", "Write down who captures at the booth and who in sales is called for "
                            "which countries; then Save."),
    )  # fmt: skip
    return RecordsView(
        theme,
        RowTableModel(model.columns(), key=lambda person: person.id),
        TextForm(fields, places),
        empty,
        title=word("people", "People"),
        widths=_WIDTHS,
    )
