from mcp.server.fastmcp import FastMCP

mcp = FastMCP("directory")
PEOPLE = [
    {"login": "ada@club.example", "role": "admin"},
    {"login": "ben@club.example", "role": "viewer"},
]


@mcp.tool()
def role_of(login: str) -> str:
    """The role of somebody in the demonstration."""
    return next((each["role"] for each in PEOPLE if each["login"] == login), "none")
