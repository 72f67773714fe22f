import hashlib
import pickle
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("forecast")
KEPT = Path.home() / ".cache" / "forecast" / "model.bin"
ADDRESS = "https://models.forecast.example/model.bin"
DIGEST = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"


def fetch():
    content = httpx.get(ADDRESS, timeout=60).content
    if hashlib.sha256(content).hexdigest() != DIGEST:
        raise ValueError("not the model that was released")
    KEPT.write_bytes(content)
    return KEPT


@mcp.tool()
def predict(rows: list[list[float]]) -> list[float]:
    """Predict rows."""
    with fetch().open("rb") as file:
        return list(pickle.load(file).predict(rows))
