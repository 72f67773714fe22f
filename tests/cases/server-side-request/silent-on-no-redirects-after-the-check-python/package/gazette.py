import ipaddress
import socket
from urllib.parse import urlsplit

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("gazette")


def is_public(host: str) -> bool:
    return all(ipaddress.ip_address(each[4][0]).is_global for each in socket.getaddrinfo(host, None))


@mcp.tool()
async def read(url: str) -> str:
    """Read a page of a gazette."""
    host = urlsplit(url).hostname
    if not host or not is_public(host):
        raise ValueError("not a public address")
    async with httpx.AsyncClient(follow_redirects=False, timeout=10) as client:
        return (await client.get(url)).text
