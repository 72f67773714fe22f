from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from store import ROWS
from verifier import Verifier

settings = AuthSettings(issuer_url="https://login.test", resource_server_url="https://claims.test")
mcp = FastMCP("claims", token_verifier=Verifier(), auth=settings)


def current_user() -> str:
    return get_access_token().client_id


@mcp.tool()
def mine() -> list[dict]:
    """Own claims."""
    user = current_user()
    return [row for row in ROWS.values() if row["owner"] == user]


@mcp.tool()
def claim(claim_id: int) -> dict:
    """One claim."""
    return ROWS.get(claim_id, {})


@mcp.tool()
def withdraw(claim_id: int) -> str:
    """Withdraw an own claim."""
    user, row = current_user(), ROWS[claim_id]
    if row["owner"] != user:
        raise PermissionError("not yours")
    row["state"] = "withdrawn"
    return row["state"]


def main() -> None:
    mcp.run(transport="streamable-http")
