from mcp.server.fastmcp import FastMCP

from . import store
from .mailbox import parts

mcp = FastMCP("mail-attachments")


@mcp.tool()
def save_attachment(uid: str, index: int = 0) -> str:
    """Save an attachment of a mail under its own name."""
    name, data = parts(uid)[index]
    return store.save(name, data)


@mcp.tool()
def read_attachment(name: str) -> str:
    """Text of a saved attachment."""
    return store.load(name)[:50_000]


def main():
    mcp.run()
