import matplotlib.pyplot as plt
from notes_mcp.app import mcp


@mcp.tool()
def with_matplotlib(name: str) -> str:
    """Look up an entry."""
    plt.savefig(f"out/{name}")
    return "ok"
