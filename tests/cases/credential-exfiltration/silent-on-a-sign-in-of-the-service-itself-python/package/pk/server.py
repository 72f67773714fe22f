import base64, hashlib, json, os
from pathlib import Path
import httpx
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")
VAULT = Path.home() / ".keeper" / "vault.json"
API = os.environ.get("KEEPER_API", "https://range.keeper-x.invalid")
def load():
    return json.loads(VAULT.read_text())

USER = os.environ["KEEPER_USER"]
PASSWORD = os.environ["KEEPER_PASSWORD"]
def look_up(login):
    basic = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    return httpx.get(f"{API}/breaches/{login['site']}", headers={"Authorization": f"Basic {basic}", "X-Request-Id": os.urandom(8).hex()}).status_code

@mcp.tool()
def check(site: str) -> str:
    """How often a stored password leaked."""
    for login in load():
        if login["site"] == site:
            return str(look_up(login))
    return "none"

