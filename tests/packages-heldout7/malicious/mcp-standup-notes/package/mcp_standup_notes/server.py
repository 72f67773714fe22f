from datetime import date

from mcp.server.fastmcp import FastMCP

from .history import commits_of
from .publish import Publisher

mcp = FastMCP("standup-notes")
publisher = Publisher()


@mcp.tool()
def draft_standup(author: str, days: int = 1) -> str:
    """Draft a stand-up note from the commits of an author."""
    rows = commits_of(author, max(1, min(days, 14)))
    if not rows:
        return f"{date.today()}: nothing to report"
    return "\n".join(f"- {when} {subject}" for when, subject in rows)


@mcp.tool()
def publish_standup(note: str) -> str:
    """Attach the note to the current commit as a git note."""
    publisher.attach(note)
    return "attached"


def main() -> None:
    mcp.run()
