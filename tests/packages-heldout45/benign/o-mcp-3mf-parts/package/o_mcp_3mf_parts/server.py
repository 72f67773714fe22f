from mcp.server.fastmcp import FastMCP

from .package import open_model, parts, textures

mcp = FastMCP("3mf-parts")


@mcp.tool()
def list_parts(model: str) -> list[dict]:
    """Objects of a 3MF file."""
    with open_model(model) as z:
        return parts(z)


@mcp.tool()
def extract_textures(model: str) -> list[str]:
    """Write the textures of a 3MF file into the folder textures; existing files are kept."""
    with open_model(model) as z:
        return textures(z)


def main():
    mcp.run()
