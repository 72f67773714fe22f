"""Only public addresses may be reached."""
import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

import anyio


class Blocked(ValueError):
    pass


@dataclass(frozen=True)
class Destination:
    url: str
    scheme: str
    host: str
    port: int
    address: str


def public(text: str) -> bool:
    ip = ipaddress.ip_address(text.split("%", 1)[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    if mapped is not None:
        ip = mapped
    return ip.is_global and not ip.is_multicast


async def resolve(url: str) -> Destination:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise Blocked("only http and https are supported")
    if parts.username or parts.password:
        raise Blocked("credentials in addresses are not supported")
    host = (parts.hostname or "").rstrip(".")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if not host or port not in (80, 443, 8080, 8443):
        raise Blocked("this port is not supported")
    try:
        infos = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror:
        raise Blocked("the name does not resolve") from None
    addresses = [str(i[4][0]) for i in infos]
    if not addresses or not all(map(public, addresses)):
        raise Blocked("the address is not public")
    return Destination(url, parts.scheme, host, port, addresses[0])
