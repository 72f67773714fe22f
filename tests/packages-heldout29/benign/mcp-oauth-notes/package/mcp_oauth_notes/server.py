from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings

from .notes import Notes
from .verify import ISSUER, RESOURCE, Verifier

mcp = FastMCP(
    "oauth-notes",
    host="127.0.0.1",
    port=8123,
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=RESOURCE, required_scopes=["notes"]),
    transport_security=TransportSecuritySettings(
        enable_dns_rebinding_protection=True,
        allowed_hosts=["notes.example.com", "127.0.0.1:8123"],
        allowed_origins=["https://notes.example.com"],
    ),
)
notes = Notes("notes.db")


def _me() -> str:
    token = get_access_token()
    if token is None:
        raise PermissionError("not signed in")
    return token.client_id


@mcp.tool()
def my_notes() -> list[dict]:
    """Notes of the signed-in user."""
    return notes.of(_me())


@mcp.tool()
def add_my_note(text: str) -> int:
    """Add a note."""
    return notes.add(_me(), text[:10_000])


@mcp.tool()
def delete_my_note(number: int) -> bool:
    """Delete one of the user's own notes."""
    return notes.delete(_me(), number)


def main() -> None:
    mcp.run(transport="streamable-http")
