"""Where in the user's repository a report belongs: paths that are the same on every machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from douane.model import Report, TargetKind
from douane.pinning import path_of
from douane.reports.places import Place
from douane_lockfiles.lines import Lines

_MANIFESTS = ("package.json", "pyproject.toml", "manifest.json", "server.json")
_MOST_BYTES = 32 * 1024 * 1024


def placed(path: Path) -> str:
    """Return *path* relative to the git work tree around the current folder, with ``/``.

    A file that lies outside of it is told by its name alone: where a machine keeps it is nobody's business.
    """
    here = Path.cwd()
    top = next((each for each in (here, *here.parents) if (each / ".git").exists()), here)
    whole = (here / path).resolve()
    return whole.relative_to(top).as_posix() if whole.is_relative_to(top) else whole.name


def named(path: str) -> str:
    """Return the *path* of something compared: one of a git revision stands from the top of it already."""
    here = Path(path)
    return placed(here) if here.is_absolute() or here.exists() else here.as_posix()


def place_of(report: Report, lockfiles: Path) -> Place:
    """Return what of the repository *report* is about: its lock (there or to come), or its files."""
    target, closure = report.examination.target, report.examination.closure
    if target.path is not None and target.kind is not TargetKind.DIRECTORY:
        return Place(file=placed(Path(target.path)))
    if closure is not None and closure.server.path != ".":
        lock = path_of(lockfiles, closure.server.ecosystem.value, report.name)
        return Place(file=placed(lock), line=_lines(lock)) if lock.is_file() else Place(file=placed(lock))
    if target.path is not None:
        folder = Path(target.path)
        if folder.is_file():  # a script that stands alone
            return Place(file=placed(folder), folder=placed(folder.parent).removeprefix("."))
        manifest = next((name for name in _MANIFESTS if (folder / name).is_file()), _MANIFESTS[0])
        return Place(file=placed(folder / manifest), folder=placed(folder).removeprefix("."))
    if target.configured:
        return Place(file=placed(Path(target.configured[0].file)))
    return Place(file=placed(lockfiles / f"{target.kind.value}.json"))


def _lines(lock: Path) -> Callable[[str], int]:
    with lock.open("rb") as file:
        return Lines(file.read(_MOST_BYTES).decode("utf-8", "replace")).of
