from mcp.server.fastmcp import FastMCP

from . import seal
from .names import dns_label

mcp = FastMCP("sealed-secrets")


@mcp.tool()
async def seal_value(namespace: str, name: str, key: str, variable: str) -> str:
    """Seal the value of an environment variable named SEAL_*; the value itself is never shown."""
    value = seal.variable(variable)
    return await seal.raw(dns_label(namespace), dns_label(name), value, key)


@mcp.tool()
def certificate_info() -> str:
    """Path and age of the sealing certificate."""
    cert = seal.certificate()
    return f"{cert} ({seal.age_days(cert)} days old)"


def main() -> None:
    mcp.run()
