import ipaddress
import socket
from urllib.parse import urlsplit


class Refused(ValueError):
    pass


def require_public(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Refused("only http(s) URLs")
    for *_, addr in socket.getaddrinfo(parts.hostname, parts.port or 443, type=socket.SOCK_STREAM):
        if not ipaddress.ip_address(addr[0]).is_global:
            raise Refused("not a public address")
