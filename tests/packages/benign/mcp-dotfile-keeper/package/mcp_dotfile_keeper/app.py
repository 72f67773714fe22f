import os
from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .store import Store

mcp = FastMCP("dotfile-keeper")
store = Store(Path(os.environ.get("DOTFILE_STORE", "~/.local/share/dotfile-keeper")).expanduser())


class Confirm(BaseModel):
    write: bool = Field(description="Overwrite the file in the home folder?")


@mcp.tool()
def dotfile_status() -> list[str]:
    """Which kept dotfiles differ from the ones in use."""
    return list(store.status())


@mcp.tool()
def keep_dotfile(name: str) -> str:
    """Copy a dotfile from the home folder into the store."""
    return f"kept as {store.keep(name).name}"


@mcp.tool()
async def restore_dotfile(name: str, ctx: Context) -> str:
    """Put the kept copy back. The user is shown the difference and asked first."""
    diff = store.diff(name)
    if not diff:
        return "nothing to do"
    answer = await ctx.elicit(message=f"Restore {name}?\n\n{diff[:4000]}", schema=Confirm)
    if answer.action != "accept" or not answer.data.write:
        return "left as it is"
    return f"restored {store.restore(name)}"


def main() -> None:
    mcp.run()
