"""Which Python indexes are asked, in which order, and with whose credentials.

A package is taken from the first index that knows its name, the further indexes (``extra-index-url``)
before the default one: uv's "first-index" strategy. pip would take the highest version from any of them,
which is how a stranger's 9999.0 on the public index gets in front of a private package (dependency
confusion), so pip's way is not offered.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from douane.errors import InputError
from douane.registries import pypi_settings
from douane.registries.pypi_settings import Setting
from douane.text import address_parts

_PORTS = {"http": 80, "https": 443}
_ENDPOINT = re.compile(
    r"""^PYPI_SIMPLE_ENDPOINT(?:: [A-Za-z.\[\]]{1,40})? = ["'](https://[^"'\s]{1,200})["']$""", re.MULTILINE
)
_UNPRINTABLE = re.compile(r"[\x00-\x20\x7f]")


@dataclass(frozen=True, slots=True)
class _Secret:
    """Basic credentials of one index (RFC 7617), for its scheme, host and port only."""

    origin: tuple[str, str, int]
    path: str
    header: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PypiConfig:
    """The indexes in the order they are asked: URLs without credentials, each ending in ``/``.

    `public` is the ecosystem's public index; `notes` says what of the user's configuration is left out.
    """

    indexes: tuple[str, ...]
    public: str
    notes: tuple[str, ...] = ()
    secrets: tuple[_Secret, ...] = field(default=(), repr=False)

    @classmethod
    def load(
        cls, environ: Mapping[str, str], home: Path, cwd: Path, *, system: Path | None = None
    ) -> PypiConfig:
        """Return the configuration of pip and uv (see `pypi_settings.read` for what is read where).

        Entries that are no web address (``file:``, paths) are left out with a note. Raises InputError for a
        configuration file that cannot be read, or an address that makes no sense.
        """
        settings = pypi_settings.read(environ, home, cwd, *([system] if system else []))
        public = public_index()
        notes = list(settings.ignored)
        indexes: list[str] = []
        secrets: list[_Secret] = []
        for setting in (*settings.extra, *([settings.default] if settings.default else [])):
            url = _split(setting)
            if url.scheme not in _PORTS:
                notes.append(f"an index of {setting.source} is ignored: it is not on the network")
                continue
            indexes.append(_bare(url))
            secrets += _secrets(url, setting, environ)
        if settings.default is None or _split(settings.default).scheme not in _PORTS:
            indexes.append(public)
        return cls(
            indexes=tuple(dict.fromkeys(indexes)),
            public=public,
            notes=tuple(dict.fromkeys(notes)),
            secrets=tuple(secrets),
        )

    def label(self, index: str) -> str:
        """Return ``default`` for the public index, else *index* itself."""
        return "default" if index == self.public else index

    def headers(self, url: str) -> dict[str, str]:
        """Return the credentials for *url*: those of the index on the same origin, the closest path first."""
        parts = address_parts(url)
        if parts.scheme not in _PORTS or parts.hostname is None:
            return {}
        origin = _origin(parts)
        fitting = [secret for secret in self.secrets if secret.origin == origin]
        if not fitting:
            return {}
        closest = max(
            fitting, key=lambda secret: len(secret.path) if parts.path.startswith(secret.path) else -1
        )
        return {"authorization": closest.header}


@cache
def public_index() -> str:
    """Return the default index that `pypi_simple` defines, read from its source.

    Importing the library, or parsing it, would cost a fifth of a second for one constant.
    """
    spec = find_spec("pypi_simple")
    source = getattr(spec.loader, "get_source", lambda _name: None)("pypi_simple") if spec else None
    found = _ENDPOINT.search(source or "")
    if found:
        return _slashed(found[1])
    from pypi_simple import PYPI_SIMPLE_ENDPOINT

    return _slashed(PYPI_SIMPLE_ENDPOINT)


def _slashed(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def _split(setting: Setting) -> SplitResult:
    """Return the parts of a configured address. Raises InputError, which never shows the address itself."""
    try:
        parts = urlsplit(setting.url)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError:
        port_is_sound = False
    if not port_is_sound or _UNPRINTABLE.search(setting.url):
        raise InputError(f"{setting.source} holds an index address that makes no sense", remedy="mend it")
    if parts.scheme in _PORTS and not parts.hostname:
        raise InputError(f"{setting.source} holds an index address without a host", remedy="mend it")
    return parts


def _bare(url: SplitResult) -> str:
    """Return *url* without credentials, query and fragment, ending in ``/``."""
    host = url.hostname or ""
    netloc = f"[{host}]" if ":" in host else host
    if url.port is not None and url.port != _PORTS[url.scheme]:
        netloc += f":{url.port}"
    return _slashed(urlunsplit((url.scheme, netloc, url.path, "", "")))


def _origin(url: SplitResult) -> tuple[str, str, int]:
    try:
        port = url.port
    except ValueError:
        port = 0
    return url.scheme, (url.hostname or "").lower(), _PORTS[url.scheme] if port is None else port


def _secrets(url: SplitResult, setting: Setting, environ: Mapping[str, str]) -> tuple[_Secret, ...]:
    user, password = unquote(url.username or ""), unquote(url.password or "")
    if setting.name:
        prefix = "UV_INDEX_" + re.sub(r"[^A-Z0-9]", "_", setting.name.upper())
        user = environ.get(f"{prefix}_USERNAME", user)
        password = environ.get(f"{prefix}_PASSWORD", password)
    if not user and not password:
        return ()
    token = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return (_Secret(_origin(url), _slashed(url.path), f"Basic {token}"),)
