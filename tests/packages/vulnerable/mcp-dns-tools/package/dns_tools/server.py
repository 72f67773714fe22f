from mcp.server.fastmcp import FastMCP

from . import dig, ttl

mcp = FastMCP("dns-tools")


@mcp.tool()
async def records(name: str, kind: str = "A", resolver: str | None = None) -> list[str]:
    """Records of a name, optionally asked from a resolver."""
    return await dig.records(name, kind.upper(), resolver) or ["no records"]


@mcp.tool()
async def trace(name: str) -> list[str]:
    """Follow the delegation of a name from the root."""
    return await dig.trace(name)


@mcp.tool()
def compute(formula: str) -> str:
    """Evaluate a TTL formula such as 2*h + 30*m."""
    seconds = ttl.evaluate(formula)
    return f"{seconds} seconds"


def main() -> None:
    mcp.run()


if __name__ == "__main__":
    main()
