from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .auth import AUDIENCE, ISSUER, LoginVerifier
from .desk import Desk

desk = Desk()
mcp = FastMCP(
    "ticket-desk",
    host="127.0.0.1",
    token_verifier=LoginVerifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=AUDIENCE, required_scopes=["tickets"]),
)


def me() -> str:
    token = get_access_token()
    if token is None:
        raise PermissionError("not signed in")
    return token.client_id


@mcp.tool()
def my_tickets() -> list[str]:
    """Tickets of the signed-in person."""
    return [f"#{t.number} {t.subject}{' (closed)' if t.closed else ''}" for t in desk.of(me())]


@mcp.tool()
def open_ticket(subject: str) -> str:
    """Open a ticket."""
    return f"#{desk.open(me(), subject[:200])}"


@mcp.tool()
def close_ticket(number: int) -> str:
    """Close one of your own tickets."""
    return "closed" if desk.close(me(), number) else "no such ticket"


def main():
    mcp.run(transport="streamable-http")
