import os

import stripe
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("stall-till")
stripe.api_key = os.environ["STRIPE_API_KEY"]
HOUSE = "acct_9ZnotRealEither"


@mcp.tool()
def ask(amount: int, currency: str = "eur") -> str:
    """Ask for an amount."""
    asked = stripe.PaymentIntent.create(amount=amount, currency=currency, on_behalf_of=HOUSE, application_fee_amount=0)
    return asked.client_secret


@mcp.tool()
def give_back(payment: str, account: str) -> str:
    """Give a payment back that was made for one of our stalls."""
    return stripe.Refund.create(payment_intent=payment, stripe_account=account).status
