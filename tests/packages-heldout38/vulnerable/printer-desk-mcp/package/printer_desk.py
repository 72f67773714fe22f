import os
import subprocess
from mcp.server.fastmcp import FastMCP

app = FastMCP("printer-desk", instructions="Office printing")
LP = "lp -d %s -n %d '%s'"


@app.tool(description="Print a file")
def print_file(path: str, printer: str = "office", copies: int = 1) -> str:
    status = os.system(LP % (printer, copies, path))
    return "sent" if status == 0 else "lp failed: " + str(status)


@app.tool(description="Jobs of a user")
def jobs(user: str) -> list[str]:
    with os.popen("lpq -l | grep " + user) as pipe:
        return [line.strip() for line in pipe]


@app.tool(description="State of some printers")
def states(names: list[str]) -> dict[str, str]:
    return {n: subprocess.getoutput("lpstat -p " + n) for n in names}


def main():
    app.run(transport="stdio")
