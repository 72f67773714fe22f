from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .calendar import Calendar
from .tokens import ISSUER, RESOURCE, ClinicVerifier

mcp = FastMCP(
    "clinic-slots",
    host="127.0.0.1",
    port=8642,
    token_verifier=ClinicVerifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=RESOURCE, required_scopes=["appointments"]),
)
_calendar = Calendar()


@mcp.tool()
def my_appointments() -> list[str]:
    """Appointments of the signed-in patient."""
    return _calendar.of(get_access_token().client_id)


@mcp.tool()
def take_slot(slot: str) -> str:
    """Take a free slot for the signed-in patient."""
    return "taken" if _calendar.take(slot, get_access_token().client_id) else "not free"


def main():
    mcp.run(transport="streamable-http")
