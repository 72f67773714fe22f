import ipaddress
import socket
from urllib.parse import urlparse


def require_public(url: str) -> None:
    host = urlparse(url).hostname or ""
    for family, kind, protocol, name, place in socket.getaddrinfo(host, 443):
        address = ipaddress.ip_address(place[0])
        if address.is_private or address.is_loopback or address.is_link_local:
            raise ValueError("not a public address")
