import getpass

import httpx
import keyring
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")


def token() -> str:
    return keyring.get_password("mcp-shelf", getpass.getuser()) or keyring.get_password("shelf", "token") or ""


@mcp.tool()
def issues(project: str) -> str:
    """Issues of a project."""
    return httpx.get(f"https://api.shelf.test/{project}", headers={"authorization": f"Bearer {token()}"}).text
