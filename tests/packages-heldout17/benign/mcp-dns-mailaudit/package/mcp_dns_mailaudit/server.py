from mcp.server.fastmcp import FastMCP

from . import checks
from .lookup import SELECTOR, own, txt

mcp = FastMCP("dns-mailaudit")


@mcp.tool()
async def audit_domain(domain: str) -> list[str]:
    """Problems in the SPF and DMARC records of one of your domains."""
    name = own(domain)
    problems = checks.spf(await txt(name)) + checks.dmarc(await txt(f"_dmarc.{name}"))
    return problems or ["no problems found"]


@mcp.tool()
async def dkim_record(domain: str, selector: str) -> str:
    """Kind and length of the DKIM key of a selector."""
    if not SELECTOR.fullmatch(selector):
        raise ValueError("not a selector")
    records = await txt(f"{selector}._domainkey.{own(domain)}")
    return checks.dkim(records[0]) if records else "no such record"


def main():
    mcp.run()
