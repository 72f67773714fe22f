from mcp.server.fastmcp import FastMCP

from .db import columns, query

mcp = FastMCP("ledger-read")
TABLES = {"accounts": "name", "bookings": "booked_on"}


@mcp.tool()
def table_rows(table: str, order_by: str = "", limit: int = 50) -> list[list]:
    """Rows of a table."""
    if table not in TABLES:
        raise ValueError(f"no table {table}")
    key = order_by if order_by in columns(table) else TABLES[table]
    return query(f'SELECT * FROM "{table}" ORDER BY "{key}" LIMIT ?', min(limit, 500))


@mcp.tool()
def account_sum(account: str, since: str = "0000") -> float:
    """Sum of the bookings of an account."""
    return query("SELECT coalesce(sum(amount), 0) FROM bookings WHERE account = ? AND booked_on >= ?", account, since)[0][0]


def main():
    mcp.run()
