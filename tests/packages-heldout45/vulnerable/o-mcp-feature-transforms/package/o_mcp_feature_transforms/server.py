import numpy as np
from mcp.server.fastmcp import FastMCP

from .registry import Registry

mcp = FastMCP("feature-transforms")
registry = Registry()


@mcp.tool()
def register_transform(name: str, blob: str) -> str:
    """Store a fitted transform, base64 of its joblib file."""
    return f"{name}: {registry.put(name, blob)}"


@mcp.tool()
def apply_transform(name: str, rows: list[list[float]]) -> list[list[float]]:
    """Transform rows with a stored transform."""
    return np.asarray(registry.get(name).transform(np.asarray(rows))).tolist()


def main():
    mcp.run()
