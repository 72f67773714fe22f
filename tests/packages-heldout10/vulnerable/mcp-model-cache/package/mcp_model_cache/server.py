from mcp.server.fastmcp import FastMCP

from .codec import decode, encode

mcp = FastMCP("model-cache")
_cache: dict[str, object] = {}


@mcp.tool()
def save_state(name: str, weights: list[float]) -> str:
    """Keep a state and return it as text for others."""
    _cache[name] = weights
    return encode("state", weights)


@mcp.tool()
def load_state(name: str, text: str) -> str:
    """Load a state shared by someone else."""
    _cache[name] = decode("state", text)
    return f"{name}: {type(_cache[name]).__name__}"


@mcp.tool()
def load_settings(text: str) -> str:
    """Load training settings in YAML."""
    _cache["settings"] = decode("settings", text)
    return "loaded"


def main() -> None:
    mcp.run()
