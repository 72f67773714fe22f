from mcp.server.fastmcp import Context, FastMCP

from . import tokens
from .client import Photos
from .device import finish, start

mcp = FastMCP("photos-cloud")
photos = Photos()


@mcp.tool()
async def sign_in(ctx: Context) -> str:
    """Sign in with a code that is typed on the web site of the service."""
    flow = await start()
    await ctx.info(f"open {flow['verification_uri']} and enter {flow['user_code']}")
    tokens.save(await finish(flow))
    return "signed in"


@mcp.tool()
async def list_albums() -> list[str]:
    """Titles of your albums."""
    return [f"{a['title']} ({a['count']})" for a in await photos.albums()]


@mcp.tool()
def sign_out() -> str:
    """Forget the stored token."""
    tokens.forget()
    return "signed out"


def main():
    mcp.run()
