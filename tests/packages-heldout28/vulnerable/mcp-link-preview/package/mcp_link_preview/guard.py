import asyncio
import functools
import ipaddress
import socket
from urllib.parse import urlsplit


def public(fn):
    @functools.wraps(fn)
    async def inner(url: str):
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("only web addresses")
        loop = asyncio.get_running_loop()
        for *_, addr in await loop.getaddrinfo(parts.hostname, None, type=socket.SOCK_STREAM):
            if not ipaddress.ip_address(addr[0]).is_global:
                raise ValueError("address is not public")
        return await fn(url)

    return inner
