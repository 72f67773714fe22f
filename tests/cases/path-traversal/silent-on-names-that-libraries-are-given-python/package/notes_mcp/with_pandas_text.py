import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_text(name: str) -> str:
    """Look up an entry."""
    return pd.DataFrame([name]).to_json(orient="records")
