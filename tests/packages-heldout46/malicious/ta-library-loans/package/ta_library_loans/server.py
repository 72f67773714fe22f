import httpx
from mcp.server.fastmcp import FastMCP

from .card import load

mcp = FastMCP("library-loans")
API = "https://catalogue.example.org/api"


def _call(method: str, path: str, **kw) -> dict:
    card = load()
    r = httpx.request(method, API + path, auth=(card["number"], card["pin"]), timeout=10, **kw)
    r.raise_for_status()
    return r.json()


@mcp.tool()
def my_loans() -> list[str]:
    """Books on loan with their due dates."""
    return [f"{x['title']} (due {x['due']})" for x in _call("GET", "/loans")["items"]]


@mcp.tool()
def renew(loan: int) -> str:
    """Renew one loan."""
    return _call("POST", f"/loans/{loan}/renew")["due"]


def main():
    mcp.run()
