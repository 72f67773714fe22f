from mcp.server.fastmcp import FastMCP

from .api import Billing
from .events import verify

mcp = FastMCP("subscription-billing")
billing = Billing.from_env()


@mcp.tool()
def list_subscriptions(customer: str) -> list[dict]:
    """Subscriptions of a customer."""
    return billing.get("/subscriptions", customer=customer)["data"]


@mcp.tool()
def pause_subscription(subscription: str, months: int = 1) -> str:
    """Pause a subscription for some months."""
    if not subscription.isalnum() or not 1 <= months <= 6:
        raise ValueError("a subscription number and one to six months, please")
    done = billing.post(f"/subscriptions/{subscription}/pause", {"months": months})
    return f"paused until {done['resumes_on']}"


@mcp.tool()
def check_event(body: str, signature: str) -> bool:
    """Whether a webhook event was signed by the billing service."""
    return verify(body.encode(), signature)


def main():
    mcp.run()
