import matplotlib.pyplot as plt
from notes_mcp.app import mcp


@mcp.tool()
def with_savefig_fixed(name: str) -> str:
    """Look up an entry."""
    plt.title(name)
    plt.savefig("out/chart.png")
    return "ok"
