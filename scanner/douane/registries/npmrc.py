"""npm's client configuration: which index a name comes from, and which credentials go where.

Read as npm 11 reads it (docs: *npmrc*, *config*, *scope*): environment, project, user and global file, the
earlier one winning. Nothing else than registries, credentials and TLS notes is looked at. No address is
known here: the default comes from the `packageurl` library.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, urlsplit, urlunsplit

from douane.errors import InputError
from douane.registries.npm_auth import Credentials
from douane.text import excerpt

_MOST_BYTES = 1 << 20
_ENVIRONMENT = "npm_config_"
_VARIABLE = re.compile(r"(?<!\\)(\\{0,64})\$\{([^${}?]{1,256})(\?)?\}")
_SCOPE_REGISTRY = re.compile(r"(@[^/:\s]+):registry")


@cache
def default_registry() -> str:
    """Return the address of npm's public index: scheme and host of the download URL of an npm purl."""
    from packageurl.contrib import purl2url

    address = urlsplit(str(purl2url.get_download_url("pkg:npm/name@1.0.0")))  # type: ignore[no-untyped-call]
    return f"{address.scheme}://{address.netloc}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NpmConfig:
    """Where npm packages come from. URLs have no trailing slash.

    `scopes` maps ``@scope`` to its index. `strict_ssl` and `cafile` are what the user set, for whoever opens
    the connections.
    """

    registry: str
    default: str
    scopes: Mapping[str, str] = field(default_factory=dict)
    credentials: Credentials = field(default_factory=Credentials)
    strict_ssl: bool = True
    cafile: str | None = None

    @classmethod
    def load(cls, environ: Mapping[str, str], home: Path, cwd: Path) -> NpmConfig:
        """Return the configuration npm would use in *cwd* for the user whose home is *home*.

        Raises InputError for a file that cannot be read or names an index that is no http(s) address.
        """
        settings = _settings(environ, home, cwd)
        default = default_registry()
        scopes = {
            match[1]: _address(value, name)
            for name, value in settings.items()
            if (match := _SCOPE_REGISTRY.fullmatch(name))
        }
        registry = _address(settings["registry"], "registry") if settings.get("registry") else default
        return cls(
            registry=registry,
            default=default,
            scopes=scopes,
            credentials=Credentials.of(settings, (registry, *scopes.values())),
            strict_ssl=settings.get("strict-ssl") != "false",
            cafile=settings.get("cafile") or None,
        )

    def index_of(self, name: str) -> str:
        """Return the address of the index that *name* comes from."""
        scope = name.partition("/")[0] if name.startswith("@") else ""
        return self.scopes.get(scope, self.registry)

    def label_of(self, name: str) -> str:
        """Return what `Package.index` says: ``default``, or the address without credentials."""
        address = self.index_of(name)
        return "default" if address == self.default else _without_user(urlsplit(address))

    def headers(self, url: str) -> dict[str, str]:
        """Return the credentials configured for exactly this *url*; empty for any other place."""
        return self.credentials.headers(url)


def _settings(environ: Mapping[str, str], home: Path, cwd: Path) -> dict[str, str]:
    """Return all settings, the most specific source winning."""
    variables = _from_environment(environ)
    user_file = Path(variables.get("userconfig") or home / ".npmrc")
    project = _project(cwd)
    sources = [variables]
    if project / ".npmrc" != user_file:
        sources.append(_read(project / ".npmrc", environ))
    sources.append(_read(user_file, environ))
    merged = _merged(sources)
    global_file = _global_file(merged, environ)
    return _merged([merged, _read(global_file, environ)]) if global_file else merged


def _merged(sources: list[dict[str, str]]) -> dict[str, str]:
    merged: dict[str, str] = {}
    for source in reversed(sources):
        merged.update(source)
    return merged


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    settings = {}
    for variable, value in sorted(environ.items()):
        if not variable.lower().startswith(_ENVIRONMENT) or not value:
            continue
        name = variable[len(_ENVIRONMENT) :]
        if not name.startswith("//"):
            name = name[:1] + name[1:].replace("_", "-")
            name = name.lower()
        settings[name] = value
    return settings


def _project(cwd: Path) -> Path:
    """Return the nearest folder at or above *cwd* that npm takes for the project's root."""
    for folder in (cwd, *cwd.parents):
        if (folder / "package.json").exists() or (folder / "node_modules").is_dir():
            return folder
    return cwd


def _global_file(settings: Mapping[str, str], environ: Mapping[str, str]) -> Path | None:
    if settings.get("globalconfig"):
        return Path(settings["globalconfig"])
    prefix = settings.get("prefix") or environ.get("PREFIX")
    if prefix:
        return Path(prefix) / "etc" / "npmrc"
    node = shutil.which("node", path=environ.get("PATH", ""))
    return Path(node).resolve().parent.parent / "etc" / "npmrc" if node else None


def _read(path: Path, environ: Mapping[str, str]) -> dict[str, str]:
    shown = excerpt(str(path))
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a usable path"
        raise InputError(f"{shown} cannot be read: {why}") from error
    if len(data) > _MOST_BYTES:
        raise InputError(f"{shown} is larger than {_MOST_BYTES} bytes", remedy="that is no npm configuration")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{shown} is not UTF-8 text", remedy="mend the file") from error
    if "\0" in text:
        raise InputError(f"{shown} holds NUL bytes", remedy="mend the file")
    return {_expanded(name, environ): _expanded(value, environ) for name, value in _entries(text)}


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Yield the top-level entries of an ini file; what stands under a ``[section]`` is not npm's."""
    for raw in re.split(r"[\r\n]+", text):
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            return
        if line and line[0] not in ";#":
            name, equals, value = line.partition("=")
            yield _unquoted(name), _unquoted(value) if equals else "true"


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return re.split(r"(?<!\\)[;#]", text, maxsplit=1)[0].strip().replace("\\;", ";").replace("\\#", "#")


def _expanded(text: str, environ: Mapping[str, str]) -> str:
    """Return *text* with ``${VAR}`` and ``${VAR?}`` replaced; an unset ``${VAR}`` stays as it is."""

    def replaced(match: re.Match[str]) -> str:
        escapes, name, optional = match[1], match[2], match[3]
        if len(escapes) % 2:
            return match[0][(len(escapes) + 1) // 2 :]
        fallback = "" if optional else "${" + name + "}"
        return escapes[len(escapes) // 2 :] + environ.get(name, fallback)

    return _VARIABLE.sub(replaced, text)


def _address(value: str, name: str) -> str:
    shown = excerpt(name)
    try:
        parts = urlsplit(value.strip())
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or any(char.isspace() or not char.isprintable() for char in value.strip()):
        raise InputError(
            f"npm's configuration sets {shown} to something that is no http(s) address",
            remedy="mend .npmrc or the npm_config_registry variable",
        )
    return urlunsplit(parts._replace(query="", fragment="")).rstrip("/")


def _without_user(parts: SplitResult) -> str:
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=host, query="", fragment=""))
