from transformers import AutoModel
from notes_mcp.app import mcp


@mcp.tool()
def with_transformers(text: str) -> str:
    """Look up an entry."""
    return str(AutoModel.from_pretrained(text))
