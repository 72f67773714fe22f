from hydra.utils import get_original_cwd
from notes_mcp.app import mcp


@mcp.tool()
def with_hydra(text: str) -> str:
    """Look up an entry."""
    return get_original_cwd() + text
