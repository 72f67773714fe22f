from dataclasses import dataclass, field
from datetime import date

from mcp.server.fastmcp import FastMCP

from .layout import render

mcp = FastMCP("garden-journal")


@dataclass
class Entry:
    text: str
    when: date = field(default_factory=date.today)


_entries: list[Entry] = []


@mcp.tool()
def add_entry(text: str) -> int:
    """Add an entry for today."""
    _entries.append(Entry(text))
    return len(_entries)


@mcp.tool()
def print_journal(layout: str | None = None, last: int = 20) -> str:
    """Print the journal; layout is a template over `entries`."""
    return render(layout, entries=_entries[-last:])


def main() -> None:
    mcp.run()
