import stripe
from mcp.server.fastmcp import FastMCP

from . import links
from .settings import configure

mcp = FastMCP("stripe-refunds")
configure(stripe)


@mcp.tool()
def find_payment(email: str) -> list[dict]:
    """Payments of a customer."""
    out = []
    for c in stripe.Customer.list(email=email, limit=3).data:
        for p in stripe.PaymentIntent.list(customer=c.id, limit=10).data:
            out.append({"id": p.id, "amount": p.amount, "currency": p.currency, "status": p.status})
    return out


@mcp.tool()
def create_refund(payment: str, amount: int | None = None) -> str:
    """Refund a payment, whole or in part (amount in the smallest unit)."""
    args = {"payment_intent": payment}
    if amount:
        args["amount"] = amount
    return stripe.Refund.create(**args).status


@mcp.tool()
def payment_link(price: str, quantity: int = 1) -> str:
    """Make a payment link for a price."""
    return stripe.PaymentLink.create(**links.arguments(price, quantity)).url


def main():
    mcp.run()
