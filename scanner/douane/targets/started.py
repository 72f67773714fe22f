"""From a launch command's words to what they start: a package, or a folder."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from douane.errors import TargetError
from douane.model import Ecosystem, Requirement
from douane.targets.commands import program
from douane.targets.launchers import Use, use_of
from douane.targets.packages import folder_of, is_path, npm_requirement, pypi_requirement, without_credentials
from douane.targets.shell import cut, masked
from douane.text import excerpt
from douane_signatures import table

_ADDRESS = re.compile(r"(?:https?|wss?)://", re.ASCII | re.IGNORECASE)
_SCRIPT_FILE = re.compile(r".+\.(?:py|pyw|[cm]?[jt]s|tsx|jsx)", re.ASCII | re.IGNORECASE)
_REMOTE_REMEDY = "this version vets packages of npm and PyPI, folders, and recorded listings (a .json file)"
_BARE_REMEDY = "write npm:{0} or pypi:{0}, or the command that starts it, such as 'npx -y {0}' or 'uvx {0}'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """What one command starts: a package (`requirement`, `additional`) or a `folder`.

    `behind` is the command of another server that the package starts in turn.
    """

    requirement: Requirement | None = None
    additional: tuple[Requirement, ...] = ()
    entry_point: str | None = None
    folder: Path | None = None
    behind: tuple[str, ...] = ()


def started(words: Sequence[str], cwd: Path) -> Started:
    """Return what *words* start. Raises TargetError, which tells what was understood, for anything else."""
    use = use_of(words)
    if use is None:
        _refuse(words)
    if use.launcher.style == "project":
        found = _project(use, cwd)
    elif use.of("script"):
        found = _packages(use, tuple(part.text for part in cut(use.of("script")[-1])), cwd)
    else:
        found = _packages(use, use.rest, cwd)
    return _with_bridge(found, use)


def _packages(use: Use, rest: tuple[str, ...], cwd: Path) -> Started:
    given = [part for value in use.of("package") for part in _several(value, use)]
    if given and not rest:
        raise TargetError(
            f"{use.command} names {excerpt(given[0])} but no command of it",
            remedy="add the command it starts",
        )
    if not given:
        rest = _apart(rest, use)
        if not rest:
            raise TargetError(f"{use.command} names no package", remedy="add the package it starts")
        given, rest = [_without_prefix(rest[0], use)], ()
    if is_path(given[0]):
        return Started(folder=folder_of(given[0], cwd), entry_point=rest[0] if rest else None)
    entry_point = program(rest[0]) if rest else None
    wanted = [_requirement(text, use) for text in given]
    root = next((each for each in wanted if each.name.rpartition("/")[2] == entry_point), wanted[0])
    return Started(
        requirement=root,
        additional=_additional([each for each in wanted if each is not root], use),
        entry_point=entry_point,
    )


def _additional(others: list[Requirement], use: Use) -> tuple[Requirement, ...]:
    named = [part for value in use.of("with") for part in _several(value, use)]
    return (*others, *(_requirement(text, use) for text in named))


def _several(value: str, use: Use) -> list[str]:
    """`uvx --with a,b` names two packages; a comma within a version does not separate."""
    if use.launcher.ecosystem is Ecosystem.NPM:
        return [value]
    parts: list[str] = []
    for part in value.split(","):
        continues = parts and (re.match(r"\s*[<>=!~]", part) or parts[-1].count("[") > parts[-1].count("]"))
        if continues:
            parts[-1] += f",{part}"
        else:
            parts.append(part)
    return parts


def _apart(rest: tuple[str, ...], use: Use) -> tuple[str, ...]:
    """Return *rest* with a first word such as ``"pkg --flag"`` cut into words."""
    if not rest or len(rest[0].split()) < 2:
        return rest
    try:
        _requirement(rest[0], use)
    except TargetError:
        return (*(part.text for part in cut(rest[0])), *rest[1:])
    return rest


def _without_prefix(text: str, use: Use) -> str:
    prefix = use.launcher.prefix
    if prefix and not text.startswith(prefix):
        raise TargetError(
            f"{use.command} starts {excerpt(without_credentials(text))}, which is no package of npm",
            remedy=_REMOTE_REMEDY,
        )
    return text.removeprefix(prefix).removeprefix("/")


def _requirement(text: str, use: Use) -> Requirement:
    return npm_requirement(text) if use.launcher.ecosystem is Ecosystem.NPM else pypi_requirement(text)


# --- uv run --------------------------------------------------------------------------------------------


def _project(use: Use, cwd: Path) -> Started:
    entry_point = use.rest[0] if use.rest else None
    folders, extra = use.of("folder"), _additional([], use)
    if not folders and extra:
        if entry_point is None:
            raise TargetError(f"{use.command} starts no command", remedy="add the command it starts")
        _refuse_file(use, use.rest[0])
        root = next((each for each in extra if each.name == entry_point), extra[0])
        return Started(
            requirement=root,
            additional=tuple(each for each in extra if each is not root),
            entry_point=None if entry_point in (root.name, "python") else entry_point,
        )
    if extra:
        raise TargetError(
            f"{use.command} adds {extra[0].name} to a project",
            remedy="declare it in the project's pyproject.toml, or leave it out",
        )
    where = folders[-1] if folders else "."
    if not folders and entry_point and _SCRIPT_FILE.fullmatch(entry_point):
        where = str((cwd / entry_point).parent)
    return Started(folder=folder_of(where, cwd, ("pyproject.toml",)), entry_point=entry_point)


def _refuse_file(use: Use, word: str) -> None:
    if _SCRIPT_FILE.fullmatch(word):
        raise TargetError(
            f"{use.command} starts the file {excerpt(word)}",
            remedy="vet the folder that holds its pyproject.toml",
        )


# --- packages that start something else ----------------------------------------------------------------


def _with_bridge(found: Started, use: Use) -> Started:
    if found.requirement is None:
        return found
    bridge = _bridge(found.requirement, found.entry_point)
    if bridge is None:
        return found
    name = found.requirement.name
    arguments = use.rest[1:]
    _refuse_run(bridge, name, arguments)
    address = next((word for word in arguments if _ADDRESS.match(word)), None)
    if bridge.get("reaches") and address:
        raise TargetError(
            f"{name} only connects to {excerpt(without_credentials(address))}, a remote server",
            remedy=f"{_REMOTE_REMEDY}; {found.requirement} vets the connector alone",
        )
    return Started(
        requirement=found.requirement,
        additional=found.additional,
        entry_point=found.entry_point,
        behind=_behind(bridge, arguments),
    )


def _bridge(requirement: Requirement, entry_point: str | None) -> Mapping[str, Any] | None:
    names = {requirement.name, entry_point}
    for entry in table("launchers.toml")["bridges"]:
        if entry["ecosystem"] == requirement.ecosystem and not names.isdisjoint(entry["names"]):
            found: Mapping[str, Any] = entry
            return found
    return None


def _refuse_run(bridge: Mapping[str, Any], name: str, arguments: Sequence[str]) -> None:
    verbs = bridge.get("runs", ())
    at = next((i for i, word in enumerate(arguments) if word in verbs), None)
    started_by = arguments if "" in verbs else arguments[at + 1 :] if at is not None else ()
    what = next((word for word in started_by if not word.startswith("-")), None)
    if what and "-m" not in started_by:
        raise TargetError(
            f"{name} only starts {excerpt(what)}, which is the server",
            remedy="vet that: its package by name, or the folder that holds its manifest",
        )


def _behind(bridge: Mapping[str, Any], arguments: Sequence[str]) -> tuple[str, ...]:
    for opener in bridge.get("starts", ()):
        if opener in arguments:
            return tuple(arguments[list(arguments).index(opener) + 1 :])
    return ()


# --- what is no package --------------------------------------------------------------------------------


def _refuse(words: Sequence[str]) -> NoReturn:
    name = program(words[0]).lower()
    entry = next((each for each in table("launchers.toml")["others"] if name in each["commands"]), None)
    if entry:
        what = _detail(name, words)
        raise TargetError(f"{excerpt(name)} starts {entry['what']}{what}", remedy=entry["remedy"])
    if len(words) == 1 and not is_path(words[0]):
        where = "npm" if words[0].startswith("@") else "npm or of PyPI"
        raise TargetError(f"{excerpt(words[0])} may be a package of {where}", remedy=_bare(words[0]))
    raise TargetError(
        f"the command starts the program {excerpt(words[0])}, and nothing tells which package that is of",
        remedy="name its package as npm:NAME or pypi:NAME, or vet a recorded tools/list in a .json file",
    )


def _detail(name: str, words: Sequence[str]) -> str:
    if name.startswith("py") and "-m" in words[:-1]:
        return f": the module {excerpt(words[words.index('-m') + 1])}"
    named = [masked(word) for word in words[1:] if not word.startswith("-")]
    return f" ({excerpt(' '.join(named[:3]), 80)})" if named else ""


def _bare(name: str) -> str:
    shown = excerpt(name, 80)
    return _BARE_REMEDY.format(shown) if not name.startswith("@") else f"write npm:{shown}"
