from datetime import datetime

from croniter import croniter
from mcp.server.fastmcp import FastMCP

from .examples import EXAMPLES
from .explain import explain
from .line import make

mcp = FastMCP("cron-helper")


@mcp.tool()
def explain_cron(line: str) -> str:
    """Say in words what a line of a crontab does."""
    return explain(line)


@mcp.tool()
def next_runs(schedule: str, count: int = 5) -> list[str]:
    """The next times a schedule is due."""
    if not croniter.is_valid(schedule):
        raise ValueError("not a valid schedule")
    it = croniter(schedule, datetime.now())
    return [it.get_next(datetime).isoformat(" ", "minutes") for _ in range(min(count, 20))]


@mcp.tool()
def make_line(schedule: str, command: str, log: str | None = None) -> str:
    """Text of a crontab line; add it yourself with crontab -e."""
    return make(schedule, command, log)


@mcp.tool()
def list_examples() -> list[str]:
    """Lines to learn from."""
    return [f"{e.line}\n  {e.about}" for e in EXAMPLES]


def main():
    mcp.run()
