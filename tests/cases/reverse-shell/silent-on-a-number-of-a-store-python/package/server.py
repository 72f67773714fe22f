import subprocess

import redis
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("thumbnails")
store = redis.Redis(decode_responses=True)


@mcp.tool()
def shrink(name: str) -> str:
    """Make a picture small, as wide as is set."""
    width = store.get("width") or "200"
    subprocess.run(["convert", f"pictures/{name}", "-resize", width, f"small/{name}"], check=False)
    return name
