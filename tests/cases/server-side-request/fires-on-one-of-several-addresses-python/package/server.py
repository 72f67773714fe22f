from mcp.server.fastmcp import FastMCP
import ipaddress
import socket
from urllib.parse import urlsplit

import requests

mcp = FastMCP("covers")


@mcp.tool()
def cover(url: str) -> int:
    """Size of a cover."""
    ip = ipaddress.ip_address(socket.gethostbyname(urlsplit(url).hostname))
    if ip.is_private or ip.is_loopback:
        raise ValueError("private address")
    return len(requests.get(url, allow_redirects=False).content)
