import os
from decimal import Decimal
from functools import cache

from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .provider import Provider
from .tokens import DeskVerifier

mcp = FastMCP(
    "payment-desk",
    host="127.0.0.1",
    port=int(os.environ.get("PORT", "8066")),
    token_verifier=DeskVerifier(),
    auth=AuthSettings(issuer_url="https://id.example", resource_server_url="https://desk.example", required_scopes=["desk"]),
)


@cache
def provider() -> Provider:
    return Provider()


@mcp.tool()
async def balance(account: int) -> str:
    """Balance of an account."""
    return f"{await provider().balance(account):.2f}"


@mcp.tool()
async def refund(payment: int, amount: Decimal) -> str:
    """Refund a part of a payment."""
    if not 0 < amount <= 500:
        return "only up to 500"
    return f"refund {await provider().refund(payment, amount)}"


def main() -> None:
    mcp.run(transport="streamable-http")
