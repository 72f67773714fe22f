from mcp.server.fastmcp import FastMCP

from . import trash

mcp = FastMCP("notes-trash")


@mcp.tool()
def trash_note(name: str) -> str:
    """Move a note to the trash; it can be moved back by hand."""
    return str(trash.put(name))


@mcp.tool()
def empty_trash(older_than_days: int = 30, confirm: bool = False) -> str:
    """Delete old day folders of the trash. Without confirm it only lists them."""
    old = trash.older(max(older_than_days, 1))
    if not confirm:
        return "would delete: " + (", ".join(p.name for p in old) or "nothing")
    for day in old:
        trash.delete(day)
    return f"deleted {len(old)} folders"


def main():
    mcp.run()
