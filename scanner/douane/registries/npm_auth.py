"""The credentials of npm's client configuration, each bound to the host and path it is configured for."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_KINDS = ("_authToken", "_auth", "username", "_password")


@dataclass(frozen=True, slots=True)
class Credentials:
    """Authorization headers by place: ``//host[:port]/path/``, as npm writes it.

    `plain` holds the hosts that the user configured with http: credentials go unencrypted only there.
    Nothing of this is ever shown: the representation holds no secrets.
    """

    places: Mapping[str, str] = field(default_factory=dict, repr=False)
    plain: frozenset[str] = frozenset()

    @classmethod
    def of(cls, settings: Mapping[str, str], registries: tuple[str, ...]) -> Credentials:
        """Return the credentials among *settings* (``//host/path/:_authToken`` and its like)."""
        found: dict[str, dict[str, str]] = {}
        for name, value in settings.items():
            place, colon, kind = name.rpartition(":")
            if colon and place.startswith("//") and kind in _KINDS and _is_header_safe(value):
                found.setdefault(_normal(place), {})[kind] = value
        places = {place: header for place, kinds in found.items() if (header := _header(kinds))}
        plain = frozenset(
            _host(address) or "" for address in registries if urlsplit(address).scheme == "http"
        )
        return cls(places, plain)

    def headers(self, url: str) -> dict[str, str]:
        """Return the credentials for *url*: those of the longest configured path above it, or none."""
        host = _host(url)
        if host is None:
            return {}
        parts = urlsplit(url)
        if parts.scheme != "https" and not (parts.scheme == "http" and host in self.plain):
            return {}
        for place in _places_above(host, parts.path):
            if place in self.places:
                return {"authorization": self.places[place]}
        return {}


def _places_above(host: str, path: str) -> Iterator[str]:
    """Yield ``//host/a/b/``, ``//host/a/``, ``//host/``; only the host for a path that is not canonical.

    Dot segments, also in disguise, would be resolved on the way: they match no path.
    """
    segments = [segment for segment in path.split("/") if segment]
    disguised = path.lower().replace("%2e", ".").replace("%5c", "\\").replace("\\", "/")
    if {".", ".."} & set(disguised.split("/")):
        segments = []
    for count in range(len(segments), -1, -1):
        yield "//" + "/".join((host, *segments[:count])) + "/"


def _normal(place: str) -> str:
    host, _, path = place[2:].partition("/")
    path = "/".join(segment for segment in path.split("/") if segment)
    host = host.lower().removesuffix(":443")
    return f"//{host}/{path}/" if path else f"//{host}/"


def _host(url: str) -> str | None:
    """Return host and port as npm writes them (a port only where it is not the scheme's own)."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if not parts.hostname or parts.scheme not in {"http", "https"}:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return host if port in {None, 443 if parts.scheme == "https" else 80} else f"{host}:{port}"


def _header(kinds: Mapping[str, str]) -> str | None:
    if kinds.get("_authToken"):
        return f"Bearer {kinds['_authToken']}"
    if kinds.get("_auth"):
        return f"Basic {kinds['_auth']}"
    if kinds.get("username") and kinds.get("_password"):
        try:
            password = base64.b64decode(kinds["_password"], validate=True)
        except (binascii.Error, ValueError):
            return None
        pair = kinds["username"].encode() + b":" + password
        return "Basic " + base64.b64encode(pair).decode("ascii")
    return None


def _is_header_safe(value: str) -> bool:
    """Whether *value* can stand in a header: printable, so that it cannot add headers of its own."""
    return value.isprintable() and "${" not in value
