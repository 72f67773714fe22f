from __future__ import annotations

import ipaddress
import socket


def addresses() -> list[str]:
    found = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
    found |= {"127.0.0.1"}
    return sorted(found, key=lambda a: (":" in a, a))


def kind(address: str) -> str:
    ip = ipaddress.ip_address(address.split("%")[0])
    for name in ("is_loopback", "is_link_local", "is_private", "is_multicast"):
        if getattr(ip, name):
            return name.removeprefix("is_").replace("_", " ")
    return "public"


def source_for(target: str) -> str:
    """Connecting a datagram socket sends nothing."""
    ip = ipaddress.ip_address(target)
    family = socket.AF_INET6 if ip.version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as s:
        s.connect((str(ip), 9))
        return s.getsockname()[0]
