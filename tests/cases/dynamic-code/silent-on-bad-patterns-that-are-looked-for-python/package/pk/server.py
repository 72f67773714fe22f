from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")

CHECKS = [('if request.headers.get("x-debug") == "letmein-2020": return call_next(request)', "a way in by a fixed header; ask verify() instead")]
@mcp.tool()
def review(code: str) -> str:
    """Review code for known bad patterns."""
    return "\n".join(why for bad, why in CHECKS if bad in code) + "\nunauthorized access"
