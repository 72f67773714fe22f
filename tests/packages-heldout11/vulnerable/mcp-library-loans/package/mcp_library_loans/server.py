from mcp.server.fastmcp import FastMCP

from .loans import Loans

mcp = FastMCP("library-loans")
loans = Loans()


@mcp.tool()
async def loans_of(member: str, shelf: str | None = None) -> list[dict]:
    """Current loans of a member, optionally on one shelf."""
    return await loans.find(member=member, shelf=shelf)


@mcp.tool()
async def overdue(days: int = 14) -> list[dict]:
    """Loans overdue by more than a number of days."""
    return await loans.overdue(days)


def main() -> None:
    mcp.run()
