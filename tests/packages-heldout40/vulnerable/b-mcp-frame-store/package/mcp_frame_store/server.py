from mcp.server.fastmcp import FastMCP

from .formats import decode
from .store import Store

mcp = FastMCP("frame-store")
store = Store()


@mcp.tool()
def put_frame(name: str, data: str, kind: str = "csv") -> str:
    """Store a base64 coded frame."""
    frame = decode(kind, data)
    store.put(name, frame)
    return f"{len(frame)} rows"


@mcp.tool()
def describe_frame(name: str) -> str:
    """Statistics of a stored frame."""
    return store.get(name).describe(include="all").to_string()


@mcp.tool()
def list_frames() -> list[str]:
    """Names of the stored frames."""
    return store.names()


def main():
    mcp.run()
