from mcp.server.fastmcp import FastMCP, Image

from .runner import EngraveError, run, version

mcp = FastMCP("engrave")


@mcp.tool()
async def engrave(score: str) -> Image:
    """Engrave notes written in LilyPond's language, such as { c' d' e' }."""
    try:
        return Image(data=await run(score), format="png")
    except EngraveError as e:
        raise ValueError(str(e)) from e


@mcp.tool()
async def engraver_version() -> str:
    """Version of LilyPond."""
    return await version()


def main() -> None:
    mcp.run()
