"""Package names and versions as people type them: npm's ``name@range`` and PyPI's ``name[extra]==version``.

Names follow npm's rules (validate-npm-package-name, legacy capitals allowed) and PyPA's name format
(packaging.python.org, "Names and normalization").
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NoReturn

from douane.errors import TargetError
from douane.model import Ecosystem, Requirement
from douane.targets.addresses import without_credentials
from douane.text import excerpt

_MOST = 2048  # characters of one package specification
_LONGEST_NPM_NAME = 214
_NPM_PART = re.compile(r"[A-Za-z0-9!~*'()][A-Za-z0-9._!~*'()-]*", re.ASCII)
_NPM_RANGE = re.compile(r"[A-Za-z0-9.*xX^~<>=|+ _-]*", re.ASCII)
_PYPI_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII)
_PYPI_TEXT = re.compile(
    r"(?P<name>[^\s\[\]@<>=!~;,()]+)\s*(?:\[(?P<extras>[^\]]*)\])?\s*(?P<rest>.*)", re.ASCII | re.DOTALL
)
_REMOTE = re.compile(
    r"(?:git\+[a-z]+|git|https?|ssh|github|gitlab|bitbucket|gist|file|hg\+[a-z]+|svn\+[a-z]+):", re.ASCII
)
_SHORTHAND = re.compile(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+(?:#.*)?", re.ASCII)
_NEVER = frozenset({"node_modules", "favicon.ico"})
_NPM_REMEDY = "npm names are written npm:name@1.2.3 or npm:@scope/name@1.2.3"
_PYPI_REMEDY = "PyPI names are written pypi:name==1.2.3 or pypi:name[extra]"


def is_remote(text: str) -> bool:
    """Whether *text* names something that is fetched from an address or a repository, not from an index."""
    return bool(_REMOTE.match(text))


def is_path(text: str) -> bool:
    """Whether *text* is written as a path: ``.``, ``./x``, ``/x``, ``~/x``, ``C:\\x``."""
    starts = ("./", "../", "/", "~/", ".\\", "..\\", "\\\\")
    drive = len(text) > 2 and text[0].isascii() and text[0].isalpha() and text[1] == ":" and text[2] in "\\/"
    return text in {".", "..", "~"} or text.startswith(starts) or drive


def npm_requirement(text: str) -> Requirement:
    """Return what ``name@range`` asks for; an alias (``x@npm:name@range``) asks for what it stands for.

    Raises TargetError, with the name made visible, where that is no package of the registry.
    """
    _check_size(text)
    if is_remote(text) or _SHORTHAND.fullmatch(text):
        _refuse_remote(text)
    at = text.find("@", 1)
    name, specifier = (text[:at], text[at + 1 :].strip()) if at > 0 else (text, "")
    _check_npm_name(name)
    if specifier.startswith("npm:"):
        target = specifier.removeprefix("npm:")
        if "@npm:" in target:
            raise TargetError(f"{excerpt(text)} is an alias of an alias", remedy=_NPM_REMEDY)
        return npm_requirement(target)
    if is_remote(specifier) or is_path(specifier) or _SHORTHAND.fullmatch(specifier):
        _refuse_remote(specifier)
    if not _NPM_RANGE.fullmatch(specifier):
        raise TargetError(f"{excerpt(specifier)} is no version, range or tag of {name}", remedy=_NPM_REMEDY)
    return Requirement(ecosystem=Ecosystem.NPM, name=name, specifier=specifier)


def pypi_requirement(text: str) -> Requirement:
    """Return what ``name[extras]specifier`` asks for; ``name@1.2`` is read as uvx does, ``@latest`` as any.

    Raises TargetError, with the name made visible, where that is no package of the index.
    """
    _check_size(text)
    if is_remote(text):
        _refuse_remote(text)
    match = _PYPI_TEXT.fullmatch(text.strip())
    if match is None or not _PYPI_NAME.fullmatch(match["name"]):
        raise TargetError(f"{_named(text)} is no name of a PyPI package", remedy=_PYPI_REMEDY)
    extras = tuple(sorted({_normalised(part) for part in (match["extras"] or "").split(",") if part.strip()}))
    return Requirement(
        ecosystem=Ecosystem.PYPI,
        name=_normalised(match["name"]),
        specifier=_pypi_specifier(match["rest"].strip(), match["name"]),
        extras=extras,
    )


def _normalised(name: str) -> str:
    """Return *name* as indexes compare it (PEP 503)."""
    name = name.strip()
    if not _PYPI_NAME.fullmatch(name):
        raise TargetError(f"{_named(name)} is no name of a PyPI package or extra", remedy=_PYPI_REMEDY)
    return re.sub(r"[-_.]+", "-", name).lower()


def _pypi_specifier(rest: str, name: str) -> str:
    from packaging.specifiers import InvalidSpecifier, SpecifierSet  # start-up time

    if rest.startswith("@"):
        version = rest[1:].strip()
        if is_remote(version) or is_path(version):
            _refuse_remote(version)
        rest = "" if version in {"", "latest"} else f"=={version}"
    if ";" in rest:
        raise TargetError(
            f"{excerpt(name)} is asked for with a condition ({excerpt(rest)})", remedy=_PYPI_REMEDY
        )
    if rest.startswith("(") and rest.endswith(")"):
        rest = rest[1:-1]
    try:
        return str(SpecifierSet(rest))
    except InvalidSpecifier:
        raise TargetError(f"{excerpt(rest)} is no version of {excerpt(name)}", remedy=_PYPI_REMEDY) from None


def _check_npm_name(name: str) -> None:
    scope, slash, base = name.rpartition("/")
    parts = (scope.removeprefix("@"), base) if slash else (base,)
    well_formed = all(_NPM_PART.fullmatch(part) for part in parts) and scope.startswith("@") == bool(slash)
    if not well_formed or len(name) > _LONGEST_NPM_NAME or name.lower() in _NEVER:
        raise TargetError(f"{_named(name)} is no name of an npm package", remedy=_NPM_REMEDY)


def _check_size(text: str) -> None:
    if len(text) > _MOST:
        raise TargetError(f"{excerpt(text, 60)} is too long for a package ({len(text)} characters)")


def _named(name: str) -> str:
    """Show *name* with all that is not ASCII as escapes: letters of other scripts look like Latin ones."""
    shown = excerpt(name)
    return shown.encode("ascii", "backslashreplace").decode() or "an empty word"


def _refuse_remote(text: str) -> NoReturn:
    raise TargetError(
        f"{excerpt(without_credentials(text))} is fetched from an address or a repository, not from an index",
        remedy="name a package of an index, a git repository, or a folder",
    )


def folder_of(text: str, cwd: Path, manifests: tuple[str, ...]) -> Path:
    """Return the folder *text* names, seen from *cwd*. Raises TargetError if it holds none of *manifests*."""
    folder = cwd / text
    try:
        if not folder.exists():
            raise TargetError(f"there is no {excerpt(text)}", remedy="check the path")
        found = any((folder / name).is_file() for name in manifests)
    except (OSError, ValueError) as error:
        raise TargetError(f"{excerpt(text)} cannot be looked at: {excerpt(str(error))}") from error
    if not found:
        raise TargetError(
            f"{excerpt(text)} holds neither {' nor '.join(manifests)}"
            if len(manifests) > 1
            else f"{excerpt(text)} holds no {manifests[0]}",
            remedy="name the folder that holds the server's manifest",
        )
    return folder
