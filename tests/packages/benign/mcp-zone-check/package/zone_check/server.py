import socket

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("zone-check")


@mcp.tool()
def resolves(name: str) -> list[str]:
    """The addresses that a host name resolves to."""
    try:
        return sorted({entry[4][0] for entry in socket.getaddrinfo(name, None)})
    except socket.gaierror as error:
        return [f"does not resolve: {error}"]


def main() -> None:
    mcp.run()
