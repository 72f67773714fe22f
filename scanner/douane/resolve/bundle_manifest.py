"""The ``manifest.json`` of a bundle, checked against the schemas 0.1 to 0.4 (modelcontextprotocol/mcpb).

Errors name the file and the place in it. What later schemas may add is kept as a list of names, for a gap.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from douane.errors import InputError
from douane.model import Json, Launch
from douane.text import excerpt

NAME = "manifest.json"
VERSIONS = ("0.1", "0.2", "0.3", "0.4")
KINDS = ("node", "python", "binary", "uv")
SYSTEMS = ("darwin", "linux", "win32")
_MOST_BYTES = 1 << 20
_MOST_TEXT = 32_768
_MOST_ITEMS = 2_000
_NAME = re.compile(r"[^\x00-\x1f\x7f\\]{1,214}")
_KEYS = frozenset(
    {
        "$schema",
        "manifest_version",
        "dxt_version",
        "name",
        "display_name",
        "version",
        "description",
        "long_description",
        "author",
        "repository",
        "homepage",
        "documentation",
        "support",
        "icon",
        "icons",
        "screenshots",
        "localization",
        "server",
        "tools",
        "tools_generated",
        "prompts",
        "prompts_generated",
        "keywords",
        "license",
        "privacy_policies",
        "compatibility",
        "user_config",
        "_meta",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleManifest:
    """What the manifest states. `launches` maps a system (darwin, linux, win32) to how it is started there.

    `tools` are the names it lists, None where it lists none; `generated` tells that there may be more.
    `unknown` are keys that no schema up to 0.4 has.
    """

    name: str
    version: str
    kind: str
    entry_point: str | None
    launches: Mapping[str, Launch]
    tools: tuple[str, ...] | None = None
    generated: bool = False
    unknown: tuple[str, ...] = ()


def read(data: bytes, bundle: str) -> BundleManifest:
    """Return what the manifest *data* of the file *bundle* states. Raises InputError."""
    place = f"{excerpt(bundle)}: {NAME}"
    if len(data) > _MOST_BYTES:
        raise InputError(f"{place} is larger than {_MOST_BYTES} bytes", remedy="that is no manifest")
    try:
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_without_twins)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place} is not valid JSON: {excerpt(str(error))}", remedy="mend it") from error
    return _Reader(place).manifest(document)


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that stands twice: programs differ in which of the values they take."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {key!r} is given twice")
        found[key] = value
    return found


class _Reader:
    """Reads values with the place they stand at, so that an error can name it."""

    def __init__(self, place: str) -> None:
        self._place = place

    def manifest(self, document: Json) -> BundleManifest:
        top = self._table(document, "")
        self._version(top)
        name = self._text(top, "name", "")
        if not _NAME.fullmatch(name) or any(part in {"", ".", ".."} for part in name.split("/")):
            raise self._error("name", f"{excerpt(name, 60)} is no name")
        self._text(top, "description", "")
        self._text(self._table(top.get("author"), "author"), "name", "author")
        server = self._table(top.get("server"), "server")
        kind = self._text(server, "type", "server")
        if kind not in KINDS:
            raise self._error("server.type", f"{excerpt(kind, 40)} is none of {', '.join(KINDS)}")
        entry = self._optional(server, "entry_point", "server") if kind == "uv" else None
        entry = entry or (None if kind == "uv" else self._text(server, "entry_point", "server"))
        return BundleManifest(
            name=name,
            version=self._text(top, "version", ""),
            kind=kind,
            entry_point=entry,
            launches=self._launches(server, kind, entry),
            tools=self._tools(top),
            generated=self._flag(top, "tools_generated"),
            unknown=tuple(sorted(excerpt(key, 60) for key in top.keys() - _KEYS)),
        )

    def _version(self, top: Mapping[str, Any]) -> None:
        key = "manifest_version" if "manifest_version" in top else "dxt_version"
        version = self._text(top, key, "")
        if version not in VERSIONS:
            known = f"{VERSIONS[0]} to {VERSIONS[-1]} are known"
            raise self._error(
                key, f"{excerpt(version, 40)} is a version of the format that is not known; {known}"
            )

    def _launches(self, server: Mapping[str, Any], kind: str, entry: str | None) -> dict[str, Launch]:
        if kind == "uv" and "mcp_config" not in server:
            argv = ("uv", "run", "--directory", "${__dirname}", *((entry,) if entry else ()))
            return dict.fromkeys(SYSTEMS, Launch(argv=argv, typed=True))
        config = self._table(server.get("mcp_config"), "server.mcp_config")
        place = "server.mcp_config"
        command = self._text(config, "command", place)
        args = self._texts(config, "args", place)
        names = self._names(config, place)
        overrides = self._table(config.get("platform_overrides", {}), f"{place}.platform_overrides")
        found = {}
        for system in SYSTEMS:
            where = f"{place}.platform_overrides.{system}"
            own = self._table(overrides.get(system, {}), where)
            found[system] = Launch(
                argv=(
                    self._optional(own, "command", where) or command,
                    *(self._texts(own, "args", where) if "args" in own else args),
                ),
                typed=True,
                environment_names=tuple(dict.fromkeys((*names, *self._names(own, where)))),
            )
        for system in overrides.keys() - set(SYSTEMS):
            raise self._error(
                f"{place}.platform_overrides", f"{excerpt(system, 40)} is none of {', '.join(SYSTEMS)}"
            )
        return found

    def _names(self, config: Mapping[str, Any], place: str) -> tuple[str, ...]:
        env = self._table(config.get("env", {}), f"{place}.env")
        for key, value in env.items():
            if not isinstance(value, str):
                raise self._error(f"{place}.env.{excerpt(key, 60)}", "is no text")
        return tuple(env)

    def _tools(self, top: Mapping[str, Any]) -> tuple[str, ...] | None:
        if "tools" not in top:
            return None
        listed = self._list(top, "tools", "")
        tools = [self._table(item, f"tools[{index}]") for index, item in enumerate(listed)]
        return tuple(self._text(item, "name", f"tools[{index}]") for index, item in enumerate(tools))

    # --- values ---

    def _table(self, value: Any, place: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise self._error(place, "is missing" if value is None else "is no object")
        return value

    def _list(self, table: Mapping[str, Any], key: str, place: str) -> list[Any]:
        value = table.get(key, [])
        where = f"{place}.{key}".lstrip(".")
        if not isinstance(value, list):
            raise self._error(where, "is no list")
        if len(value) > _MOST_ITEMS:
            raise self._error(where, f"has more than {_MOST_ITEMS} items")
        return value

    def _texts(self, table: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
        listed = self._list(table, key, place)
        for index, item in enumerate(listed):
            self._checked(item, f"{place}.{key}[{index}]")
        return tuple(listed)

    def _text(self, table: Mapping[str, Any], key: str, place: str) -> str:
        where = f"{place}.{key}".lstrip(".")
        text = self._checked(table.get(key), where)
        if not text.strip():
            raise self._error(where, "is empty")
        return text

    def _optional(self, table: Mapping[str, Any], key: str, place: str) -> str | None:
        return self._text(table, key, place) if key in table else None

    def _flag(self, table: Mapping[str, Any], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self._error(key, "is neither true nor false")
        return value

    def _checked(self, value: Any, where: str) -> str:
        if not isinstance(value, str):
            raise self._error(where, "is missing" if value is None else "is no text")
        if len(value) > _MOST_TEXT or "\0" in value:
            raise self._error(where, f"is longer than {_MOST_TEXT} characters, or holds a NUL character")
        return value

    def _error(self, place: str, what: str) -> InputError:
        return InputError(f"{self._place}: {place} {what}".replace(": :", ":"), remedy="mend the manifest")
