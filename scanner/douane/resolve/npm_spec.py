"""What the right-hand side of an npm dependency means: a range, a tag, an alias, or no index package at all.

The cases and their order follow npm's *package-spec* documentation and the behaviour of npm 11.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from douane.errors import ResolutionError
from douane.registries.npm import is_name
from douane.registries.npm_versions import clean, parse_range
from douane.text import excerpt

_FILE = re.compile(r"\.|~/|/|[A-Za-z]:[\\/]|file:", re.IGNORECASE)
_URL = re.compile(r"(?:git\+)?([a-z][a-z0-9.+-]{0,63}):", re.IGNORECASE)
_SCP = re.compile(r"[^@\s/]{1,256}@[^:\s/]{1,256}:\S")
_SHORTCUT = re.compile(r"[^@\s/:%.-][^@\s/:%]*/[^@\s:/%]+(?:#.*)?")
_ARCHIVE = re.compile(r"\.(?:tgz|tar\.gz|tar)$", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z0-9_.!~*'()-]+")
_HOSTS = frozenset({"github", "gitlab", "bitbucket", "gist", "sourcehut"})
_GIT = frozenset({"git", "ssh", "git+ssh", "git+https", "git+http", "git+file", "git+ftp", "git+rsync"})


class Kind(StrEnum):
    """What a specifier is."""

    VERSION = "version"
    RANGE = "range"
    TAG = "tag"
    GIT = "git"
    URL = "url"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Spec:
    """*name* in the index (not necessarily the name it is installed as), and what is *wanted* of it."""

    name: str
    kind: Kind
    wanted: str

    @property
    def foreign(self) -> bool:
        """Whether this does not come from an index."""
        return self.kind in {Kind.GIT, Kind.URL, Kind.FILE}


@lru_cache(maxsize=1 << 14)
def parse(name: str, text: str) -> Spec:
    """Return what ``"name": "text"`` among dependencies asks for.

    Raises ResolutionError for what npm itself refuses to install.
    """
    if not is_name(name):
        raise ResolutionError(f"{excerpt(name)} is no name a package can have: npm refuses to install it")
    text = text.strip()
    if text[:4].lower() == "npm:":
        return _alias(name, text)
    foreign = _foreign(text)
    if foreign:
        return Spec(name, foreign, text)
    version = clean(text)
    if version:
        return Spec(name, Kind.VERSION, version)
    if parse_range(text):
        return Spec(name, Kind.RANGE, text or "*")
    if _TAG.fullmatch(text):
        return Spec(name, Kind.TAG, text)
    raise ResolutionError(f"{excerpt(name)}: {excerpt(text)} is neither a range nor a tag: npm refuses it")


def _alias(name: str, text: str) -> Spec:
    target = text[4:]
    at = target.find("@", 1)
    real, wanted = (target[:at], target[at + 1 :]) if at > 0 else (target, "")
    if wanted[:4].lower() == "npm:":
        raise ResolutionError(f"{excerpt(name)}: an alias of an alias: npm refuses it")
    spec = parse(real, wanted)
    if spec.foreign:
        raise ResolutionError(f"{excerpt(name)}: an alias of something outside the index: npm refuses it")
    return spec


def _foreign(text: str) -> Kind | None:
    if _FILE.match(text):
        return Kind.FILE
    scheme = _URL.match(text)
    if scheme:
        return _of_scheme(text, scheme[0][:-1].lower(), scheme[1].lower())
    if _SCP.match(text) or _SHORTCUT.fullmatch(text):
        return Kind.GIT
    return Kind.FILE if "/" in text or _ARCHIVE.search(text) else None


def _of_scheme(text: str, whole: str, scheme: str) -> Kind:
    if scheme in _HOSTS or whole in _GIT or (scheme in {"http", "https"} and _is_repository(text)):
        return Kind.GIT
    if scheme in {"http", "https"}:
        return Kind.URL
    raise ResolutionError(f"{excerpt(text)} has a scheme that npm refuses to install from")


def _is_repository(text: str) -> bool:
    return text.lower().startswith("git+") or text.partition("#")[0].endswith(".git")
