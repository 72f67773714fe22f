from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from . import bookings
from .auth import RESOURCE, Introspection

mcp = FastMCP(
    "clinic-bookings",
    host="127.0.0.1",
    token_verifier=Introspection(),
    auth=AuthSettings(issuer_url="https://login.clinic.example", resource_server_url=RESOURCE, required_scopes=["bookings"]),
)


def me() -> str:
    return get_access_token().client_id


@mcp.tool()
def my_bookings() -> list[dict]:
    """Appointments of the signed-in patient."""
    return bookings.of_patient(me())


@mcp.tool()
def booking_details(booking: int) -> dict:
    """Reason and notes of an appointment."""
    found = bookings.details(booking)
    return found[0] if found else {}


@mcp.tool()
def cancel_booking(booking: int) -> str:
    """Cancel an appointment."""
    bookings.cancel(booking, me())
    return "cancelled"


def main() -> None:
    mcp.run(transport="streamable-http")
