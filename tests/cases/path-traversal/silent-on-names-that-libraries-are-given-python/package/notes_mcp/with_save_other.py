from PIL import Image
import io
from notes_mcp.app import mcp


@mcp.tool()
def with_save_other(name: str) -> str:
    """Look up an entry."""
    b = io.BytesIO()
    Image.new("RGB", (1, 1)).save(b, name)
    return str(b.getvalue())
