"""The command line's front door: reads the words, runs the command, says what went wrong."""

from __future__ import annotations

import importlib
import os
import sys

from boothapp.commands.parser import build_parser
from boothapp.domain.errors import UserError

WRONG_USE = 2
FAILED = 1
INTERRUPTED = 130


def main(words: list[str] | None = None) -> int:
    """Run one command. Returns 0, 1 when the world was not as it should be (a sentence on stderr
    says what and the way out) or 2 for wrong use."""
    args = build_parser().parse_args(words)
    # Imported by name so that 'boothapp badge' never waits for Qt or SQLAlchemy.
    command = importlib.import_module(f"boothapp.commands.{args.module}")
    try:
        return int(command.run(args))
    except UserError as error:
        print(f"boothapp: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("boothapp: stopped; what was saved stays saved.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output left ('boothapp badge ... | head'); nothing is wrong here.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
