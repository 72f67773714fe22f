"""What the user named, as targets: what cannot be read is said on stderr, and the rest goes on."""

from __future__ import annotations

from collections.abc import Sequence

import click

from douane.api import Options, understood
from douane.cli.output import complain
from douane.configurations import Reading, titled
from douane.errors import InputError
from douane.model import Configured, Target
from douane.text import excerpt

_OPEN = 3
_MOST_NAMED = 20


def taken(
    texts: Sequence[str], options: Options, *, installed: bool, quiet: bool
) -> tuple[tuple[Target, ...], list[int]]:
    """Return the targets of *texts*, of all configurations where *installed*, and codes for what is wrong.

    Raises click's UsageError where nothing is named, InputError where nothing is found.
    """
    if not texts and not installed:
        raise click.UsageError("Missing argument 'TARGET...', or --installed.", click.get_current_context())
    read = understood(texts, options, installed=installed)
    for error in read.wrong:
        complain(str(error))
    if installed and read.files and not quiet:
        _say(f"read {', '.join(read.files)}")
    if read.disabled and not quiet:
        _say(f"disabled, not vetted: {_listed(read)}")
    codes = [_OPEN if installed else error.exit_code for error in read.wrong]
    if not read.targets and not codes:
        raise _nothing(read, installed=installed)
    return read.targets, codes


def _nothing(read: Reading, *, installed: bool) -> InputError:
    if installed and not read.files:
        return InputError(
            "no configuration of any client was found for this user or this folder",
            remedy="name the file, or a server",
        )
    state = "every server is disabled" if read.disabled else "no server is named"
    where = f"{len(read.files)} configurations" if len(read.files) > 1 else "".join(read.files)
    return InputError(f"{state} in {where}", remedy="there is nothing to vet")


def _listed(read: Reading) -> str:
    names = [f"{each.name} ({_whose(each)})" for each in read.disabled]
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _whose(configured: Configured) -> str:
    return configured.file if configured.client == "any" else titled(configured.client)


def _say(message: str) -> None:
    click.echo(excerpt(message, 4000), err=True)
