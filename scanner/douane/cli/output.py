"""Where a command's words go: the report to stdout or a file, complaints to stderr."""

from __future__ import annotations

import datetime
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TextIO

import click

from douane.errors import DouaneError, InputError
from douane.text import excerpt

_WIDTH = 110  # columns, where stdout is no terminal
_NARROWEST = 40


def complain(message: str) -> None:
    """Say *message*, one line, on stderr."""
    tell(f"douane: {excerpt(message, 2000)}")


def tell(line: str) -> None:
    """Write *line* to stderr; that nobody reads it any more changes nothing, the exit code included."""
    try:
        click.echo(line, err=True)
    except BrokenPipeError:
        _discard(sys.stderr)


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
    try:
        if output is None:
            sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
            sys.stdout.flush()
        else:
            _save(text, output)
    except BrokenPipeError:
        _discard(sys.stdout)
    except OSError as error:
        if output is not None:
            raise InputError(f"{excerpt(str(output))} cannot be written: {error.strerror}") from error
        _discard(sys.stdout)
        raise DouaneError(f"the report cannot be written: {error.strerror}") from error


def _save(text: str, output: Path) -> None:
    if output.exists() and not output.is_file():  # a device or a pipe, which must not be replaced by a file
        with output.open("wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
        return
    from douane_lockfiles import write_text

    write_text(output.resolve(), text)


def _discard(stream: TextIO) -> None:
    """Let what is still buffered go nowhere: writing it at exit would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
