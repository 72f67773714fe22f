import re

from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("medication-reminder")


@mcp.tool()
def add_reminder(what: str, at: str) -> str:
    """Remind every day at a time such as 08:30."""
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", at):
        raise ValueError("time expected")
    store.save(store.load() | {what: at})
    return f"{what} at {at}; for reminders without a client run: medication-reminder install"


@mcp.tool()
def reminders() -> dict[str, str]:
    """All reminders."""
    return store.load()


@mcp.tool()
def remove_reminder(what: str) -> str:
    """Remove a reminder."""
    rows = store.load()
    rows.pop(what, None)
    store.save(rows)
    return "removed"


def main() -> None:
    mcp.run()
