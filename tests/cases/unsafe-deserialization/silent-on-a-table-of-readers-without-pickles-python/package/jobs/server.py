import redis
from mcp.server.fastmcp import FastMCP

from .codec import unpack

mcp = FastMCP("jobs")
store = redis.Redis.from_url("redis://queue:6379/0")


@mcp.tool()
def result(number: int) -> str:
    """The result of a job."""
    return str(unpack(store.hget(f"job:{number}", "result")))
