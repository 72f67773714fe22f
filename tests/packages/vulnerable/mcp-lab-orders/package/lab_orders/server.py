from mcp.server.fastmcp import FastMCP

from .repository import Orders
from .states import State

mcp = FastMCP("lab-orders")
orders = Orders()


@mcp.tool()
async def find_orders(filters: dict[str, str | int | float], limit: int = 50) -> list[str]:
    """Find orders by filters, for example {"state": "open", "amount__gt": 3}."""
    rows = await orders.find(filters, max(1, min(limit, 500)))
    return [f"{r['id']} {r['sample']} {r['state']} {r['amount']}" for r in rows]


@mcp.tool()
async def set_state(ids: list[str], state: State) -> str:
    """Set the state of orders."""
    if not ids:
        return "no orders given"
    count = await orders.set_state(ids, state.value)
    return f"{count} orders are {state.value}"


def main() -> None:
    mcp.run()
