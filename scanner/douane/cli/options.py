"""Options that several commands share, and what they build."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from douane.api import Options
from douane.cli.progress import Bar
from douane.environment import parse_overrides
from douane.errors import InputError
from douane.progress import Progress, Silent
from douane.text import excerpt

Command = TypeVar("Command", bound=Callable[..., Any])


def run_options(command: Command) -> Command:
    """Add the options of every command that looks at packages."""
    for option in reversed(
        (
            click.option(
                "--offline", is_flag=True, help="Answer from the local store; what is missing is a gap."
            ),
            click.option("--refresh", is_flag=True, help="Ask the index again, however fresh the store is."),
            click.option(
                "--environment",
                metavar="KEY=VALUE,...",
                default="",
                help="Resolve for another machine: python=3.12.3, platform=, node=, os=, cpu=, libc=.",
            ),
            click.option(
                "--lockfiles",
                type=click.Path(file_okay=False, path_type=Path),
                default=Path("lockfiles"),
                show_default=True,
                help="Folder of <ecosystem>/<name>.json.",
            ),
            click.option(
                "--store",
                type=click.Path(file_okay=False, path_type=Path),
                help="Folder of the local store (default: the user's cache, or DOUANE_STORE).",
            ),
            click.option("-q", "--quiet", is_flag=True, help="No progress on stderr."),
        )
    ):
        command = option(command)
    return command


def output_options(*formats: str) -> Callable[[Command], Command]:
    """Add --format with *formats* (the first is the default), -o and --color."""

    def add(command: Command) -> Command:
        for option in reversed(
            (
                click.option(
                    "--format", "form", type=click.Choice(formats), default=formats[0], show_default=True
                ),
                click.option(
                    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here."
                ),
                click.option(
                    "--color",
                    type=click.Choice(("auto", "always", "never")),
                    default="auto",
                    show_default=True,
                ),
            )
        ):
            command = option(command)
        return command

    return add


def options_from(
    *, offline: bool, refresh: bool, environment: str, lockfiles: Path, store: Path | None, quiet: bool
) -> Options:
    """Return the engine's options. Raises UsageError for an environment that cannot be read."""
    return Options(
        offline=offline,
        refresh=refresh,
        environment=parse_overrides(environment) if environment else {},
        lockfiles=lockfiles,
        store=store,
        progress=progress(quiet=quiet),
    )


def progress(*, quiet: bool) -> Progress:
    """Return a progress bar on stderr, or silence where stderr is no terminal."""
    return Silent() if quiet or not sys.stderr.isatty() else Bar()


def wiped(progress: Progress) -> None:
    """Take the progress bar away before something is printed."""
    if isinstance(progress, Bar):
        progress.wipe()


def wants_color(color: str, output: Path | None) -> bool:
    """Whether to colour: only on a terminal, and never against NO_COLOR, unless asked always."""
    if color == "auto":
        return output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return color == "always"


def emit(text: str, output: Path | None) -> None:
    """Write *text* to stdout, or whole to *output* (never half a file). Raises InputError."""
    if output is None:
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
        return
    from douane_lockfiles import write_text

    try:
        write_text(output, text)
    except OSError as error:
        raise InputError(f"{excerpt(str(output))} cannot be written: {error.strerror}") from error
