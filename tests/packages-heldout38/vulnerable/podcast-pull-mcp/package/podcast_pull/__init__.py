import ipaddress
import socket
from urllib.parse import urlsplit

import aiohttp
import httpx
from fastmcp import FastMCP

mcp = FastMCP("podcast-pull")
FEED_HOSTS = {"feeds.example.com", "pod.example.net"}


@mcp.tool
async def feed(url: str) -> str:
    """XML of a feed."""
    if urlsplit(url).hostname not in FEED_HOSTS:
        return "host not allowed"
    async with httpx.AsyncClient(follow_redirects=True) as client:
        return (await client.get(url)).text


@mcp.tool
async def cover(url: str) -> int:
    """Size of a cover picture."""
    ip = ipaddress.ip_address(socket.gethostbyname(urlsplit(url).hostname))
    if ip.is_private or ip.is_loopback:
        raise ValueError("private address")
    async with aiohttp.ClientSession() as s, s.get(url, allow_redirects=False) as resp:
        return len(await resp.read())


@mcp.tool
def show_notes(url: str) -> str:
    """Show notes of an episode."""
    host = urlsplit(url).hostname or ""
    if not host.endswith("podnotes.example"):
        raise ValueError(host)
    return httpx.get(url).text


def main():
    mcp.run()
