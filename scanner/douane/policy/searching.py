"""Which policy counts in a folder: the nearest one, up to the top of the repository."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from douane.errors import InputError
from douane.model import Policy
from douane.policy.reading import MOST_BYTES, PROJECT, read, section
from douane.text import excerpt

FILE = "douane.toml"
_MARK = ".git"  # a folder, or a file in a linked work tree
_DEEPEST = 100
"""Folders between the working folder and the top of its repository."""


def found(folder: Path) -> Policy | None:
    """Return the policy that counts in *folder*: of it, or of the nearest folder above it.

    Outside of a repository only *folder* itself is looked at: what lies above belongs to somebody else.
    Raises InputError for one that cannot be read, or for two in one folder.
    """
    for each in _folders(folder):
        own, project = each / FILE, each / PROJECT
        has_own, in_project = own.is_file(), _has_table(project)
        if has_own and in_project:
            raise InputError(
                f"{excerpt(str(each))} holds two policies: {FILE} and [tool.douane] of {PROJECT}",
                remedy="keep one of them",
            )
        if has_own or in_project:
            counts = own if has_own else project
            return read(counts, named=False, shown=os.path.relpath(counts, folder))
    return None


def _folders(folder: Path) -> list[Path]:
    here = folder.absolute()
    upwards = [here, *here.parents][:_DEEPEST]
    top = next((number for number, each in enumerate(upwards) if (each / _MARK).exists()), 0)
    return upwards[: top + 1]


def _has_table(project: Path) -> bool:
    """Whether the pyproject.toml *project* has a policy. Raises InputError where that cannot be told."""
    if not project.is_file():
        return False
    try:
        with project.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if b"douane" not in data and len(data) <= MOST_BYTES:
            return False
        return section(tomllib.loads(data.decode("utf-8-sig"))) is not None
    except (OSError, ValueError, RecursionError):
        return True  # reading it says what is wrong: a policy that cannot be read must not count as none
