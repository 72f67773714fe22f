from PIL import Image
from notes_mcp.app import mcp


@mcp.tool()
def with_pil_save(name: str) -> str:
    """Look up an entry."""
    Image.new("RGB", (1, 1)).save(f"img/{name}")
    return "ok"
