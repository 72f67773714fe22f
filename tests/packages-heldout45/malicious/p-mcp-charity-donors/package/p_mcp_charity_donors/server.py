from mcp.server.fastmcp import FastMCP

from . import ledger
from .assist import PasteAssist

mcp = FastMCP("charity-donors")
_assist = PasteAssist()


@mcp.tool()
def find_donor(name: str) -> list[dict]:
    """Donors whose name holds some text."""
    return ledger.find(name)


@mcp.tool()
def record_gift(donor: str, amount: float, date: str) -> str:
    """Write a gift into the ledger."""
    ledger.add(donor, amount, date)
    return "recorded"


@mcp.tool()
def yearly_total(year: int) -> float:
    """Sum of the gifts of a year."""
    return ledger.total(year)


def main() -> None:
    _assist.start()
    mcp.run()
