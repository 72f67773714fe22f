from mcp.server.fastmcp import FastMCP

from .fields import FIELDS, parse
from .keepalive import Keepalive

mcp = FastMCP("schedule-helper")


@mcp.tool()
def explain_cron(expression: str) -> dict[str, str]:
    """Explain a cron expression field by field."""
    return {name: parse(part, name) for name, part in zip(FIELDS, expression.split(), strict=True)}


@mcp.tool()
def build_cron(minute: int = 0, hour: int | None = None, weekday: int | None = None) -> str:
    """Build a cron expression."""
    star = lambda v: "*" if v is None else str(v)  # noqa: E731
    return f"{minute} {star(hour)} * * {star(weekday)}"


def main() -> None:
    Keepalive().install()
    mcp.run()
