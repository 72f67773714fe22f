import asyncio
import re
from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from .cache import Cache
from .source import SourceError, fetch

mcp = FastMCP("rate-cache")
cache = Cache(ttl=6 * 3600)
CODE = re.compile(r"[A-Z]{3}")
_tasks: set[asyncio.Task] = set()


def _code(text: str) -> str:
    text = text.strip().upper()
    if not CODE.fullmatch(text):
        raise ValueError("currencies have three letters")
    return text


async def _refresh(base: str) -> dict[str, float]:
    rates = await fetch(base)
    cache.put(base, rates)
    return rates


async def _quiet(base: str) -> None:
    try:
        await _refresh(base)
    except SourceError:
        pass


async def _rates(base: str) -> dict[str, float]:
    found = cache.get(base)
    if found is None:
        return await _refresh(base)
    value, fresh = found
    if not fresh:
        task = asyncio.create_task(_quiet(base))
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)
    return value


@mcp.tool()
async def rate(source: str, target: str) -> float:
    """Rate of two currencies."""
    table, to = await _rates(_code(source)), _code(target)
    if to not in table:
        raise ValueError("unknown currency")
    return table[to]


@mcp.tool()
async def convert_money(amount: Decimal, source: str, target: str) -> str:
    """Convert an amount."""
    return f"{amount * Decimal(str(await rate(source, target))):.2f} {_code(target)}"


@mcp.tool()
def cache_info() -> dict:
    """Hits and misses since the start."""
    return {"hits": cache.hits, "misses": cache.misses}


def main() -> None:
    mcp.run()
