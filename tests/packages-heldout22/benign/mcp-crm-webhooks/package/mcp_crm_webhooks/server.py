import os
from contextlib import asynccontextmanager

import httpx
from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from . import policy

mcp = FastMCP("crm-webhooks")
MARK = "mcp:"


@asynccontextmanager
async def crm():
    async with httpx.AsyncClient(
        base_url=os.environ["CRM_URL"].rstrip("/") + "/api/v3",
        headers={"Authorization": f"Bearer {os.environ['CRM_TOKEN']}"},
        timeout=15,
    ) as c:
        yield c


async def _hooks(c: httpx.AsyncClient) -> list[dict]:
    r = await c.get("/webhooks")
    r.raise_for_status()
    return r.json().get("items", [])


@mcp.tool()
async def list_webhooks() -> list[str]:
    """All webhooks of the account, including those made elsewhere."""
    async with crm() as c:
        return [f"{h['id']} {h['name']} -> {h['target_url']} ({', '.join(h['events'])})" for h in await _hooks(c)]


@mcp.tool(annotations=ToolAnnotations(destructiveHint=False, openWorldHint=True))
async def add_webhook(name: str, url: str, events: list[str]) -> str:
    """Send events to an address. The host has to be in WEBHOOK_HOSTS; ask the user before calling."""
    body = {"name": MARK + name[:60], "target_url": policy.target(url), "events": policy.events(events), "active": True}
    async with crm() as c:
        r = await c.post("/webhooks", json=body)
        r.raise_for_status()
        return f"webhook {r.json()['id']} made"


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
async def remove_webhook(webhook_id: int) -> str:
    """Remove a webhook that was made by add_webhook."""
    async with crm() as c:
        own = {h["id"] for h in await _hooks(c) if h["name"].startswith(MARK)}
        if webhook_id not in own:
            raise ValueError("that webhook was not made here")
        (await c.delete(f"/webhooks/{webhook_id}")).raise_for_status()
    return "removed"


def main() -> None:
    mcp.run()
