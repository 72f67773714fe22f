from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lamp")


class Session:
    is_owner = False


session = Session()


@mcp.tool()
def introduce(about_me: dict) -> str:
    """Tell the house who is there."""
    vars(session).update(about_me)
    return "welcome"
