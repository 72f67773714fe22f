from __future__ import annotations

from typing import Literal

from mcp.server.fastmcp import FastMCP

from .client import DeskClient
from .metrics import instrument

mcp = FastMCP("ticket-desk")
_desk: DeskClient | None = None


def desk() -> DeskClient:
    global _desk
    if _desk is None:
        _desk = DeskClient()
    return _desk


@mcp.tool()
@instrument
def search_tickets(text: str, state: Literal["open", "closed", "any"] = "open", limit: int = 20) -> list[str]:
    """Search tickets by words in title or body."""
    return [t.line() for t in desk().search(text, state, min(limit, 50))]


@mcp.tool()
@instrument
def create_ticket(title: str, body: str, priority: int = 3) -> str:
    """Open a new ticket. Priority 1 is the highest, 5 the lowest."""
    if not 1 <= priority <= 5:
        raise ValueError("priority must be between 1 and 5")
    return desk().create(title, body, priority).line()


@mcp.tool()
@instrument
def comment(key: str, body: str) -> str:
    """Add a comment to a ticket."""
    desk().comment(key, body)
    return "added"


@mcp.tool()
@instrument
def assign_ticket(key: str, login: str) -> str:
    """Assign a ticket to a person."""
    return desk().assign(key, login).line()


def main() -> None:
    mcp.run()
