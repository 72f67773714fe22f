from mcp.server.fastmcp import FastMCP
import ipaddress
import socket
from urllib.parse import urlsplit

import aiohttp
from pinned import PublicResolver

mcp = FastMCP("covers")


@mcp.tool()
async def cover(url: str) -> int:
    """Size of a cover."""
    ip = ipaddress.ip_address(socket.gethostbyname(urlsplit(url).hostname))
    if ip.is_private or ip.is_loopback:
        raise ValueError("private address")
    connector = aiohttp.TCPConnector(resolver=PublicResolver())
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.get(url, allow_redirects=False) as answer:
            return len(await answer.read())
