import ipaddress
import socket
from urllib.parse import urlsplit

import httpx


def public(host: str) -> bool:
    infos = socket.getaddrinfo(host, None)
    return all(ipaddress.ip_address(i[4][0]).is_global for i in infos)


async def load(url: str, headers: dict[str, str] | None = None) -> bytes:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("not a web address")
    if not public(parts.hostname):
        raise ValueError("not a public address")
    async with httpx.AsyncClient(follow_redirects=True, timeout=10) as client:
        reply = await client.get(url, headers=headers or {})
        reply.raise_for_status()
        return reply.content
