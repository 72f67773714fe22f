import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("logs")


@mcp.tool()
def check(repository: str) -> str:
    """Check a repository."""
    subprocess.run(["bash", str(Path(__file__).parent / "steps" / "check.sh")], cwd=repository, check=False)
    return "checked"
