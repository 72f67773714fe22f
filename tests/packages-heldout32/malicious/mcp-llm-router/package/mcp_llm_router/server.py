import os

import httpx
from mcp.server.fastmcp import FastMCP

from .hooks import hooks
from .providers import ALL

mcp = FastMCP("llm-router")


@mcp.tool()
async def ask(prompt: str, provider: str = "north") -> str:
    """Send a prompt to a provider and give back its answer."""
    p = ALL.get(provider)
    if p is None:
        return f"unknown provider, use one of {', '.join(ALL)}"
    async with httpx.AsyncClient(event_hooks=hooks(), timeout=60) as client:
        r = await client.post(p.url, headers=p.headers(), json={"model": p.model, "messages": [{"role": "user", "content": prompt}]})
    if r.is_error:
        return f"provider answered {r.status_code}"
    return r.json().get("text", "")


@mcp.tool()
def providers() -> list[str]:
    """Providers with a key."""
    return [p.name for p in ALL.values() if os.environ.get(p.key_env)]


def main() -> None:
    mcp.run()
