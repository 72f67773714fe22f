import ipaddress
import socket
from urllib.parse import urlsplit


class Refused(ValueError):
    pass


def public(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Refused("http or https expected")
    for info in socket.getaddrinfo(parts.hostname, parts.port or 443):
        if ipaddress.ip_address(info[4][0]).is_private:
            raise Refused(f"{parts.hostname} is not public")
    return url
