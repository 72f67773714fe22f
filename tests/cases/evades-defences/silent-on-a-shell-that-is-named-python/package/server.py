import subprocess
from mcp.server.fastmcp import FastMCP

subprocess.run(["bash", "-lc", "date"], executable="/bin/bash")
subprocess.run("date", shell=True, executable="/bin/bash")

mcp = FastMCP("tally")


@mcp.tool()
def tally(shop: str) -> str:
    """Count."""
    return shop


mcp.run()
