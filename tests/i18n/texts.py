"""What the window says, read from the sources of `ui`; imports the standard library only.

Qt's own reader of Python misses texts that are said through an alias of `translate`, plural forms
given to `translate`, and names the class wrongly where a function says `dialog.tr(…)`. So the texts
are found here, by Python's own parser, and handed to lupdate as C++, which it reads fully.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_SHOWN = frozenset(
    {
        "setText", "setWindowTitle", "setPlaceholderText", "setToolTip", "setAccessibleName",
        "setAccessibleDescription", "setTitle", "setStatusTip", "addAction", "Label", "QLabel",
        "SectionHeader", "PrimaryButton", "SecondaryButton", "QuietButton", "ChoiceButton",
        "LinkButton", "EmptyState", "Callout", "QPushButton",
    }
)  # fmt: skip
"""Calls whose first literal a person would read."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text as Qt looks it up; `plural`: it counts something."""

    context: str
    source: str
    comment: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """A text that no catalogue can hold, with the file and line it stands in."""

    place: str
    why: str


def window_texts() -> tuple[frozenset[Text], tuple[Fault, ...]]:
    """Every text of `ui`, and what is wrong with how some are said."""
    texts: set[Text] = set()
    faults: list[Fault] = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        reader = _Reader(path.relative_to(ROOT).as_posix())
        reader.read(ast.parse(path.read_text(encoding="utf-8")))
        texts |= reader.texts
        faults += reader.faults
    return frozenset(texts), tuple(faults)


class _Reader(ast.NodeVisitor):
    def __init__(self, name: str) -> None:
        self.texts: set[Text] = set()
        self.faults: list[Fault] = []
        self._name = name
        self._classes: list[str] = []
        self._arguments: list[dict[str, str]] = []
        self._aliases: set[str] = set()

    def read(self, tree: ast.Module) -> None:
        """Note all that a module says."""
        self._aliases = {"translate", *_aliases(tree)}
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        typed = {
            each.arg: ast.unparse(each.annotation).strip("'\"").split(".")[-1]
            for each in (*node.args.args, *node.args.kwonlyargs)
            if each.annotation is not None
        }
        self._arguments.append(typed)
        self.generic_visit(node)
        self._arguments.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if isinstance(node.func, ast.Attribute) and name == "tr":
            self._note(node, self._context(node.func.value), node.args)
        elif name in self._aliases and len(node.args) > 1 and _literal(node.args[0]) is not None:
            self._note(node, _literal(node.args[0]), node.args[1:])
        elif name in _SHOWN:
            self._check_shown(node)
        self.generic_visit(node)

    def _context(self, spoken_by: ast.expr) -> str | None:
        said_by = ast.unparse(spoken_by)
        if said_by == "self":
            return self._classes[-1] if self._classes else None
        for arguments in reversed(self._arguments):
            if said_by in arguments:
                return arguments[said_by]
        return None

    def _note(self, node: ast.Call, context: str | None, words: list[ast.expr]) -> None:
        source = _literal(words[0]) if words else None
        comment = _literal(words[1]) if len(words) > 1 else ""
        if source is None:
            self._fault(node, "what is translated is no plain literal")
        elif context is None:
            self._fault(node, "whose tr() it is cannot be told; use QCoreApplication.translate")
        else:
            self.texts.add(Text(context, source, comment or "", len(words) > 2))

    def _check_shown(self, node: ast.Call) -> None:
        for word in node.args[:2]:
            parts = word.values if isinstance(word, ast.JoinedStr) else [word]
            said = " ".join(filter(None, map(_literal, parts))).replace("boothapp", "").strip()
            if any(map(str.isalpha, said)) and (" " in said or said[:1].isupper()):
                self._fault(node, f"{said!r} is shown and not translated")

    def _fault(self, node: ast.Call, why: str) -> None:
        self.faults.append(Fault(f"{self._name}:{node.lineno}", why))


def _aliases(tree: ast.Module) -> Iterator[str]:
    """The names that a module gives to `QCoreApplication.translate`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = (
                    zip(target.elts, node.value.elts, strict=False)
                    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                    else [(target, node.value)]
                )
                for name, value in pairs:
                    if isinstance(name, ast.Name) and _ends_in_translate(value):
                        yield name.id


def _ends_in_translate(value: ast.expr) -> bool:
    return isinstance(value, ast.Attribute) and value.attr == "translate"


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
