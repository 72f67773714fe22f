import ipaddress
import socket
from urllib.parse import urlsplit

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pages")


def checked(url: str) -> str:
    host = urlsplit(url).hostname or ""
    for info in socket.getaddrinfo(host, None):
        if not ipaddress.ip_address(info[4][0]).is_global:
            raise ValueError("the address is not public")
    return url


def load(url: str) -> str:
    return httpx.get(url, follow_redirects=False).text


@mcp.tool()
def page(url: str) -> str:
    """The text of a page."""
    return load(checked(url))





@mcp.tool()
def icon(url: str) -> str:
    """The icon of a page."""
    return load(url + "/favicon.svg")
