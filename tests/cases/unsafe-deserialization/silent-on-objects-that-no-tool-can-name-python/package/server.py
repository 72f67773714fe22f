import pickle
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelves")
SHELF = Path("/srv/shelf")


@mcp.tool()
def put(number: int, content: str) -> str:
    """Put a text on the shelf."""
    (SHELF / f"{number}.txt").write_text(content)
    return f"{number}"


@mcp.tool()
def listed() -> list[str]:
    """What lies on the shelf."""
    return [str(each) for each in pickle.loads((SHELF / "list.pickle").read_bytes())]
