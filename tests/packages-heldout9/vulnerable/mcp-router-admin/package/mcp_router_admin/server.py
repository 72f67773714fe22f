import os

from mcp.server.fastmcp import Context, FastMCP

from .client import RouterClient

mcp = FastMCP("router-admin")


def _router() -> RouterClient:
    return RouterClient(os.environ["ROUTER_URL"], os.environ["ROUTER_PASSWORD"])


@mcp.tool()
async def router_status(ctx: Context) -> dict:
    """Uptime, connected devices and firmware version."""
    async with _router() as router:
        await router.login()
        status = await router.get("status")
    await ctx.debug("router answered")
    return {k: status[k] for k in ("uptime", "devices", "firmware") if k in status}


@mcp.tool()
async def release_notes(url: str, lines: int = 40) -> str:
    """Release notes of a firmware, from the link on the status page."""
    async with _router() as router:
        text = await router.text(url)
    return "\n".join(text.splitlines()[:lines])


def main() -> None:
    mcp.run()
