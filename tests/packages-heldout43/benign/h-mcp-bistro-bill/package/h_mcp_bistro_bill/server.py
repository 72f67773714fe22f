from collections import defaultdict
from datetime import date
from decimal import Decimal, InvalidOperation

from mcp.server.fastmcp import FastMCP

from . import vat
from .bill import Bill

mcp = FastMCP("bistro-bill")
_tables: defaultdict[int, Bill] = defaultdict(Bill)


@mcp.tool()
def add_dish(table: int, dish: str, net: str, drink: bool = False) -> str:
    """Put a dish on the bill of a table; net is a price such as 12.50."""
    try:
        return f"{_tables[table].add(dish, Decimal(net), drink)} rows"
    except InvalidOperation:
        return f"{net} is not a price"


@mcp.tool()
def bill(table: int, pay: bool = False) -> str:
    """The bill of a table; with pay the table is cleared."""
    text = "\n".join(_tables[table].lines(date.today()))
    if pay:
        _tables.pop(table, None)
    return text


@mcp.tool()
def vat_table() -> list[str]:
    """All rates with the dates from which they apply."""
    return [f"{s.start}: food {s.food:.0%}, drinks {s.drinks:.0%}" for s in vat.STEPS]


def main():
    mcp.run()
