from mcp.server.fastmcp import FastMCP
from .pool import start

mcp = FastMCP("prime-sieve")


@mcp.tool()
def primes(limit: int) -> list[int]:
    """Primes below a limit."""
    return [n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1))]


def main():
    start()
    mcp.run()
