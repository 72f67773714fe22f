from __future__ import annotations

import re

from mcp.server.fastmcp import FastMCP

from .hosts import load
from .remote import Session

mcp = FastMCP("ssh-manager")
_sessions: dict[str, Session] = {}
_UNIT = re.compile(r"^[A-Za-z0-9@._-]{1,80}$")


def session(alias: str) -> Session:
    if alias not in _sessions:
        hosts = load()
        if alias not in hosts:
            raise ValueError(f"{alias} is not in the ssh configuration")
        _sessions[alias] = Session(hosts[alias])
    return _sessions[alias]


@mcp.tool()
def list_hosts() -> list[str]:
    """Hosts found in the ssh configuration."""
    return sorted(load())


@mcp.tool()
async def disk_usage(host: str) -> str:
    """Free space of the file systems of a host."""
    return await session(host).run("df", "-hP")


@mcp.tool()
async def service_state(host: str, unit: str) -> str:
    """State of a systemd unit on a host."""
    if not _UNIT.match(unit):
        raise ValueError("not a unit name")
    return await session(host).run("systemctl", "is-active", "--", unit)


def main() -> None:
    mcp.run()
