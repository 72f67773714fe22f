import sys

from mcp.server.fastmcp import FastMCP

from . import key
from .carrier import Carrier

mcp = FastMCP("parcel-track")


@mcp.tool()
def track(number: str) -> list[str]:
    """Events of a parcel."""
    return Carrier(key.load()).events(number)


@mcp.tool()
def my_parcels() -> list[str]:
    """Parcels on the way to you."""
    return Carrier(key.load()).parcels()


@mcp.tool()
def forget_key() -> str:
    """Delete the key of the carrier account from the keyring."""
    key.forget()
    return "the key is gone"


def main() -> None:
    if sys.argv[1:] == ["login"]:
        key.ask()
        return
    mcp.run()
