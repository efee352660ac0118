"""The shape of each kind of body, and what makes a fact unacceptable; imports domain only.

A fold must bear any body: a peer may be older, newer or broken. This is the door where a node says
no to what it can prove wrong, with a reason, so that the sender can show it to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from boothapp.domain.clock import READING_MAX
from boothapp.domain.facts import Body, Fact, Kind, body_text
from boothapp.domain.ids import is_id

BODY_BYTES_MAX = 64 * 1024
DEPTH_MAX = 64
NUMBER_MAX = (1 << 53) - 1
AT_MAX = READING_MAX // 2
"""The year 4200: a peer's broken clock must leave room for the readings that come after it."""

_FIELDS = {"fields": dict}
_ALERT = {"alert": str}

SHAPES: Mapping[str, Mapping[str, type]] = {
    # {"fields": {name: text}, "badge"?: {"format", "raw", "symbology"}}
    Kind.LEAD_CAPTURED: _FIELDS,
    # {"fields": {name: text}, "badge"?, "from"?: "list" where an organiser's list says it}
    Kind.LEAD_CORRECTED: _FIELDS,
    Kind.NOTED: {"text": str},
    # {"action": code of the rulebook, "detail"?: {"form": of criteria.FORMS, ...}}, the rest of a
    # detail being optional. Of a demo:
    # "shown", "by": person, "when"; of a quote: "product": code, "volume", "due"; of literature:
    # "items": [names], "sent": "paper"|"mail"; of a call: "person", "when", "zone": IANA, "phone";
    # of a salesperson: "person", "language", "when": "now"|"later". "when" and "due" are ISO dates,
    # or dates and times, or the visitor's own words
    Kind.ACTION_TAKEN: {"action": str},
    Kind.ACTION_WITHDRAWN: {"action": str},
    # {"criterion": id, "answer": code, or several of them joined by commas; "?" does not know;
    # "-" would not say; "" taken back, "said"?: ISO date, of an answer from an earlier show}
    Kind.ANSWERED: {"criterion": str, "answer": str},
    # {"purpose", "given", "wording": version of the text shown, "language", "how"?: one of
    # consent.HOW}; a withdrawal is one with "given" false
    Kind.CONSENTED: {"purpose": str, "given": bool, "wording": str, "language": str},
    # {"sample": id, "product": code, "quantity"?, "application"?, "grade"?, "ship_to"?, "country"?:
    # it shall go to, "end_use"?, "handles_hazardous"?: bool, "bona_fide"?: bool}; said again of the
    # same sample it corrects it
    Kind.SAMPLE_REQUESTED: {"sample": str, "product": str},
    # {"alert": id, "actions": [codes], "to": [people in order], "claims": [[person, channel]...]}
    Kind.ALERT_RAISED: {"alert": str, "actions": list, "to": list},
    Kind.ALERT_DELIVERED: {**_ALERT, "person": str, "channel": str},
    Kind.ALERT_ESCALATED: {**_ALERT, "person": str},
    Kind.ALERT_ACCEPTED: {**_ALERT, "person": str},
    # {"who": person, "what": text, "due": ISO date or date and time}
    Kind.PROMISED: {"who": str, "what": str, "due": str},
    # {"how": "call"|"mail"|"visit"}
    Kind.CONTACTED: {"how": str},
    # {"outcome": one of outcome.OUTCOMES, "value"?: whole units of "currency"? (ISO 4217),
    # "reason"?: text, "on"?: ISO date}
    Kind.OUTCOME: {"outcome": str},
    # {"reason": one of outcome.OUTCOMES or text, "again_on"?: ISO date to try again,
    # "still_there"?: one of outcome.STILL_THERE, "replaced_by"?: name}
    Kind.PASSED_BACK: {"reason": str},
    Kind.MERGED: {"other": str},
    # Also of two that never were merged: they are two people.
    Kind.UNMERGED: {"other": str},
    Kind.ERASED: {},
    Kind.SHOW_SET: _FIELDS,
    Kind.PERSON_SET: _FIELDS,
    Kind.PRODUCT_SET: _FIELDS,
    Kind.ACCOUNT_SET: _FIELDS,
    # {"fields": {name of CONTACT_FIELDS: text}}; the subject is what contact_id names
    Kind.CONTACT_SET: _FIELDS,
    Kind.RECORD_REMOVED: {},
    # {"toml": the whole text, "version": number}; of releases before rulebooks were signed
    Kind.RULEBOOK_AGREED: {"toml": str, "version": int},
    # {"toml": the whole text without signatures, "version": number, "hash": of its content}
    Kind.RULEBOOK_PROPOSED: {"toml": str, "version": int, "hash": str},
    # {"hash": of what is signed, "role": "sales"|"marketing", for which the author signs}
    Kind.RULEBOOK_SIGNED: {"hash": str, "role": str},
    # {"hash": of the agreed version by which all leads captured so far are scored from now on}
    Kind.LEADS_RESCORED: {"hash": str},
}


def refusal(fact: Fact) -> str | None:
    """Return why no node should accept this fact, or None where it is sound.

    An emptied body is sound for every kind: it is what an erasure leaves.
    """
    return examined(fact)[0]


def examined(fact: Fact, text: str | None = None) -> tuple[str | None, str]:
    """Return the refusal and the text of the body, '' where there is none fit to be stored.

    `text` is what `body_text` gives for the body, where it is known already.
    """
    if reason := outside_refusal(fact):
        return reason, ""
    if text is None:
        return examined_body(fact.kind, fact.body)
    return examined_body(fact.kind, fact.body, lambda _: text)


def examined_body(
    kind: str, body: Body, written: Callable[[Body], str] = body_text
) -> tuple[str | None, str]:
    """Return the refusal of a body and its text, '' where there is none fit to be stored.

    `written` writes the text: `body_text`, or what gives the same.
    """
    try:
        text = written(body)
        size = len(text.encode())
    except (UnicodeEncodeError, TypeError, ValueError, RecursionError):
        return "its body is not text that can be stored", ""
    if size > BODY_BYTES_MAX:
        return f"its body has {size} bytes, more than {BODY_BYTES_MAX}", ""
    if text.count("{") + text.count("[") > DEPTH_MAX and _is_deep(body):
        return f"its body is nested more than {DEPTH_MAX} deep", ""
    return _shape_refusal(kind, body), text


def outside_refusal(fact: Fact) -> str | None:
    """Return what is wrong with a fact apart from its body, None where nothing is."""
    if not (is_id(fact.id) and is_id(fact.org) and is_id(fact.subject) and is_id(fact.device)):
        names = ("id", "org", "subject", "device")
        wrong = next(name for name in names if not is_id(getattr(fact, name)))
        return f"its {wrong} is not an identifier"
    if fact.show and not is_id(fact.show):
        return "its show is not an identifier"
    if not 1 <= fact.seq <= NUMBER_MAX or not 0 < fact.at <= AT_MAX:
        return "its number or its time is out of range"
    if not 1 <= fact.schema <= NUMBER_MAX:
        return "its schema is out of range"
    if not _is_word(fact.kind) or (fact.by and not _is_word(fact.by)):
        return "its kind or author is not a word"
    return None


def _is_deep(body: Body) -> bool:
    """Whether reading the body back could exhaust a reader's stack."""
    level: list[object] = [body]
    for _ in range(DEPTH_MAX):
        level = [
            item
            for value in level
            if isinstance(value, Mapping | list)
            for item in (value.values() if isinstance(value, Mapping) else value)
        ]
    return bool(level)


@lru_cache(maxsize=4096)
def _is_word(text: str) -> bool:
    """Short, and without what a database cannot hold or a page cannot show."""
    return 0 < len(text) <= 64 and text.isprintable()


def _shape_refusal(kind: str, body: Body) -> str | None:
    if not body:
        return None
    for key, wanted in SHAPES.get(kind, {}).items():
        value = body.get(key)
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            return f"its body lacks a proper {key!r}"
    return None
