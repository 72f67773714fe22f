"""`douane export`: locks in the forms that installers, clients and their administrators read."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from douane import environment
from douane.cli.naming import locks_named
from douane.cli.options import lockfiles_of, options_from, policy_of, run_options, services_of
from douane.cli.output import complain, emit, worst
from douane.cli.writable import check_output
from douane.errors import InputError, UsageError
from douane.exporting import FORMATS, announced, check
from douane.exporting.approved import approved
from douane.exporting.client_settings import SETTINGS, expandable
from douane.exporting.cooldowns import COOLDOWNS
from douane.lock_paths import locks_in
from douane.locked import closure_of
from douane.model import MINIMUM_AGE, Closure
from douane.named_locks import load
from douane.text import excerpt, visible
from douane.version import VERSION
from douane_lockfiles import Lock

_PYLOCK = "pylock.toml"
_BILL = "cyclonedx"
_MOST_BYTES = 4 * 1024 * 1024


@click.command("export")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMATS, _BILL, *SETTINGS, *COOLDOWNS)),
    help="pylock for PyPI, package-lock for npm (default: what fits the lock), cyclonedx for either; "
    "the others: settings of clients and installers.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write (default: stdout). pylock: also a folder. package-lock: the folder for "
    "package.json and package-lock.json.",
)
@run_options
def command(paths: tuple[Path, ...], form: str | None, output: Path | None, **rest: Any) -> int:
    """Write what is pinned for an installer, a client or the administrator of a client.

    PATH is one lock, or npm:NAME or pypi:NAME, for pylock.toml (PEP 751), package-lock.json (version 3) and
    CycloneDX 1.6: then `uv pip
    install --require-hashes -r pylock.toml` or `npm ci --ignore-scripts` install exactly what was locked. The
    files' addresses are those the index announces today for the locked hashes, or, with --offline, what the
    store remembers. A lock with packages that have no hash is refused (exit code 3) and nothing is written.

    PATH are locks and folders of them (default: the folder of --lockfiles) for mcp-json, vscode and
    codex-config, which configure a client, and for claude-managed, copilot-managed and codex-requirements,
    which let nothing else start. Only servers whose gate is clear are written; for each other one stderr says
    why, and the exit code is 1 (blocked) or 3 (open). npmrc, pnpm and uv need no PATH: they let installers
    wait for --minimum-age days.
    """
    if form is not None and form in COOLDOWNS:
        return _cooled(form, output, rest)
    folder = lockfiles_of(rest["lockfiles"], policy_of(None))
    paths = locks_named(paths, folder)
    if form is not None and form in SETTINGS:
        return _settings(paths or (folder,), form, output)
    if len(paths) != 1 or paths[0].is_dir():
        raise UsageError("one lockfile is needed", remedy="name it, as lockfiles/npm/NAME.json")
    lock = load(paths[0])
    if form == _BILL:
        return _bill(lock, output)
    closure = closure_of(lock)
    form = form or next(name for name, each in FORMATS.items() if each is closure.server.ecosystem)
    check(closure, form)
    if form == "pylock":
        path = None if output is None else _pylock_path(output)
        if path is not None:
            check_output(path)
        emit(_pylock(lock, closure, rest), path)
        told = path
    else:
        told = _written(closure, output, rest)
    if told is not None:
        click.echo(f"wrote {visible(str(told))}", err=True)
    return 0


def _cooled(form: str, output: Path | None, rest: dict[str, Any]) -> int:
    asked = rest["minimum_age"]
    if output is not None and output.exists():
        raise UsageError(f"{excerpt(str(output))} is there already", remedy="add the lines to it by hand")
    emit(COOLDOWNS[form](MINIMUM_AGE if asked is None else asked), output)
    return 0


def _settings(paths: tuple[Path, ...], form: str, output: Path | None) -> int:
    """Write those servers that are approved; say which are not, and why."""
    allowed, withheld = approved(load(path) for path in locks_in(paths))
    refused = [each for each in allowed if expandable(each)]
    emit(SETTINGS[form]([each for each in allowed if each not in refused]), output)
    for item in withheld:
        complain(f"{item.server} is left out: {item.why}")
    for each in refused:
        complain(f"{each.name} is left out: a client would expand ${{...}} in its start command")
    return worst([1 if item.blocked else 3 for item in withheld] + [3 for _ in refused])


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
    check_output(output / "package.json", made=True)
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
