from pathlib import Path

import pandas as pd
from mcp.server.fastmcp import FastMCP
from PIL import Image

mcp = FastMCP("survey")
PLOTS = Path("/srv/survey/plots")


@mcp.tool()
def describe(csv_file: str) -> str:
    """Describe a table of the user."""
    return pd.read_csv(csv_file).describe().to_json()


@mcp.tool()
def plot(name: str) -> str:
    """The size of a picture of a plot."""
    return str(Image.open(PLOTS / Path(name).name).size)
