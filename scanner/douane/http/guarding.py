"""Which hosts may be asked on behalf of somebody else's configuration: those at public addresses.

An address that a target names may be one inside the user's network, or of the machine's own metadata service.
So a name is resolved once, all its addresses are looked at, and the connection goes to one of them, whatever
the name resolves to later.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from douane.http import FinalError, UnreachedError
from douane.text import excerpt

Resolve: TypeAlias = Callable[[str, int], list[str]]
"""Host and port -> addresses as text. Raises OSError."""

_Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_MOST_URL = 8_192
_NUMERIC = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)\.?\Z")
_REMEDY = "use --allow-private for a server of your own network"
# Prefixes that carry an IPv4 address, which is the one that counts: 6to4 (RFC 3056), NAT64 (RFC 6052, 8215).
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
# Not meant for anybody else, though no standard says so or Python's tables do not: the metadata service of a
# cloud, relays of 6to4 (RFC 7526), Teredo (RFC 4380), documentation (RFC 9637), IPv4-compatible (RFC 4291).
_CLOSED = tuple(
    ipaddress.ip_network(each)
    for each in ("168.63.129.16/32", "192.88.99.0/24", "2001::/32", "3fff::/20", "::/96", "5f00::/16")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a URL names, taken apart; `target` is path and query as they go into a request."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> tuple[str, str, int]:
        """What must be the same for two places to belong together (RFC 6454)."""
        return (self.scheme, self.host, self.port)

    @property
    def authority(self) -> str:
        """The host as it goes into a request."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.authority}{self.target}"


class Guard:
    """Says to which address a place is reached, the same one every time.

    *resolve* replaces asking the name service in tests.
    """

    def __init__(self, *, allow_private: bool = False, resolve: Resolve | None = None) -> None:
        self._allow_private = allow_private
        self._resolve = resolve or _system_addresses
        self._known: dict[tuple[str, int], tuple[str, ...]] = {}

    def addresses(self, place: Place) -> tuple[str, ...]:
        """Return the addresses of *place*. Raises FinalError where one is not public, or there is none."""
        key = (place.host, place.port)
        if key not in self._known:
            self._known[key] = self._looked_up(place)
        return self._known[key]

    def check_onward(self, place: Place, onward: Place) -> None:
        """Raise FinalError where *place*, a public one, leads to one that is not, allowed or not."""
        closed = [each for each in self.addresses(onward) if not is_public(each)]
        if closed and all(map(is_public, self.addresses(place))):
            host = excerpt(onward.host)
            raise FinalError(f"{excerpt(place.host)} leads to {host}, which is at no public address")

    def settle(self, place: Place, address: str) -> None:
        """Reach *place* at *address* alone from now on."""
        self._known[(place.host, place.port)] = (address,)

    def _looked_up(self, place: Place) -> tuple[str, ...]:
        host = excerpt(place.host)
        try:
            found = tuple(dict.fromkeys(self._resolve(place.host, place.port)))
        except (OSError, UnicodeError):
            raise UnreachedError(f"{host} is not a host name that is known here") from None
        if not found:
            raise UnreachedError(f"{host} has no address")
        closed = [each for each in found if not self._allow_private and not is_public(each)]
        if closed:
            raise FinalError(f"{host} is at {excerpt(closed[0])}, which is no public address", remedy=_REMEDY)
        return found


def place_of(url: str) -> Place:
    """Return what *url* names. Raises FinalError for all that is not a plain http or https address."""
    shown = excerpt(url.partition("?")[0].rpartition("@")[2])
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise FinalError(f"{shown} is not an address") from None
    scheme, host = parts.scheme.lower(), (parts.hostname or "").rstrip(".")
    if scheme not in _PORTS or not host:
        raise FinalError(f"{shown} is not asked: only http and https are")
    if "@" in parts.netloc:
        raise FinalError(f"{shown} is not asked: its address holds a user or a password")
    if len(url) > _MOST_URL or not url.isascii() or any(char <= " " or char == "\x7f" for char in url):
        raise FinalError(f"{shown} is not asked: its address is too long, or holds what no address may")
    if _is_disguised(host):
        raise FinalError(f"{shown} is not asked: {excerpt(host)} is a number in a form that hides its value")
    query = f"?{parts.query}" if parts.query else ""
    return Place(
        scheme=scheme,
        host=host,
        port=port if port is not None else _PORTS[scheme],
        target=f"{parts.path or '/'}{query}",
    )


def is_public(address: str) -> bool:
    """Whether *address* is one of the public Internet, through whatever form it is written in.

    What is none at all is not.
    """
    try:
        parsed: _Address = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = _carried(parsed)
        if inner is not None:
            return is_public(str(inner))
        if parsed.scope_id is not None or parsed.is_site_local:
            return False
    special = parsed.is_multicast or parsed.is_reserved or parsed.is_unspecified or parsed.is_loopback
    if special or parsed.is_link_local or parsed.is_private or not parsed.is_global:
        return False
    return not any(parsed.version == each.version and parsed in each for each in _CLOSED)


def is_loopback(host: str) -> bool:
    """Whether *host* is this machine: by its address, or by the name that stands for it (RFC 6761, 6.3)."""
    try:
        return host.lower() == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_PORTS = {"http": 80, "https": 443}


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that *address* stands for, if it does."""
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and any(address in network for network in _NAT64):
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inner


def _is_disguised(host: str) -> bool:
    """Whether some read *host* as an IPv4 address (WHATWG URL, inet_aton) that it is not written as."""
    if ":" in host or not _NUMERIC.search(host.rpartition(".")[2]):
        return False
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return True
    return False


def _system_addresses(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]
