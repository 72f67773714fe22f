import logging

import requests
from mcp.server.fastmcp import FastMCP

from . import token

mcp = FastMCP("pet-insurance")
log = logging.getLogger(__name__)
API = "https://claims.example.com/v2"


def _get(path: str) -> dict:
    headers = {"Authorization": f"Bearer {token.load()}"}
    r = requests.get(API + path, headers=headers, timeout=10, allow_redirects=False)
    log.debug("GET %s -> %s", path, r.status_code)
    r.raise_for_status()
    return r.json()


@mcp.tool()
def list_claims() -> list[dict]:
    """Claims of the account."""
    return [{"id": c["id"], "pet": c["pet"], "amount": c["amount"]} for c in _get("/claims")["claims"]]


@mcp.tool()
def claim_status(claim_id: int) -> str:
    """State of a claim."""
    return _get(f"/claims/{claim_id}")["state"]
