"""From a launch command's words to what they start."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from douane.environment import python_request
from douane.errors import TargetError, UsageError
from douane.model import Ecosystem, Requirement, TargetKind
from douane.targets.addresses import has_variable, is_address, without_credentials
from douane.targets.bridges import with_bridge
from douane.targets.commands import program
from douane.targets.containers import engines, image_of, run_of, use_of_engine
from douane.targets.launchers import Use, use_of
from douane.targets.packages import folder_of, is_path, npm_requirement, pypi_requirement
from douane.targets.repositories import repository
from douane.targets.scripts import (
    MANIFESTS,
    interpreted,
    interpreter_of,
    language_of,
    of_a_python_folder,
    package_folder,
    project,
    script,
)
from douane.targets.shell import cut
from douane.targets.started import Started, unknown
from douane.text import excerpt
from douane_signatures import table


def started(words: Sequence[str], cwd: Path) -> Started:
    """Return what *words* start.

    Raises TargetError for a launcher's command that makes no sense, and for files that are not there.
    """
    name = program(words[0]).lower()
    if name in engines():
        return _container(words)
    deno = _deno_script(words, cwd)
    use = use_of(words) if deno is None else None
    if use is None:
        found = deno or _local(words, cwd)
        return with_bridge(found, words[1:], cwd)
    if use.launcher.style == "project":
        found, rest = _project(use, cwd)
    else:
        script_words = use.of("script")
        rest = tuple(part.text for part in cut(script_words[-1])) if script_words else use.rest
        found, rest = _packages(use, rest, cwd)
    found = replace(found, environment=_environment(use))
    return with_bridge(found, rest[1:], cwd)


def starts_itself(words: Sequence[str]) -> bool:
    """Whether *words* use a launcher that installs what it starts anew, whatever is installed already."""
    try:
        use = use_of(words) if words else None
    except TargetError:
        return True
    return use is not None and (use.launcher.style != "project" or use.command == "uv run")


def _environment(use: Use) -> tuple[tuple[str, str], ...]:
    """Return the Python that ``--python`` asks for, as it is written there."""
    asked = use.of("python")
    if not asked:
        return ()
    try:
        python_request(asked[-1])
    except UsageError as error:
        raise TargetError(f"{use.command} --python: {error.message}", remedy=error.remedy) from error
    return (("python", asked[-1].strip()),)


# --- packages ------------------------------------------------------------------------------------------


def _packages(use: Use, rest: tuple[str, ...], cwd: Path) -> tuple[Started, tuple[str, ...]]:
    """Return what is started and the words that begin with its command."""
    given = [part for value in use.of("package") for part in _several(value, use)]
    if given and not rest:
        raise TargetError(
            f"{use.command} names {excerpt(given[0])} but no command of it",
            remedy="add the command it starts",
        )
    command = rest
    if not given:
        rest = command = _apart(rest, use)
        if not rest:
            raise TargetError(f"{use.command} names no package", remedy="add the package it starts")
        given, rest = [_without_prefix(rest[0], use)], ()
    elsewhere = _elsewhere(given[0], rest, use, cwd)
    if elsewhere is not None:
        return replace(elsewhere, additional=_additional([], use)), command
    entry_point = program(rest[0]) if rest else None
    wanted = [_requirement(text, use) for text in given]
    root = next((each for each in wanted if each.name.rpartition("/")[2] == entry_point), wanted[0])
    found = Started(
        requirement=root,
        additional=_additional([each for each in wanted if each is not root], use),
        entry_point=entry_point,
    )
    return found, command


def _elsewhere(text: str, rest: tuple[str, ...], use: Use, cwd: Path) -> Started | None:
    """Return the folder, repository or archive that *text* names instead of a package of an index."""
    entry_point = program(rest[0]) if rest else None
    if is_path(text):
        return Started(
            kind=TargetKind.DIRECTORY, path=package_folder(text, cwd), entry_point=rest[0] if rest else None
        )
    source = repository(text, use.launcher.ecosystem)
    if source is not None:
        return Started(
            kind=TargetKind.REPOSITORY,
            address=source.address,
            revision=source.revision,
            entry_point=entry_point,
        )
    if is_address(text) and not has_variable(text):
        shown = without_credentials(text)
        why = "it is fetched from its address at every start, and what is there can change at any time"
        return unknown(shown, why)
    return None


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
    return text.removeprefix(use.launcher.prefix).removeprefix("/") if use.launcher.prefix else text


def _requirement(text: str, use: Use) -> Requirement:
    return npm_requirement(text) if use.launcher.ecosystem is Ecosystem.NPM else pypi_requirement(text)


# --- projects ------------------------------------------------------------------------------------------


def _project(use: Use, cwd: Path) -> tuple[Started, tuple[str, ...]]:
    """``uv run`` and its like: a script or command within a project, with packages besides."""
    entry_point = use.rest[0] if use.rest else None
    folders, extra = use.of("folder"), _additional([], use)
    ecosystem = use.launcher.ecosystem
    if folders and has_variable(folders[-1]):
        return unknown(folders[-1], "its path holds a variable that only the client fills in"), use.rest
    if entry_point and language_of(entry_point) and use.command == "uv run":
        where = cwd / folders[-1] if folders else cwd
        found = script(entry_point, where, ecosystem, alone=True)
        return replace(found, additional=extra), use.rest
    if not folders and extra:
        if entry_point is None:
            raise TargetError(f"{use.command} starts no command", remedy="add the command it starts")
        root = next((each for each in extra if each.name == entry_point), extra[0])
        found = Started(
            requirement=root,
            additional=tuple(each for each in extra if each is not root),
            entry_point=None if entry_point in (root.name, "python") else entry_point,
        )
        return found, use.rest
    if folders:
        folder = folder_of(folders[-1], cwd, MANIFESTS[ecosystem][:1])
        return Started(
            kind=TargetKind.DIRECTORY, path=folder, entry_point=entry_point, additional=extra
        ), use.rest
    found = project(cwd, cwd, ecosystem, entry_point=entry_point)
    return replace(found, additional=extra), use.rest


def _deno_script(words: Sequence[str], cwd: Path) -> Started | None:
    """Deno reads a file where it finds no package: ``deno run [OPTIONS] FILE``."""
    if program(words[0]).lower() != "deno":
        return None
    use = use_of(words)
    first = use.rest[0] if use and use.rest else None
    if use is None or first is None or first.startswith(use.launcher.prefix):
        return None
    return interpreted((words[0], first), cwd)


# --- images, scripts, programs -------------------------------------------------------------------------


def _container(words: Sequence[str]) -> Started:
    run = run_of(words)
    if run is None:
        what = use_of_engine(words) or "something that is no image named here"
        return unknown(words[0], f"it starts {what}")
    if run.unknown is not None:
        why = f"it has the option {excerpt(run.unknown)}, and it is not known whether a value follows it"
        return unknown(words[0], f"{why}, so neither is the image")
    if run.image is None:
        raise TargetError(f"{excerpt(words[0])} run names no image", remedy="complete the command")
    image = image_of(run.image)
    if image is None:
        why = (
            "holds a variable that only the client fills in"
            if has_variable(run.image)
            else "is no image's name"
        )
        return unknown(run.image, f"the image that {program(words[0])} would run {why}")
    return Started(kind=TargetKind.CONTAINER, address=image[0], revision=image[1])


def _local(words: Sequence[str], cwd: Path) -> Started:
    """Return what a program that is no launcher starts."""
    name = program(words[0]).lower()
    entry = next((each for each in table("launchers.toml")["others"] if name in each["commands"]), None)
    if entry and entry.get("no_server"):
        raise TargetError(f"{excerpt(name)} starts {entry['what']}", remedy=entry["remedy"])
    if interpreter_of(words[0]) is not None:
        found = interpreted(words, cwd)
        if found is not None:
            return found
    if language_of(words[0]) and (is_path(words[0]) or "/" in words[0]):
        return script(words[0], cwd)
    owner = of_a_python_folder(words[0], cwd)
    if owner is not None:
        return owner
    if entry:
        return unknown(words[0], f"it starts {entry['what']}")
    return unknown(words[0], "it is a program of this machine, and nothing tells which package that is of")
