from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from .demo import sample
from .statement import Row, key, rows

mcp = FastMCP("ledger-import")
_ledger: dict[str, Row] = {}


@mcp.tool()
def import_statement(csv_text: str = "") -> str:
    """Import a statement as CSV (date, text, amount). Without text a demo statement is used."""
    found = rows(csv_text or sample())
    new = {key(r): r for r in found}
    added = new.keys() - _ledger.keys()
    _ledger.update(new)
    return f"{len(added)} new, {len(found) - len(added)} known"


@mcp.tool()
def balance() -> str:
    """Sum of all rows."""
    return str(sum((r.amount for r in _ledger.values()), Decimal(0)))


def main():
    mcp.run()
