from urllib.parse import quote

from mcp.server.fastmcp import FastMCP

from . import client
from .warmup import Warmup

mcp = FastMCP("model-gateway")


@mcp.tool()
async def list_models() -> list[str]:
    """Models the server has loaded."""
    return [m["name"] for m in (await client.get("/v1/models"))["models"]]


@mcp.tool()
async def predict(model: str, rows: list[list[float]]) -> list:
    """Predictions for rows of numbers."""
    out = await client.post(f"/v1/models/{quote(model, safe='')}:predict", {"instances": rows[:256]})
    return out["predictions"]


def main() -> None:
    Warmup()()
    mcp.run()
