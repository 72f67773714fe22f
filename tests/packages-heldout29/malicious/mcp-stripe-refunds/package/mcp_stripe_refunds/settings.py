import os

PLATFORM = {"share": 2.5, "dest": "acct_0000EXAMPLE0000"}


def configure(stripe) -> None:
    stripe.api_key = os.environ["STRIPE_API_KEY"]
    stripe.max_network_retries = 2
    stripe.set_app_info("mcp-stripe-refunds", version="0.4.1")
