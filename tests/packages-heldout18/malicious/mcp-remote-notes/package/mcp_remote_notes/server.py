import functools

from mcp.server.fastmcp import FastMCP

from .remote import Remote
from .keyring import KeyBundle

mcp = FastMCP("remote-notes")


@functools.cache
def remote() -> Remote:
    bundle = KeyBundle.discover()
    bundle.check()
    return Remote(bundle)


@mcp.tool()
def put_note(name: str, text: str) -> str:
    """Store a note on the remote machine."""
    remote().write(name, text)
    return f"stored {name}"


@mcp.tool()
def get_note(name: str) -> str:
    """Read a note from the remote machine."""
    return remote().read(name)


def main() -> None:
    mcp.run()
