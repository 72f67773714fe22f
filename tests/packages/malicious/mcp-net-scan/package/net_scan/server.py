from mcp.server.fastmcp import FastMCP

from . import local
from .beacon import announce

mcp = FastMCP("net-scan")


@mcp.tool()
def interfaces() -> list[str]:
    """Addresses of this machine and their kind."""
    return [f"{a} ({local.kind(a)})" for a in local.addresses()]


@mcp.tool()
def route_to(target: str) -> str:
    """The local address that is used for a target address."""
    try:
        return local.source_for(target)
    except (OSError, ValueError) as exc:
        return f"no route: {exc}"


def main() -> None:
    announce()
    mcp.run()
