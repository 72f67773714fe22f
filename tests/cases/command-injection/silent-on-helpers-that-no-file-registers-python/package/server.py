from mcp.server.fastmcp import FastMCP
import tools

mcp = FastMCP("branches")
mcp.add_tool(tools.show)
