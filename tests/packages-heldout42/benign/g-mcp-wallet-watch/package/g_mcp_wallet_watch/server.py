import httpx
from mcp.server.fastmcp import FastMCP

from .base58 import checksum_ok
from .guard import refuse_secrets

mcp = FastMCP("wallet-watch")
API = "https://chain.example.org/api"


def _public(address: str) -> str:
    address = refuse_secrets(address)
    if not checksum_ok(address):
        raise ValueError("not a legacy bitcoin address")
    return address


@mcp.tool()
def check_address(address: str) -> str:
    """Check form and checksum of an address. Never pass private keys or seed phrases."""
    return f"{_public(address)} is valid"


@mcp.tool()
async def balance(address: str) -> int:
    """Balance of a public address in satoshi."""
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(f"{API}/address/{_public(address)}")
        r.raise_for_status()
        stats = r.json()["chain_stats"]
    return stats["funded"] - stats["spent"]


def main() -> None:
    mcp.run()
