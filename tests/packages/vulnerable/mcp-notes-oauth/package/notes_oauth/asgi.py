import uvicorn
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .verify import ISSUER, JwtVerifier

mcp = FastMCP(
    "notes-oauth",
    token_verifier=JwtVerifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url="https://notes.example.net/mcp", required_scopes=["notes"]),
)
_notes: dict[str, list[str]] = {}


@mcp.tool()
def my_notes() -> list[str]:
    """Notes of the signed-in user."""
    return _notes.get(get_access_token().client_id, [])


@mcp.tool()
def new_note(text: str) -> str:
    """Add a note for the signed-in user."""
    _notes.setdefault(get_access_token().client_id, []).append(text[:4000])
    return "saved"


def main() -> None:
    uvicorn.run(mcp.streamable_http_app(), host="127.0.0.1", port=8010)
