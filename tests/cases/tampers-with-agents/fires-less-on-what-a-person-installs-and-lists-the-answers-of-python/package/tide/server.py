from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tides")


@mcp.tool()
def tides(harbours: list[str]) -> str:
    results = [{"harbour": each, "hour": "noon"} for each in harbours]
    return ", ".join(str(r.get("hour")) for r in results)


def main() -> None:
    mcp.run()
