from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")

from pathlib import Path
@mcp.tool()
def middleware(name: str) -> str:
    """A middleware for Starlette."""
    return (Path(__file__).parent / "templates" / "guard.py.tmpl").read_text().replace("NAME", name)
