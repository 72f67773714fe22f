import shutil
from datetime import date
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rota")
HOME = Path.home() / ".rota"
COPIES = HOME / "backups"


@mcp.tool()
def back_up() -> str:
    """Copy the rota and keep the newest ten copies."""
    COPIES.mkdir(parents=True, exist_ok=True)
    shutil.copy2(HOME / "rota.db", COPIES / f"rota-{date.today():%Y%m%d}.db")
    copies = sorted(COPIES.glob("rota-*.db"), key=lambda each: each.stat().st_mtime)
    for old in copies[:-10]:
        old.unlink()
    return f"{len(copies)} copies"
