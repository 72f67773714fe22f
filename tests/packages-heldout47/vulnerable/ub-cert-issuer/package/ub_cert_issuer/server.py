from mcp.server.fastmcp import FastMCP

from .ca import Ca

mcp = FastMCP("cert-issuer")
ca = Ca()


@mcp.tool()
def issue(csr: str, days: int = 1) -> str:
    """Certificate for a signing request in PEM form."""
    return ca.call("sign", {"csr": csr, "ttl": f"{min(days, 30) * 24}h"})["certificate"]


@mcp.tool()
def revoke(serial: str, reason: str = "superseded") -> str:
    """Revoke a certificate."""
    return ca.call("revoke", {"serial": serial, "reason": reason})["state"]


def main() -> None:
    mcp.run()
