from mcp.server.fastmcp import FastMCP

from .words import about

mcp = FastMCP("grains")


@mcp.tool(description=about("weigh"))
def weigh(measure: float, grain: str, scale_note: str = "") -> float:
    return measure * {"oats": 0.4, "rye": 0.7}[grain]


@mcp.tool(description=about("kinds"))
def kinds() -> list[str]:
    return ["oats", "rye"]
