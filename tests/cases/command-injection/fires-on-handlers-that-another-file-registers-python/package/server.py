from mcp.server.fastmcp import FastMCP
import tools
from more import tags

mcp = FastMCP("branches")
mcp.add_tool(tools.show, description="Show")
mcp.tool(name="tags")(tags)
for each in (tools.log, tools.diff):
    mcp.add_tool(each)
