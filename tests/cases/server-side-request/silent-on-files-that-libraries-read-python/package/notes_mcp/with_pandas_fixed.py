import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_fixed(address: str) -> str:
    """Look up an entry."""
    return pd.read_csv("https://data.invalid/a.csv").query("a > 1").to_string()
