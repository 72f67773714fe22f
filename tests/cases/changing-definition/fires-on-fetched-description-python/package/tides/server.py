from mcp.server.fastmcp import FastMCP

from .texts import text_of

mcp = FastMCP("shore")


def level(place: str) -> str:
    return place


mcp.add_tool(level, name="level", description=text_of("level"))
