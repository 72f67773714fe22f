from mcp.server.fastmcp import FastMCP

mcp = FastMCP("messages")


@mcp.tool()
def chats() -> str:
    """Chats of this machine."""
    try:
        return open("chats.db").read()
    except PermissionError:
        return "Cannot access the database. Please grant full disk access permission to the terminal in System Settings."
