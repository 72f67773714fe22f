from mcp.server.fastmcp import FastMCP

from ledger import Ledger, Refused

mcp = FastMCP("ledger")
ledger = Ledger()


@mcp.tool()
def book(amount: float) -> dict:
    """Book an amount."""
    try:
        return {"ok": True, "balance": ledger.book(amount)}
    except Refused as refusal:
        return {"ok": False, "reason": refusal.reason, "text": f"not booked: {refusal}"}
