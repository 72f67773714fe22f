from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from . import hook
from .rules import problems

mcp = FastMCP("commit-guard")


class Confirm(BaseModel):
    install: bool = False


@mcp.tool()
async def install_hook(repository: str, ctx: Context) -> str:
    """Install the commit-msg hook in a repository after the user agreed."""
    path = hook.location(repository)
    answer = await ctx.elicit(f"Write this hook to {path}?\n\n{hook.script()}", Confirm)
    if answer.action != "accept" or not answer.data.install:
        return "nothing was changed"
    hook.install(path)
    return f"installed {path}"


@mcp.tool()
def remove_hook(repository: str) -> str:
    """Remove the hook if it is ours."""
    path = hook.location(repository)
    if not hook.ours(path):
        return "there is no hook of this server"
    path.unlink()
    return "removed"


@mcp.tool()
def check_message(message: str) -> list[str]:
    """Problems of a commit message."""
    return problems(message)


def main():
    mcp.run()
