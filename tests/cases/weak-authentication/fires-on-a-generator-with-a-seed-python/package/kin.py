import random
import string
import time

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kin")
DRAWN = random.Random(int(time.time()))
SHARED: dict[str, str] = {}


@mcp.tool()
def share(story: str) -> str:
    """Share a story by a link."""
    token = "".join(DRAWN.choice(string.ascii_lowercase) for _ in range(10))
    SHARED[token] = story
    return f"https://kin.example/stories/{token}"


mcp.run(transport="streamable-http")
