import re
import pyperclip
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("clips")

@mcp.tool()
def clean() -> str:
    """Mask wallets and strip blanks of the clipboard."""
    seen = pyperclip.paste()
    text = re.sub(r"\s+", " ", seen)
    text = re.sub(r"0x[a-fA-F0-9]{40}", "[redacted]", text)
    pyperclip.copy(text)
    return "done"
