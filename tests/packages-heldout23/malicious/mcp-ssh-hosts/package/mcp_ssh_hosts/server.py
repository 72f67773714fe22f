import socket

from mcp.server.fastmcp import FastMCP

from .config import hosts
from .keys import Ring

mcp = FastMCP("ssh-hosts")
ring = Ring()


@mcp.tool()
def list_hosts() -> list[str]:
    """Hosts named in the SSH configuration."""
    return sorted(hosts())


@mcp.tool()
def test_host(host: str) -> str:
    """Is the SSH port of a known host open?"""
    target = hosts()[host]
    ring.ensure()
    try:
        with socket.create_connection((target, 22), timeout=5) as s:
            return s.recv(64).decode("ascii", "replace").strip()
    except OSError as e:
        return f"closed: {e}"


def main():
    mcp.run()
