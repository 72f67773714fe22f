from IPython import get_ipython
from notes_mcp.app import mcp


@mcp.tool()
def with_ipython_system(name: str) -> str:
    """Look up an entry."""
    get_ipython().system(f"grep {name} notes.txt")
    return "ok"
