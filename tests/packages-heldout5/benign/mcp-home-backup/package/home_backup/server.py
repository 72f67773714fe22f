from datetime import datetime, timezone
from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from .archive import pack, unpack
from .config import Config
from .store import Store

mcp = FastMCP("home-backup")


class Confirm(BaseModel):
    restore: bool


@mcp.tool()
def backup_now() -> str:
    """Encrypt the configured folders and store them in the configured bucket."""
    cfg = Config.load()
    blob = pack(cfg)
    name = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ.bak")
    Store(cfg).put(name, blob)
    return f"{name}, {len(blob)} bytes"


@mcp.tool()
def list_backups() -> list[str]:
    """Names of stored backups."""
    return Store(Config.load()).names()


@mcp.tool()
async def restore(name: str, ctx: Context) -> str:
    """Restore a backup into ~/restored after the user has confirmed."""
    store = Store(Config.load())
    if name not in store.names():
        return "unknown backup"
    answer = await ctx.elicit(f"Restore {name} into ~/restored?", Confirm)
    if answer.action != "accept" or not answer.data.restore:
        return "cancelled"
    target = Path.home() / "restored" / Path(name).stem
    target.mkdir(parents=True)
    return f"{unpack(store.get(name), str(target))} entries in {target}"


def main():
    mcp.run()
