"""What a launch command calls in the placed files: which program or file, with which words behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from douane.errors import TargetError
from douane.model import Ecosystem, Launch, Target
from douane.targets.commands import program, read
from douane.targets.launchers import Use, use_of
from douane.targets.packages import pypi_requirement
from douane.targets.scripts import interpreter_of, language_of, script_of
from douane.targets.shell import cut
from douane.targets.starting import started

_DEEPEST = 3  # servers started by servers
_NOT_KEPT = ("--inspect", "--watch", "--test", "--prof", "--cpu-prof", "--heap")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What is called. *kind* is ``command`` (a program that a package has; no *name*: the one it is known
    by), ``module`` (of Python), ``file`` (below the server's own folder, or a path that ends there) or
    ``program`` (that is no package's).

    `arguments` are those of the user, `options` those of the interpreter; `environment_names` the variables
    that the command sets.
    """

    kind: str
    name: str = ""
    arguments: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    environment_names: tuple[str, ...] = ()


def call_of(target: Target, launch: Launch | None) -> Call | None:
    """Return what *launch* calls of *target*; None where it starts no such thing. Raises TargetError."""
    if launch is None:
        return Call(kind="command", name=target.entry_point or "")
    reading = read(launch.argv)
    commands = [words for words in reading.started if words and words[0]]
    names = tuple(dict.fromkeys((*launch.environment_names, *reading.names)))
    found = next(_matching(commands, target, 0), None) or (commands[-1] if commands else None)
    return call_in(found, names) if found else None


def _matching(commands: Sequence[tuple[str, ...]], target: Target, depth: int) -> Iterator[tuple[str, ...]]:
    """Yield the commands that start *target* itself, also those behind a bridge."""
    for words in commands:
        try:
            each = started(words, Path(target.path or "/"))
        except TargetError:
            continue  # it names what lies elsewhere than here: not told apart by its place
        if target.requirement is not None and each.requirement == target.requirement and not each.behind:
            yield words
        if depth < _DEEPEST:
            behind = [
                inner for command in each.behind for inner in read(command).started if inner and inner[0]
            ]
            yield from _matching(behind, target, depth + 1)


def call_in(words: Sequence[str], names: tuple[str, ...] = ()) -> Call:
    """Return what the command *words* calls; *names* are the variables that it sets. Raises TargetError."""
    use = _use(words)
    if use is None:
        return _started(words, names)
    if use.launcher.style == "project":
        return _in_project(use, names)
    scripts = use.of("script")
    rest = tuple(part.text for part in cut(scripts[-1])) if scripts else use.rest
    if use.of("package") or scripts:
        return Call(
            kind="command", name=program(rest[0]) if rest else "", arguments=rest[1:], environment_names=names
        )
    rest = _apart(rest)
    name = _named(rest[0]) if rest and use.launcher.ecosystem is Ecosystem.PYPI else ""
    return Call(kind="command", name=name, arguments=rest[1:], environment_names=names)


def _named(text: str) -> str:
    """Return the program that ``uvx TEXT`` starts: the one called like the package."""
    try:
        return pypi_requirement(text).name
    except TargetError:
        return ""


def _use(words: Sequence[str]) -> Use | None:
    if interpreter_of(words[0]) is not None and program(words[0]).lower() not in {"deno", "bun"}:
        return None
    return use_of(words)


def _apart(rest: tuple[str, ...]) -> tuple[str, ...]:
    """Return *rest* with a first word such as ``"pkg --flag"`` cut into words."""
    if rest and len(rest[0].split()) > 1:
        return (*(part.text for part in cut(rest[0])), *rest[1:])
    return rest


def _in_project(use: Use, names: tuple[str, ...]) -> Call:
    if not use.rest:
        return Call(kind="command", environment_names=names)
    return _started(use.rest, names)


def _started(words: Sequence[str], names: tuple[str, ...]) -> Call:
    """Return what an interpreter, a script, or another program at the head of *words* is."""
    entry = interpreter_of(words[0])
    rest = tuple(words[1:])
    if entry is None:
        if language_of(words[0]):
            return Call(kind="file", name=words[0], arguments=rest, environment_names=names)
        known = "/" not in words[0] or f"/{program(words[0])}" in words[0].replace("\\", "/")
        kind = "program" if words[0].startswith("${") or not known else "command"
        return Call(
            kind=kind,
            name=words[0] if kind == "program" else program(words[0]),
            arguments=rest,
            environment_names=names,
        )
    kind, at = script_of(words, entry)
    if kind == "inline" or at >= len(words):
        return Call(kind="program", name=words[0], arguments=rest, environment_names=names)
    options = tuple(word for word in words[1:at] if word.startswith("--") and not word.startswith(_NOT_KEPT))
    return Call(
        kind=kind,
        name=words[at],
        arguments=tuple(words[at + 1 :]),
        options=options if kind == "file" and Ecosystem(entry["ecosystem"]) is Ecosystem.NPM else (),
        environment_names=names,
    )
