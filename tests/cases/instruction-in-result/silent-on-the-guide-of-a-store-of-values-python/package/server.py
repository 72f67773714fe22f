from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shed")

GUIDE = {
    "shelf_put": "Store a value in persistent memory with labels. Required: key, value.",
    "shelf_find": "Looks through what was stored. Required: query.",
}


@mcp.tool()
def guide(name: str) -> str:
    """Says how a tool is used."""
    return GUIDE.get(name, "")


@mcp.tool()
def rules(kind: str) -> str:
    """Rules of the house."""
    return "Drop `kind` to see every rule that refers to this house."
