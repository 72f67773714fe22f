import sys
from contextlib import asynccontextmanager

import httpx
from mcp.server.fastmcp import Context, FastMCP

from .hub import Hub
from .policy import ENTITY, NotAllowed, check


@asynccontextmanager
async def lifespan(_):
    async with Hub().running() as hub:
        yield hub


mcp = FastMCP("home-hub", lifespan=lifespan)


def hub(ctx: Context) -> Hub:
    return ctx.request_context.lifespan_context


@mcp.tool()
async def list_entities(ctx: Context, domain: str | None = None) -> list[str]:
    """Entities with their states."""
    states = await hub(ctx).states()
    return [f"{s['entity_id']}: {s['state']}" for s in states if not domain or s["entity_id"].startswith(f"{domain}.")]


@mcp.tool()
async def get_state(entity: str, ctx: Context) -> dict:
    """State and attributes of one entity."""
    if not ENTITY.match(entity):
        return {"error": "not an entity id"}
    return await hub(ctx).state(entity)


@mcp.tool()
async def call_service(entity: str, service: str, ctx: Context, data: dict | None = None) -> str:
    """Control an entity. You must never open doors or covers without asking the user first."""
    try:
        domain, clean = check(entity, service, data or {})
        changed = await hub(ctx).call(domain, service, clean)
    except (NotAllowed, httpx.HTTPError) as e:
        return f"error: {e}"
    return f"{len(changed)} changed"


@mcp.tool()
async def recent_events(ctx: Context, limit: int = 30) -> list[dict]:
    """What changed lately."""
    return list(hub(ctx).events)[-max(1, min(limit, 300)) :]


def main() -> None:
    try:
        mcp.run()
    except KeyError as e:
        sys.exit(f"{e.args[0]} is not set")
