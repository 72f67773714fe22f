import os
from pathlib import Path
from typing import Literal

from mcp.server.fastmcp import FastMCP

from .queue import Jobs
from .shell import group, pairs, run

mcp = FastMCP("playbook-runner")
jobs = Jobs()
BOOKS = Path(os.environ.get("PLAYBOOKS", "/etc/playbooks"))


@mcp.tool()
async def run_playbook(book: Literal["update", "restart", "backup"], hosts: str, variables: dict[str, str] | None = None) -> str:
    """Run one of the known playbooks."""
    line = f"ansible-playbook {BOOKS / book}.yml -l {group(hosts)} {pairs(variables or {})}"
    return await jobs.do(run(line))


@mcp.tool()
async def ping_group(hosts: str) -> str:
    """Ping a group of hosts."""
    return await jobs.do(run(f"ansible {group(hosts)} -m ping", 60))


def main():
    mcp.run()
