"""What pip and uv are configured to install from: their environment variables and configuration files.

Read as pip's and uv's own documentation describe it; project-level files are left out because ``uvx`` and
``pipx`` leave them out too, and because a folder that is being vetted must not choose where to look.
"""

from __future__ import annotations

import configparser
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from douane.errors import InputError

_MOST_BYTES = 1 << 20
_SYSTEM = Path("/etc")
_MACOS = "Library/Application Support"
_NAMED = re.compile(r"([A-Za-z0-9._-]{1,100})=(?=[A-Za-z][A-Za-z0-9+.-]{0,20}:)")


@dataclass(frozen=True, slots=True)
class Setting:
    """One configured address, where it was read, and the name uv gives the index, if any.

    `url` may hold credentials, so it is never shown.
    """

    url: str = field(repr=False)
    source: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The default index (None: the library's), the further ones in the order they are asked, and remarks."""

    default: Setting | None
    extra: tuple[Setting, ...]
    ignored: tuple[str, ...]


def read(environ: Mapping[str, str], home: Path, cwd: Path, system: Path = _SYSTEM) -> Settings:
    """Return what is configured; the environment comes before files, and uv before pip.

    *system* is the folder of machine-wide configuration. Raises InputError for a file that cannot be read.
    """
    uv, pip = _Uv.read(environ, home, cwd, system), _pip(environ, home, cwd, system)
    defaults = (
        *_variable(environ, "UV_DEFAULT_INDEX"),
        *_variable(environ, "UV_INDEX_URL"),
        *_variable(environ, "PIP_INDEX_URL"),
        *uv.default,
        *_option(pip, "index-url"),
    )
    extra = (
        *_variable(environ, "UV_INDEX"),
        *_variable(environ, "UV_EXTRA_INDEX_URL"),
        *uv.extra,
        *(_variable(environ, "PIP_EXTRA_INDEX_URL") or _option(pip, "extra-index-url")),
    )
    ignored = (*uv.ignored, *_ignored(environ, pip))
    return Settings(default=defaults[0] if defaults else None, extra=extra, ignored=ignored)


def _variable(environ: Mapping[str, str], variable: str) -> tuple[Setting, ...]:
    return tuple(_setting(part, variable) for part in environ.get(variable, "").split())


def _setting(text: str, source: str) -> Setting:
    named = _NAMED.match(text)
    return Setting(text[named.end() :], source, named[1]) if named else Setting(text, source)


def _ignored(environ: Mapping[str, str], pip: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    for option, why in (
        ("find-links", "Douane vets what an index serves"),
        ("no-index", "Douane vets what an index serves"),
    ):
        variable = "PIP_" + option.upper().replace("-", "_")
        source = variable if environ.get(variable) else pip.get(option, ("", ""))[1]
        if source:
            yield f"{option} ({source}) is ignored: {why}"


# --- files --------------------------------------------------------------------------------------------


def _folders(environ: Mapping[str, str], variable: str, default: Path) -> tuple[Path, ...]:
    """Return the folders of a ``:``-separated variable of the XDG base directory specification."""
    stated = tuple(Path(part) for part in environ.get(variable, "").split(os.pathsep) if part)
    return stated or (default,)


def _bytes(path: Path) -> bytes | None:
    """Return the content of a configuration file, None if there is none. Raises InputError."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    if len(data) > _MOST_BYTES:
        raise InputError(f"{path} is larger than {_MOST_BYTES} bytes")
    return data


def _pip_files(environ: Mapping[str, str], home: Path, cwd: Path, system: Path) -> Iterator[Path]:
    """Yield pip's configuration files, the strongest last: machine, user, virtual environment, stated."""
    stated = environ.get("PIP_CONFIG_FILE")
    if stated == os.devnull:
        return
    for folder in reversed(_folders(environ, "XDG_CONFIG_DIRS", system / "xdg")):
        yield folder / "pip" / "pip.conf"
    yield system / "pip.conf"
    if program_data := environ.get("PROGRAMDATA"):
        yield Path(program_data) / "pip" / "pip.ini"
    yield home / ".pip" / "pip.conf"
    yield home / "pip" / "pip.ini"
    yield _folders(environ, "XDG_CONFIG_HOME", home / ".config")[0] / "pip" / "pip.conf"
    yield home / _MACOS / "pip" / "pip.conf"
    if app_data := environ.get("APPDATA"):
        yield Path(app_data) / "pip" / "pip.ini"
    if virtual := environ.get("VIRTUAL_ENV"):
        yield from (Path(virtual) / "pip.conf", Path(virtual) / "pip.ini")
    if stated:
        yield cwd / stated


def _pip(environ: Mapping[str, str], home: Path, cwd: Path, system: Path) -> dict[str, tuple[str, str]]:
    """Return pip's options as ``option -> (value, file)``; ``[install]`` is stronger than ``[global]``."""
    options: dict[str, tuple[str, str]] = {}
    for section in ("global", "install"):
        for path in _pip_files(environ, home, cwd, system):
            data = _bytes(path)
            if data is None:
                continue
            parsed = _parse_ini(path, data)
            if parsed.has_section(section):
                options |= {
                    key.replace("_", "-"): (value, str(path)) for key, value in parsed[section].items()
                }
    return options


def _parse_ini(path: Path, data: bytes) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(data.decode("utf-8-sig"))
    except (configparser.Error, ValueError) as error:
        # The error's own text would quote the file, which may hold credentials.
        raise InputError(f"{path} is not a valid configuration file of pip", remedy="mend it") from error
    return parser


def _option(options: Mapping[str, tuple[str, str]], option: str) -> tuple[Setting, ...]:
    value, source = options.get(option, ("", ""))
    return tuple(Setting(part, source) for part in value.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Uv:
    default: tuple[Setting, ...] = ()
    extra: tuple[Setting, ...] = ()
    ignored: tuple[str, ...] = ()

    @classmethod
    def read(cls, environ: Mapping[str, str], home: Path, cwd: Path, system: Path) -> _Uv:
        default: list[Setting] = []
        extra: list[Setting] = []
        ignored: list[str] = []
        for path in _uv_files(environ, home, cwd, system):
            data = _bytes(path)
            if data is None:
                continue
            document = _parse_toml(path, data)
            for entry in _tables(document.get("index")):
                setting = Setting(_text(entry.get("url")), str(path), _text(entry.get("name")) or None)
                if entry.get("explicit") is True:
                    ignored.append(f"an explicit index ({path}) is ignored: no package asks for it by name")
                elif setting.url:
                    (default if entry.get("default") is True else extra).append(setting)
            default += [Setting(url, str(path)) for url in _texts(document.get("index-url"))]
            extra += [Setting(url, str(path)) for url in _texts(document.get("extra-index-url"))]
            if document.get("find-links"):
                ignored.append(f"find-links ({path}) is ignored: Douane vets what an index serves")
        return cls(default=tuple(default), extra=tuple(extra), ignored=tuple(ignored))


def _uv_files(environ: Mapping[str, str], home: Path, cwd: Path, system: Path) -> Iterator[Path]:
    """Yield uv's configuration files, the strongest first; a stated one stands alone."""
    if environ.get("UV_NO_CONFIG", "").lower() in {"1", "true", "yes", "on"}:
        return
    if stated := environ.get("UV_CONFIG_FILE"):
        yield cwd / stated
        return
    yield _folders(environ, "XDG_CONFIG_HOME", home / ".config")[0] / "uv" / "uv.toml"
    if app_data := environ.get("APPDATA"):
        yield Path(app_data) / "uv" / "uv.toml"
    for folder in _folders(environ, "XDG_CONFIG_DIRS", system / "xdg"):
        yield folder / "uv" / "uv.toml"
    yield system / "uv" / "uv.toml"
    if program_data := environ.get("PROGRAMDATA"):
        yield Path(program_data) / "uv" / "uv.toml"


def _parse_toml(path: Path, data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is not a valid configuration file of uv", remedy="mend it") from error


def _tables(value: object) -> tuple[dict[str, Any], ...]:
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(item for item in values if isinstance(item, str) and item)
