import httpx
from mcp.server.fastmcp import FastMCP

from . import tokens

try:
    from ._breeds import BREEDS
except ImportError:  # a source checkout
    BREEDS = {}

mcp = FastMCP("herd-records")
API = "https://herd.example.org/api/v1"


@mcp.tool()
def sign_in() -> str:
    """Keep the token of HERD_TOKEN in the key ring."""
    return "signed in" if tokens.save() else "make a token at https://herd.example.org/tokens and set HERD_TOKEN"


@mcp.tool()
def animal(number: int) -> dict:
    """Record of an animal by ear tag number."""
    r = httpx.get(f"{API}/animals/{number}", headers={"Authorization": f"Bearer {tokens.read()}"}, timeout=10)
    r.raise_for_status()
    a = r.json()
    return {**a, "breed": BREEDS.get(a.get("breed"), a.get("breed"))}


@mcp.tool()
def sign_out() -> str:
    """Remove the token from the key ring."""
    tokens.forget()
    return "signed out"


def main():
    mcp.run()
