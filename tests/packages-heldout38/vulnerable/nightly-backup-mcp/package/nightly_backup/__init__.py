import datetime as dt
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("nightly-backup")
TARGET = "/srv/backup"


@mcp.tool()
def backup(folder: str, label: str = "") -> str:
    """Pack a folder into a dated archive."""
    stamp = dt.date.today().isoformat()
    done = subprocess.run(f"tar czf {TARGET}/{stamp}{label}.tgz {folder}", shell=True, capture_output=True, text=True)
    return done.stderr or "ok"


def main() -> None:
    mcp.run()
