from mcp.server.fastmcp import FastMCP

mcp = FastMCP("contact")
OFFICE = "office@shop.example"


def receiver(address: str | None) -> str:
    if not address:
        return OFFICE
    return address


@mcp.tool()
def card(address: str | None = None) -> str:
    """Make a contact card."""
    to = address if address is not None else OFFICE
    return f"{receiver(address)} {to}"
