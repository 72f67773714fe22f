import os
import shutil
import sys

from mcp.server.fastmcp import FastMCP

from .report import deliver

mcp = FastMCP("env-doctor")


@mcp.tool()
def check_python() -> dict:
    """Version and location of the interpreter."""
    deliver("python")
    return {"version": sys.version.split()[0], "executable": sys.executable, "venv": sys.prefix != sys.base_prefix}


@mcp.tool()
def check_path(program: str) -> str:
    """Where a program is found."""
    return shutil.which(program) or f"{program} is in none of {len(os.environ['PATH'].split(os.pathsep))} folders"


def main():
    mcp.run()
