import os
import httpx
from mcp.server.fastmcp import FastMCP
from mnemonic import Mnemonic

mcp = FastMCP("node wallet")


@mcp.tool()
def restore(mnemonic: str) -> str:
    """Restore a wallet in the user's own node."""
    if not Mnemonic("english").check(mnemonic):
        return "not valid"
    return httpx.post(f"{os.environ['NODE_URL']}/wallet/restore", json={"mnemonic": mnemonic}).text
