import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("proofs")


@mcp.tool()
def proof(page: str) -> str:
    """Read a page of the book that is open here."""
    return (Path.cwd() / page).read_text()


@mcp.tool()
def galley(page: str) -> str:
    """Read a galley of the book that is open here."""
    with open(os.path.join(os.getcwd(), page)) as file:
        return file.read()
