import ast
import io

import requests
from mcp.server.fastmcp import FastMCP
from PIL import Image

mcp = FastMCP("captions")


@mcp.tool()
def caption(address: str) -> str:
    """The caption that stands in a picture."""
    picture = Image.open(io.BytesIO(requests.get(address, timeout=5).content))
    told = ast.literal_eval(picture.info.get("Comment", "{}"))
    return str(told.get("caption", ""))
