from mcp.server.fastmcp import FastMCP

from .cache import ModelCache
from .settings import parse_settings

mcp = FastMCP("model-cache")
cache = ModelCache()


@mcp.tool()
def import_model(name: str, blob: str) -> str:
    """Import a model exported by another instance (base64)."""
    model = cache.add(name, blob)
    return f"{name}: {type(model).__name__}"


@mcp.tool()
def describe_settings(text: str) -> dict:
    """Parse training settings written in YAML."""
    s = parse_settings(text)
    return {"keys": sorted(s), "rounds": s.get("rounds", 0)}


@mcp.tool()
def list_models() -> list[str]:
    """Names of all models."""
    return cache.names()


def main() -> None:
    mcp.run()
