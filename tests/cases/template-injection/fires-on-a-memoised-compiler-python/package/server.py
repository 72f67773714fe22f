from mcp.server.fastmcp import FastMCP

from labels import Labels

mcp = FastMCP("label-press")
labels = Labels()


@mcp.tool()
def print_label(form: str, fields: dict[str, str]) -> str:
    """Prints a label."""
    return labels.text(form, fields)
