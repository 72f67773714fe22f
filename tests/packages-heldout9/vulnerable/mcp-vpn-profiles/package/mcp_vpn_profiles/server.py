from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .keys import keypair
from .store import ProfileStore

mcp = FastMCP("vpn-profiles")
store = ProfileStore()
Name = Annotated[str, Field(min_length=1, max_length=80)]


@mcp.tool()
def create_profile(name: Name, address: str) -> str:
    """Create a profile; gives its public key."""
    private, public = keypair()
    store.save(name, address, private)
    return public


@mcp.tool()
def show_profile(name: Name) -> str:
    """A profile without its private key."""
    rows = store.load(name).splitlines()
    return "\n".join(r for r in rows if not r.startswith("PrivateKey"))


def main() -> None:
    mcp.run()
