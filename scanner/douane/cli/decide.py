"""`douane decide`: record a person's answers in a lockfile."""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path
from typing import Any

import click

from douane.checklist import rows
from douane.cli.output import emit
from douane.cli.waivers import stated, waiver_options
from douane.deciding import Given, decide, given, waive
from douane.errors import InputError, UsageError
from douane.model import Mark
from douane.pinning import load, path_of
from douane.text import excerpt, visible
from douane_lockfiles import Lock, write

EXIT = {"clear": 0, "blocked": 1, "open": 3}


@click.command("decide")
@click.argument("server", metavar="SERVER")
@click.option("--person", required=True, help="Who answers.")
@click.option("--owner", help="The one person who owns this connection.")
@click.option(
    "--answers",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="TOML file: [ROW] with answer, reason and, if it does not hold for ever, expires = DATE.",
)
@click.option(
    "--lockfiles",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("lockfiles"),
    show_default=True,
    help="Folder of <ecosystem>/<name>.json.",
)
@waiver_options
def command(
    server: str, person: str, owner: str | None, file: Path | None, lockfiles: Path, **waiver: Any
) -> int:
    """Record answers to the rows that only a person can settle.

    SERVER is a lockfile, npm:NAME or pypi:NAME. Without --answers each open row is asked in turn, with the
    evidence at hand; an empty answer leaves it open. Answers hold for these very bytes and definitions. A row
    that is a no by evidence is not asked: what it rests on can be waived with --waive, one finding at a time.
    The rows are then answered anew by the next `vet`, `pin` or `check`.
    """
    path = _lockfile(server, lockfiles)
    lock = load(path)
    today = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d")
    waived = stated(person, waiver)
    if waived is not None:
        _written(waive(lock, waived, today=today), path)
        emit(visible(f"waived until {waived['expires']}: {' '.join(_subject(waived))}  {path}") + "\n")
        return 0
    answers = _from_file(file) if file else _asked(lock)
    decided = decide(lock, answers, person=person, owner=owner, today=today)
    _written(decided, path)
    decision = decided.section("decision")
    marks = decided.section("answers")
    head = f"{decision['verdict']}  {decided.name} {decided.version}  {path}"
    lines = [visible(head), *(f"  {marks[row]['mark']:<8} {row}" for row in decision["because"])]
    emit("\n".join(lines) + "\n")
    return EXIT[decision["verdict"]]


def _subject(waived: dict[str, str]) -> list[str]:
    return [waived[key] for key in ("rule", "advisory", "package") if key in waived]


def _written(lock: Lock, path: Path) -> None:
    try:
        write(lock, path)
    except OSError as error:
        raise InputError(f"{excerpt(str(path))} was not written: {error.strerror}") from error


def _lockfile(server: str, lockfiles: Path) -> Path:
    if Path(server).is_file():
        return Path(server)
    ecosystem, colon, name = server.partition(":")
    path = path_of(lockfiles, ecosystem, name) if colon and ecosystem in ("npm", "pypi") and name else None
    if path is None or not path.is_file():
        raise UsageError(
            f"there is no lockfile for {excerpt(server)}", remedy="pin it first, or name the lockfile itself"
        )
    return path


def _from_file(path: Path) -> tuple[Given, ...]:
    name = excerpt(str(path))
    try:
        document = tomllib.loads(path.read_bytes()[: 1 << 20].decode("utf-8"))
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{name} is no TOML: {excerpt(str(error))}") from error
    answers = []
    for section, entries in document.items():
        for key, entry in entries.items() if isinstance(entries, dict) else ():
            if not isinstance(entry, dict):
                raise InputError(f"{name}: [{excerpt(section)}.{excerpt(key)}] is no table")
            answers.append(_entry(f"{section}.{key}", entry))
    if not answers:
        raise InputError(
            f"{name} holds no answer", remedy='write [value.task], answer = "yes", reason = "..."'
        )
    return tuple(answers)


def _entry(row: str, entry: dict[str, Any]) -> Given:
    expires = entry.get("expires")
    return given(
        row, str(entry.get("answer", "")), str(entry.get("reason", "")), str(expires) if expires else None
    )


def _asked(lock: Lock) -> tuple[Given, ...]:
    recorded = lock.section("answers")
    answers = []
    for row in rows():
        current = recorded.get(row.id, {})
        if current.get("mark") != Mark.UNKNOWN or row.who == "derived":
            continue
        click.echo(f"\n{row.id}\n  {row.question}")
        for line in current.get("evidence", []):
            click.echo(f"    {visible(line)}")
        choice = click.prompt("  yes, no, not-applicable", default="", show_default=False).strip()
        if choice:
            answers.append(given(row.id, choice, click.prompt("  why")))
    return tuple(answers)
