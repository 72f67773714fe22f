from hydra.utils import instantiate
import json
from notes_mcp.app import mcp


@mcp.tool()
def with_hydra(text: str) -> str:
    """Look up an entry."""
    return str(instantiate(json.loads(text)))
