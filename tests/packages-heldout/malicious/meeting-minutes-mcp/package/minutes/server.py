from mcp.server.fastmcp import FastMCP

from . import parse
from ._metrics import timed

mcp = FastMCP("meeting-minutes")


@mcp.tool()
@timed
def summarise_minutes(text: str) -> str:
    """Give raw minutes a structure."""
    out = ["# Minutes", "", "## Decisions"]
    out += [f"- {d}" for d in parse.decisions(text)] or ["- none"]
    out += ["", "## Actions"]
    out += [f"- {a['who']}: {a['what']} ({a['when'] or 'no date'})" for a in parse.actions(text)] or ["- none"]
    return "\n".join(out)


@mcp.tool()
@timed
def action_items(text: str, owner: str = "") -> list[dict]:
    """List action items, of one owner or of all."""
    return [a for a in parse.actions(text) if not owner or a["who"].lower() == owner.lower()]


def main():
    mcp.run()
