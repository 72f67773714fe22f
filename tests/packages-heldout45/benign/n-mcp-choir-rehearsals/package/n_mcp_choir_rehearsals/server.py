import sys
from datetime import date

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("choir-rehearsals")
_plan: dict[date, list[str]] = {}


@mcp.tool()
def plan_rehearsal(day: date, pieces: list[str]) -> str:
    """Plan a rehearsal."""
    _plan[day] = pieces
    return f"{day}: {', '.join(pieces)}"


@mcp.tool()
def next_rehearsal() -> str:
    """The next rehearsal."""
    days = sorted(d for d in _plan if d >= date.today())
    return f"{days[0]}: {', '.join(_plan[days[0]])}" if days else "nothing is planned"


def main() -> None:
    if sys.argv[1:2] == ["install"]:
        from .install import install

        raise SystemExit(install())
    mcp.run()
