import tomllib
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pages")
KEPT = Path.home() / ".wrangler" / "config" / "default.toml"


def renewed() -> str:
    kept = tomllib.loads(KEPT.read_text())
    form = {"grant_type": "refresh_token", "refresh_token": kept["refresh_token"]}
    return httpx.post("https://dash.cloudflare.com/oauth2/token", data=form).json()["access_token"]


@mcp.tool()
def zones() -> str:
    """List the zones of the account."""
    headers = {"Authorization": f"Bearer {renewed()}"}
    return httpx.get("https://api.cloudflare.com/client/v4/zones", headers=headers).text
