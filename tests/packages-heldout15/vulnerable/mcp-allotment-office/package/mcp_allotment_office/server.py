import logging

import uvicorn
from mcp.server.fastmcp import FastMCP

from . import plots
from .auth import MemberGate, member

mcp = FastMCP("allotment-office", stateless_http=True)


@mcp.tool()
def apply_for_plot(sunny: bool = True) -> str:
    """Join the waiting list."""
    return f"place {plots.apply(member.get()['sub'], sunny)}"


@mcp.tool()
def waiting_list() -> list[dict]:
    """The waiting list, oldest first."""
    return plots.queue


@mcp.tool()
def assign_plot(plot: str) -> str:
    """Give a free plot to the next applicant (board members)."""
    if "board" not in member.get().get("roles", []):
        raise PermissionError("board members only")
    return plots.assign(plot)


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    uvicorn.run(MemberGate(mcp.streamable_http_app()), host="127.0.0.1", port=8061)
