"""Where people read prose they choose its language, in one way; the other commands are listed here."""

from __future__ import annotations

from collections.abc import Iterator

import click

from douane.cli import COMMANDS, application
from douane.words import LANGUAGES

ENGLISH_ONLY = {
    "adopt",  # what another tool's lock says, line by line
    "completion", "export", "policy schema",  # what is written is for programs
    "sign", "update",  # a line for each step
}  # fmt: skip


def commands() -> Iterator[tuple[str, click.Command]]:
    root = click.Context(application, info_name="douane")
    for name in COMMANDS:
        found = application.get_command(root, name)
        assert found is not None
        inner = found.commands if isinstance(found, click.Group) else {"": found}
        yield from ((f"{name} {below}".strip(), command) for below, command in inner.items())


def test_every_command_that_speaks_prose_speaks_every_language() -> None:
    silent = set()
    for name, command in commands():
        option = next((each for each in command.params if each.name == "lang"), None)
        if option is None:
            silent.add(name)
            continue
        assert isinstance(option.type, click.Choice)
        assert tuple(option.type.choices) == LANGUAGES
        assert option.default == "en"
        assert option.envvar == "DOUANE_LANG"
    assert silent == ENGLISH_ONLY
