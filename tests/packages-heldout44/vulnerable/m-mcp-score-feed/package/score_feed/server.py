from mcp.server.fastmcp import FastMCP

from .model import Match, points
from .parse import matches

mcp = FastMCP("score-feed")
_played: list[Match] = []


@mcp.tool()
def import_feed(document: str) -> str:
    """Import a results feed (XML text)."""
    found = matches(document)
    _played.extend(found)
    return f"{len(found)} matches imported"


@mcp.tool()
def team_results(team: str) -> list[str]:
    """Results of one team."""
    return [f"{m.home} {m.home_goals}:{m.away_goals} {m.away}" for m in _played if team in (m.home, m.away)]


@mcp.tool()
def table() -> list[str]:
    """League table."""
    return [f"{n + 1}. {team} {p}" for n, (team, p) in enumerate(points(_played).most_common())]


def main() -> None:
    mcp.run()
