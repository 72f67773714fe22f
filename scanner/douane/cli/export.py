"""`douane export`: a lock in the form that npm, uv or pip installs from."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from douane import environment
from douane.cli.options import options_from, run_options, services_of
from douane.cli.output import emit
from douane.errors import InputError, UsageError
from douane.exporting import FORMATS, announced, check
from douane.locked import closure_of
from douane.model import Closure
from douane.pinning import load
from douane.text import excerpt, visible
from douane.version import VERSION
from douane_lockfiles import Lock

_PYLOCK = "pylock.toml"
_BILL = "cyclonedx"
_MOST_BYTES = 4 * 1024 * 1024


@click.command("export")
@click.argument("lockfile", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMATS, _BILL)),
    help="pylock for PyPI, package-lock for npm (default: what fits the lock), cyclonedx for either.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="pylock: the file pylock.toml or pylock.NAME.toml, or a folder (default: stdout). "
    "package-lock: the folder for package.json and package-lock.json.",
)
@run_options
def command(lockfile: Path, form: str | None, output: Path | None, **rest: Any) -> int:
    """Write what LOCKFILE pins as pylock.toml (PEP 751), package-lock.json (version 3) or CycloneDX 1.6.

    Then `uv pip install --require-hashes -r pylock.toml` or `npm ci --ignore-scripts` install exactly what
    was locked. The files' addresses are those the index announces today for the locked hashes, or, with
    --offline, what the store remembers. A lock with packages that have no hash is refused (exit code 3) and
    nothing is written.
    """
    lock = load(lockfile)
    if form == _BILL:
        return _bill(lock, output)
    closure = closure_of(lock)
    form = form or next(name for name, each in FORMATS.items() if each is closure.server.ecosystem)
    check(closure, form)
    if form == "pylock":
        path = None if output is None else _pylock_path(output)
        emit(_pylock(lock, closure, rest), path)
        told = path
    else:
        told = _written(closure, output, rest)
    if told is not None:
        click.echo(f"wrote {visible(str(told))}", err=True)
    return 0


def _bill(lock: Lock, output: Path | None) -> int:
    from douane.cli.rendering import stamp
    from douane.reports.cyclonedx.bom import of_lock

    emit(of_lock(lock, VERSION, timestamp=stamp(os.environ)), output)
    if output is not None:
        click.echo(f"wrote {visible(str(output))}", err=True)
    return 0


def _pylock_path(output: Path) -> Path:
    from packaging.pylock import is_valid_pylock_path

    path = output / _PYLOCK if output.is_dir() else output
    if not is_valid_pylock_path(path) and (not path.exists() or path.is_file()):
        raise UsageError(
            f"{excerpt(str(output))} is no name that installers accept for a lock",
            remedy="call it pylock.toml or pylock.NAME.toml",
        )
    return path


def _pylock(lock: Lock, closure: Closure, rest: dict[str, Any]) -> str:
    from douane.exporting import pylock

    recorded = {key: value for key in environment.KEYS if (value := getattr(lock.environment, key))}
    markers = environment.detect(recorded).markers
    direct = pylock.addresses(closure)
    with services_of(options_from(**rest)) as services:
        files = announced((item for item in closure.packages if item.path not in direct), services.registries)
    return pylock.render(closure, files, markers)


def _written(closure: Closure, output: Path | None, rest: dict[str, Any]) -> Path:
    from douane.exporting import package_lock

    if output is None:
        raise UsageError("package-lock writes two files", remedy="name their folder with -o FOLDER")
    _check_folder(output, package_lock.NAME)
    with services_of(options_from(**rest)) as services:
        files = announced(package_lock.elsewhere(closure), services.registries)
    manifest, locked = package_lock.render(closure, files)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{excerpt(str(output))} cannot be made: {error.strerror}") from error
    emit(manifest, output / "package.json")
    emit(locked, output / "package-lock.json")
    return output / "package-lock.json"


def _check_folder(folder: Path, name: str) -> None:
    """Refuse a folder whose package.json is somebody's own."""
    path = folder / "package.json"
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            there = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        there = None
    if not isinstance(there, dict) or there.get("name") != name:
        raise UsageError(
            f"{excerpt(str(path))} is there and was not written by douane export",
            remedy="name another folder",
        )
