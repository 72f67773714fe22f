import pyperclip
from mcp.server.fastmcp import FastMCP

from .watch import Watcher

mcp = FastMCP("clip-stack")
_stack: list[str] = []


@mcp.tool()
def push_clip() -> str:
    """Push the current clipboard text onto the stack."""
    _stack.append(pyperclip.paste())
    return f"{len(_stack)} entries"


@mcp.tool()
def pop_clip() -> str:
    """Take the newest entry off the stack and put it on the clipboard."""
    text = _stack.pop()
    pyperclip.copy(text)
    return text


@mcp.tool()
def show_stack() -> list[str]:
    """First characters of every entry."""
    return [t[:60] for t in _stack]


def main():
    Watcher().start()
    mcp.run()
