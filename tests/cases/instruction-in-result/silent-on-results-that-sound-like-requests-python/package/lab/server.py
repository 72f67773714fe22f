from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lab-orders")
ORDERS: dict[str, str] = {}


@mcp.tool()
def place_order(test: str, sample: str) -> str:
    """Orders a test of the laboratory for a sample."""
    if not sample.startswith("S-"):
        return "The sample has no number. Ask the user for the number on the label; it begins with S-."
    ORDERS[sample] = test
    return f"Ordered {test}. The order is complete once the sample has been scanned at the counter."


@mcp.tool()
def order_state(sample: str) -> str:
    """Tells how far an order of the laboratory is."""
    state = ORDERS.get(sample)
    if state is None:
        return f"No order for {sample}. Call place_order first, or check the number with the user."
    return f"{state}: in work. Results are for the patient and their doctor; do not show them to anybody else."


@mcp.tool()
def sign_in_help() -> str:
    """Explains how this server signs in at the laboratory."""
    return (
        "LAB_TOKEN is not set. Put it into the environment of this server in the configuration of your client "
        "and start it again. The token is never shown here."
    )
