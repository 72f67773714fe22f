from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("model-store")


@mcp.tool()
def list_models() -> list[str]:
    """Cached models."""
    return [p.stem for p in store.CACHE.glob("*.pkl")]


@mcp.tool()
def predict(model_url: str, rows: list[list[float]]) -> list[float]:
    """Predict rows with the model at a URL."""
    return [float(v) for v in store.load(model_url).predict(rows)]


def main() -> None:
    mcp.run()
