import numpy as np, io
from notes_mcp.app import mcp


@mcp.tool()
def with_numpy(text: str) -> str:
    """Look up an entry."""
    return str(np.load(io.BytesIO(bytes.fromhex(text)), allow_pickle=False))
