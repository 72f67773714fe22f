"""Where a command's words go: the report to stdout or a file, complaints to stderr."""

from __future__ import annotations

import datetime
import os
import shutil
import sys
import time
from pathlib import Path

import click

from douane.cli.streams import lost
from douane.errors import DouaneError, InputError
from douane.text import excerpt

_WIDTH = 110  # columns, where stdout is no terminal
_NARROWEST = 40
_NARROWEST_PAGE = 50


def complain(message: str) -> None:
    """Say *message*, one line, on stderr."""
    click.echo(f"douane: {excerpt(message, 2000)}", err=True)


def about(text: str, error: DouaneError) -> str:
    """Return what *error* says of the target *text*, which is named once."""
    named = excerpt(text)
    return str(error) if error.message.startswith(named) else f"{named}: {error}"


def wants_color(color: str, output: Path | None) -> bool:
    """Whether to colour: only on a terminal, and never against NO_COLOR, unless asked always."""
    if color == "auto":
        return output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return color == "always"


def columns(output: Path | None) -> int:
    """Return how wide a text may be: as the terminal that it goes to, else as a page."""
    if output is None and sys.stdout.isatty():
        return max(_NARROWEST, shutil.get_terminal_size().columns)
    return _WIDTH


def page_columns(output: Path | None) -> int:
    """Return how wide a report is that has the form of a page: on a narrower terminal as that."""
    return min(max(columns(output), _NARROWEST_PAGE), _WIDTH)


def worst(codes: list[int]) -> int:
    """Return the code that must not be overlooked: a *no*, then usage, then *unknown*."""
    return next((code for code in (1, 2, 3) if code in codes), 0)


def today() -> tuple[str, float]:
    """Return the day it is (YYYY-MM-DD, UTC), and the seconds since the epoch."""
    now = time.time()
    return datetime.datetime.fromtimestamp(now, datetime.UTC).strftime("%Y-%m-%d"), now


def emit(text: str, output: Path | None = None) -> None:
    """Write *text* to stdout, or whole to *output* (never half a file).

    A reader of stdout that has seen enough changes nothing: the exit code still tells the verdict. Raises
    InputError for *output*, DouaneError for stdout, where they cannot be written.
    """
    if output is None:
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
        if (why := lost()) is not None:
            raise DouaneError(f"the report cannot be written: {why}")
        return
    try:
        _save(text, output)
    except BrokenPipeError:
        return  # a pipe whose reader has seen enough
    except OSError as error:
        raise InputError(f"{excerpt(str(output))} cannot be written: {error.strerror}") from error


def _save(text: str, output: Path) -> None:
    if output.exists() and not output.is_file():  # a device or a pipe, which must not be replaced by a file
        with output.open("wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
        return
    from douane_lockfiles import write_text

    write_text(output.resolve(), text)
