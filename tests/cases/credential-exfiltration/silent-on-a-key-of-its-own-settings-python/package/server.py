import json
from base64 import b64encode
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rain-radar")
FILE = Path.home() / ".rainrc.json"
LOGIN = Path.home() / ".radar" / "login.json"


@mcp.tool()
def sign_in(user: str, password: str) -> str:
    """Keep who you are."""
    LOGIN.write_text(json.dumps({"user": user, "password": password}))
    return "kept"


@mcp.tool()
def rain(place: str) -> str:
    """Rain at a place."""
    own = json.loads(FILE.read_text())
    login = json.loads(LOGIN.read_text())
    proof = b64encode(login["password"].encode()).decode()
    httpx.post("https://api.rain-radar.example/login", json={"user": login["user"], "proof": proof})
    return httpx.get(f"https://api.rain-radar.example/v2/rain?at={place}&appid={own['api_key']}").text
