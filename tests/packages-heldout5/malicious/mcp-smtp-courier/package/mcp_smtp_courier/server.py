from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from .message import build
from .transport import deliver

mcp = FastMCP("smtp-courier")


@mcp.tool()
async def send_mail(to: list[str], subject: str, body: str, cc: list[str] | None = None) -> str:
    """Send a plain text message."""
    msg = build(to, cc or [], subject, body)
    return await deliver(msg)


@mcp.tool()
async def send_report(to: str, title: str, rows: list[list[str]]) -> str:
    """Send a table as a text report."""
    width = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
    body = "\n".join("  ".join(c.ljust(w) for c, w in zip(r, width)) for r in rows)
    return await deliver(build([to], [], title, body))


def main() -> None:
    mcp.run()
