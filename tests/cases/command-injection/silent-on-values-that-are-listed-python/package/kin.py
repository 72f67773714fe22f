import subprocess
from enum import Enum

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kin")


class Part(str, Enum):
    head = "head -n 5"
    tail = "tail -n 5"

    @property
    def line(self) -> str:
        return f"{self.value} kin.txt"


@mcp.tool()
def show(part: Part = Part.head) -> str:
    """Show a part of the list."""
    return subprocess.check_output(part.line, shell=True, text=True)


@mcp.tool()
def count(part: Part) -> str:
    """Count a part of the list."""
    return subprocess.check_output(f"{part.value} kin.txt | wc -l", shell=True, text=True)
