import ipaddress
import socket
from urllib.parse import urlsplit


class Blocked(ValueError):
    pass


def check(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Blocked("not a web address")
    for info in socket.getaddrinfo(parts.hostname, parts.port or 443):
        ip = ipaddress.ip_address(info[4][0])
        if ip.is_private or ip.is_loopback or ip.is_link_local:
            raise Blocked(f"{parts.hostname} is internal")
    return url
