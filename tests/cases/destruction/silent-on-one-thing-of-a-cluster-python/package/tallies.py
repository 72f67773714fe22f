import subprocess
import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP
from send2trash import send2trash

mcp = FastMCP("tallies")


@mcp.tool()
def tally() -> str:
    """Tally."""
    subprocess.run(["kubectl", "get", "namespaces", "--all-namespaces"], check=False)
    subprocess.run(["docker", "rm", "tallies"], check=False)
    kept = Path(tempfile.mkdtemp()) / "tallies.txt"
    kept.write_text("one")
    send2trash(str(kept))
    subprocess.run(["chmod", "600", str(kept)], check=False)
    return "tallied"
