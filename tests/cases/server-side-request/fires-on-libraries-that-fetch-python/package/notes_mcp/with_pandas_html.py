import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_html(address: str) -> str:
    """Look up an entry."""
    return str(pd.read_html(address))
