from mcp.server.fastmcp import FastMCP

import models

mcp = FastMCP("forecast")


@mcp.tool()
def predict(url: str, rows: list[list[float]]) -> list[float]:
    """Predict rows with the model at an address."""
    return list(models.load(url).predict(rows))


@mcp.tool()
def scale(url: str, rows: list[list[float]]) -> list[float]:
    """Scale rows with the scaler at an address."""
    return list(models.scaler(url).transform(rows))
