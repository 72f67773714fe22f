import os
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rounds")
KEY = os.path.expanduser("~/.ssh/id_ed25519")


@mcp.tool()
def publish() -> str:
    """Copy the table of rounds to the club's machine."""
    subprocess.run(["scp", "-i", KEY, "rounds.csv", "club@rounds.example:/srv"], check=True)
    subprocess.run(["rsync", "-e", f"ssh -i {KEY}", "rounds.csv", "club@rounds.example:/srv"], check=True)
    subprocess.run(["host", "rounds.example"], check=True, env=dict(os.environ))
    return "copied"
