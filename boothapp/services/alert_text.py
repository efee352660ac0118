"""What an alert says to sales, as plain text; imports domain, badges and views only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from boothapp.badges.clean import clean_text
from boothapp.domain.alert import Alert
from boothapp.domain.clock import wall_ms
from boothapp.domain.consent import CALL, REPLY, permits
from boothapp.domain.lead import Lead
from boothapp.domain.show import Person, Product, Show
from boothapp.qualify.route import Verdict
from boothapp.qualify.spoken import in_words_of, labels_of
from boothapp.services.action_detail import detail_lines, sample_lines
from boothapp.services.explain import explained
from boothapp.services.views import JudgedLead
from boothapp.services.words import Words, words

TITLE_MAX = 120
BODY_MAX = 1500
_PART_MAX = 80
_REASONS = 4
_OPEN = 2
_SAMPLES = 5
_ACTIONS = 6

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MS = 253_402_300_799_000  # the end of the year 9999, all that a datetime can say
_MENTION = re.compile(r"(?<![\w.+-])@")
_CHAT = str.maketrans({"<": "‹", ">": "›", "`": "'", "*": "∗"})


@dataclass(frozen=True, slots=True)
class AlertMessage:
    """`title`: one line of at most `TITLE_MAX` characters; `body`: plain lines, `BODY_MAX`."""

    title: str
    body: str


def alert_message(
    judged: JudgedLead,
    alert: Alert,
    show: Show,
    people: Sequence[Person],
    products: Sequence[Product] = (),
) -> AlertMessage:
    """Return who came, what they asked, why it matters, and whether they may be called.

    It is in the language of the show, where there are words in it; else in English.
    Only what sales needs to act leaves the booth: no notes, address, badge payload or answers
    beyond the reasons, and no phone or mail of somebody who refused a call or a reply. Text from
    outside is one line a part, bounded, and cannot mention, link or mark up in a chat.
    """
    lead, say = judged.lead, words(show.language)
    verdict = _spoken(judged, show.language)
    who = _line(lead.name) or say("Visitor without a name")
    company = _line(lead.text("company"))
    asked = _asked(alert, verdict, say)
    title = f"{asked}: {', '.join(part for part in (who, company) if part)}"
    names = {person.id: person.name for person in people}
    lines = [
        ", ".join(part for part in (who, _line(lead.text("job_title"))) if part),
        ", ".join(part for part in (company, _line(lead.text("country"))) if part),
        say("Asked for: {what}", what=asked),
        *_details(lead, verdict, names, say),
        *_samples(lead, products, say),
        *_why(verdict, say),
        *_permission(lead, show, say),
        _captured(lead, alert, show, names, say),
        _order(alert, names, say),
    ]
    body = "\n".join(line for line in lines if line)
    return AlertMessage(clean_text(title, limit=TITLE_MAX), body[:BODY_MAX])


def local_time(unix_ms: int, zone: str) -> str:
    """Return a time at the show as 'YYYY-MM-DD HH:MM'; an unknown IANA `zone` reads as UTC."""
    moment = _EPOCH + timedelta(milliseconds=min(max(unix_ms, 0), _LAST_MS - 86_400_000))
    return f"{moment.astimezone(_zone(zone)):%Y-%m-%d %H:%M}"


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):  # LookupError: ZoneInfoNotFoundError
        return UTC


def _line(text: str, limit: int = _PART_MAX) -> str:
    """One harmless line: chats would take <!channel>, @all, *bold* or a bare address as theirs."""
    plain = clean_text(text, limit=limit).translate(_CHAT).replace("://", ": //")
    return _MENTION.sub("＠", plain)


def _spoken(judged: JudgedLead, language: str) -> Verdict | None:
    verdict, rulebook = judged.verdict, judged.rulebook
    if verdict is None or rulebook is None:
        return verdict
    return in_words_of(verdict, labels_of(rulebook.in_language(language)))


def _asked(alert: Alert, verdict: Verdict | None, say: Words) -> str:
    said = (_action(code, verdict) for code in alert.actions[:3])
    asked = ", ".join(text for text in said if text) or say("call for sales")
    return asked[:1].upper() + asked[1:]


def _action(code: str, verdict: Verdict | None) -> str:
    labels = {line.criterion: line.label for line in verdict.reasons} if verdict else {}
    return _line(labels.get(code) or code.replace("_", " "))


def _details(
    lead: Lead, verdict: Verdict | None, names: Mapping[str, str], say: Words
) -> Iterator[str]:
    """What is known of each action, without a number that must not be called."""
    hidden = {} if _may_reach(lead, CALL) else {"phone": None}
    for action in lead.actions[-_ACTIONS:]:
        said = detail_lines({**action.detail, **hidden}, names, say)
        if parts := [text for line in said if (text := _line(line))]:
            action_said = _action(action.action, verdict)
            yield f"{action_said[:1].upper()}{action_said[1:]}: {', '.join(parts)}"


def _samples(lead: Lead, products: Iterable[Product], say: Words) -> Iterator[str]:
    names = {product.code: product.name for product in products}
    for sample in lead.samples[-_SAMPLES:]:
        name = names.get(sample.product, "")
        product = _line(sample.product) + (f" ({_line(name)})" if name else "")
        parts = [product, *(_line(line) for line in sample_lines(sample, say))]
        yield say("Sample: {what}", what=", ".join(part for part in parts if part))


def _why(verdict: Verdict | None, say: Words) -> Iterator[str]:
    if verdict is None:
        return
    fit, intent = _range(verdict.fit, say), _range(verdict.intent, say)
    yield say("Why: fit {fit}, intent {intent}", fit=fit, intent=intent)
    lines = explained(verdict.reasons)
    for reason in [r for r in lines if r.known][:_REASONS]:
        yield f"- {_line(reason.label)} ({reason.low:+d})"
    for reason in [r for r in lines if not r.known][:_OPEN]:
        label, points = _line(reason.label), _range((reason.low, reason.high), say)
        yield say("- not known: {what} ({points})", what=label, points=points)


def _range(points: tuple[int, int], say: Words) -> str:
    low, high = points
    return str(low) if low == high else say("{low} to {high}", low=low, high=high)


def _permission(lead: Lead, show: Show, say: Words) -> Iterator[str]:
    labels = {purpose.purpose: purpose.label for purpose in show.asked_purposes}
    said = [
        f"{_line(labels.get(purpose) or purpose)}: {_allowed(lead, purpose, say)}"
        for purpose in dict.fromkeys((*labels, *lead.consents))
    ]
    given = "; ".join(said[:6]) if lead.consents else say("not asked")
    yield say("Permission: {what}", what=given)
    for label, field, purpose in ((say("Phone"), "phone", CALL), (say("Mail"), "email", REPLY)):
        if _may_reach(lead, purpose) and (value := _line(lead.text(field), 120)):
            yield f"{label}: {value}"


def _allowed(lead: Lead, purpose: str, say: Words) -> str:
    """What was said to a purpose; one that was never asked about is no refusal."""
    consent = lead.consents.get(purpose)
    if consent is None:
        return say("not asked")
    if consent.given:
        return say("yes")
    return say("NO, withdrawn") if consent.withdrawn else say("NO")


def _may_reach(lead: Lead, purpose: str) -> bool:
    """Whether sales gets the way to a visitor: unless they refused it, for they asked for us."""
    return permits(lead, purpose) is not False


def _captured(lead: Lead, alert: Alert, show: Show, names: Mapping[str, str], say: Words) -> str:
    by = _line(names.get(lead.captured_by, ""))
    when = local_time(wall_ms(alert.raised_at), show.timezone)
    title = _line(show.title, 120)
    if by:
        return say("Captured by {by} at {show}, {when}", by=by, show=title, when=when)
    return say("Captured at {show}, {when}", show=title, when=when)


def _order(alert: Alert, names: Mapping[str, str], say: Words) -> str:
    asked = [name for person in alert.asked if (name := _line(names.get(person, "")))]
    return say("Asked so far: {names}", names=", ".join(asked[:5])) if asked else ""
