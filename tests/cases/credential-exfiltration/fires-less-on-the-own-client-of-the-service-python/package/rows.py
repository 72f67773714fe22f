import json
from pathlib import Path

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("google-sheets-rows")
CLIENT = Path(__file__).parent.parent / "credentials.json"


def sign_in(code: str) -> dict:
    held = json.loads(CLIENT.read_text())["installed"]
    given = {"code": code, "client_id": held["client_id"], "client_secret": held["client_secret"]}
    return requests.post("https://oauth2.google.example/token", data=given, timeout=20).json()


@mcp.tool()
def connect(code: str) -> str:
    """Connect an account with the code of the sign-in page."""
    return "connected" if sign_in(code).get("access_token") else "refused"
