"""The registry's ``server.json``: what each of its packages and remotes would start or reach.

Read are the schema of 2025-12-11 and the earlier ones, whose keys are in snake case or have other names. The
command is the list of words that a client builds: runtime hint, its arguments, the package at its version and
the package's arguments. Values that a user fills in stay placeholders; values that are secret are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from douane.configurations.gathering import Reading
from douane.configurations.reading import ROWS, command, program, remote
from douane.configurations.servers import key_path
from douane.errors import InputError
from douane.model import Gap, Json, Launch, Target, TargetKind
from douane.targets.secrets import conceal, conceal_url
from douane.text import excerpt
from douane_signatures import table

MOST_PARTS = 200  # packages and remotes, and arguments of one of them
_SCHEMA = re.compile(r"server\.schema\.json")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SNAKE = re.compile(r"_([a-z])")


def is_server(document: Json) -> bool:
    """Whether *document* is a ``server.json``, or a registry's answer that holds one."""
    server = _server(document)
    if server is None or not isinstance(server.get("name"), str):
        return False
    if isinstance(server.get("$schema"), str) and _SCHEMA.search(str(server["$schema"])[-200:]):
        return True
    return any(isinstance(server.get(key), list) for key in ("packages", "remotes")) and "tools" not in server


def reading(document: Json, *, file: str, cwd: Path) -> Reading:
    """Return one target a package and a remote. Raises InputError, naming the place, for another shape."""
    server = _server(document) or {}
    return Reading(targets=tuple(_Server(server, excerpt(file), cwd).targets()), files=(file,))


def _server(document: Json) -> dict[str, Json] | None:
    if not isinstance(document, dict):
        return None
    inner = document.get("server")
    if isinstance(inner, dict) and ("packages" in inner or "remotes" in inner):
        document = inner
    return {_camel(key): value for key, value in document.items()}


def _camel(key: str) -> str:
    return _SNAKE.sub(lambda match: match[1].upper(), key)


class _Server:
    def __init__(self, server: dict[str, Json], file: str, cwd: Path) -> None:
        self._server, self._file, self._cwd = server, file, cwd

    def targets(self) -> Iterator[Target]:
        """Yield the targets in the order in which they are written."""
        packages, remotes = (self._list(self._server, key, ()) for key in ("packages", "remotes"))
        if not packages and not remotes:
            raise InputError(
                f"{self._file} names neither packages nor remotes", remedy="there is nothing to vet"
            )
        for index, entry in enumerate(packages):
            yield from self._package(self._object(entry, ("packages", index)), ("packages", index))
        for index, entry in enumerate(remotes):
            place = ("remotes", index)
            given = self._object(entry, place)
            yield from remote(conceal_url(self._text(given, "url", place)).kept[0], self._cwd)

    def _package(self, package: dict[str, Json], place: tuple[str | int, ...]) -> tuple[Target, ...]:
        kind = self._text(package, "registryType", place, "registryName")
        identifier = self._text(package, "identifier", place, "name")
        version = self._optional(package, "version", place)
        data = table("server_json.toml")
        known: Mapping[str, str] | None = data["types"].get(kind.lower())
        if kind.lower() == "mcpb":
            return (self._bundle(package, identifier, place),)
        hint = self._optional(package, "runtimeHint", place) or (known["runtime"] if known else "")
        style = data["runtimes"].get(hint, "") or (known["style"] if known else "")
        given = tuple(self._arguments(package, "runtimeArguments", place))
        before = data["styles"].get(style, {}).get("before", ()) if hint else ()
        argv = conceal(
            (
                *((hint,) if hint else ()),
                *(word for word in before if word not in given),
                *given,
                *self._container_variables(package, style, place),
                _pinned(identifier, version, style),
                *self._arguments(package, "packageArguments", place),
            )
        ).kept
        names = tuple(name for name, _ in self._variables(package, place))
        if known is None or not known["looked_at"]:
            found: tuple[Target, ...] = (
                program(argv, f"{excerpt(kind, 40)} is another ecosystem than npm and PyPI"),
            )
        else:
            found = command(argv, self._cwd)
        gap = self._foreign(package, known, place)
        return tuple(_completed(each, names, gap) for each in found)

    def _bundle(self, package: dict[str, Json], identifier: str, place: tuple[str | int, ...]) -> Target:
        digest = self._optional(package, "fileSha256", place)
        if digest is not None and not _SHA256.fullmatch(digest):
            self._wrong((*place, "fileSha256"), "64 hexadecimal digits in lower case")
        address = conceal_url(identifier).kept[0]
        unsure = (
            ()
            if digest
            else (Gap(what=excerpt(address, 80), why="no fileSha256 says which bundle is meant", rows=ROWS),)
        )
        return Target(text=address, kind=TargetKind.BUNDLE, address=address, revision=digest, gaps=unsure)

    def _foreign(
        self, package: dict[str, Json], known: Mapping[str, str] | None, place: tuple[str | int, ...]
    ) -> Gap | None:
        """Return the gap where the package comes from another index than the user's own default."""
        base = self._optional(package, "registryBaseUrl", place)
        if base is None or known is None or not known["looked_at"] or known["style"] == "container":
            return None
        if _host(base) == _host(_default_index(known["purl"])):
            return None
        shown = excerpt(conceal_url(base).kept[0], 120)
        why = f"server.json takes it from {shown}, and what was looked at comes from your own index"
        return Gap(
            what=f"the index of {excerpt(self._text(package, 'identifier', place), 80)}",
            why=why,
            rows=ROWS[:2],
        )

    # --- arguments and variables ---

    def _arguments(self, package: dict[str, Json], key: str, place: tuple[str | int, ...]) -> Iterator[str]:
        for index, entry in enumerate(self._list(package, key, place)):
            at = (*place, key, index)
            argument = self._object(entry, at)
            kind = argument.get("type", "named" if "name" in argument else "positional")
            if kind not in ("named", "positional"):
                self._wrong((*at, "type"), "named or positional")
            value = self._value(argument, at)
            if kind == "named":
                yield self._text(argument, "name", at)
                if value is not None:
                    yield value
            else:
                yield (
                    value
                    if value is not None
                    else f"<{self._optional(argument, 'valueHint', at) or 'value'}>"
                )

    def _value(self, given: dict[str, Json], place: tuple[str | int, ...]) -> str | None:
        """Return the value as written, a placeholder for what the user fills in or what is secret."""
        variables = given.get("variables")
        secret = given.get("isSecret") is True or any(
            isinstance(each, dict) and each.get("isSecret") is True and ("value" in each or "default" in each)
            for each in (variables.values() if isinstance(variables, dict) else ())
        )
        if secret and (given.get("value") is not None or given.get("default") is not None):
            return "…"
        for key in ("value", "default"):
            value = self._optional(given, key, place)
            if value is not None:
                return value
        hinted = self._optional(given, "valueHint", place) or self._optional(given, "placeholder", place)
        asked = given.get("isRequired") is True or hinted or given.get("format") not in (None, "boolean")
        return f"<{hinted or 'value'}>" if asked else None

    def _variables(
        self, package: dict[str, Json], place: tuple[str | int, ...]
    ) -> Iterator[tuple[str, str | None]]:
        for index, entry in enumerate(self._list(package, "environmentVariables", place)):
            at = (*place, "environmentVariables", index)
            variable = self._object(entry, at)
            yield self._text(variable, "name", at), self._value(variable, at)

    def _container_variables(
        self, package: dict[str, Json], style: str, place: tuple[str | int, ...]
    ) -> Iterator[str]:
        """A container sees only the variables that it is handed by name."""
        if style == "container":
            for name, _ in self._variables(package, place):
                yield from ("-e", name)

    # --- shapes ---

    def _list(self, given: dict[str, Json], key: str, place: tuple[str | int, ...]) -> list[Json]:
        value = given.get(key)
        if value is None:
            return []
        if not isinstance(value, list) or len(value) > MOST_PARTS:
            self._wrong((*place, key), f"a list of at most {MOST_PARTS}")
        return value

    def _object(self, value: Json, place: tuple[str | int, ...]) -> dict[str, Json]:
        if not isinstance(value, dict):
            self._wrong(place, "an object")
        return {_camel(key): each for key, each in value.items()}

    def _text(self, given: dict[str, Json], key: str, place: tuple[str | int, ...], older: str = "") -> str:
        value = self._optional(given, key, place)
        if value is None and older:
            value = self._optional(given, older, place)
        if not value:
            self._wrong((*place, key), "a text")
        return value

    def _optional(self, given: dict[str, Json], key: str, place: tuple[str | int, ...]) -> str | None:
        value = given.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or "\0" in value:
            self._wrong((*place, key), "a text")
        return value

    def _wrong(self, place: tuple[str | int, ...], expected: str) -> NoReturn:
        raise InputError(f"{self._file}: {key_path(place)} is not {expected}", remedy="mend the file")


def _pinned(identifier: str, version: str | None, style: str) -> str:
    if not version:
        return identifier
    separator: str = table("server_json.toml")["styles"].get(style, {}).get("separator", "@")
    last = identifier.rpartition("/")[2]
    if style == "container" and (":" in last or "@" in last):
        return identifier
    if style == "pypi" and not version[0].isdigit():
        return f"{identifier}{version}" if version[0] in "<>=!~" else f"{identifier}@{version}"
    return f"{identifier}{separator}{version}"


def _completed(target: Target, names: tuple[str, ...], gap: Gap | None) -> Target:
    launch = target.launch or Launch(argv=())
    merged = replace(launch, environment_names=tuple(dict.fromkeys((*launch.environment_names, *names))))
    return replace(
        target, launch=merged if target.launch else None, gaps=(*target.gaps, gap) if gap else target.gaps
    )


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2].lower().removeprefix("www.")


def _default_index(kind: str) -> str:
    """Return the address of the ecosystem's public index, from the libraries that define it."""
    if kind == "pypi":
        from pypi_simple import PYPI_SIMPLE_ENDPOINT  # start-up time

        return str(PYPI_SIMPLE_ENDPOINT)
    from packageurl.contrib import purl2url  # start-up time

    return str(purl2url.get_download_url(f"pkg:{kind}/a@1.0.0") or "")  # type: ignore[no-untyped-call]
