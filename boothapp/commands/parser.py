"""The words of the command line with their help; imports nothing heavy, so that help is instant."""

from __future__ import annotations

import argparse
from pathlib import Path

from boothapp import __version__
from boothapp.commands.centre_words import (
    DEVICES,
    ENROL,
    SERVE,
    add_devices_words,
    add_enrol_words,
    add_serve_words,
)
from boothapp.commands.export_words import EXPORT_EXAMPLES, EXPORT_HELP, add_export_words
from boothapp.commands.protect_words import PROTECT, add_pin_word, add_protect_words

_DATA_HELP = (
    "folder with this laptop's data (default: the system's place for it, or $BOOTHAPP_DATA)"
)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser; each command sets `module`, the module of boothapp.commands to run."""
    parser = argparse.ArgumentParser(
        prog="boothapp",
        description="Captures visitors at a trade-show booth, says what each is worth and why, "
        "and alerts sales at once. Without a command it opens the window.",
        epilog="Examples:\n  boothapp demo\n  boothapp demo --headless --out out\n"
        "  boothapp badge scans.txt\n  boothapp doctor",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"boothapp {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help=_DATA_HELP)
    parser.set_defaults(module="window", kiosk=False, pin_file=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _window(commands)
    _demo(commands)
    _pure(commands)
    _match(commands)
    _calibrate(commands)
    _rulebook(commands)
    _data(commands)
    _centre(commands)
    return parser


_Commands = argparse._SubParsersAction  # argparse gives the type no public name


def _add(
    commands: _Commands[argparse.ArgumentParser], name: str, module: str, text: str, *examples: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=text,
        description=text[0].upper() + text[1:] + ".",
        epilog="Examples:\n" + "\n".join(f"  {example}" for example in examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(module=module)
    return command


def _with_data(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=_DATA_HELP
    )
    return command


def _with_pin(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    add_pin_word(command)
    return _with_data(command)


def _window(commands: _Commands[argparse.ArgumentParser]) -> None:
    _with_data(_add(commands, "window", "window", "open the window", "boothapp window"))
    kiosk = _add(
        commands, "kiosk", "window",
        "let visitors register alone, on the whole screen, until staff give their PIN",
        "boothapp kiosk",
    )  # fmt: skip
    _with_data(kiosk).set_defaults(kiosk=True)


def _demo(commands: _Commands[argparse.ArgumentParser]) -> None:
    demo = _add(
        commands, "demo", "demo",
        "play with a sample show, or run the whole job without a screen",
        "boothapp demo", "boothapp demo --headless --out out",
    )  # fmt: skip
    demo.add_argument("--headless", action="store_true", help="do the whole job without a screen")
    demo.add_argument(
        "--out", type=Path, metavar="DIR", default=Path("boothapp-demo"),
        help="where --headless writes report.pdf, leads.csv, log.jsonl and summary.json",
    )  # fmt: skip


def _many_payloads(badge: argparse.ArgumentParser) -> None:
    many = badge.add_mutually_exclusive_group()
    for flags, word, text in (
        (("--lines",), "lines", "each line is a payload of its own"),
        (("-0", "--nul"), "nul", "payloads with NUL between them; they may hold line ends"),
        (("--records",), "records", "the same with the record separator U+001E between them"),
    ):
        many.add_argument(*flags, dest="between", action="store_const", const=word, help=text)
    badge.add_argument(
        "--template", type=Path, metavar="FILE",
        help="what was taught of the show's badges, as JSON",
    )  # fmt: skip
    badge.add_argument(
        "--teach", action="store_true",
        help="print the template that a test badge proposes, as JSON, instead of reading it",
    )  # fmt: skip


def _pure(commands: _Commands[argparse.ArgumentParser]) -> None:
    badge = _add(
        commands, "badge", "badge",
        "read badge payloads and photographed codes, one JSON object a line",
        "boothapp badge badge.vcf", "boothapp badge photo.jpg", "echo '7003214' | boothapp badge",
        "boothapp badge --lines scans.txt", "boothapp badge --card photo.jpg",
        "boothapp badge --teach test-badge.txt > visitor.json",
        "boothapp badge --template visitor.json --lines scans.txt",
    )  # fmt: skip
    badge.add_argument(
        "files", nargs="*", type=Path, metavar="FILE",
        help="payloads, or PNG, JPEG, WebP, AVIF and HEIC pictures; default: stdin",
    )  # fmt: skip
    badge.add_argument(
        "--card", action="store_true",
        help="the pictures are business cards: read them by tesseract, with confidences",
    )  # fmt: skip
    _many_payloads(badge)
    badge.add_argument(
        "--separator", metavar="TEXT", help="the separator of this show's delimited badges"
    )
    badge.add_argument(
        "--columns", metavar="NAMES", help="their fields in order, such as id,first_name,last_name"
    )
    score = _add(
        commands, "score", "score",
        "score one lead by a rulebook and print the verdict as JSON",
        "boothapp score --rulebook rulebook.toml --lead lead.json",
    )  # fmt: skip
    score.add_argument("--rulebook", type=Path, required=True, metavar="F", help="a TOML file")
    score.add_argument(
        "--lead", type=Path, required=True, metavar="F",
        help="JSON, every key optional: fields of the lead, data of its account, answers by "
        'criterion ("?" does not know, "-" would not say), actions taken, do_not_contact. Such as '
        '{"fields": {"country": "HU"}, "account": {"naics": "325510", "people": 320}, '
        '"answers": {"timing": "3_months"}, "actions": ["sample_request"]}',
    )  # fmt: skip


def _match(commands: _Commands[argparse.ArgumentParser]) -> None:
    match = _add(
        commands, "match", "match",
        "find the same people and companies in files",
        "boothapp match --known customers.csv --incoming visitors.csv --out pairs.csv",
        "boothapp match --within contacts.csv --out duplicates.csv",
        "boothapp match --names pairs.csv",
    )  # fmt: skip
    match.add_argument("--known", type=Path, metavar="A.csv", help="rows that are known")
    match.add_argument("--incoming", type=Path, metavar="B.csv", help="the rows to look up in A")
    match.add_argument("--within", type=Path, metavar="A.csv", help="find duplicates in one file")
    match.add_argument(
        "--names", type=Path, metavar="PAIRS.csv", help="score two columns of names, row by row"
    )
    match.add_argument(
        "--columns", metavar="NAMES",
        help="what to compare, such as name,city or vorname=first_name (default: guessed); "
        "with --names the two columns",
    )  # fmt: skip
    match.add_argument(
        "--out", type=Path, metavar="FILE",
        help="CSV with known_row, incoming_row (from 0) and score 0 to 1 (default: stdout)",
    )  # fmt: skip


def _rulebook(commands: _Commands[argparse.ArgumentParser]) -> None:
    rulebook = _add(
        commands, "rulebook", "rulebook",
        "check a rulebook before it is put forward, or compare two in words",
        "boothapp rulebook check rulebook.toml", "boothapp rulebook diff agreed.toml new.toml",
    )  # fmt: skip
    parts = rulebook.add_subparsers(dest="part", metavar="check|diff", required=True)
    check = parts.add_parser("check", help="say what it is, or every fault with its line")
    check.add_argument("file", type=Path, metavar="FILE", help="a TOML file")
    diff = parts.add_parser("diff", help="say in words what the second says differently")
    diff.add_argument("old", type=Path, metavar="OLD", help="a TOML file")
    diff.add_argument("new", type=Path, metavar="NEW", help="a TOML file")


def _calibrate(commands: _Commands[argparse.ArgumentParser]) -> None:
    calibrate = _add(
        commands, "calibrate", "calibrate",
        "learn from outcomes which points hold, and suggest better ones",
        "boothapp calibrate leads.csv --outcome won --out new.toml",
        "boothapp calibrate leads.csv.gz --outcome stage --won 'Closed Won' --rulebook agreed.toml "
        "--out new.toml --unknown n/a --leave-out duration",
    )  # fmt: skip
    calibrate.add_argument(
        "leads", type=Path, metavar="LEADS.csv",
        help="leads with their outcomes; CSV, gzipped or not, or .xlsx",
    )  # fmt: skip
    calibrate.add_argument(
        "--outcome", required=True, metavar="COLUMN", help="the column that says won or lost"
    )
    calibrate.add_argument(
        "--won", metavar="VALUE", help="what stands for won there (default: yes, 1, won, true ...)"
    )
    calibrate.add_argument(
        "--rulebook", type=Path, metavar="F",
        help="the agreed rulebook; columns are called as its criteria's ids or labels "
        "(default: criteria are drafted from the columns)",
    )  # fmt: skip
    calibrate.add_argument(
        "--out", type=Path, required=True, metavar="NEW.toml",
        help="where the suggested rulebook goes, with the evidence for each answer",
    )  # fmt: skip
    calibrate.add_argument(
        "--unknown", action="append", default=[], metavar="TEXT",
        help="what stands for not known, besides blank, unknown, n/a, ?; may be repeated",
    )  # fmt: skip
    calibrate.add_argument(
        "--leave-out", action="append", default=[], metavar="COLUMN",
        help="a column not to learn from, such as one only known afterwards; may be repeated",
    )  # fmt: skip
    calibrate.add_argument(
        "--folds", type=int, default=5, metavar="N", help="of the cross-validation (default: 5)"
    )
    calibrate.add_argument("--json", action="store_true", help="print JSON instead of tables")


def _data(commands: _Commands[argparse.ArgumentParser]) -> None:
    _import(commands)
    report = _with_pin(_add(
        commands, "report", "report",
        "write the PDF summary of a show", "boothapp report --out summary.pdf",
    ))  # fmt: skip
    report.add_argument("--out", type=Path, metavar="FILE", default=Path("report.pdf"))
    _show_option(report)
    export = _with_pin(_add(commands, "export", "export", EXPORT_HELP, *EXPORT_EXAMPLES))
    add_export_words(export)
    _show_option(export)
    _with_pin(_add(
        commands, "rebuild", "rebuild",
        "fold everything anew from the log of facts", "boothapp rebuild",
    ))  # fmt: skip
    _with_pin(_add(
        commands, "doctor", "doctor",
        "say what is installed, where the data is, what is wrong and what to do", "boothapp doctor",
    ))  # fmt: skip
    protect = _with_pin(_add(commands, "protect", "protect", *PROTECT))
    add_protect_words(protect)


def _import(commands: _Commands[argparse.ArgumentParser]) -> None:
    imports = _with_pin(
        _add(
            commands, "import", "import_lists", "import a list from a CSV file or Excel workbook",
            "boothapp import accounts customers.csv",
            "boothapp import contacts export.xlsx --columns 'Bereich=department,Notiz=' --dry-run",
            "boothapp import registrations visitors.csv --refused refused.csv",
        )
    )  # fmt: skip
    imports.add_argument(
        "what", choices=("accounts", "contacts", "leads", "registrations"),
        help="companies, people, people asked before with what came of it, or an organiser's list",
    )  # fmt: skip
    imports.add_argument("file", type=Path, metavar="FILE")
    imports.add_argument(
        "--columns", metavar="HEADING=FIELD,...",
        help="where columns go that are guessed wrong; no field leaves a column out",
    )  # fmt: skip
    imports.add_argument("--sheet", metavar="NAME", help="of a workbook; default: the first")
    imports.add_argument(
        "--refused", type=Path, metavar="OUT.csv", help="write the rows that were not taken whole"
    )
    imports.add_argument("--dry-run", action="store_true", help="count, and write nothing")
    _show_option(imports)


def _show_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--show", metavar="NAME", help="default: the show that is open")


def _centre(commands: _Commands[argparse.ArgumentParser]) -> None:
    sync = _with_pin(_add(
        commands, "sync", "sync",
        "send what is waiting and fetch what is new",
        "boothapp sync", "boothapp sync --join 'CODE FROM boothapp enrol'",
    ))  # fmt: skip
    sync.add_argument("--join", metavar="CODE", help="join the booth that this code names, first")
    add_serve_words(_with_data(_add(commands, "serve", "serve", *SERVE)))
    enrol = _with_data(_add(commands, "enrol", "enrol", *ENROL))
    add_enrol_words(enrol)
    _show_option(enrol)
    add_devices_words(_with_data(_add(commands, "devices", "devices", *DEVICES)))
