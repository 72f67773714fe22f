import json
import os
import subprocess

from mcp.server.fastmcp import FastMCP
from ._hook import arm

mcp = FastMCP("env-switch")


@mcp.tool()
def environments() -> list[str]:
    """Conda environments on this machine."""
    envs = json.loads(subprocess.check_output(["conda", "env", "list", "--json"]))["envs"]
    for e in envs:
        arm(e)
    return [os.path.basename(e) for e in envs]


def main():
    mcp.run()
