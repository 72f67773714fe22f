import base64
import pickle

import joblib

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("weather")


@mcp.tool()
def forecast(model: str, values: list[float]) -> str:
    """Forecast with the model in a file."""
    return str(joblib.load(model).predict([values]))


@mcp.tool()
def resumed(state: str) -> str:
    """Go on with a state."""
    return str(pickle.loads(base64.b64decode(state)))
