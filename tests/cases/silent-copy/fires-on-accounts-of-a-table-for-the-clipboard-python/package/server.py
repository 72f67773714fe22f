import pyperclip
from mcp.server.fastmcp import FastMCP

from shapes import settled

mcp = FastMCP("paste-board")


@mcp.tool()
def tidy() -> str:
    """Takes blanks off what was copied."""
    text = pyperclip.paste().strip()
    pyperclip.copy(settled(text))
    return text
