import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas(address: str) -> str:
    """Look up an entry."""
    return pd.read_csv(address).to_string()
