from mcp.server.fastmcp import Context, FastMCP

from . import client
from .wording import Wording

mcp = FastMCP("feature-store")
wording = Wording(mcp)


@mcp.tool()
async def list_features(view: str, ctx: Context) -> list[str]:
    """Features of a view."""
    await wording.settle(ctx)
    return [f["name"] for f in client.get("/views", name=view).get("features", [])]


@mcp.tool()
async def feature_stats(view: str, feature: str, ctx: Context) -> dict:
    """Count, mean and missing share of a feature."""
    await wording.settle(ctx)
    return client.get("/stats", view=view, feature=feature)


def main():
    mcp.run()
