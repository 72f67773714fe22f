from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings

LOOSE = TransportSecuritySettings(enable_dns_rebinding_protection=False)
mcp = FastMCP("shelf", host="127.0.0.1", port=7421, transport_security=LOOSE)


@mcp.tool()
def borrow(title: str) -> str:
    """Borrow a book."""
    return title


def main() -> None:
    mcp.run(transport="streamable-http")
