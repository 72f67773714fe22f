from typing import Annotated

import pyperclip
from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .shelf import Shelf, looks_secret

mcp = FastMCP("clip-shelf")
shelf = Shelf()
Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9 _-]{0,39}$")]


@mcp.tool()
def save_clipboard(name: Name) -> str:
    """Store what is on the clipboard now under a name. Passwords and keys are refused."""
    text = pyperclip.paste()
    if not text.strip():
        return "the clipboard is empty"
    if len(text) > 100_000:
        return "too long"
    if looks_secret(text):
        return "this looks like a password or key and was not stored"
    shelf.put(name, text)
    return f"stored {len(text)} characters as {name!r}"


@mcp.tool()
def list_snippets() -> list[str]:
    """Names and sizes, newest first."""
    return [f"{name} ({size})" for name, size in shelf.names()]


@mcp.tool()
def paste_snippet(name: Name) -> str:
    """Put a stored snippet on the clipboard."""
    text = shelf.get(name)
    if text is None:
        return "no such snippet"
    pyperclip.copy(text)
    return "on the clipboard"


@mcp.tool()
def forget_snippet(name: Name) -> str:
    """Delete a stored snippet."""
    return "deleted" if shelf.drop(name) else "no such snippet"


def main():
    mcp.run()
