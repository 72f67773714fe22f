"""Addresses of remote servers: as they may be shown, with their host as the network would see it.

Hosts are shown in their ASCII form (RFC 5891), so that letters of other scripts do not pass for Latin ones.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from douane.errors import TargetError
from douane.targets.secrets import conceal_url
from douane.text import excerpt, is_hidden

_ADDRESS = re.compile(r"(?:https?|wss?)://", re.ASCII | re.IGNORECASE)
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})", re.ASCII)
_VARIABLE = re.compile(r"\$\{|\{\{|\$[A-Za-z_]|%[A-Za-z_]\w{0,64}%|<[A-Za-z][^<>]{0,64}>", re.ASCII)
_BUNDLES = (".mcpb", ".dxt")
_MOST = 8_192
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_REMEDY = "write https://HOST/PATH"


def is_address(text: str) -> bool:
    """Whether *text* begins as the address of a server does (http, https, ws, wss)."""
    return bool(_ADDRESS.match(text))


def is_bundle(text: str) -> bool:
    """Whether *text*, an address or a path, names a bundle of a server (.mcpb, .dxt)."""
    path = urlsplit(text).path if is_address(text) else text
    return path.lower().endswith(_BUNDLES)


def has_variable(text: str) -> bool:
    """Whether a part of *text* is still to be filled in, as in ``${HOME}``, ``{{x}}`` or ``<PATH>``."""
    return bool(_VARIABLE.search(text[:_MOST]))


def remote_address(text: str) -> str:
    """Return the address *text* without user, password, fragment and secrets, its host in ASCII.

    Raises TargetError for what no client could connect to, or what only looks like an address.
    """
    shown = excerpt(without_credentials(text))
    if len(text) > _MOST or any(is_hidden(char) or char.isspace() or char in '\\"' for char in text):
        raise TargetError(f"{shown} holds characters that no address has", remedy=_REMEDY)
    parts = _split(text, shown)
    host = _host(parts, shown)
    port = _port(parts, shown)
    scheme = parts.scheme.lower()
    where = f"{scheme}://{host}" + (f":{port}" if port and port != _PORTS[scheme] else "")
    query = f"?{parts.query}" if parts.query else ""
    return conceal_url(f"{where}{parts.path or '/'}{query}").kept[0]


def is_in_the_clear(address: str) -> bool:
    """Whether what is said to *address* is not encrypted and leaves this machine."""
    return urlsplit(address).scheme in {"http", "ws"} and not is_local(address)


def is_local(address: str) -> bool:
    """Whether *address* is of this very machine (RFC 6761, RFC 1122)."""
    host = urlsplit(address).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def without_credentials(url: str) -> str:
    """Return *url* without the user and password before its host."""
    return re.sub(r"(://)[^/?#\s]{1,1024}@", r"\1", url[:_MOST])


def _split(text: str, shown: str) -> SplitResult:
    try:
        return urlsplit(text)
    except ValueError:
        raise TargetError(f"{shown} is no address", remedy=_REMEDY) from None


def _host(parts: SplitResult, shown: str) -> str:
    host = (parts.hostname or "").rstrip(".")
    if has_variable(parts.netloc):
        raise TargetError(f"{shown} has a host that is still to be filled in", remedy="fill it in")
    if ":" in host:
        try:
            return f"[{ipaddress.IPv6Address(host.partition('%')[0])}]"
        except ValueError:
            raise TargetError(f"{shown} has no valid IPv6 address", remedy=_REMEDY) from None
    try:
        ascii_host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        ascii_host = ""
    labels = ascii_host.split(".")
    if not ascii_host or len(ascii_host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise TargetError(f"{shown} names no host", remedy=_REMEDY)
    return ascii_host.lower()


def _port(parts: SplitResult, shown: str) -> int | None:
    try:
        return parts.port
    except ValueError:
        raise TargetError(f"{shown} has a port that is none", remedy=_REMEDY) from None
