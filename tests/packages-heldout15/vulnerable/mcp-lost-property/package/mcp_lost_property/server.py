import os

from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import Context, FastMCP

from . import office, partner
from .verify import OfficeTokens

mcp = FastMCP(
    "lost-property",
    token_verifier=OfficeTokens(os.environ.get("OFFICE_INTROSPECT", "https://sso.lost-property.example/introspect")),
    auth=AuthSettings(issuer_url="https://sso.lost-property.example", resource_server_url="https://lost-property.example", required_scopes=["office"]),
)


@mcp.tool()
def report_found(what: str, where: str) -> int:
    """Register a found item."""
    return office.found(what, where).number


@mcp.tool()
async def search_items(words: str, ctx: Context) -> dict:
    """Search here and at the partner railway."""
    return {"here": office.search(words), "partner": await partner.search(words, ctx.request_context.request)}


@mcp.tool()
def claim(number: int, name: str) -> str:
    """Hand an item to its owner."""
    return f"{office.claim(number, name).what} goes to {name}"


def main() -> None:
    mcp.run(transport="streamable-http")
