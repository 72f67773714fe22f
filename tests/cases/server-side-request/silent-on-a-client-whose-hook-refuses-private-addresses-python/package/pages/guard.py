import asyncio
import ipaddress
import socket

import httpx


async def only_public(request: httpx.Request) -> None:
    """Refuse a request, also one that a redirect leads to, to a machine that not everybody can reach."""
    loop = asyncio.get_running_loop()
    for *_, address in await loop.getaddrinfo(request.url.host, None, type=socket.SOCK_STREAM):
        if not ipaddress.ip_address(address[0]).is_global:
            raise PermissionError(f"{request.url.host} is no public machine")
