"""The left of the versions' page: what is in force, who signed it, what it needs; no behaviour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.qualify.agreement import MARKETING, SALES
from boothapp.qualify.digest import short_digest
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.desk import Desk
from ui.setup.rulebook.model import IN_FORCE, VersionRow, Versions, signed_text
from ui.setup.rulebook.view import RulebookView


def show_standing(view: RulebookView, found: Versions, desk: Desk | None) -> None:
    """Show the version in force, or the one that is a preview."""
    word = QCoreApplication.translate
    row = next((each for each in found.rows if each.state == IN_FORCE), None)
    shown = row or next(iter(found.rows), None)
    for bar in (view.fit, view.intent):
        bar.setVisible(shown is not None)
    if shown is None:
        view.header.set_note("")
        view.title.setText(word("rulebook", "Nothing is agreed yet"))
        view.agreed.setText(word("rulebook", "Without a rulebook leads are kept but not judged."))
        view.contents.setText("")
        return
    digest = short_digest(shown.version.hash)
    view.header.set_note(word("rulebook", "version {0} · {1}").format(shown.version.number, digest))
    language = desk.show.language if desk else "en"
    view.title.setText(shown.rulebook.title.in_language(language))
    view.agreed.setText(_agreed(row, found))
    _show_contents(view, shown.rulebook, language)


def _agreed(row: VersionRow | None, found: Versions) -> str:
    word = QCoreApplication.translate
    if row is None:
        return word(
            "rulebook",
            "Preview: not agreed yet. Leads show their points, but until sales and marketing "
            "have signed only what alerts at once goes to sales.",
        )
    text = word("rulebook", "Signed for sales: {0}\nSigned for marketing: {1}").format(
        signed_text(row, SALES, found.names), signed_text(row, MARKETING, found.names)
    )
    if found.frozen:
        text += "\n" + word(
            "rulebook",
            "The show is open: a change is a new version that both sign, and leads keep the "
            "verdict of the version they were captured under.",
        )
    return text


def _show_contents(view: RulebookView, rulebook: Rulebook, language: str) -> None:
    word, limits = QCoreApplication.translate, rulebook.thresholds
    for bar, axis, limit in (
        (view.fit, "fit", limits.fit), (view.intent, "intent", limits.intent),
    ):  # fmt: skip
        bar.set_range(limit, limit, maximum=rulebook.most(axis), threshold=limit)
    alerting = [a.label.in_language(language) for a in rulebook.actions if a.alerts]
    lines = [
        word("rulebook", "{0} criteria, {1} actions").format(
            len(rulebook.criteria), len(rulebook.actions)
        ),
        word("rulebook", "Alert sales at once: {0}").format(", ".join(alerting) or "–"),
    ]
    view.contents.setText("\n".join(lines))
