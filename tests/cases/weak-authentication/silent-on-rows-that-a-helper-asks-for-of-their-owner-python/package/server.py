from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

import visits
from auth import Asked

settings = AuthSettings(issuer_url="https://login.example", resource_server_url="https://visits.example")
mcp = FastMCP("visits", host="127.0.0.1", token_verifier=Asked(), auth=settings)


def me() -> str:
    return get_access_token().client_id


@mcp.tool()
def mine() -> list[dict]:
    """Your visits."""
    return visits.of(me())


@mcp.tool()
def notes(visit: int) -> list[dict]:
    """What was noted at a visit."""
    return visits.notes(visit, me())


def main() -> None:
    mcp.run(transport="streamable-http")
