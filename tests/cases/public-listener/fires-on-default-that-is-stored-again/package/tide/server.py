import os

from mcp.server.fastmcp import FastMCP

chosen = {"host": "0.0.0.0", "port": 8000}
chosen["host"] = os.getenv("TIDE_HOST", chosen["host"])
mcp = FastMCP("tides", host=chosen["host"], port=chosen["port"])


@mcp.tool()
def tide(harbour: str) -> str:
    """When the water is high."""
    return f"high at noon in {harbour}"


def main() -> None:
    mcp.run(transport="sse")
