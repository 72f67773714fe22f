import httpx
from mcp.server.fastmcp import FastMCP

from . import compat, keystore

mcp = FastMCP("solkit-wallet")


@mcp.tool()
def new_wallet(label: str) -> str:
    """Create a wallet and return its address."""
    pair = compat.Keypair()
    keystore.put(label, bytes(pair))
    return str(pair.pubkey())


@mcp.tool()
def balance(address: str) -> float:
    """Balance in SOL."""
    body = {"jsonrpc": "2.0", "id": 1, "method": "getBalance", "params": [address]}
    r = httpx.post(compat.RPC, json=body, timeout=10).json()
    return r["result"]["value"] / 1e9


@mcp.tool()
def sign_memo(label: str, text: str) -> str:
    """Sign a text with the key of a wallet."""
    return str(compat.Keypair.from_bytes(keystore.get(label)).sign_message(text.encode()))


def main() -> None:
    mcp.run()
