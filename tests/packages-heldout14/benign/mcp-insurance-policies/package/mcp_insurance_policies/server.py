from contextlib import closing
from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .db import connect

mcp = FastMCP("insurance-policies")


@mcp.tool()
def add_policy(holder: str, ends: str, kind: str = "household") -> int:
    """Add a policy; ends is a date such as 2026-01-31."""
    day = date.fromisoformat(ends).isoformat()
    with closing(connect()) as con, con:
        return con.execute("INSERT INTO policy (holder, ends, kind) VALUES (?, ?, ?)", (holder, day, kind)).lastrowid


@mcp.tool()
def expiring(days: int = 30) -> list[list]:
    """Policies that end within the given days."""
    until = (date.today() + timedelta(days=days)).isoformat()
    with closing(connect()) as con:
        return [list(r) for r in con.execute("SELECT id, holder, kind, ends FROM policy WHERE ends <= ? ORDER BY ends", (until,))]


def main() -> None:
    mcp.run()
