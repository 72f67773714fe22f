"""From what was typed to one closure: of a target, by its bytes, or of a lockfile."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from douane.cli.options import options_from, services_of
from douane.errors import TargetError
from douane.model import TargetKind
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.model import Closure, Target

_MARK = b'"douane-lock"'


def is_lock(path: Path) -> bool:
    """Whether *path* is a file that calls itself a lockfile; whether it is a sound one is for reading it."""
    try:
        if path.suffix != ".json" or not path.is_file():
            return False
        from douane_lockfiles.parsing import MOST_BYTES

        with path.open("rb") as file:
            return _MARK in file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        return False


def locked(path: Path) -> Closure:
    """Return the closure of the lockfile at *path*, from the lock alone."""
    from douane.identity.advisories import SUBJECT
    from douane.locked import closure_of
    from douane.named_locks import load

    return closure_of(load(path), beside=(SUBJECT,))


def closure_named(text: str, rest: Mapping[str, Any]) -> tuple[str, Closure]:
    """Return where the facts come from (``lock`` or ``bytes``) and the closure that *text* names."""
    path = Path(text)
    return ("lock", locked(path)) if is_lock(path) else ("bytes", read(text, rest))


def read(text: str, rest: Mapping[str, Any]) -> Closure:
    """Return the closure of the target *text* with what its bytes tell; *rest* are the options of a run."""
    from douane.pipeline import closure_of

    target = one(text)
    with services_of(options_from(**rest)) as services:
        return closure_of(target, services)


def one(text: str) -> Target:
    """Return the one server that *text* names. Raises TargetError for several."""
    from douane.targets import parse

    found = parse(text, cwd=Path.cwd())
    if len(found) != 1:
        raise TargetError(f"{len(found)} servers are named at once", remedy="show them one by one")
    target = found[0]
    if target.kind is TargetKind.RECORDED and target.path and not Path(target.path).exists():
        raise TargetError(f"{excerpt(text, 200)} is not there", remedy="name a lockfile, or a target")
    return target
