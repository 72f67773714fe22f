"""What was compiled of this program for the machine it runs on (`make native`), if anything was.

It lies in a folder beside the sources, with the digest of all sources that it was made of. Where these are
no longer the same, or where it cannot be loaded, the sources are run, as where nothing was compiled.
"""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from collections.abc import Sequence
from functools import cache
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

SOURCES = Path(__file__).parent.parent
FOLDER = Path(__file__).parent / "_native"
LIBRARY = "douane_native__mypyc"  # what holds all of it; the modules only refer to it
NOTE = "sources.txt"


def beside(package: str) -> list[str]:
    """Return the folders in which modules of *package* are looked for before its own: one, or none."""
    folder = FOLDER.joinpath(*package.split("."))
    return [str(folder)] if folder.is_dir() and _is_loaded() else []


def note(sources: Path, names: Sequence[str]) -> str:
    """Return what is kept, as `NOTE`, beside what is made of the files at *names* below *sources*.

    It begins with the SHA-256 of them all, names included. Raises OSError where one cannot be read.
    """
    whole = hashlib.sha256()
    for name in names:
        source = (sources / name).read_bytes()
        whole.update(f"{name}\0{len(source)}\0".encode())
        whole.update(source)
    return "\n".join([whole.hexdigest(), *names])


def fits(folder: Path, sources: Path) -> bool:
    """Whether what lies in *folder* was made of the files that lie below *sources* now."""
    try:
        noted = (folder / NOTE).read_text("utf-8")
        return noted == note(sources, noted.split("\n")[1:])
    except (OSError, ValueError):
        return False


@cache
def _is_loaded() -> bool:
    if not fits(FOLDER, SOURCES):
        return False
    found = importlib.util.spec_from_file_location(LIBRARY, FOLDER / f"{LIBRARY}{EXTENSION_SUFFIXES[0]}")
    if found is None or found.loader is None:
        return False
    try:
        library = importlib.util.module_from_spec(found)
        found.loader.exec_module(library)
    except ImportError:  # made for another Python, or damaged
        return False
    sys.modules[LIBRARY] = library  # where its modules look for it
    return True
