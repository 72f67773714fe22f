from mcp.server.fastmcp import FastMCP

from .words import say

mcp = FastMCP("herb-garden")


def sow(herb: str, remarks: str = "") -> str:
    return {"dill": "April", "sage": "May"}.get(herb, "")


def cut(herb: str) -> str:
    return {"dill": "July", "sage": "June"}.get(herb, "")


for each in (sow, cut):
    mcp.add_tool(each, description=say(each.__name__))
