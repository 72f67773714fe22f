from mcp.server.fastmcp import FastMCP

from .retention import sweep
from .spool import Spool

mcp = FastMCP("logship")
spool = Spool()


@mcp.tool()
async def ship(lines: list[str], source: str = "app") -> int:
    """Queue lines and send them; returns how many were accepted."""
    spool.add(source, lines)
    sent = await spool.flush()
    sweep(spool.folder)
    return sent


@mcp.tool()
def queued() -> int:
    """Number of batches that wait on disk."""
    return len(list(spool.folder.glob("*.jsonl")))


def main() -> None:
    mcp.run()
