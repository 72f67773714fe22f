import difflib
import re
import shlex
from typing import Literal

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .block import RcFile

mcp = FastMCP("dotfile-keeper")
Shell = Literal["bash", "zsh"]


class Consent(BaseModel):
    write: bool = Field(description="Write this change")


async def _ask(ctx: Context, rc: RcFile, new: str) -> str:
    diff = "\n".join(difflib.unified_diff(rc.text.splitlines(), new.splitlines(), rc.path.name, "new", lineterm="", n=1))
    answer = await ctx.elicit(f"Change {rc.path}?\n\n{diff}", Consent)
    if answer.action != "accept" or not answer.data.write:
        return "left as it is"
    rc.write(new)
    return "written, the old file is kept as backup"


@mcp.tool()
def show_block(shell: Shell = "bash") -> str:
    """The block that is managed here."""
    return RcFile(shell).block() or "(empty)"


@mcp.tool()
async def propose_alias(name: str, command: str, ctx: Context, shell: Shell = "bash") -> str:
    """Propose an alias; the user sees the change and decides."""
    if not re.fullmatch(r"[A-Za-z][\w-]{0,30}", name) or "\n" in command:
        raise ValueError("not an alias")
    rc = RcFile(shell)
    return await _ask(ctx, rc, rc.with_block(rc.block() + f"alias {name}={shlex.quote(command)}\n"))


@mcp.tool()
async def remove_block(ctx: Context, shell: Shell = "bash") -> str:
    """Take the block out again."""
    rc = RcFile(shell)
    return await _ask(ctx, rc, rc.with_block(""))


def main() -> None:
    mcp.run()
