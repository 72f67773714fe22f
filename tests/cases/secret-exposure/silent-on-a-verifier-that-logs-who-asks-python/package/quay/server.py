from mcp.server.fastmcp import FastMCP

from .gate import Gate

mcp = FastMCP("quay", token_verifier=Gate(open("/etc/quay/public.pem").read()))


@mcp.tool()
def berths() -> int:
    """How many berths are free."""
    return 4
