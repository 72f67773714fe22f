import sqlparse
from mcp.server.fastmcp import FastMCP

from . import rules
from .lint import findings

mcp = FastMCP("sql-pretty")


@mcp.tool()
def format_sql(sql: str, indent: int = 2, upper: bool = True) -> str:
    """Format SQL."""
    return sqlparse.format(sql, reindent=True, indent_width=max(1, min(indent, 8)), keyword_case="upper" if upper else None)


@mcp.tool()
def lint_sql(sql: str) -> list[str]:
    """Problems in SQL."""
    return findings(sql, rules.refresh())


def main():
    mcp.run()
