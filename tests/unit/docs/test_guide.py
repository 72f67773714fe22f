"""The pages for each task name commands, options and files that exist; every option is in the reference."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from douane.cli import COMMANDS, application
from support import ROOT

PAGES = sorted([*ROOT.glob("docs/guide/*.md"), ROOT / "README.md", ROOT / "docs/rug-pull.md"])
REFERENCE = ROOT / "docs" / "commands.md"


def commands(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        found = re.match(r"\s+\$ (?:export \w+=\S+; )?douane (.*)", line)
        if found:
            yield found[1].partition(" | ")[0]


CASES = [(path, line) for path in PAGES for line in commands(path)]


def leaves() -> Iterator[tuple[str, click.Command]]:
    """Yield the name and the command of everything that can be called."""
    root = click.Context(application, info_name="douane")
    for name in COMMANDS:
        found = application.get_command(root, name)
        assert found is not None
        yield f"douane {name}", found
        if isinstance(found, click.Group):
            yield from ((f"douane {name} {inner}", found.commands[inner]) for inner in sorted(found.commands))


def reference() -> str:
    blocks = ["# All commands\n\nWritten from the program (`pytest tests/unit/docs --accept`)."]
    for name, command in leaves():
        context = click.Context(
            command,
            info_name=name,
            max_content_width=100,
            terminal_width=100,
            help_option_names=application.context_settings["help_option_names"],
        )
        blocks.append(f"## {name}\n\n```text\n{command.get_help(context)}\n```")
    return "\n\n".join(blocks) + "\n"


def test_the_reference_is_written_from_the_program(accept: bool) -> None:
    if accept:
        REFERENCE.write_text(reference(), encoding="utf-8")
    assert REFERENCE.read_text(encoding="utf-8") == reference(), "run pytest tests/unit/docs --accept"


@pytest.mark.parametrize(("path", "line"), CASES, ids=[f"{path.stem}-{line[:40]}" for path, line in CASES])
def test_what_a_page_shows_can_be_typed(
    path: Path, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dumps").mkdir()
    words = shlex.split(line)
    command: click.Command = application
    context = click.Context(application, info_name="douane")
    while isinstance(command, click.Group):
        found = command.get_command(context, words.pop(0))
        assert found is not None, line
        command = found
    command.make_context(command.name, words, parent=context)


@pytest.mark.parametrize("path", [*PAGES, ROOT / "docs/comparison.md"], ids=lambda path: path.stem)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_there_is_a_page_for_every_task() -> None:
    names = {path.stem for path in ROOT.glob("docs/guide/*.md")}
    assert {"vet", "pin", "nightly", "pull-requests", "decide", "policy", "offline", "clients"} == names
    readme = (ROOT / "README.md").read_text("utf-8")
    assert all(f"docs/guide/{name}.md" in readme for name in names)


def test_commands_that_take_no_answer_from_a_page_are_few() -> None:
    shown = {line.split(" ")[0] for _, line in CASES}
    assert set(COMMANDS) - shown <= {"completion"}
