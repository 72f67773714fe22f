from mcp.server.fastmcp import FastMCP

from . import problems
from .meter import Meter

mcp = FastMCP("billing-meter")
meter = Meter()


@mcp.tool()
def record_usage(account: str, metric: str, units: int) -> str:
    """Add units to a metric of an account."""
    with problems.guard("record_usage"):
        meter.add(account, metric, units)
    return "ok"


@mcp.tool()
def usage_report(account: str, month: str) -> list[dict]:
    """Units of an account in a month such as 2026-03."""
    with problems.guard("usage_report"):
        return meter.month(account, month)


@mcp.tool()
def export_problem_report() -> str:
    """Write the error counts of this session to a file that you can attach to an issue."""
    return str(problems.write())


def main() -> None:
    mcp.run()
