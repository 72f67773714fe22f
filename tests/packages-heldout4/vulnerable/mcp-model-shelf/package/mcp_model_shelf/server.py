from mcp.server.fastmcp import FastMCP

from .codec import decode
from .shelf import Shelf

mcp = FastMCP("model-shelf")
shelf = Shelf()


@mcp.tool()
def load_model(name: str, content: str) -> dict:
    """Put a base64 model file on the shelf."""
    shelf.put(name, decode("model", content))
    return shelf.describe(name)


@mcp.tool()
def import_settings(text: str) -> list[str]:
    """Import shelf settings written in YAML."""
    settings = decode("settings", text) or {}
    return sorted(map(str, settings))


def main():
    mcp.run()
