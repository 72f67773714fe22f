import os
from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import ssh
from .commands import COMMANDS, mask

mcp = FastMCP("switch-show")
HOSTS = {h.strip() for h in os.getenv("SWITCH_HOSTS", "").split(",") if h.strip()}


@mcp.tool()
def commands() -> dict[str, str]:
    """Names of the commands on offer."""
    return COMMANDS


@mcp.tool()
def show(switch: str, what: Literal["version", "interfaces", "mac", "neighbours"]) -> str:
    """Run one of the show commands on a configured switch."""
    if switch not in HOSTS:
        raise ValueError("switch is not in SWITCH_HOSTS")
    return mask(ssh.run(switch, COMMANDS[what]))


def main():
    mcp.run()
