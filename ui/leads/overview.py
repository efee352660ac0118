"""What a lead is worth and why, what they asked for and what was promised; layout and filling."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from boothapp.domain.lead import Lead
from boothapp.qualify.spoken import in_words_of, labels_of
from boothapp.services.desk import Desk
from boothapp.services.draft_statements import wish_of
from boothapp.services.drafts import Draft
from boothapp.services.views import JudgedLead
from ui.consent_text import consent_lines
from ui.detail_text import detail_text, sample_text
from ui.languages import window_language
from ui.theme import Theme
from ui.tokens import SPACE
from ui.verdict.panel import VerdictPanel
from ui.verdict.sentence import verdict_sentence
from ui.widgets.buttons import QuietButton
from ui.widgets.card import SectionHeader
from ui.widgets.text import Label
from ui.wording import action_text, due_text, person_text


class LeadOverview(QWidget):
    """The verdict in the words of the capture page, and below it what is agreed.

    Signals:
        withdrawn: the purpose of a permission that the visitor takes back.
    """

    withdrawn = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.verdict = VerdictPanel(theme)
        names = (self.tr("Asked for"), self.tr("Promised"), self.tr("May we…"))
        self._parts = tuple((SectionHeader(name), Label("", "text", wrap=True)) for name in names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.verdict)
        for header, text in self._parts:
            column.addSpacing(SPACE.xs)
            column.addWidget(header)
            column.addWidget(text)
        self._withdraw = QuietButton(theme, self.tr("Withdraw a permission"), key="Alt+W")
        self._menu = QMenu(self)
        self._menu.triggered.connect(lambda action: self.withdrawn.emit(action.data()))
        self._withdraw.clicked.connect(self._ask_which)
        column.addWidget(self._withdraw, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_lead(self, judged: JudgedLead, desk: Desk | None) -> None:
        """Fill everything from a lead."""
        lead = judged.lead
        texts = (_asked_for(lead, desk), _promised(lead, desk), consent_lines(lead, desk))
        for (header, label), text in zip(self._parts, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
            header.setVisible(bool(text))
        self._offer_withdrawal(lead, desk)
        criteria = judged.rulebook if desk is not None and desk.rulebook is not None else None
        if judged.verdict is None or desk is None or criteria is None:
            sentence = self.tr("No criteria are agreed for this show yet: see Setup.")
            self.verdict.show_without_rulebook(sentence, self.tr("Not scored"))
            return
        rulebook = criteria.in_language(window_language())
        verdict = in_words_of(judged.verdict, labels_of(rulebook))
        sentence = verdict_sentence(verdict, _as_draft(lead), lead, judged.account, desk)
        self.verdict.show_verdict(verdict, rulebook, sentence)

    def _offer_withdrawal(self, lead: Lead, desk: Desk | None) -> None:
        labels = {each.purpose: each.label for each in desk.show.asked_purposes} if desk else {}
        self._menu.clear()
        for purpose, consent in lead.consents.items():
            if consent.given:
                # Qt would take an & for a mnemonic.
                text = (labels.get(purpose) or purpose).replace("&", "&&")
                self._menu.addAction(text).setData(purpose)
        self._withdraw.setVisible(bool(self._menu.actions()))

    def _ask_which(self) -> None:
        self._menu.popup(self._withdraw.mapToGlobal(self._withdraw.rect().bottomLeft()))
        self._menu.setActiveAction(self._menu.actions()[0])


def _as_draft(lead: Lead) -> Draft:
    """The lead as a visit to go on with, for the sentence asks what a save would set off."""
    return Draft(lead=lead.id, samples=tuple(map(wish_of, lead.samples)))


def _asked_for(lead: Lead, desk: Desk | None) -> str:
    names = desk.names if desk else {}
    lines = [sample_text(each) for each in lead.samples]
    for action in lead.actions:
        label, said = action_text(action.action, desk), detail_text(action.detail, names)
        lines.append(f"{label}: {said}" if said else label)
    return "\n".join(lines)


def _promised(lead: Lead, desk: Desk | None) -> str:
    return "\n".join(
        ", ".join(p for p in (person_text(each.who, desk), each.what, due_text(each.due)) if p)
        for each in reversed(lead.promises)
    )
