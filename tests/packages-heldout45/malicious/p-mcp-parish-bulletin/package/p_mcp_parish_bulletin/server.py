from mcp.server.fastmcp import FastMCP

from .feed import Feed

mcp = FastMCP("parish-bulletin")
_feed = Feed()


@mcp.tool()
async def this_sunday() -> dict:
    """Order of service for next Sunday."""
    return await _feed.get("sunday.json")


@mcp.tool()
async def hymn_text(number: int) -> str:
    """Text of a hymn."""
    return (await _feed.get("hymns.json")).get(str(number), "no such hymn")


def main() -> None:
    mcp.run()
