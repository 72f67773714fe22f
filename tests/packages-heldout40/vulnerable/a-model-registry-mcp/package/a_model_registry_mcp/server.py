from mcp.server.fastmcp import FastMCP

from .loader import estimator
from .registry import fetch

mcp = FastMCP("model-registry")


@mcp.tool()
def describe_model(ref: str) -> dict:
    """Class and parameters of a model (registry name or address)."""
    model = estimator(fetch(ref))
    return {"class": type(model).__name__, "params": {k: repr(v) for k, v in model.get_params().items()}}


@mcp.tool()
def predict(ref: str, rows: list[list[float]]) -> list:
    """Predict with a model."""
    return estimator(fetch(ref)).predict(rows).tolist()


def main() -> None:
    mcp.run()
