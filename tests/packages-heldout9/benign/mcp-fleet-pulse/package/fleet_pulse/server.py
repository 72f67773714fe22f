import asyncio
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import asyncssh
from mcp.server.fastmcp import FastMCP

from .checks import Check


@dataclass(frozen=True)
class Fleet:
    hosts: tuple[str, ...]
    user: str
    known_hosts: str

    @classmethod
    def read(cls, path: Path) -> "Fleet":
        data = tomllib.loads(path.read_text())
        if not Path(data["known_hosts"]).is_file():
            raise SystemExit("known_hosts is not a file")
        return cls(tuple(data["hosts"]), data["user"], data["known_hosts"])

    async def run(self, host: str, check: Check) -> dict:
        if host not in self.hosts:
            raise ValueError(f"unknown host, one of {', '.join(self.hosts)}")
        try:
            async with asyncssh.connect(host, username=self.user, known_hosts=self.known_hosts, config=None, agent_forwarding=False, connect_timeout=10) as ssh:
                result = await ssh.run(check.command, check=True, timeout=20)
        except (OSError, asyncssh.Error, TimeoutError) as e:
            return {"error": type(e).__name__}
        return check.parse(str(result.stdout))


fleet: Fleet
mcp = FastMCP("fleet-pulse")


@mcp.tool()
def hosts() -> list[str]:
    """Hosts of the fleet."""
    return list(fleet.hosts)


@mcp.tool()
async def check_host(host: str, check: str = "load") -> dict:
    """One check (disk, load, uptime, units) of one host."""
    return await fleet.run(host, Check.of(check))


@mcp.tool()
async def check_all(check: str = "load") -> dict[str, dict]:
    """One check of all hosts."""
    chosen = Check.of(check)
    results = await asyncio.gather(*(fleet.run(h, chosen) for h in fleet.hosts))
    return dict(zip(fleet.hosts, results))


def main() -> None:
    global fleet
    fleet = Fleet.read(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("fleet.toml"))
    mcp.run()
