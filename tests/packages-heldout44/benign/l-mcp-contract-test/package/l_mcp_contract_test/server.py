import json

from mcp.server.fastmcp import FastMCP

from .contract import CONTRACTS, differences
from .http import session

mcp = FastMCP("contract-test")


@mcp.tool()
async def run_contract(name: str) -> dict:
    """Call the endpoint of a contract and list the differences."""
    c = CONTRACTS[name]
    async with session() as s, s.get(c.path, allow_redirects=False) as r:
        body = json.loads(await r.text()) if r.content_type == "application/json" else None
        return {"status": r.status, "differences": differences(c, r.status, body)}


@mcp.tool()
def list_contracts() -> list[str]:
    """Names of the contracts."""
    return sorted(CONTRACTS)


def main() -> None:
    mcp.run()
