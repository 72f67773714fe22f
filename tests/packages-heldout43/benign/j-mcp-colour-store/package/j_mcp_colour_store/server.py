from mcp.server.fastmcp import FastMCP

from . import names, store

mcp = FastMCP("colour-store")


@mcp.tool()
def name_colour(code: str) -> str:
    """The nearest named colour of a code such as #4070b0."""
    return names.nearest(code)


@mcp.tool()
def save_swatch(name: str, colours: list[str]) -> str:
    """Keep a list of colours under a name."""
    store.save(name, colours)
    return "saved"


@mcp.tool()
def read_swatch(name: str) -> list[str]:
    """A list of colours that was kept."""
    return store.read(name)


def main():
    mcp.run()
