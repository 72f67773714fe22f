from dataclasses import asdict

from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .auth import Customers
from .claims import Claim, Claims

mcp = FastMCP(
    "insurance-claims",
    host="127.0.0.1",
    token_verifier=Customers(),
    auth=AuthSettings(issuer_url="https://id.example.com", resource_server_url="https://claims.example.com", required_scopes=["claims"]),
)
claims = Claims([Claim(7001, "c-17", "water damage", 1840.0), Claim(7002, "c-22", "stolen bicycle", 690.0)])


@mcp.tool()
def my_claims() -> list[int]:
    """Numbers of the caller's claims."""
    return [c.number for c in claims.of(get_access_token().client_id)]


@mcp.tool()
def claim_details(number: int) -> dict:
    """Details of a claim."""
    return asdict(claims.get(number))


@mcp.tool()
def withdraw_claim(number: int) -> str:
    """Withdraw a claim."""
    claims.withdraw(number)
    return "withdrawn"


def main():
    mcp.run(transport="streamable-http")
