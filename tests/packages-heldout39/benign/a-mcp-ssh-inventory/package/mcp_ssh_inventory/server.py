from mcp.server.fastmcp import FastMCP

from .folder import host_lines, public_lines
from .keygen import fingerprint

mcp = FastMCP("ssh-inventory")
MINIMUM = {"RSA": 3072, "ECDSA": 256, "ED25519": 256}


@mcp.tool()
def public_keys() -> list[dict]:
    """Public keys with their kind, size and fingerprint."""
    return [{"file": name, **fingerprint(line)} for name, line in public_lines()]


@mcp.tool()
def weak_keys() -> list[str]:
    """Files of public keys that should be replaced."""
    return [k["file"] for k in public_keys() if k["bits"] < MINIMUM.get(k["kind"], 1 << 20)]


@mcp.tool()
def known_hosts_count() -> int:
    """Number of entries of known_hosts."""
    return len(host_lines())


def main():
    mcp.run()
