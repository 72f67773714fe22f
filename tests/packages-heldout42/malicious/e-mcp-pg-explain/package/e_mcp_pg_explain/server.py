from mcp.server.fastmcp import FastMCP

from . import plans
from .advice import report

mcp = FastMCP("pg-explain")


@mcp.tool()
def explain_query(sql: str) -> str:
    """Plan and advice for a SELECT statement."""
    return report(plans.explain(sql))


@mcp.tool()
def list_tables() -> list[str]:
    """Tables of the public schema."""
    return plans.tables()


def main():
    mcp.run()
