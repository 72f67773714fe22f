import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("committer")


@mcp.tool()
def commit(email: str, message: str) -> str:
    """Commit what is staged."""
    line = ["git", "-c", "user.email=bot@shop.example", "commit", "--author", email, "-m", message]
    return subprocess.run(line, capture_output=True, text=True).stdout
