"""Which lock somebody means who names it by its file or by its server."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from douane.errors import UsageError
from douane.identity.popular import normalised
from douane.model import Ecosystem
from douane.pinning import path_of
from douane.text import excerpt

_ECOSYSTEMS = {each.value: each for each in Ecosystem}
_MOST_LOCKS = 2_000  # whose names are looked at for one that is near


def lock_of(text: str, lockfiles: Path) -> Path:
    """Return the lock that *text* names: a file, or in *lockfiles* ``npm:NAME``, ``pypi:NAME`` or a name.

    Raises UsageError that names the nearest one, where there is none or more than one.
    """
    if Path(text).is_file():
        return Path(text)
    ecosystem, colon, name = text.partition(":")
    if not name.strip() and (colon or not text.strip()):
        known = ecosystem if ecosystem in _ECOSYSTEMS else "npm"
        raise UsageError(f"{excerpt(text, 200)!r} names no server", remedy=f"write {known}:NAME")
    found = [place for place in _places(text, lockfiles) if place.is_file()]
    if len(found) == 1:
        return found[0]
    shown = excerpt(text, 200)
    if found:
        raise UsageError(
            f"{shown} is pinned from npm and from PyPI", remedy=f"write npm:{shown} or pypi:{shown}"
        )
    close = difflib.get_close_matches(text[:200], _pinned(lockfiles), n=1)
    remedy = (
        f"did you mean {excerpt(close[0], 200)}?" if close else "pin it first, or name the lockfile itself"
    )
    raise UsageError(f"there is no lockfile for {shown}", remedy=remedy)


def locks_named(paths: Sequence[Path], lockfiles: Path) -> tuple[Path, ...]:
    """Return *paths*, with the lock in place of each that names a server, as `lock_of` takes it.

    A name without its ecosystem counts only where it is pinned.
    """
    return tuple(lock_of(str(path), lockfiles) if _is_server(path, lockfiles) else path for path in paths)


def _is_server(path: Path, lockfiles: Path) -> bool:
    text = str(path)
    if path.exists():
        return False
    if ":" in text and text.partition(":")[0] in _ECOSYSTEMS:
        return True
    return any(place.is_file() for place in _places(text, lockfiles))


def _places(text: str, lockfiles: Path) -> list[Path]:
    ecosystem, colon, name = text.partition(":")
    if colon and ecosystem in _ECOSYSTEMS:
        return [_place(lockfiles, _ECOSYSTEMS[ecosystem], name)]
    return [_place(lockfiles, each, text) for each in Ecosystem if not text.startswith((".", "/"))]


def _place(lockfiles: Path, ecosystem: Ecosystem, name: str) -> Path:
    return path_of(lockfiles, ecosystem.value, normalised(ecosystem, name))


def _pinned(lockfiles: Path) -> list[str]:
    """Return what is pinned, as ``npm:NAME``, and each name by itself."""
    found: list[str] = []
    for ecosystem in _ECOSYSTEMS:
        folder = lockfiles / ecosystem
        for lock in sorted(folder.rglob("*.json"))[:_MOST_LOCKS] if folder.is_dir() else ():
            name = lock.relative_to(folder).as_posix().removesuffix(".json")
            found += (f"{ecosystem}:{name}", name)
    return found
