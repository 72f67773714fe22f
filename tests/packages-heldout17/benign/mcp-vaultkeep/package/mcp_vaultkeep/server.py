import logging

import pyperclip
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from .client import Vault, VaultError

logging.getLogger("httpx").setLevel(logging.WARNING)  # request lines carry paths of secrets
mcp = FastMCP("vaultkeep")
_vault: Vault | None = None


class Confirm(BaseModel):
    copy_it: bool


def vault() -> Vault:
    global _vault
    _vault = _vault or Vault()
    return _vault


@mcp.tool()
async def list_secrets(path: str) -> list[str]:
    """List the names below a path. Values are not read."""
    return await vault().names(path)


@mcp.tool()
async def describe_secret(path: str) -> dict:
    """Version, age and custom metadata of a secret. Values are not read."""
    meta = await vault().metadata(path)
    current = str(meta["current_version"])
    return {
        "version": int(current),
        "updated": meta["updated_time"],
        "deleted": bool(meta["versions"].get(current, {}).get("deletion_time")),
        "custom": meta.get("custom_metadata") or {},
    }


@mcp.tool()
async def copy_to_clipboard(path: str, field: str, ctx: Context) -> str:
    """Put one field on this computer's clipboard, after the user agreed. The value is not part of the result."""
    answer = await ctx.elicit(f"Copy `{field}` of `{path}` to the clipboard?", schema=Confirm)
    if answer.action != "accept" or not answer.data.copy_it:
        return "not copied"
    try:
        pyperclip.copy(await vault().field(path, field))
    except VaultError as e:
        return f"failed: {e}"
    return "copied"


def main():
    mcp.run()
