"""The shape of the house: layers, types and style hold on every run (design section 4)."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("boothapp", "ui", "sync", "resources")
TOP_LEVEL = {
    *PACKAGES, "tests", "pyproject.toml", "README.md", "ARCHITECTURE.md", "CHANGELOG.md"
}  # fmt: skip


def modules() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_imports_go_down_only() -> None:
    entry = "from importlinter.cli import lint_imports_command as run; run()"
    ran = subprocess.run(
        [sys.executable, "-c", entry], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_type_checks() -> None:
    ran = run("mypy")
    assert ran.returncode == 0, ran.stdout


def test_style_holds() -> None:
    checked, formatted = run("ruff", "check", "."), run("ruff", "format", "--check", ".")
    assert checked.returncode == 0, checked.stdout
    assert formatted.returncode == 0, formatted.stdout


def test_the_top_level_is_what_the_design_says() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    top = {name.split("/")[0] for name in tracked}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_no_room_is_a_junk_drawer() -> None:
    names = {path.stem for path in modules()}
    assert not names & {"utils", "util", "helpers", "helper", "common", "misc", "manager"}


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in modules() if not ast.get_docstring(ast.parse(path.read_text()))]
    assert silent == []


def test_no_room_has_two_ideas() -> None:
    long = {
        str(path): count
        for path in modules()
        if (count := len(path.read_text().splitlines())) > 350
    }
    assert long == {}


def test_dependencies_are_pinned_and_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    explained = (ROOT / "ARCHITECTURE.md").read_text()
    for line in project["dependencies"]:
        name = re.split(r"[\[<>=; ]", line)[0]
        assert "<" in line, f"{name} has no upper bound"
        assert f"**{name}**" in explained, f"ARCHITECTURE.md does not say why {name} is there"


@pytest.mark.parametrize("module", ["boothapp.domain", "boothapp.services", "sync.server"])
def test_the_core_runs_without_qt(module: str) -> None:
    code = (
        "import importlib, pkgutil, sys\n"
        "sys.modules['PySide6'] = None\n"
        f"package = importlib.import_module({module!r})\n"
        f"for found in pkgutil.walk_packages(package.__path__, {module + '.'!r}):\n"
        "    importlib.import_module(found.name)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
