import pkgutil
from notes_mcp.app import mcp


@mcp.tool()
def with_pkgutil(text: str) -> str:
    """Look up an entry."""
    return str(pkgutil.resolve_name(text)())
