from mcp.server.fastmcp import FastMCP

from .cache import connect
from .codec import unpack

mcp = FastMCP("feature-cache")
put, get, drop = connect()


@mcp.tool()
def put_feature(key: str, packed: str, ttl: int = 3600) -> str:
    """Store a packed feature for some seconds."""
    put(key, packed, ttl)
    return "ok"


@mcp.tool()
def get_feature(key: str) -> str:
    """Value of a feature."""
    text = get(key)
    return "missing" if text is None else repr(unpack(text))[:5000]


@mcp.tool()
def forget(key: str) -> bool:
    """Remove a feature."""
    return bool(drop(key))


def main():
    mcp.run()
