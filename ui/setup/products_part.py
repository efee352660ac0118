"""What visitors may ask a sample of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot

from boothapp.badges.clean import clean_text
from boothapp.domain.facts import Json, Kind
from boothapp.domain.show import Product
from boothapp.services.setup import remove_record, set_record
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.form import Inputs, TextForm, words
from ui.setup.records_part import RecordsPart
from ui.setup.records_view import RecordsView
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.widgets.field import Field, text_field
from ui.widgets.states import EmptyState

_WIDTHS = (92, 176, 140, 100)
_LONGEST = 200


class ProductsPart(RecordsPart[Product]):
    """Products with the grades and quantities that the laboratory fills."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__(session, runner, products_view(theme))
        session.desk_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the products of the desk."""
        desk = self.session.desk
        products = desk.products if desk else ()
        self.show_rows(products, str(len(products)))

    def key_of(self, row: Product) -> str:
        return row.id

    def name_of(self, row: Product) -> str:
        return row.code

    def texts_of(self, row: Product | None) -> Inputs:
        if row is None:
            return {}
        return {
            "code": row.code,
            "name": row.name,
            "grades": ", ".join(row.grades),
            "quantities": ", ".join(row.quantities),
        }

    def faults_of(self, inputs: Inputs, before: Product | None) -> Mapping[str, str]:
        code = clean_text(inputs["code"], limit=_LONGEST)
        if not code:
            return {"code": self.tr("The code is missing, such as CAT-110.")}
        if "," in code:
            return {"code": self.tr("A code holds no comma.")}
        desk = self.session.desk
        others = [each for each in desk.products if each != before] if desk else []
        if any(each.code.casefold() == code.casefold() for each in others):
            return {"code": self.tr("Another product has this code.")}
        return {}

    def keep(self, key: str, inputs: Inputs) -> None:
        store, by = self.session.store, self.session.person
        product = key or self.session.new_id(self.session.clock())
        fields: dict[str, Json] = {
            "code": clean_text(inputs["code"], limit=_LONGEST),
            "name": clean_text(inputs["name"], limit=_LONGEST),
            "grades": list(words(inputs["grades"])),
            "quantities": list(words(inputs["quantities"])),
        }
        said = self.tr("Saved: {0}").format(fields["code"])
        self.run(
            lambda: set_record(store, Kind.PRODUCT_SET, product, fields, by=by), said, key=product
        )

    def drop(self, row: Product) -> None:
        store, by = self.session.store, self.session.person
        said = self.tr("{0} is off the list.").format(row.code[:80])
        self.run(lambda: remove_record(store, row.id, by=by), said)


def products_view(theme: Theme) -> RecordsView[Product]:
    """The table and the form of products."""
    word = QCoreApplication.translate
    fields: dict[str, Field[Any]] = {
        "code": text_field(word("products", "Code"), key="Alt+C", hint="CAT-110"),
        "name": text_field(word("products", "Name"), key="Alt+A"),
        "grades": text_field(
            word("products", "Grades"), key="Alt+G", hint=word("products", "standard, fast cure")
        ),
        "quantities": text_field(
            word("products", "Quantities"), key="Alt+Q", hint=word("products", "100 g, 250 g, 1 kg")
        ),
    }
    places = tuple((name, row, 0, 4) for row, name in enumerate(fields))
    columns: tuple[Column[Product], ...] = (
        Column(title=word("products", "Code"), value=lambda product: product.code),
        Column(title=word("products", "Name"), value=lambda product: product.name),
        Column(title=word("products", "Grades"), value=lambda product: ", ".join(product.grades)),
        Column(
            title=word("products", "Quantities"),
            value=lambda product: ", ".join(product.quantities),
        ),
    )
    empty = EmptyState(
        theme,
        title=word("products", "No products yet"),
        text=word("products", "Write down what visitors may ask a sample of; then Save."),
    )
    return RecordsView(
        theme,
        RowTableModel(columns, key=lambda product: product.id),
        TextForm(fields, places),
        empty,
        title=word("products", "Products for samples"),
        widths=_WIDTHS,
    )
