from datetime import datetime
from typing import Literal

from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings

from .auth import AUDIENCE, ISSUER, SsoVerifier, caller
from .bookings import Book

mcp = FastMCP(
    "room-desk",
    host="127.0.0.1",
    port=8077,
    stateless_http=True,
    token_verifier=SsoVerifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=AUDIENCE, required_scopes=["rooms.read"]),
    transport_security=TransportSecuritySettings(
        enable_dns_rebinding_protection=True,
        allowed_hosts=["rooms.example", "127.0.0.1:8077"],
        allowed_origins=["https://rooms.example"],
    ),
)
book = Book()


@mcp.tool()
def my_bookings() -> list[dict]:
    """Bookings of the signed-in person."""
    return book.of(caller("rooms.read"))


@mcp.tool()
def book_room(room: Literal["Birch", "Elm", "Maple", "Rowan"], start: datetime, minutes: int = 60) -> int:
    """Book a room for the signed-in person; start needs a time zone."""
    return book.add(caller("rooms.write"), room, start, minutes)


@mcp.tool()
def cancel_booking(number: int) -> str:
    """Cancel one of the signed-in person's own bookings."""
    book.cancel(caller("rooms.write"), number)
    return "cancelled"


def main() -> None:
    mcp.run(transport="streamable-http")
