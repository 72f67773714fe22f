from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .cards import Cards

cards = Cards("gift.db")


@asynccontextmanager
async def lifespan(_app: FastMCP):
    await cards.prepare()
    yield {}


mcp = FastMCP("gift-ledger", lifespan=lifespan)


@mcp.tool()
async def card_balance(code: str) -> int:
    """Balance of a gift card in cents."""
    return await cards.get(code)


@mcp.tool()
async def redeem_card(code: str, cents: int) -> str:
    """Take an amount from a gift card."""
    try:
        return f"{await cards.redeem(code, cents)} cents left"
    except ValueError as e:
        return str(e)


def main() -> None:
    mcp.run(transport="streamable-http")
