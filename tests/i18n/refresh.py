"""Brings the catalogues in resources/i18n up to date with the window; run it from the root:

python -m tests.i18n.refresh            take new texts in, drop those gone, compile
python -m tests.i18n.refresh --report   only say what is missing
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from tests.i18n.texts import ROOT, Text, window_texts

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "zh_CN")
PLURALS_ONLY = ("en",)
"""English is the language of the sources; its catalogue holds what is counted."""


def run() -> int:
    """Refresh, or report; 1 where a text has no translation."""
    if "--report" not in sys.argv:
        refresh()
    missing = [line for language in LANGUAGES for line in untranslated(language)]
    faults = [f"{fault.place}: {fault.why}" for fault in window_texts()[1]]
    print("\n".join([*faults, *missing, f"{len(missing)} texts want a translation"]))
    return 1 if missing or faults else 0


def refresh() -> None:
    """Merge the window's texts into the catalogues by lupdate and compile them by lrelease."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_cpp(window_texts()[0]), encoding="utf-8")
        for language in (*LANGUAGES, *PLURALS_ONLY):
            plural = ["-pluralonly"] if language in PLURALS_ONLY else []
            _tool(
                "lupdate", str(source), "-no-obsolete", "-locations", "none", "-silent", *plural,
                "-source-language", "en", "-target-language", language,
                "-ts", str(catalogue(language)),
            )  # fmt: skip
    for language in (*LANGUAGES, *PLURALS_ONLY):
        compile_to(catalogue(language), catalogue(language).with_suffix(".qm"))


def compile_to(source: Path, target: Path) -> None:
    """Compile a catalogue; the same bytes for the same catalogue."""
    _tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def catalogue(language: str) -> Path:
    """The catalogue of a language as people edit it."""
    return FOLDER / f"boothapp_{language}.ts"


def held(language: str) -> dict[Text, tuple[str, ...]]:
    """What a catalogue holds: each text with its translation, or one for each plural form."""
    found: dict[Text, tuple[str, ...]] = {}
    for context in ET.parse(catalogue(language)).getroot().findall("context"):
        for message in context.findall("message"):
            said = message.find("translation")
            assert said is not None
            forms = said.findall("numerusform") or [said]
            done = said.get("type") is None
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            found[text] = tuple(form.text or "" for form in forms) if done else ()
    return found


def untranslated(language: str) -> list[str]:
    """A line for each text of the window that a catalogue does not say."""
    known = held(language)
    return [
        f"{language}: {text.context}: {text.source!r}"
        for text in sorted(window_texts()[0])
        if not known.get(text)
    ]


def as_cpp(texts: frozenset[Text]) -> str:
    """The texts as lupdate reads them best."""
    return "\n".join(
        f"QCoreApplication::translate({', '.join(map(json_text, words(text)))}"
        f"{', n' if text.plural else ''});"
        for text in sorted(texts)
    )


def words(text: Text) -> tuple[str, ...]:
    """A text's arguments of `translate`."""
    return text.context, text.source, text.comment


def json_text(text: str) -> str:
    """A literal of C++; its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)


def _tool(name: str, *arguments: str) -> None:
    # The wheel's own, for the scripts around them start a Python each.
    tool = Path(PySide6.__file__).parent / name
    subprocess.run([str(tool), *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    raise SystemExit(run())
