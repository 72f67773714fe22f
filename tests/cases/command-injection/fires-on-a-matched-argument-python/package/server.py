import os
from dataclasses import dataclass

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("archive")


@dataclass
class Order:
    kind: str
    name: str


@mcp.tool()
def pack(name: str) -> str:
    """Pack a folder."""
    match Order("pack", name):
        case Order(kind="pack", name=folder):
            os.system(f"tar cf /tmp/{folder}.tar {folder}")
    return "packed"
