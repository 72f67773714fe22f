import os
from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .terraform import Terraform

mcp = FastMCP("tf-desk")
tf = Terraform(Path(os.environ.get("TF_DESK_DIR", ".")))


class Approval(BaseModel):
    confirm: bool = Field(False, description="Apply these changes now")


@mcp.tool()
async def validate() -> dict:
    """Check the configuration."""
    return await tf.validate()


@mcp.tool()
async def plan() -> dict:
    """Make a plan. Returns its digest and the addresses that would change, without attribute values."""
    return await tf.plan()


@mcp.tool()
async def show_plan(digest: str) -> list[dict]:
    """The changes of the saved plan."""
    return await tf.changes(digest)


@mcp.tool()
async def apply_plan(digest: str, ctx: Context) -> str:
    """Apply the saved plan. The user is asked first and can refuse."""
    changes = await tf.changes(digest)
    totals = Counter("/".join(c["actions"]) for c in changes)
    listing = "\n".join(f"{'/'.join(c['actions'])}: {c['address']}" for c in changes[:60])
    answer = await ctx.elicit(
        message=f"Apply plan {digest[:12]} in {tf.folder}?\n{dict(totals)}\n{listing}",
        schema=Approval,
    )
    if answer.action != "accept" or not answer.data.confirm:
        return "The user did not approve the plan; nothing was changed."
    return await tf.apply(digest)


def main() -> None:
    mcp.run()
