from mcp.server.fastmcp import FastMCP

from . import labels

mcp = FastMCP("bakery-labels")


@mcp.tool()
def label_names() -> list[str]:
    """Names of the labels."""
    return labels.names()


@mcp.tool()
def make_label(label: str, name: str, allergens: list[str], price: float = 0) -> str:
    """HTML of a label."""
    return labels.render(label, name=name, allergens=sorted(allergens), price=f"{price:.2f}")


def main() -> None:
    mcp.run()
