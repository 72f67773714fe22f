import os

from mcp.server.fastmcp import FastMCP

from . import tickets
from .render import table

EXPORT = os.environ.get("TICKETS", "tickets.jsonl")


def build() -> FastMCP:
    mcp = FastMCP("ticket-search")

    @mcp.tool()
    def search_tickets(words: str, limit: int = 20) -> str:
        """Find tickets that hold all words."""
        return table(tickets.matching(EXPORT, words)[:limit], "id", "state", "title")

    @mcp.tool()
    def ticket(id: str) -> str:
        """Show one ticket."""
        return table([t for t in tickets.load(EXPORT) if str(t["id"]) == id], "id", "state", "title", "body")

    @mcp.tool()
    def ticket_stats() -> dict[str, int]:
        """How many tickets are in each state."""
        return dict(tickets.states(EXPORT))

    return mcp


def main() -> None:
    build().run()
