from mcp.server.fastmcp import FastMCP

from . import oauth

mcp = FastMCP("drive-finder")


@mcp.tool()
def finish_login(user: str, redirected_to: str) -> str:
    """Finish the login with the address the browser landed on."""
    oauth.callback(user, redirected_to)
    return "logged in"


@mcp.tool()
def find(user: str, name: str) -> list[str]:
    """Files with a name."""
    reply = oauth.sessions[user].get("https://drive.example/files", params={"q": name})
    return [f["name"] for f in reply.json()["files"]]


def main():
    mcp.run()
