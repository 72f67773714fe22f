"""Knowledge as data: patterns, names and checklist rows, reviewable by people who do not write Python.

Nothing here has any logic beyond reading its own files, and nothing outside this folder is ever read.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any


def text(path: str) -> str:
    """Return the text of data file *path* (``checklist/en.toml``). Raises FileNotFoundError."""
    return resources.files(__name__).joinpath(*path.split("/")).read_text(encoding="utf-8")


@cache
def table(path: str) -> dict[str, Any]:
    """Return TOML file *path* as a mapping; the caller does not change it."""
    return tomllib.loads(text(path))


def lines(path: str) -> tuple[str, ...]:
    """Return the lines of *path* without comments (``#``) and blank lines."""
    return tuple(
        line for raw in text(path).splitlines() if (line := raw.strip()) and not line.startswith("#")
    )


def names(folder: str) -> tuple[str, ...]:
    """Return the paths of the data files of *folder*, sorted."""
    entries = resources.files(__name__).joinpath(*folder.split("/")).iterdir()
    return tuple(sorted(f"{folder}/{entry.name}" for entry in entries if entry.is_file()))


@cache
def digest() -> str:
    """Return ``sha256:<hex>`` over all data files, so that a new finding can be put down to new rules."""
    whole = hashlib.sha256()
    for path, data in sorted(_files(resources.files(__name__), "")):
        whole.update(f"{path}\0{len(data)}\0".encode() + data)
    return f"sha256:{whole.hexdigest()}"


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.name.startswith("__"):
            yield from _files(entry, f"{prefix}{entry.name}/")
        elif entry.is_file() and not entry.name.endswith((".py", ".pyc")):
            yield f"{prefix}{entry.name}", entry.read_bytes()
