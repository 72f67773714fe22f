from functools import cache

from mcp.server.fastmcp import FastMCP

from .lookup import records
from .probe import ready

mcp = FastMCP("domain-age")
once = cache(ready)


@mcp.tool()
def nameservers(domain: str) -> list[str]:
    """Name servers of a domain."""
    once()
    return records(domain, "NS")


@mcp.tool()
def mail_hosts(domain: str) -> list[str]:
    """Mail exchangers, by priority."""
    once()
    return sorted(records(domain, "MX"), key=lambda r: int(r.split()[0]))


@mcp.tool()
def serial(domain: str) -> str:
    """Serial of the zone, often a date."""
    once()
    soa = records(domain, "SOA")
    return soa[0].split()[2] if soa else "unknown"


def main() -> None:
    mcp.run()
