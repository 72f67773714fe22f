from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

from .export import audit
from .ranges import seen

mcp = FastMCP("pass-audit")


@mcp.tool()
def password_breaches(password: str) -> int:
    """How often a password occurs in known breaches."""
    return seen(password)


@mcp.tool()
def audit_export(file: str) -> dict:
    """Sites with weak, reused or breached passwords in a CSV export."""
    path = Path(file).expanduser()
    if path.suffix.lower() != ".csv":
        return {"error": "a CSV export is needed"}
    try:
        return audit(path)
    except (OSError, KeyError, httpx.HTTPError) as e:
        return {"error": type(e).__name__}


def main() -> None:
    mcp.run()
