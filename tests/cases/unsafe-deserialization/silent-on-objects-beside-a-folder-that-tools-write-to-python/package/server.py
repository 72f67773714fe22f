import pickle
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelves")
TEXTS = Path.home() / "shelf" / "texts"
STATE = Path.home() / ".shelf-state"


@mcp.tool()
def put(name: str, content: str) -> str:
    """Put a text on the shelf."""
    if "/" in name or name.startswith("."):
        raise ValueError(name)
    (TEXTS / name).write_text(content)
    return name


@mcp.tool()
def listed() -> list[str]:
    """What lies on the shelf."""
    return [str(each) for each in pickle.loads((STATE / "list.pickle").read_bytes())]
