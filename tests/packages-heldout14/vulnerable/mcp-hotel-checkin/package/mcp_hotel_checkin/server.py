import time

from mcp.server.fastmcp import FastMCP

from . import tokens

mcp = FastMCP("hotel-checkin")
BASE = "https://checkin.hotel.example/g"
_links: dict[str, tuple[float, dict]] = {}
VALID = 72 * 3600


@mcp.tool()
def create_link(guest: str, room: str, passport: str) -> str:
    """Link under which a guest can confirm the stored details."""
    token = tokens.new()
    _links[token] = (time.time(), {"guest": guest, "room": room, "passport": passport})
    return f"{BASE}/{token}"


@mcp.tool()
def open_link(token: str) -> dict:
    """Details behind a check-in link."""
    created, details = _links.get(token, (0.0, {}))
    return details if time.time() - created < VALID else {}


def main() -> None:
    mcp.run(transport="streamable-http")
