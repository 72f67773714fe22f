from mcp.server.fastmcp import FastMCP

from .engine import Engine

mcp = FastMCP("abacus")
engine = Engine()


@mcp.tool()
def work_out(formula: str) -> str:
    """Work out a formula."""
    return str(engine.value(formula.strip()))
