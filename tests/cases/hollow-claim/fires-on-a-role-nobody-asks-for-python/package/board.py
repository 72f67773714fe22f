from mcp.server.fastmcp import FastMCP

mcp = FastMCP("board")
role = "guest"
settings = {"colour": "green"}


@mcp.tool(description="Show the settings of the board. Requires admin role.")
def show_settings() -> str:
    return f"{role}: {settings}"
