"""Files that somebody names on the command line: read whole, up to a bound."""

from __future__ import annotations

from pathlib import Path

from douane.errors import InputError
from douane.text import excerpt


def content(path: Path, most: int, *, remedy: str = "", shown: str = "") -> bytes:
    """Return the bytes of the file *path*, which errors call *shown*.

    Raises InputError where it cannot be read, or where it has more than *most* bytes (with *remedy*).
    """
    name = excerpt(shown or str(path), 200)
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        why = error.strerror or str(error)
        raise InputError(f"{name} cannot be read: {why}", remedy="check the path" * missing) from error
    if len(data) > most:
        raise InputError(f"{name} is larger than {most >> 20} MiB", remedy=remedy)
    return data
