"""What the user has in hand, understood: a package, a launch command, a folder, a script, a bundle, an
address, a git repository, or a recorded listing.

A target that cannot be understood is an error that says what was understood; nothing is guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from douane.errors import TargetError
from douane.model import Ecosystem, Gap, Launch, Requirement, Target, TargetKind
from douane.targets.addresses import is_address, is_bundle, remote_address, without_credentials
from douane.targets.commands import Reading, program, read
from douane.targets.launchers import grammar
from douane.targets.packages import is_path, is_remote, npm_requirement, pypi_requirement
from douane.targets.repositories import repository
from douane.targets.scripts import language_of, package_folder, script
from douane.targets.secrets import conceal
from douane.targets.shell import assigned, cut, is_windows, rewritten
from douane.targets.started import Started
from douane.targets.starting import started, starts_itself
from douane.text import excerpt, visible
from douane_signatures import table

__all__ = ["display", "foreign", "installs_anew", "parse", "propose_launch"]

_MOST_CHARACTERS = 32_768
_MOST_WORDS = 2_000
_DEEPEST = 3  # servers started by servers
_MOST_SERVERS = 100  # and programs, in one command
_BARE_REMEDY = "write npm:{0} or pypi:{0}, or the command that starts it, such as 'npx -y {0}' or 'uvx {0}'"
_MANIFESTS = frozenset({"package.json", "pyproject.toml", "package-lock.json", "uv.lock"})
_INDEX = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}", re.ASCII)  # `C:` is a drive
_RECORDED = (".json", ".jsonl", ".ndjson")
_ARCHIVES = (".tgz", ".tar.gz", ".whl", ".zip", ".tar")
_REMEDY = (
    "give npm:NAME, pypi:NAME, a launch command in quotes, a folder, a bundle (.mcpb), the address of a "
    "remote server, or a recorded tools/list in a .json file"
)


def parse(text: str, *, cwd: Path) -> tuple[Target, ...]:
    """Return the targets *text* names; more than one where a server is started behind a bridge.

    *text* is ``npm:NAME[@RANGE]``, ``pypi:NAME[EXTRAS][SPECIFIER]``, a launch command (one string, or a JSON
    list of words), a folder, a script, a bundle or a recording (``.json``, ``.jsonl``), relative to *cwd*, or
    the address of a remote server, a bundle (``#sha256=HEX`` tells its hash) or a git repository. Secrets and
    the values of environment variables are dropped; everything else of a command is kept whole. Raises
    TargetError.
    """
    _check(text)
    text = text.strip()
    package = _package(text)
    if package is not None:
        return (package,)
    if text.startswith("["):
        words = _json_words(text)
        reading = read(words)
        return _targets(_as_json, reading, cwd)
    place = _place(text, cwd)
    return (place,) if place else _command(text, cwd)


def installs_anew(launch: Launch) -> bool:
    """Whether *launch* starts through a launcher that installs the server anew, beside what is installed."""
    try:
        return any(starts_itself(words) for words in read(launch.argv).started)
    except TargetError:
        return True


def foreign(launch: Launch) -> tuple[str, ...]:
    """Return what *launch*, the command of a bundle, starts that is not in the bundle, as it may be shown.

    Raises TargetError for a command that cannot be understood.
    """
    named: list[str] = []
    for words in read(launch.argv).started:
        first = started(words, Path("/")) if words and words[0] else None
        for each in (first, *first.others) if first else ():
            outside = each.requirement or each.address or each.path
            named += [excerpt(str(outside), 200)] if outside else []
    return tuple(dict.fromkeys(named))


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


# --- packages and places ---------------------------------------------------------------------------------


def _package(text: str) -> Target | None:
    """Return the package or repository that ``npm:`` or ``pypi:`` names."""
    prefixes = {"npm:": (Ecosystem.NPM, npm_requirement), "pypi:": (Ecosystem.PYPI, pypi_requirement)}
    for prefix, (ecosystem, requirement_of) in prefixes.items():
        if text.startswith(prefix):
            named = text.removeprefix(prefix).strip()
            source = repository(named, ecosystem)
            if source is not None:
                return _source(source.address, source.revision)
            return Target(text=text, kind=TargetKind.PACKAGE, requirement=requirement_of(named))
    return None


def _place(text: str, cwd: Path) -> Target | None:
    """Return what *text* names by a path or an address, or None if it reads as a command."""
    first = text.split(maxsplit=1)[0]
    if is_remote(first) or is_address(first):
        return _address(text)
    if text.startswith("{"):
        raise TargetError(
            f"{excerpt(text, 80)} is a JSON object, not a command",
            remedy="give the command and its args in quotes",
        )
    if len(text.split()) > 1 and _exists(cwd / text) and not is_path(text):
        here = "folder" if _is_folder(cwd / text) else "file"
        raise TargetError(
            f"{excerpt(text)} may be a command or the {here} here", remedy=f"write './{excerpt(text)}'"
        )
    if len(text.split()) > 1 and not (is_path(text) and _exists(cwd / text)):
        return None
    if text.lower().endswith(_RECORDED) and text.rpartition("/")[2] not in _MANIFESTS:
        return Target(text=text, kind=TargetKind.RECORDED, path=str(cwd / text))
    if is_bundle(text):
        return Target(text=text, kind=TargetKind.BUNDLE, path=str(cwd / text))
    if is_path(text) or ("/" in text and not text.startswith("@") and _exists(cwd / text)):
        return _path(text, cwd)
    return None


def _address(text: str) -> Target:
    source = repository(text)
    if source is not None:
        return _source(source.address, source.revision)
    if not is_address(text):
        shown = excerpt(without_credentials(text))
        raise TargetError(f"{shown} is an address that nothing is fetched from", remedy=_REMEDY)
    where, _, fragment = text.partition("#")
    address = remote_address(where)
    if is_bundle(where):
        match = re.fullmatch(r"sha256=([0-9a-fA-F]{64})", fragment)
        digest = match[1].lower() if match else None
        shown = f"{address}#sha256={digest}" if digest else address
        return Target(text=shown, kind=TargetKind.BUNDLE, address=address, revision=digest)
    if where.partition("?")[0].lower().endswith(_ARCHIVES):
        remedy = "download it, unpack it and vet its folder"
        raise TargetError(f"{excerpt(address)} is the address of an archive", remedy=remedy)
    return Target(text=address, kind=TargetKind.REMOTE, address=address)


def _source(address: str, revision: str | None) -> Target:
    text = f"{address}@{revision}" if revision else address
    return Target(text=text, kind=TargetKind.REPOSITORY, address=address, revision=revision)


def _path(text: str, cwd: Path) -> Target | None:
    if program(text).lower() in {head[0] for head, _ in grammar()} and not _is_folder(cwd / text):
        return None
    if text.lower().endswith(_ARCHIVES):
        raise TargetError(f"{excerpt(text)} is an archive", remedy="unpack it and vet its folder")
    if _exists(cwd / text) and not _is_folder(cwd / text):
        if language_of(text):
            return _target(script(text, cwd), text, None)
        raise TargetError(f"{excerpt(text)} is a file, not a folder", remedy="name the folder that holds it")
    folder = package_folder(text, cwd)
    return Target(text=text, kind=TargetKind.DIRECTORY, path=str(folder))


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
    if len(words) == 1:
        _refuse_word(words[0].text, cwd)
    reading = read([word.text for word in words])
    return _targets(lambda kept: rewritten(text, words, kept), reading, cwd)


def _refuse_word(word: str, cwd: Path) -> None:
    """Raise TargetError for one word that may be several things; a client would start it as a program."""
    if _exists(cwd / word) and not is_path(word):
        here = "folder" if _is_folder(cwd / word) else "file"
        raise TargetError(
            f"{excerpt(word)} may be a package or the {here} here",
            remedy=f"write npm:{word}, pypi:{word} or ./{word}",
        )
    if len(word.split()) > 1 or is_path(word) or assigned(word) or "\\" in word:
        return
    if program(word).lower() in {head[0] for head, _ in grammar()}:
        return
    shown = excerpt(word, 80)
    index, colon, name = word.partition(":")
    if colon and name and _INDEX.fullmatch(index):
        known = index.lower() if index.lower() in ("npm", "pypi") else ""
        remedy = f"write {known}:{excerpt(name, 80)}" if known else "npm:NAME and pypi:NAME name packages"
        raise TargetError(f"{excerpt(index)}: is no index that is known here", remedy=remedy)
    if word.startswith("@"):
        raise TargetError(f"{shown} may be a package of npm", remedy=f"write npm:{shown}")
    raise TargetError(f"{shown} may be a package of npm or of PyPI", remedy=_BARE_REMEDY.format(shown))


def _as_json(kept: Sequence[str]) -> str:
    return json.dumps(list(kept), ensure_ascii=False)


def _targets(shown: Callable[[Sequence[str]], str], reading: Reading, cwd: Path) -> tuple[Target, ...]:
    """Return what the command in *reading* starts; *shown* turns its kept words into the target's text."""
    if len(reading.kept) > _MOST_WORDS:
        raise TargetError(f"the command has {len(reading.kept)} words, more than {_MOST_WORDS}")
    commands = [words for words in reading.started if words and words[0]]
    if not commands:
        text = shown(conceal(reading.kept).kept)
        raise TargetError(f"{excerpt(text)} starts no program", remedy=_REMEDY)
    pending = _Pending(cwd)
    for words in commands:
        pending.follow(words, 0)
    found = pending.servers()
    kept = conceal([pending.kept.get(word, word) for word in reading.kept]).kept
    names = tuple(dict.fromkeys((*reading.names, *pending.names)))
    launch = Launch(argv=_executable(kept), typed=True, environment_names=names)
    return tuple(_target(each, shown(kept), launch) for each in dict.fromkeys(found))


class _Pending:
    """What was found so far, and what bridges start in turn.

    `kept` maps words of inner commands to the form without values of variables, `names` are those variables.
    """

    def __init__(self, cwd: Path) -> None:
        self._cwd = cwd
        self._found: list[tuple[str, Started]] = []
        self.kept: dict[str, str] = {}
        self.names: list[str] = []

    def follow(self, words: tuple[str, ...], depth: int) -> None:
        """Read *words* and what they start in turn. Raises TargetError."""
        if len(self._found) > _MOST_SERVERS:
            raise TargetError(f"the command starts more than {_MOST_SERVERS} programs", remedy="split it")
        each = started(words, self._cwd)
        self._found.append((program(words[0]).lower(), replace(each, behind=(), others=())))
        self._found += [("", other) for other in each.others]
        for command in each.behind if depth < _DEEPEST else ():
            inner = read(command)
            self.kept |= {word: new for word, new in zip(command, inner.kept, strict=True) if word != new}
            self.names += inner.names
            for behind in inner.started:
                if behind and behind[0]:
                    self.follow(behind, depth + 1)

    def servers(self) -> list[Started]:
        """Return all that may be a server: not what a script only does on the way to it."""
        aside = frozenset(table("launchers.toml")["scripts"]["aside"])
        found = [
            each for name, each in self._found if each.kind is not TargetKind.PROGRAM or name not in aside
        ]
        return found or [self._found[-1][1]]


def _executable(kept: Sequence[str]) -> tuple[str, ...]:
    """Return *kept* without leading assignments, and without an `env` that only made them."""
    rest = list(kept)
    for _ in range(2):
        while rest and assigned(rest[0]) is not None:
            rest.pop(0)
        if len(rest) > 1 and program(rest[0]) == "env" and not rest[1].startswith("-"):
            rest.pop(0)
    return tuple(rest)


def _target(found: Started, text: str, launch: Launch | None) -> Target:
    return Target(
        text=text,
        kind=found.kind,
        requirement=found.requirement,
        additional=found.additional,
        launch=launch,
        entry_point=found.entry_point,
        path=str(found.path) if found.path is not None else None,
        address=found.address,
        revision=found.revision,
        environment=found.environment,
        gaps=_gaps(found),
    )


def _gaps(found: Started) -> tuple[Gap, ...]:
    if found.unseen is None:
        return ()
    rows = ("supply.code", "supply.tools", "supply.identity")
    return (Gap(what=excerpt(found.entry_point or "the server", 200), why=found.unseen, rows=rows),)
