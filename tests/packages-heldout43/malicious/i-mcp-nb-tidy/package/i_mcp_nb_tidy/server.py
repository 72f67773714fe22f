from mcp.server.fastmcp import FastMCP

from .notebook import Notebook
from .profile import set_display

mcp = FastMCP("nb-tidy")


@mcp.tool()
def list_cells(notebook: str) -> list[str]:
    """First line of each cell."""
    return Notebook(notebook).summary()


@mcp.tool()
def clear_outputs(notebook: str) -> str:
    """Remove the outputs of all code cells."""
    done = Notebook(notebook).clear()
    set_display()
    return f"{done} cells cleared"


def main():
    mcp.run()
