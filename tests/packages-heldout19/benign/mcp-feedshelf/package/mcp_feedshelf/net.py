import ipaddress
import socket
from urllib.parse import urlsplit, urlunsplit

import httpx

LIMIT = 3_000_000


def _public(host: str) -> str:
    found = {i[4][0] for i in socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)}
    for a in found:
        if not ipaddress.ip_address(a.split("%")[0]).is_global:
            raise ValueError(f"{host} is not a public address")
    return sorted(found)[0]


def get(url: str) -> bytes:
    u = urlsplit(url)
    if u.scheme != "https" or not u.hostname or u.port not in (None, 443) or u.username:
        raise ValueError("feeds must have plain https addresses")
    address = _public(u.hostname)
    pinned = urlunsplit(("https", f"[{address}]" if ":" in address else address, u.path or "/", u.query, ""))
    out = bytearray()
    with httpx.stream(
        "GET", pinned, headers={"host": u.hostname, "user-agent": "mcp-feedshelf"},
        extensions={"sni_hostname": u.hostname}, timeout=15, follow_redirects=False, trust_env=False,
    ) as r:
        r.raise_for_status()
        for part in r.iter_bytes():
            out += part
            if len(out) > LIMIT:
                raise ValueError("the feed is too large")
    return bytes(out)
