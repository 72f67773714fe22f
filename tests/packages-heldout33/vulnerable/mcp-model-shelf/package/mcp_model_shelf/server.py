import base64

from mcp.server.fastmcp import FastMCP

from .cards import card
from .shelf import Shelf

mcp = FastMCP("model-shelf")
shelf = Shelf()


@mcp.tool()
def import_model(name: str, data: str, about: str = "") -> str:
    """Put a model on the shelf. `data` is the base64 text of an exported estimator, `about` its card in YAML."""
    kind = shelf.add(name, base64.b64decode(data), card(about))
    return f"{name}: {kind}"


@mcp.tool()
def predict(name: str, rows: list[list[float]]) -> list[float]:
    """Predictions of a model for some rows."""
    return shelf.predict(name, rows)


@mcp.tool()
def model_card(name: str) -> dict:
    """Card of a model."""
    return shelf.about(name)


def main():
    mcp.run()
