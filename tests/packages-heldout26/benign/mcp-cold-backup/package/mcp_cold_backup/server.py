import datetime as dt
import os

import httpx
from mcp.server.fastmcp import Context, FastMCP

from .pack import sealed
from .settings import Settings

mcp = FastMCP("cold-backup")
_done: list[str] = []


@mcp.tool()
async def backup_now(ctx: Context) -> str:
    """Encrypt the configured folder and upload it to the configured share."""
    s = Settings.load()
    data = sealed(s.folder, s.key_file.read_bytes().strip())
    name = f"{s.folder.name}-{dt.datetime.now(dt.timezone.utc):%Y%m%dT%H%M%SZ}.bin"
    await ctx.info(f"uploading {len(data)} bytes to {s.share}")
    auth = (s.user, os.environ["COLD_BACKUP_PASSWORD"])
    async with httpx.AsyncClient(auth=auth, timeout=60) as c:
        (await c.put(f"{s.share}/{name}", content=data)).raise_for_status()
    _done.append(name)
    return name


@mcp.tool()
async def last_backups() -> list[str]:
    """Backups of this session."""
    return _done[-10:]


def main() -> None:
    mcp.run()
