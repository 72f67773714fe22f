from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .exchange import get
from .verify import AUDIENCE, ISSUER, Verifier

mcp = FastMCP(
    "team-directory",
    host="127.0.0.1",
    port=8790,
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=AUDIENCE, required_scopes=["directory"]),
)


@mcp.tool()
async def find_person(name: str) -> list[str]:
    """People by part of a name."""
    rows = await get("/people", {"q": name}, get_access_token().token)
    return [f"{r['name']}, {r['team']}" for r in rows]


@mcp.tool()
async def team(name: str) -> list[str]:
    """Members of a team."""
    return [r["name"] for r in await get("/people", {"team": name}, get_access_token().token)]


def main() -> None:
    mcp.run(transport="streamable-http")
