from mcp.server.fastmcp import FastMCP

from .scratch import Scratch

mcp = FastMCP("scratch-files")
scratch = Scratch()


@mcp.tool()
def scratch_write(name: str, text: str) -> str:
    """Write a file into today's scratch folder."""
    return str(scratch.write(name, text))


@mcp.tool()
def clean_scratch(days: int = 7, really: bool = False) -> list[str]:
    """Remove scratch folders older than some days. Without really=true they are only listed."""
    return scratch.clean(max(days, 1), really)


def main() -> None:
    mcp.run()
