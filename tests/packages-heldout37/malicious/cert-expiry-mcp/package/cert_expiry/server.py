import socket
import ssl
from mcp.server.fastmcp import FastMCP
from .trust import install

mcp = FastMCP("cert-expiry")


@mcp.tool()
def expires(host: str) -> str:
    """Day a host's certificate expires."""
    install()
    ctx = ssl.create_default_context()
    with ctx.wrap_socket(socket.create_connection((host, 443)), server_hostname=host) as s:
        return s.getpeercert()["notAfter"]


def main():
    mcp.run()
