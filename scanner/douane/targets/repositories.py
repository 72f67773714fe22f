"""Git repositories as npm, pip and uv write them: an address, and the commit that is asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from douane.errors import TargetError
from douane.model import Ecosystem
from douane.targets.addresses import without_credentials
from douane.text import excerpt, is_hidden
from douane_signatures import table

_MOST = 2_048
_VCS = re.compile(r"(?:git\+[a-z]{2,8}|git|ssh|hg\+[a-z]{2,8}|svn\+[a-z]{2,8}|bzr\+[a-z]{2,8})://", re.ASCII)
_SCP = re.compile(
    r"(?:git\+ssh://)?[A-Za-z0-9_.-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{1,190}:[A-Za-z0-9_~-][^\s:]{0,512}",
    re.ASCII,
)
_HOSTED = re.compile(r"(?:github|gitlab|bitbucket|gist|sourcehut):[^\s]{1,512}", re.ASCII)
_SHORTHAND = re.compile(
    r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,100}/[A-Za-z0-9_.-]{1,100}(?:#[^\s]{0,256})?", re.ASCII
)
_NAMED = re.compile(r"(?:@[^\s@/]{1,100}/)?[A-Za-z0-9][^\s@/:]{0,200}@", re.ASCII)
_DIRECT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}\s{0,8}(?:\[[^\]]{0,200}\])?\s{0,8}@\s{0,8}", re.ASCII)
_COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")


class Repository(NamedTuple):
    """Where the source is, without credentials, and the revision asked for; None for whatever is newest."""

    address: str
    revision: str | None


def repository(text: str, ecosystem: Ecosystem | None = None) -> Repository | None:
    """Return the repository that *text* names the way *ecosystem*'s clients read it, or None if it is none.

    Without *ecosystem* only what can be nothing else counts. Raises TargetError for hidden characters.
    """
    if len(text) > _MOST:
        return None
    text = _without_name(text.strip(), ecosystem)
    if not _is_repository(text, ecosystem):
        return None
    if any(is_hidden(char) or char.isspace() for char in text):
        raise TargetError(f"{excerpt(text)} holds characters that no address has", remedy="write it anew")
    where, _, fragment = text.partition("#")
    revision = _of_fragment(fragment) if ecosystem is not Ecosystem.PYPI else None
    if ecosystem is not Ecosystem.NPM and revision is None:
        where, revision = _at(where)
    folder = re.search(r"(?:^|[&?])subdirectory=([^&]{1,256})", fragment)
    shown = _shown(where)
    return Repository(f"{shown}#subdirectory={folder[1]}" if folder else shown, revision)


def is_commit(revision: str | None) -> bool:
    """Whether *revision* is a whole commit id, which names one content for ever."""
    return bool(revision and _COMMIT.fullmatch(revision))


def _without_name(text: str, ecosystem: Ecosystem | None) -> str:
    """Return what follows the name in ``name@github:o/r`` and ``name[extra] @ git+https://...``."""
    form = {Ecosystem.NPM: _NAMED, Ecosystem.PYPI: _DIRECT}.get(ecosystem) if ecosystem else None
    match = form.match(text) if form else None
    rest = text[match.end() :] if match else ""
    return rest if rest and _is_repository(rest, ecosystem) else text


def _is_repository(text: str, ecosystem: Ecosystem | None) -> bool:
    if _VCS.match(text):
        return True
    if ecosystem is not Ecosystem.PYPI and (_HOSTED.fullmatch(text) or _SCP.fullmatch(text)):
        return True
    if ecosystem is Ecosystem.NPM and _SHORTHAND.fullmatch(text):
        return True
    return ecosystem is not Ecosystem.PYPI and _is_forge(text)


def _is_forge(text: str) -> bool:
    """Whether *text* is a web address that ends in ``.git``, or of a repository on a host known for them."""
    if not text.startswith(("https://", "http://")):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    data: Mapping[str, list[str]] = table("launchers.toml")["repositories"]
    owned = len([part for part in parts.path.split("/") if part]) == 2
    known = (parts.hostname or "").removeprefix("www.") in data["hosts"]
    return parts.path.endswith(".git") or (owned and known)


def _of_fragment(fragment: str) -> str | None:
    """npm's ``#commit-ish``; ``#semver:RANGE`` and pip's ``#egg=`` and ``#subdirectory=`` name no commit."""
    if not fragment or "=" in fragment or fragment.startswith(("semver:", "path:")):
        return None
    return unquote(fragment.partition("::")[0])


def _at(where: str) -> tuple[str, str | None]:
    """pip's ``@REVISION`` behind the path."""
    scheme, separator, rest = where.partition("://")
    authority, slash, path = rest.partition("/")
    path, at, revision = path.rpartition("@")
    if not at or not slash:
        return where, None
    return f"{scheme}{separator}{authority}/{path}", unquote(revision) or None


def _shown(where: str) -> str:
    """Return *where* without credentials; the user ``git`` of ssh addresses is no secret."""
    return where if re.match(r"[a-z+]{1,16}://git@", where) else without_credentials(where)
