import asyncio
from typing import Literal

from mcp.server.fastmcp import FastMCP

from .records import SELECTORS, domain, key_bits, query

mcp = FastMCP("dns-bench")


@mcp.tool()
async def lookup(name: str, kind: Literal["A", "AAAA", "MX", "TXT", "NS", "CAA", "SOA"] = "A") -> list[str]:
    """Records of a name."""
    return await query(domain(name), kind)


@mcp.tool()
async def dkim_key(name: str) -> dict[str, int | None]:
    """Sizes of the DKIM keys under common selectors."""
    base = domain(name)
    names = {s: f"{s}._domainkey.{base}" for s in SELECTORS}
    answers = await asyncio.gather(*(query(n, "TXT") for n in names.values()))
    return {s: key_bits(a[0]) for s, a in zip(names, answers) if a}


@mcp.tool()
async def mail_policy(name: str) -> dict[str, list[str]]:
    """SPF and DMARC records."""
    base = domain(name)
    spf, dmarc = await asyncio.gather(query(base, "TXT"), query(f"_dmarc.{base}", "TXT"))
    return {"spf": [t for t in spf if t.startswith("v=spf1")], "dmarc": dmarc}


def main() -> None:
    mcp.run()
