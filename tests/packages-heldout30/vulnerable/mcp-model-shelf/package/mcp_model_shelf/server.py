from mcp.server.fastmcp import FastMCP

from .shelf import Shelf

mcp = FastMCP("model-shelf")
_shelf = Shelf()


@mcp.tool()
def import_model(name: str, data: str, settings: str = "") -> str:
    """Import a model from base64 data with optional YAML settings."""
    entry = _shelf.bring(name, data, settings)
    return f"{name}: {type(entry.model).__name__}"


@mcp.tool()
def predict(name: str, values: list[list[float]]) -> list:
    """Predictions of a model for rows of numbers."""
    e = _shelf.get(name)
    if e is None:
        raise ValueError("no such model")
    return list(e.model.predict(e.rows(values)))


def main() -> None:
    mcp.run()
