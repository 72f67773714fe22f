import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_to(name: str) -> str:
    """Look up an entry."""
    pd.DataFrame().to_csv(f"data/{name}")
    return "ok"
