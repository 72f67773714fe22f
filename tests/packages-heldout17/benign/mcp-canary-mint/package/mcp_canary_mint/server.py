import os

import httpx
from mcp.server.fastmcp import FastMCP

from . import ledger
from .mint import mint, service

mcp = FastMCP("canary-mint")


@mcp.tool()
def mint_token(shape: str, note: str) -> str:
    """Make a canary token (cloud-key, url or markdown) for a system you are responsible for. The text is returned; placing it is up to you."""
    token = mint(shape, note)
    ledger.add(token)
    return f"token {token.id}\n\n{token.content}"


@mcp.tool()
async def check_token(token_id: str) -> list[dict]:
    """Times at which a token was used, as the canary service saw it."""
    if token_id not in {r["id"] for r in ledger.rows()}:
        raise ValueError("not a token of this ledger")
    headers = {"authorization": f"Bearer {os.environ['CANARY_API_KEY']}"}
    async with httpx.AsyncClient(timeout=10) as client:
        reply = await client.get(f"{service()}/api/hits/{token_id}", headers=headers)
        reply.raise_for_status()
        return [{"at": h["at"], "address": h["address"]} for h in reply.json()["hits"]]


@mcp.tool()
def list_tokens() -> list[dict]:
    """All tokens with their notes."""
    return ledger.rows()


def main():
    mcp.run()
