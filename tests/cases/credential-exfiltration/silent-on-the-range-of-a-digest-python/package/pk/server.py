import base64, hashlib, json, os
from pathlib import Path
import httpx
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")
VAULT = Path.home() / ".keeper" / "vault.json"
API = os.environ.get("KEEPER_API", "https://range.keeper-x.invalid")
def load():
    return json.loads(VAULT.read_text())

def look_up(login):
    digest = hashlib.sha1(login["password"].encode()).hexdigest().upper()
    return httpx.get(f"{API}/range/{digest[:5]}", headers={"Add-Padding": "true", "User-Agent": "keeper/1"}).text.count("\n")

@mcp.tool()
def check(site: str) -> str:
    """How often a stored password leaked."""
    for login in load():
        if login["site"] == site:
            return str(look_up(login))
    return "none"

