"""One sentence on a verdict: why, and who hears of it; imports translation and values only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.domain.account import Account
from boothapp.domain.lead import Lead
from boothapp.qualify.route import Route, Verdict
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.desk import Desk
from boothapp.services.draft_statements import new_samples
from boothapp.services.drafts import Draft
from boothapp.services.recipients import whom_to_ask
from ui.countries import country_name


def verdict_sentence(
    verdict: Verdict, draft: Draft, before: Lead | None, account: Account | None, desk: Desk
) -> str:
    """Return why the visitor has this route and what a save will set off."""
    translate = QCoreApplication.translate
    rulebook = desk.rulebook_for(before)
    if rulebook is None:
        return ""
    if verdict.route is Route.SALES_NOW:
        return _sales_now(verdict, rulebook, draft, before, _who(draft, before, account, desk))
    if verdict.route is Route.SALES:
        text = translate("capture", "Fit and intent both pass. {who} will hear of this visitor.")
        return text.format(who=_who(draft, before, account, desk))
    if verdict.route is Route.DECLINED:
        return _declined(verdict, rulebook)
    if "not_agreed" in verdict.why:
        return translate(
            "capture",
            "Fit and intent would pass, but sales and marketing have not agreed these criteria "
            "yet: until they sign, marketing keeps in touch.",
        )
    if verdict.route is Route.COURTESY:
        return translate("capture", "Fit stays too low for sales: one mail with an offer, no call.")
    if verdict.open:
        return translate("capture", "Not for sales yet; an answer can still change that.")
    return translate("capture", "Marketing keeps in touch; sales does not call.")


def _sales_now(
    verdict: Verdict, rulebook: Rulebook, draft: Draft, before: Lead | None, who: str
) -> str:
    translate = QCoreApplication.translate
    taken = [why.partition(":")[2] for why in verdict.why if why.startswith("action:")]
    labels = [rulebook.action(code).label.in_language(rulebook.language) for code in taken]
    what = ", ".join(labels)
    done = before.action_codes if before else frozenset()
    again = before is not None and bool(new_samples(draft, before))
    if all(code in done for code in taken) and not again:
        return translate("capture", "{what}. Sales was alerted when it was saved.").format(
            what=what
        )
    text = translate("capture", "{what}. Alert goes to {who} and the booth when you save.")
    return text.format(what=what, who=who)


def _who(draft: Draft, before: Lead | None, account: Account | None, desk: Desk) -> str:
    rulebook = desk.rulebook_for(before)
    person = next(iter(whom_to_ask(desk.people, draft, before, account, rulebook)), None)
    if person is None:
        return QCoreApplication.translate("capture", "nobody (no sales people are set up)")
    country = draft.fields.get("country", before.text("country") if before else "")
    if country and country in person.territories:
        return f"{person.name} ({country_name(country)})"
    return person.name


def _declined(verdict: Verdict, rulebook: Rulebook) -> str:
    translate = QCoreApplication.translate
    labels = {rule.id: rule.label.in_language(rulebook.language) for rule in rulebook.disqualifiers}
    said = []
    for why in verdict.why:
        if why == "do_not_contact":
            said.append(translate("capture", "asked not to be contacted"))
        else:
            said.append(labels.get(why.partition(":")[2], ""))
    text = ", ".join(part for part in said if part)
    rest = translate("capture", "Nobody calls or writes.")
    return f"{text[:1].upper()}{text[1:]}. {rest}"
