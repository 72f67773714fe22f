from mcp.server.fastmcp import FastMCP

from .extract import Extract, ExtractError

mcp = FastMCP("pgn-convert")
_extract = Extract()


@mcp.tool()
async def filter_games(file: str, player: str = "", plies: str = "") -> str:
    """Games of a PGN file, by player and by a range of plies such as 20-60."""
    options = []
    if player:
        options.append(f"-Tp{player}")
    if plies:
        options.append(f"-b{plies}")
    try:
        return (await _extract.run(file, options))[:60_000]
    except ExtractError as e:
        return f"failed: {e}"


@mcp.tool()
async def count_games(file: str) -> int:
    """Number of games of a PGN file."""
    return (await _extract.run(file, [])).count("[Event ")


def main():
    mcp.run()
