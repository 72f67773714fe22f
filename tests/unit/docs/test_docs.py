"""The documents say what the program does."""

import re

import click
import pytest
from click.testing import CliRunner

from douane import rulebook
from douane.cli import COMMANDS, application
from support import ROOT


def test_the_rules_page_is_written_from_the_rules(accept: bool) -> None:
    path = ROOT / "docs" / "rules.md"
    if accept:
        path.write_text(rulebook.markdown(), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == rulebook.markdown(), "run pytest tests/unit/docs --accept"


def test_every_rule_explains_itself() -> None:
    for page in rulebook.pages().values():
        assert page.summary
        assert page.remedy
        assert page.taxonomy


def test_the_picture_names_every_module_of_the_engine() -> None:
    picture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    engine = ROOT / "scanner" / "douane"
    names = {
        path.name
        for path in engine.iterdir()
        if path.name not in ("__init__.py", "__main__.py", "__pycache__", "_native")
    }
    for name in names:
        assert re.search(rf"\b{re.escape(name.removesuffix('.py'))}\b", picture), name


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_shows_every_command(command: str) -> None:
    assert f"douane {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = CliRunner().invoke(application, [command, "--help"])
    assert result.exit_code == 0
    assert "Usage:" in result.output


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_tells_every_format_of_every_command(command: str) -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|")[1:3] for line in lines if line.startswith("| `") and line.count("|") == 4]
    told = {
        (form, name.strip())
        for forms, names in rows
        for form in re.findall(r"`([a-z-]+)`", forms)
        for name in names.split(",")
    }
    found = application.get_command(click.Context(application), command)
    assert found is not None
    forms = [
        option.type.choices
        for option in found.params
        if option.name == "form" and isinstance(option.type, click.Choice)
    ]
    assert {(form, command) for choices in forms for form in choices} == {
        each for each in told if each[1] == command
    }


def test_no_registry_and_no_machine_is_named() -> None:
    hosts = re.compile("npm" + r"js\.(org|com)|py" + r"pi\.org|python" + r"hosted|/" + "work/|/" + "root/")
    folders = (
        "scanner",
        "signatures",
        "lockfiles",
        "docs",
        "tests",
        "examples",
        "bench",
        "requirements",
        ".ci",
    )
    tops = [ROOT / name for name in ("README.md", "Makefile", "pyproject.toml")]
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    for path in (*tops, *files):
        if path.suffix in (".pyc", ".gz", ".tgz", ".whl") or "_native" in path.parts:
            continue  # what was made here is in no commit
        found = hosts.search(path.read_text(encoding="utf-8", errors="replace"))
        assert found is None, f"{path.relative_to(ROOT)}: {found}"
