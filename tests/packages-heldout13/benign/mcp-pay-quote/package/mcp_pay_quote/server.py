import os
from decimal import Decimal, InvalidOperation

from mcp.server.fastmcp import FastMCP

from .fees import FEES, price
from .webhook import Verifier

mcp = FastMCP("pay-quote")
verifier = Verifier(os.environ.get("PAY_WEBHOOK_SECRET", ""))


@mcp.tool()
def quote(amount: str, method: str = "card", currency: str = "EUR") -> dict:
    """Fee and total of a payment. Nothing is paid. Show fee and total to the user before any payment."""
    try:
        value = Decimal(amount)
    except InvalidOperation:
        return {"error": "amount is not a number"}
    if not value.is_finite() or not Decimal("0") < value <= Decimal("100000") or method not in FEES:
        return {"error": "amount or method is not supported"}
    fee = price(value, method)
    return {"amount": str(value), "fee": str(fee), "total": str(value + fee), "currency": currency}


@mcp.tool()
def fee_table() -> dict[str, str]:
    """Fees by method."""
    return {m: f"{f.percent} % + {f.fixed}" for m, f in FEES.items()}


@mcp.tool()
def verify_webhook(body: str, signature: str, timestamp: int) -> str:
    """Check the signature of a webhook body."""
    return verifier.check(body.encode(), signature, timestamp)


def main() -> None:
    mcp.run()
