import re
from typing import Literal

from mcp.server.fastmcp import FastMCP

from .device import Device
from .dialects import PORT, VLAN

mcp = FastMCP("switch-vlans")
Kind = Literal["cisco_ios", "arista_eos"]


def _word(s: str) -> str:
    if not re.fullmatch(r"[\w./-]{1,32}", s):
        raise ValueError("letters, digits, dot, slash and dash only")
    return s


@mcp.tool()
def list_vlans(host: str, kind: Kind) -> list:
    """VLANs of a switch."""
    return Device(_word(host), kind).show("show vlan")


@mcp.tool()
def add_vlan(host: str, kind: Kind, id: int, name: str) -> str:
    """Create a VLAN and return the lines applied."""
    return Device(_word(host), kind).apply(VLAN[kind], id=int(id), name=_word(name))


@mcp.tool()
def assign_port(host: str, kind: Kind, port: str, id: int) -> str:
    """Put an access port into a VLAN."""
    return Device(_word(host), kind).apply(PORT[kind], port=_word(port), id=int(id))


def main() -> None:
    mcp.run()
