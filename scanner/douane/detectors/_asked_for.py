"""What the manifests of a package ask for by an address, and the indexes they add, with the line of each."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from douane.detectors._places import is_aside
from douane.detectors._scripts import manifest

if TYPE_CHECKING:
    from douane.syntax import Codebase

MAX_BYTES = 1_000_000
"""Bytes of one manifest that are read."""
MAX_ASKED = 200
"""Dependencies of one manifest that are looked at."""
_NPM = ("dependencies", "optionalDependencies", "peerDependencies")
_ROOT_ONLY = ("overrides", "resolutions")
_ADDRESS = re.compile(r"(?:git\+)?(?:https?|ssh|git|ftp)://|git@[\w.-]+:|(?:github|gitlab|bitbucket|gist):")
_SHORT = re.compile(r"[\w.-]{1,80}/[\w.-]{1,100}(?:#.{0,200})?")  # `owner/name`, which npm takes from a forge
_DIRECT = re.compile(r"^\s*([\w.-]{1,100})\s*(?:\[[^\]]{0,100}\])?\s*@\s*(\S{4,400})")
_QUOTED_DIRECT = re.compile(
    r"""["']([\w.-]{1,100})(?:\[[^\]]{0,80}\])?\s*@\s*((?:git\+)?(?:https?|git|ssh|ftp)://[^"'\s]{3,400})"""
)
_LINKS = re.compile(r"""\bdependency_links\b\s*=?[^\]]{0,200}?["']?((?:git\+)?https?://[^"'\s\]]{3,400})""")
_OPTION = re.compile(r"(?:^|\s)(-i|--index-url|--extra-index-url|-f|--find-links)[ =]\s*(https?://\S{3,300})")
_SETTING = re.compile(
    r"(?m)^\s*(?:@[\w-]{1,60}:)?(registry|index-url|extra-index-url|find-links)\s*=\s*(https?://\S{3,300})"
)
_REQUIREMENTS = re.compile(r"(^|/)requirements[\w.-]{0,40}\.(txt|in)$")
_DEVELOPERS = re.compile(r"(?i)dev|test|docs?|lint|ci|bench|typing|build")
_SETTINGS = (".npmrc", ".yarnrc", "pip.conf", "pip.ini", ".pip/pip.conf")


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that is to come from `address`: the package `name`, or, where that is empty, any of an index."""

    path: str
    line: int
    text: str
    name: str
    address: str


def asked_for(codebase: Codebase) -> Iterator[Asked]:
    """Yield what the manifests of *codebase* ask for by an address, in order of file and place."""
    yield from _of_npm(codebase)
    yield from _of_shrinkwrap(codebase)
    yield from _of_project(codebase)
    for path in sorted(codebase.tree):
        name = path.rpartition("/")[2]
        if is_aside(path):
            continue
        if _REQUIREMENTS.search(path) and not _DEVELOPERS.search(name) and path.count("/") < 2:
            yield from _of_requirements(path, _text(codebase, path))
        elif path in ("setup.py", "setup.cfg"):
            yield from _of_setup(path, _text(codebase, path))
        elif path in _SETTINGS:
            yield from _matches(path, _text(codebase, path), _SETTING)
        elif name in ("METADATA", "PKG-INFO") and path.count("/") < 2:
            yield from _of_metadata(path, _text(codebase, path))


def _text(codebase: Codebase, path: str) -> str:
    return (codebase.tree.get(path) or b"")[:MAX_BYTES].decode("utf-8", "replace")


def _at(path: str, text: str, name: str, address: str, after: int = 0) -> Asked:
    """Return what is asked for, at the line of *text* that names the *address*."""
    found = text.find(address, after)
    start = text.rfind("\n", 0, max(found, 0)) + 1
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)]
    return Asked(path, text.count("\n", 0, start) + 1 if found >= 0 else 1, line.strip(), name, address)


def _of_npm(codebase: Codebase) -> Iterator[Asked]:
    listed, text = manifest(codebase), _text(codebase, "package.json")
    pnpm = listed.get("pnpm")
    tables = [listed.get(section) for section in (*_NPM, *_ROOT_ONLY)]
    tables += [pnpm.get("overrides")] if isinstance(pnpm, dict) else []
    for table in tables:
        for name, wanted in list(table.items())[:MAX_ASKED] if isinstance(table, dict) else ():
            for address in _strings(wanted):
                if _ADDRESS.match(address) or _SHORT.fullmatch(address):
                    yield _at("package.json", text, name, address, max(text.find(f'"{name}"'), 0))


def _strings(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict) and depth < 4:
        for inner in value.values():
            yield from _strings(inner, depth + 1)


def _of_shrinkwrap(codebase: Codebase) -> Iterator[Asked]:
    """Yield what a published lock takes from elsewhere than most of what it lists."""
    text = _text(codebase, "npm-shrinkwrap.json")
    try:
        document = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return
    packages = document.get("packages") if isinstance(document, dict) else None
    found = [
        (name, each["resolved"])
        for name, each in (packages.items() if isinstance(packages, dict) else ())
        if isinstance(each, dict) and isinstance(each.get("resolved"), str)
    ]
    hosts = [_host(address) for _, address in found]
    usual = max(set(hosts), key=hosts.count) if hosts else ""
    for (name, address), host in list(zip(found, hosts, strict=True))[:MAX_ASKED]:
        if host != usual and _ADDRESS.match(address):
            yield _at("npm-shrinkwrap.json", text, name.rpartition("node_modules/")[2], address)


def _host(address: str) -> str:
    match = re.search(r"(?://|@)(?:[^/@]{0,200}@)?([\w.-]{1,200})", address)
    return match[1].lower() if match else ""


def _of_project(codebase: Codebase) -> Iterator[Asked]:
    text = _text(codebase, "pyproject.toml")
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    project, build = document.get("project"), document.get("build-system")
    lists: list[Any] = [build.get("requires")] if isinstance(build, dict) else []
    if isinstance(project, dict):
        lists.append(project.get("dependencies"))
        extras = project.get("optional-dependencies")
        for name, given in extras.items() if isinstance(extras, dict) else ():
            lists += [] if _DEVELOPERS.search(str(name)) else [given]
    for given in lists:
        for each in given[:MAX_ASKED] if isinstance(given, list) else ():
            match = _DIRECT.match(each) if isinstance(each, str) else None
            if match is not None and _ADDRESS.match(match[2]):
                yield _at("pyproject.toml", text, match[1], match[2])
    tools = document.get("tool")
    yield from _of_tools(text, tools if isinstance(tools, dict) else {})


def _of_tools(text: str, tools: dict[str, Any]) -> Iterator[Asked]:
    """Yield what settings of uv, Poetry and PDM take from an address: ``{ git = "..." }``, an index."""
    uv, poetry, pdm = (tools.get(name) for name in ("uv", "poetry", "pdm"))
    tables = [
        each.get(key) for each, key in ((uv, "sources"), (poetry, "dependencies")) if isinstance(each, dict)
    ]
    for table in tables:
        for name, wanted in list(table.items())[:MAX_ASKED] if isinstance(table, dict) else ():
            for key in ("git", "url"):
                address = wanted.get(key) if isinstance(wanted, dict) else None
                if isinstance(address, str):
                    pinned = "" if not wanted.get("rev") else f"#{wanted['rev']}"
                    each = _at("pyproject.toml", text, name, address)
                    yield Asked(each.path, each.line, each.text, name, address + pinned)
    for tool, key in ((uv, "index"), (poetry, "source"), (pdm, "source")):
        given = tool.get(key) if isinstance(tool, dict) else None
        for index in given[:8] if isinstance(given, list) else ():
            named = isinstance(index, dict) and (index.get("explicit") or index.get("priority") == "explicit")
            address = index.get("url") if isinstance(index, dict) else None
            if isinstance(address, str) and address.startswith("http") and not named:
                yield _at("pyproject.toml", text, "", address)
    for key in ("index-url", "extra-index-url", "find-links"):
        for address in _strings_of(uv.get(key)) if isinstance(uv, dict) else ():
            if address.startswith("http"):
                yield _at("pyproject.toml", text, "", address)


def _strings_of(value: object) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _of_requirements(path: str, text: str) -> Iterator[Asked]:
    for number, line in list(enumerate(text.splitlines(), 1))[: MAX_ASKED * 4]:
        wanted = line.partition(" #")[0]
        option = _OPTION.search(wanted)
        direct = _DIRECT.match(wanted)
        if option is not None:
            yield Asked(path, number, line.strip(), "", option[2])
        elif direct is not None and _ADDRESS.match(direct[2]):
            yield Asked(path, number, line.strip(), direct[1], direct[2])
        elif _ADDRESS.match(wanted.removeprefix("-e ").strip()):
            address = wanted.removeprefix("-e ").strip()
            yield Asked(path, number, line.strip(), re.sub(r".*egg=", "", address)[:80], address)


def _of_setup(path: str, text: str) -> Iterator[Asked]:
    for match in list(_QUOTED_DIRECT.finditer(text))[:MAX_ASKED]:
        yield _at(path, text, match[1], match[2])
    if path == "setup.cfg":
        for line in text.splitlines():
            match_ = _DIRECT.match(line) if line[:1] in " \t" else None
            if match_ is not None and _ADDRESS.match(match_[2]):
                yield _at(path, text, match_[1], match_[2])
    for found in list(_LINKS.finditer(text))[:8]:
        yield _at(path, text, "", found[1])


def _of_metadata(path: str, text: str) -> Iterator[Asked]:
    for line in text.partition("\n\n")[0].splitlines()[: MAX_ASKED * 4]:
        match = (
            _DIRECT.match(line.removeprefix("Requires-Dist:")) if line.startswith("Requires-Dist:") else None
        )
        if match is not None and _ADDRESS.match(match[2]):
            yield _at(path, text, match[1], match[2])


def _matches(path: str, text: str, pattern: re.Pattern[str]) -> Iterator[Asked]:
    yield from (_at(path, text, "", match[2]) for match in list(pattern.finditer(text))[:20])
