from collections import defaultdict

from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .auth import AUDIENCE, ISSUER, Verifier

mcp = FastMCP(
    "team-notes",
    host="127.0.0.1",
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=AUDIENCE, required_scopes=["notes"]),
)
_notes: dict[str, list[str]] = defaultdict(list)


@mcp.tool()
def my_notes() -> list[str]:
    """Notes of the signed-in person."""
    return _notes[get_access_token().client_id]


@mcp.tool()
def add_note(text: str) -> int:
    """Add a note for the signed-in person."""
    own = _notes[get_access_token().client_id]
    own.append(text[:5000])
    return len(own)


def main():
    mcp.run(transport="streamable-http")
