import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_json(address: str) -> str:
    """Look up an entry."""
    return pd.read_json(address).to_string()
