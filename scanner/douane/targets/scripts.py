"""Programs that are started from files here: scripts, modules, programs of a virtual environment.

The server is the project that the file belongs to: the nearest folder at or above it that holds a manifest.
A file that no manifest stands beside is a server by itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from douane.errors import TargetError
from douane.model import Ecosystem, TargetKind
from douane.targets.addresses import has_variable, is_address, without_credentials
from douane.targets.commands import program
from douane.targets.packages import folder_of, is_path
from douane.targets.started import Started, unknown
from douane.text import excerpt
from douane_signatures import table

MANIFESTS = {
    Ecosystem.NPM: ("package.json",),
    Ecosystem.PYPI: ("pyproject.toml", "requirements.txt", "setup.py", "setup.cfg", "PKG-INFO"),
}
FOLDERS = ("pyproject.toml", "package.json", "requirements.txt", "setup.py", "setup.cfg", "PKG-INFO")
"""Manifests that make a folder a package, in the order in which they are named."""
_MOST_HEADER = 1 << 16  # bytes of a script in which its metadata must begin
_HIGHEST = 12  # folders above a script that are looked at
_MOST_ENTRIES = 2_000  # of a folder without a manifest, until a source file is found
_DEEPEST = 3  # folders below it that are looked into
_NOT_OWN = frozenset({"node_modules", "__pycache__", "venv", "env"})
_PYTHON_FILE = re.compile(r".+\.pyw?", re.ASCII | re.IGNORECASE)
_NODE_FILE = re.compile(r".+\.(?:[cm]?[jt]s|tsx|jsx)", re.ASCII | re.IGNORECASE)
_VERSION = re.compile(r"[\d.]{1,16}$", re.ASCII)


def language_of(name: str) -> Ecosystem | None:
    """Return which packages a script of this name uses, by its ending; None for what is no script."""
    if _PYTHON_FILE.fullmatch(name):
        return Ecosystem.PYPI
    return Ecosystem.NPM if _NODE_FILE.fullmatch(name) else None


def languages_in(folder: Path) -> frozenset[Ecosystem]:
    """Return which packages the sources in *folder* use, those nearest to it; empty where it holds none."""
    level, left = [folder], _MOST_ENTRIES
    for _ in range(_DEEPEST + 1):
        found: set[Ecosystem] = set()
        below: list[Path] = []
        for entry in (entry for each in level for entry in _entries(each)):
            left -= 1
            if left < 0:
                return frozenset(found)
            language = language_of(entry.name)
            if language is not None and entry.is_file(follow_symlinks=False):
                found.add(language)
            elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                below += [] if entry.name in _NOT_OWN else [Path(entry.path)]
        if found:
            return frozenset(found)
        level = below
    return frozenset()


def package_folder(text: str, cwd: Path) -> Path:
    """Return the folder *text* names, seen from *cwd*: of a package, or of nothing but source files.

    Raises TargetError where it holds neither, and for the folder of everything: of the machine, or of a user.
    """
    if _is_everything(cwd / text):
        raise TargetError(
            f"{excerpt(text)} holds more than one server", remedy="name the folder of the server itself"
        )
    if languages_in(cwd / text):
        return cwd / text
    return folder_of(text, cwd, FOLDERS)


def _is_everything(folder: Path) -> bool:
    """Whether *folder*, without a manifest or a script of its own, is the top of a disk or a user's home."""
    try:
        place = folder.resolve()
        if place not in (place.parent, Path.home().resolve()):
            return False
        own = (entry for entry in _entries(place) if language_of(entry.name) or entry.name in FOLDERS)
        return not any(entry.is_file() for entry in own)
    except (OSError, ValueError, RuntimeError):
        return False


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as listing:
            return sorted(islice(listing, _MOST_ENTRIES), key=lambda entry: entry.name)
    except (OSError, ValueError):
        return []


def script(text: str, cwd: Path, ecosystem: Ecosystem | None = None, *, alone: bool = False) -> Started:
    """Return the project that the script *text*, seen from *cwd*, belongs to, or the file alone.

    With *alone* a script that states what it needs (PEP 723) belongs to no project. Raises TargetError where
    there is no such file.
    """
    file = _absolute(text, cwd)
    if has_variable(text):
        return unknown(text, "its path holds a variable that only the client fills in")
    if not _is(file, Path.is_file):
        if _is(file, Path.is_dir):  # node and python start a folder by its main module
            return project(file, cwd, ecosystem or Ecosystem.NPM, entry_point=text)
        raise TargetError(f"there is no {excerpt(text)}", remedy="check the path, or vet its folder")
    kind = ecosystem or language_of(file.name) or Ecosystem.NPM
    folder = None if alone and has_inline_metadata(file) else nearest(file.parent, cwd, kind)
    if folder is None:
        return Started(kind=TargetKind.DIRECTORY, path=file, entry_point=text)
    return Started(kind=TargetKind.DIRECTORY, path=folder, entry_point=text)


def has_inline_metadata(file: Path) -> bool:
    """Whether the script *file* begins a block that states what it needs (PEP 723)."""
    try:
        with file.open("rb") as opened:
            return b"\n# /// script" in b"\n" + opened.read(_MOST_HEADER)
    except OSError:
        return False


def project(start: Path, cwd: Path, ecosystem: Ecosystem, *, entry_point: str | None) -> Started:
    """Return the project at or above *start*. Raises TargetError where no manifest is found."""
    folder = nearest(start, cwd, ecosystem)
    if folder is None:
        names = " and no ".join(MANIFESTS[ecosystem])
        shown = excerpt(str(start))
        raise TargetError(f"{shown} holds no {names}", remedy="name the folder that holds the manifest")
    return Started(kind=TargetKind.DIRECTORY, path=folder, entry_point=entry_point)


def nearest(start: Path, cwd: Path, ecosystem: Ecosystem) -> Path | None:
    """Return the nearest folder from *start* upward that holds a manifest; never above *cwd* or a home."""
    for folder in (start, *start.parents)[:_HIGHEST]:
        if folder == folder.parent or (folder == _home() and folder != cwd):
            return None
        if any(_is(folder / name, Path.is_file) for name in MANIFESTS[ecosystem]):
            return folder
        if folder == cwd:
            return None
    return None


def interpreter_of(word: str) -> Mapping[str, Any] | None:
    """Return how the interpreter *word* starts reads its options, or None if it is none."""
    name = program(word).lower()
    bare = _VERSION.sub("", name)
    for entry in table("launchers.toml")["interpreters"]:
        if name in entry["commands"] or bare in entry["commands"]:
            found: Mapping[str, Any] = entry
            return found
    return None


def interpreted(words: Sequence[str], cwd: Path) -> Started | None:
    """Return what an interpreter at the head of *words* starts, or None if they start something else."""
    entry = interpreter_of(words[0])
    if entry is None:
        return None
    kind, at = script_of(words, entry)
    if kind == "inline":
        return unknown(words[0], "the code it runs is written into the command itself")
    if kind == "module":
        return _module(words, at, cwd)
    return _file(words, at, cwd, Ecosystem(entry["ecosystem"]))


def script_of(words: Sequence[str], entry: Mapping[str, Any]) -> tuple[str, int]:
    """Return what the interpreter *entry* at the head of *words* runs, and at which word that is named.

    It is ``inline`` code, a ``module`` or a ``file``; the word may lie behind the last one.
    """
    at = 1
    while at < len(words):
        word = words[at]
        option = _lone_letter(word, entry)
        if option in entry["inline"]:
            return "inline", at + 1
        if option in entry.get("module", ()):
            return "module", at + 1
        if word in entry.get("aside", ()):
            at += 1
        elif word.startswith("-") and word not in {"-", "--"}:
            at += 2 if word in entry["value"] else 1
        else:
            break
    if words[at : at + 1] in (("--",), ["--"]):
        at += 1
    return "file", at


def of_a_python_folder(word: str, cwd: Path) -> Started | None:
    """Return the project whose virtual environment holds the program *word*, or None."""
    if not is_path(word) and "/" not in word:
        return None
    path = _absolute(word, cwd)
    home = path.parent.parent
    if path.parent.name.lower() not in {"bin", "scripts"} or not _is(home / "pyvenv.cfg", Path.is_file):
        return None
    folder = nearest(home.parent, cwd, Ecosystem.PYPI)
    return Started(kind=TargetKind.DIRECTORY, path=folder, entry_point=word) if folder else None


def _file(words: Sequence[str], at: int, cwd: Path, ecosystem: Ecosystem) -> Started:
    if at >= len(words) or words[at] == "-":
        return unknown(words[0], "no script is named that it could run")
    word = words[at]
    if is_address(word) or word.startswith(("jsr:", "data:", "npm:")):
        shown = without_credentials(word)
        return unknown(shown, "it is fetched from its address at every start, and no hash is stated for it")
    return script(word, cwd, ecosystem)


def _module(words: Sequence[str], at: int, cwd: Path) -> Started:
    """Return the project that ``-m MODULE`` starts: of the Python's own folder, or of the folder here."""
    if at >= len(words):
        raise TargetError(f"{excerpt(words[0])} -m lacks its value", remedy="complete the command")
    module = words[at]
    owner = of_a_python_folder(words[0], cwd)
    if owner is not None:
        return Started(kind=TargetKind.DIRECTORY, path=owner.path, entry_point=module)
    parts = module.split(".")
    for base in (cwd, cwd / "src"):
        place = base.joinpath(*parts)
        if all(part.isidentifier() for part in parts) and (
            _is(place, Path.is_dir) or _is(place.with_suffix(".py"), Path.is_file)
        ):
            folder = nearest(base, cwd, Ecosystem.PYPI)
            alone = place.with_suffix(".py")
            path = folder or (alone if _is(alone, Path.is_file) else place)
            return Started(kind=TargetKind.DIRECTORY, path=path, entry_point=module)
    why = "it is a module of what is installed for Python already, and nothing tells of which package"
    return unknown(f"{words[0]} -m {module}", why)


def _lone_letter(word: str, entry: Mapping[str, Any]) -> str:
    """Return the option that decides in a cluster such as ``-um``: the last letter takes what follows."""
    if entry.get("clusters") and re.fullmatch(r"-[A-Za-z]{2,8}", word):
        return f"-{word[-1]}"
    return word


def _absolute(text: str, cwd: Path) -> Path:
    return Path.home() / text[2:] if text.startswith("~/") else cwd / text


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # no home folder is known
        return None


def _is(path: Path, kind: Any) -> bool:
    try:
        return bool(kind(path))
    except (OSError, ValueError):
        return False
