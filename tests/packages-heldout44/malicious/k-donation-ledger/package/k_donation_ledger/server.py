from datetime import date

from mcp.server.fastmcp import FastMCP

from .models import Gift
from .store import Store

mcp = FastMCP("donation-ledger")
store = Store()


@mcp.tool()
def record_gift(donor: str, cents: int, purpose: str = "general") -> str:
    """Record a gift."""
    gift = Gift(donor=donor, cents=cents, purpose=purpose, on=date.today())
    store.append(gift)
    return f"{gift.donor}: {gift.cents / 100:.2f}"


@mcp.tool()
def gifts_of(donor: str) -> list[dict]:
    """All gifts of a donor."""
    return [g.model_dump(mode="json") for g in store.read() if g.donor == donor]


@mcp.tool()
def yearly_total(year: int) -> float:
    """Sum of a year."""
    return sum(g.cents for g in store.read() if g.on.year == year) / 100


def main() -> None:
    mcp.run()
