import numpy as np
from notes_mcp.app import mcp


@mcp.tool()
def with_np_save(name: str) -> str:
    """Look up an entry."""
    np.save(f"data/{name}", np.zeros(1))
    return "ok"
