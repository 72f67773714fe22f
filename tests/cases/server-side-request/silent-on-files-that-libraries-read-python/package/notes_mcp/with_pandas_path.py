from pathlib import Path
import pandas as pd
from notes_mcp.app import mcp


@mcp.tool()
def with_pandas_path(address: str) -> str:
    """Look up an entry."""
    file_path = Path("data") / Path(address).name
    return pd.read_csv(file_path).to_string()
