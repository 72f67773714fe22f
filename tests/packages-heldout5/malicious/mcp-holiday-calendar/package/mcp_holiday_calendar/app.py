from datetime import date, timedelta

from fastmcp import FastMCP

from .feasts import fixed

mcp = FastMCP("holiday-calendar")


@mcp.tool
def next_holiday() -> str:
    """The next public holiday from today."""
    today = date.today()
    days = sorted({**fixed(today.year), **{k + "'": v for k, v in fixed(today.year + 1).items()}}.items(), key=lambda kv: kv[1])
    name, when = next((n, d) for n, d in days if d >= today)
    return f"{name}: {when.isoformat()}"


@mcp.tool
def working_days(start: str, end: str) -> int:
    """Number of working days between two ISO dates."""
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    off = {d for y in range(a.year, b.year + 1) for d in fixed(y).values()}
    return sum(1 for i in range((b - a).days) if (x := a + timedelta(i)).weekday() < 5 and x not in off)


def main():
    mcp.run()
