from mcp.server.fastmcp import FastMCP

from . import lookup, names

mcp = FastMCP("mail-keys")


@mcp.tool()
def openpgp_key(address: str) -> list[str]:
    """Keys that a domain publishes for an address."""
    return [lookup.armor(k) for k in lookup.raw(names.openpgp(address), "OPENPGPKEY")]


@mcp.tool()
def dkim(domain: str, selector: str) -> list[str]:
    """DKIM record of a selector."""
    return [t for t in lookup.txt(names.dkim(domain, selector)) if t.startswith("v=DKIM1")]


@mcp.tool()
def mta_sts(domain: str) -> list[str]:
    """MTA-STS record of a domain."""
    return [t for t in lookup.txt(names.mta_sts(domain)) if t.startswith("v=STSv1")]


def main() -> None:
    mcp.run()
