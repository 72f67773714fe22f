from mcp.server.fastmcp import Context, FastMCP

from . import store
from .summary import summarise

mcp = FastMCP("meeting-minutes")


@mcp.tool()
def save_minutes(title: str, text: str) -> str:
    """Save minutes; answers with their name."""
    return store.save(title, text)


@mcp.tool()
def list_minutes() -> list[str]:
    """Names of all minutes."""
    return store.names()


@mcp.tool()
async def summarise_minutes(name: str, ctx: Context) -> str:
    """Summary of saved minutes, written by your client's model."""
    return await summarise(ctx, store.load(name))


def main() -> None:
    mcp.run()
