"""What the user typed, understood: a package, a launch command, a folder, or a recorded listing.

A target that cannot be understood is an error that says what was understood; nothing is guessed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from douane.errors import TargetError
from douane.model import Ecosystem, Launch, Requirement, Target, TargetKind
from douane.targets.commands import Reading, program, read
from douane.targets.launchers import grammar
from douane.targets.packages import (
    folder_of,
    is_path,
    is_remote,
    npm_requirement,
    pypi_requirement,
    without_credentials,
)
from douane.targets.shell import assigned, cut, is_windows, rewritten
from douane.targets.started import Started, started
from douane.text import excerpt, visible

__all__ = ["display", "parse", "propose_launch"]

_MOST_CHARACTERS = 32_768
_MOST_WORDS = 2_000
_DEEPEST = 3  # servers started by servers
_MANIFESTS = frozenset({"package.json", "pyproject.toml", "package-lock.json", "uv.lock"})
_ARCHIVES = (".tgz", ".tar.gz", ".whl", ".zip", ".mcpb", ".dxt", ".tar")
_REMEDY = (
    "give npm:NAME, pypi:NAME, a launch command in quotes, a folder, or a recorded tools/list in a .json file"
)
_LATER = "this version vets packages of npm and PyPI, folders, and recorded listings (a .json file)"


def parse(text: str, *, cwd: Path) -> tuple[Target, ...]:
    """Return the targets *text* names; more than one where a server is started behind a bridge.

    *text* is ``npm:NAME[@RANGE]``, ``pypi:NAME[EXTRAS][SPECIFIER]``, a launch command (one string, or a JSON
    list of words), a folder, or a ``.json`` file, relative to *cwd*. The values of environment variables set
    on the way are dropped; everything else of a command is kept whole. Raises TargetError.
    """
    _check(text)
    text = text.strip()
    for prefix, requirement_of in (("npm:", npm_requirement), ("pypi:", pypi_requirement)):
        if text.startswith(prefix):
            requirement = requirement_of(text.removeprefix(prefix).strip())
            return (Target(text=text, kind=TargetKind.PACKAGE, requirement=requirement),)
    if text.startswith("["):
        words = _json_words(text)
        reading = read(words)
        return _targets(json.dumps(reading.kept, ensure_ascii=False), reading, cwd)
    return _place(text, cwd) or _command(text, cwd)


def propose_launch(pinned: Requirement, entry_point: str | None) -> Launch:
    """Return the npx or uvx command that starts exactly *pinned*, naming *entry_point* where there is one.

    *pinned* has an exact version as specifier (``1.2.3`` for npm, ``==1.2.3`` for PyPI).
    """
    if pinned.ecosystem is Ecosystem.NPM:
        name = f"{pinned.name}@{pinned.specifier}"
        return Launch(argv=("npx", "-y", "-p", name, entry_point) if entry_point else ("npx", "-y", name))
    extras = f"[{','.join(pinned.extras)}]" if pinned.extras else ""
    name = f"{pinned.name}{extras}{pinned.specifier}"
    if entry_point or extras:
        return Launch(argv=("uvx", "--from", name, entry_point or pinned.name))
    return Launch(argv=("uvx", name))


def display(argv: Sequence[str]) -> str:
    """Return *argv* as a JSON-like list, never shortened; hidden characters are shown as escapes."""
    return visible(json.dumps(list(argv), ensure_ascii=False))


def _check(text: str) -> None:
    if not text.strip():
        raise TargetError("an empty target names nothing", remedy=_REMEDY)
    if len(text) > _MOST_CHARACTERS:
        raise TargetError(
            f"the target {excerpt(text, 40)} has {len(text)} characters, more than {_MOST_CHARACTERS}"
        )
    if "\0" in text:
        raise TargetError(f"{excerpt(text, 80)} holds a NUL character, which no command can hold")


def _json_words(text: str) -> list[str]:
    try:
        words = json.loads(text)
    except (ValueError, RecursionError):
        raise TargetError(
            f"{excerpt(text, 80)} begins like a JSON list but is none", remedy='write ["npx", "-y", "NAME"]'
        ) from None
    if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
        raise TargetError(f"{excerpt(text, 80)} is no list of words", remedy='write ["npx", "-y", "NAME"]')
    if any("\0" in word for word in words):
        raise TargetError(f"{excerpt(text, 80)} holds a NUL character, which no command can hold")
    return words


# --- places --------------------------------------------------------------------------------------------


def _place(text: str, cwd: Path) -> tuple[Target, ...]:
    """Return the folder or listing that *text* names, or nothing if it reads as a command."""
    if is_remote(text.split(maxsplit=1)[0]):
        shown = excerpt(without_credentials(text))
        raise TargetError(
            f"{shown} is an address, not a package", remedy=f"{_LATER}: clone it and vet its folder"
        )
    if text.startswith("{"):
        raise TargetError(
            f"{excerpt(text, 80)} is a JSON object, not a command",
            remedy="give the command and its args in quotes",
        )
    if len(text.split()) > 1 and not (is_path(text) and _exists(cwd / text)):
        return ()
    if text.lower().endswith(".json") and text.rpartition("/")[2] not in _MANIFESTS:
        return (Target(text=text, kind=TargetKind.RECORDED, path=str(cwd / text)),)
    if is_path(text) or ("/" in text and not text.startswith("@") and _exists(cwd / text)):
        return _path(text, cwd)
    return ()


def _path(text: str, cwd: Path) -> tuple[Target, ...]:
    if program(text).lower() in {head[0] for head, _ in grammar()} and not _is_folder(cwd / text):
        return ()
    if text.lower().endswith(_ARCHIVES):
        raise TargetError(f"{excerpt(text)} is an archive", remedy=f"{_LATER}: unpack it and vet its folder")
    if _exists(cwd / text) and not _is_folder(cwd / text):
        raise TargetError(f"{excerpt(text)} is a file, not a folder", remedy="name the folder that holds it")
    folder = folder_of(text, cwd)
    return (Target(text=text, kind=TargetKind.DIRECTORY, path=str(folder)),)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


# --- commands ------------------------------------------------------------------------------------------


def _command(text: str, cwd: Path) -> tuple[Target, ...]:
    words = cut(text, windows=is_windows(text))
    if len(words) == 1 and _exists(cwd / text):
        raise TargetError(
            f"{excerpt(text)} may be a package or the folder here",
            remedy=f"write npm:{text}, pypi:{text} or ./{text}",
        )
    reading = read([word.text for word in words])
    return _targets(rewritten(text, words, reading.kept), reading, cwd)


def _targets(text: str, reading: Reading, cwd: Path) -> tuple[Target, ...]:
    if len(reading.kept) > _MOST_WORDS:
        raise TargetError(f"the command has {len(reading.kept)} words, more than {_MOST_WORDS}")
    commands = [words for words in reading.started if words]
    if not commands:
        raise TargetError(f"{excerpt(text)} starts no program", remedy=_REMEDY)
    launch = Launch(
        argv=_executable(reading.kept), typed=True, environment_names=tuple(dict.fromkeys(reading.names))
    )
    found, refused = _understood(commands, cwd)
    if not found:
        raise refused[-1]
    return tuple(_target(each, text, launch) for each in dict.fromkeys(found))


def _understood(commands: Sequence[tuple[str, ...]], cwd: Path) -> tuple[list[Started], list[TargetError]]:
    """Read all *commands*, and those that bridges among them start in turn."""
    found: list[Started] = []
    refused: list[TargetError] = []
    pending = [(words, 0) for words in commands]
    while pending:
        words, depth = pending.pop(0)
        try:
            each = started(words, cwd)
        except TargetError as error:
            if depth or len(commands) == 1:
                raise
            refused.append(error)
            continue
        found.append(each)
        if each.behind and depth < _DEEPEST:
            pending += [(inner, depth + 1) for inner in read(each.behind).started]
    return found, refused


def _executable(kept: Sequence[str]) -> tuple[str, ...]:
    """Return *kept* without leading assignments, and without an `env` that only made them."""
    rest = list(kept)
    for _ in range(2):
        while rest and assigned(rest[0]) is not None:
            rest.pop(0)
        if len(rest) > 1 and program(rest[0]) == "env" and not rest[1].startswith("-"):
            rest.pop(0)
    return tuple(rest)


def _target(found: Started, text: str, launch: Launch) -> Target:
    if found.folder is not None:
        return Target(
            text=text,
            kind=TargetKind.DIRECTORY,
            path=str(found.folder),
            launch=launch,
            entry_point=found.entry_point,
        )
    return Target(
        text=text,
        kind=TargetKind.PACKAGE,
        requirement=found.requirement,
        additional=found.additional,
        launch=launch,
        entry_point=found.entry_point,
    )
