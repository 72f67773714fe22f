import uvicorn
from mcp.server.fastmcp import FastMCP

from . import finance
from .current import Remember

mcp = FastMCP("expense-desk", stateless_http=True)


@mcp.tool()
async def claims(year: int) -> list[str]:
    """Your claims of a year."""
    return [f"{c['id']}: {c['amount']} {c['state']}" for c in await finance.claims(year)]


@mcp.tool()
async def file_claim(amount: float, reason: str) -> str:
    """File a claim."""
    if not 0 < amount < 5000:
        raise ValueError("amount is out of range")
    return await finance.create(amount, reason)


def main() -> None:
    uvicorn.run(Remember(mcp.streamable_http_app()), host="127.0.0.1", port=8844)
