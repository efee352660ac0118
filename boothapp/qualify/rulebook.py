"""The signed document that says what a good lead is; imports the qualify room only."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from boothapp.qualify.checks import check
from boothapp.qualify.criteria import FIT, INTENT
from boothapp.qualify.digest import content_digest
from boothapp.qualify.faults import Fault, Faults, RulebookError
from boothapp.qualify.plan import Block, Line, Slot, action_lines, blocks_of
from boothapp.qualify.reader import (
    read_actions,
    read_alerts,
    read_criteria,
    read_disqualifiers,
    read_matrices,
    read_scale,
    read_signatures,
    read_thresholds,
)
from boothapp.qualify.tables import Table
from boothapp.qualify.toml_lines import key_lines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from boothapp.qualify.criteria import (
        Action,
        AlertRule,
        Criterion,
        Disqualifier,
        Label,
        Matrix,
        Thresholds,
    )

FORMAT: Final = 1
_LONGEST: Final = 1_000_000
_PLACE: Final = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Who agreed the rulebook, for sales and for marketing, and on which day."""

    sales: str
    marketing: str
    on: date


@dataclass(frozen=True, slots=True)
class Rulebook:
    """One numbered version of the criteria; `agreed` is None while nobody has signed it.

    `scale` ends an axis below the sum of all that it can give, so that more than enough is shown
    as enough; no threshold lies above it, so that it never changes a route. `language` is that of
    the explanations. What is not given to the constructor is worked out from the rest, so that
    judging a lead is fast; but `digest` is the hash of the file it was read from, and "" for what
    was made or changed in memory, which nobody can have signed.
    """

    title: Label
    version: int
    agreed: Agreement | None
    criteria: tuple[Criterion, ...]
    matrices: tuple[Matrix, ...]
    actions: tuple[Action, ...]
    disqualifiers: tuple[Disqualifier, ...]
    thresholds: Thresholds
    scale: Mapping[str, int] = field(default_factory=dict)
    language: str = "en"
    alerts: tuple[AlertRule, ...] = ()
    blocks: tuple[Block, ...] = field(init=False, repr=False, compare=False)
    action_lines: Mapping[str, Line] = field(init=False, repr=False, compare=False)
    slots: tuple[Slot, ...] = field(init=False, repr=False, compare=False)
    alerting: frozenset[str] = field(init=False, repr=False, compare=False)
    digest: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        blocks = blocks_of(self.criteria, self.matrices, self.language)
        lines = action_lines(self.actions, self.language)
        object.__setattr__(self, "blocks", blocks)
        slots = tuple(slot for block in blocks for slot in block.slots)
        object.__setattr__(self, "slots", slots)
        object.__setattr__(self, "action_lines", lines)
        alerting = frozenset(action.code for action in self.actions if action.alerts)
        object.__setattr__(self, "alerting", alerting)
        object.__setattr__(self, "digest", "")

    def in_language(self, language: str) -> Rulebook:
        """The same rulebook with its explanations in `language`, where it has them."""
        spoken = replace(self, language=language)
        object.__setattr__(spoken, "digest", self.digest)
        return spoken

    def criterion(self, criterion_id: str) -> Criterion:
        """Raises KeyError for an id that the rulebook does not have."""
        return {criterion.id: criterion for criterion in self.criteria}[criterion_id]

    def action(self, code: str) -> Action:
        """Raises KeyError for a code that the rulebook does not have."""
        return {action.code: action for action in self.actions}[code]

    def most(self, axis: str) -> int:
        """The most points that can be had on `axis`: the end of its scale."""
        possible = self._end(axis, 1)
        return min(self.scale.get(axis, possible), possible)

    def least(self, axis: str) -> int:
        """The fewest points that can be had on `axis`; below 0 when some are taken away."""
        return min(self._end(axis, -1), self.most(axis))

    def _end(self, axis: str, sign: int) -> int:
        blocks = [block for block in self.blocks if block.axis == axis]
        total = sum(block.most if sign > 0 else block.least for block in blocks)
        actions = self.action_lines.values() if axis == INTENT else ()
        return total + sum(line.low for line in actions if line.low * sign > 0)


def load_rulebook(text: str) -> Rulebook:
    """The rulebook that the TOML `text` holds, with its explanations in English.

    Raises RulebookError, which names line, key and fault of everything that is wrong.
    """
    data = _parsed(text)
    faults = Faults(key_lines(text))
    root = Table(data, (), faults)
    if root.whole("format", FORMAT) != FORMAT:
        root.fault("format", f"only format {FORMAT} is known; a newer version may read this one")
    digest = content_digest(data)
    signatures = read_signatures(root, digest)
    parts: dict[str, Any] = {
        "title": root.label("title"),
        "version": root.whole("version", least=1, most=1_000_000),
        "agreed": Agreement(*signatures) if signatures is not None else None,
        "criteria": read_criteria(root),
        "matrices": read_matrices(root),
        "actions": read_actions(root),
        "disqualifiers": read_disqualifiers(root),
        "thresholds": read_thresholds(root),
        "scale": read_scale(root),
        "alerts": read_alerts(root),
    }
    root.done()
    check(parts["criteria"], parts["matrices"], parts["actions"], parts["disqualifiers"], faults)
    faults.raise_if_any()
    rulebook = Rulebook(**parts)
    _check_reach(rulebook, faults)
    faults.raise_if_any()
    object.__setattr__(rulebook, "digest", digest)
    return rulebook


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > _LONGEST:
        raise RulebookError((Fault(0, "", "the file is too large to be a rulebook"),))
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise RulebookError((Fault(0, "", "its lists are nested too deeply"),)) from None
    except ValueError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        message = _PLACE.sub("", str(error))
        raise RulebookError((Fault(line, "", f"this is not TOML: {message}"),)) from None


def _check_reach(rulebook: Rulebook, faults: Faults) -> None:
    """Thresholds and scales that no lead could ever reach."""
    thresholds = rulebook.thresholds
    for axis, threshold in ((FIT, thresholds.fit), (INTENT, thresholds.intent)):
        if rulebook.scale.get(axis, 0) > rulebook.most(axis):
            faults.add(("scale", axis), f"no lead can have more than {rulebook.most(axis)} points")
        if threshold > rulebook.most(axis):
            faults.add(
                ("thresholds", axis),
                f"{threshold} can never be reached: the most is {rulebook.most(axis)}",
            )
