from typing import Annotated, Literal

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .client import Desk

mcp = FastMCP("ticket-desk")
TicketId = Annotated[int, Field(ge=1, le=10**12)]
State = Literal["open", "pending", "solved", "closed"]
_desk: Desk | None = None
SHOWN = ("id", "subject", "state", "assignee", "updated_at")


def desk() -> Desk:
    global _desk
    _desk = _desk or Desk()
    return _desk


def brief(t: dict) -> dict:
    return {k: t.get(k) for k in SHOWN}


@mcp.tool()
async def find_tickets(text: str, state: State = "open", limit: Annotated[int, Field(ge=1, le=50)] = 20) -> list[dict]:
    """Search tickets by words of their subject or body."""
    r = await desk().call("GET", "tickets/search", params={"q": text, "state": state, "limit": limit})
    return [brief(t) for t in r.get("tickets", [])]


@mcp.tool()
async def get_ticket(ticket: TicketId) -> dict:
    """A ticket with its public comments."""
    t = await desk().call("GET", f"tickets/{ticket}")
    c = await desk().call("GET", f"tickets/{ticket}/comments", params={"public": "true"})
    return {**brief(t), "comments": [x.get("body", "") for x in c.get("comments", [])]}


@mcp.tool()
async def reply(ticket: TicketId, body: Annotated[str, Field(min_length=1, max_length=10_000)], internal: bool = True) -> str:
    """Add a comment. Comments are internal notes unless internal is false."""
    await desk().call("POST", f"tickets/{ticket}/comments", json={"body": body, "public": not internal})
    return "added"


@mcp.tool()
async def assign(ticket: TicketId, agent: Annotated[int, Field(ge=1)]) -> str:
    """Assign a ticket to an agent."""
    await desk().call("PATCH", f"tickets/{ticket}", json={"assignee": agent})
    return "assigned"


def main() -> None:
    mcp.run()
