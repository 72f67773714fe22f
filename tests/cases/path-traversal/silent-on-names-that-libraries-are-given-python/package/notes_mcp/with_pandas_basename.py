import os
import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_basename(name: str) -> str:
    """Look up an entry."""
    pd.DataFrame().to_csv(os.path.join("data", os.path.basename(name)))
    return "ok"
