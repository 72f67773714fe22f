import os
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("runner")
SECRET = ("TOKEN", "SECRET", "PASSWORD")


@mcp.tool()
def tests() -> str:
    """Run the tests, without what is secret."""
    kept = {name: value for name, value in os.environ.items() if not any(word in name for word in SECRET)}
    return subprocess.run(["pytest", "-q"], env=kept, capture_output=True, text=True).stdout
