import ipaddress
import socket
from urllib.parse import urlsplit


class Refused(ValueError):
    pass


def check(url: str) -> str:
    """Refuse anything but public http(s) addresses."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Refused("only http and https")
    for *_, addr in socket.getaddrinfo(parts.hostname, parts.port or 443, proto=socket.IPPROTO_TCP):
        if not ipaddress.ip_address(addr[0]).is_global:
            raise Refused("address is not public")
    return url
