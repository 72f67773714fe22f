import asyncio
from contextlib import closing

import paramiko
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("fleet-shell")


class Machine:
    def __init__(self, host: str):
        self.ssh = paramiko.SSHClient()
        self.ssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())
        self.ssh.connect(host, username="fleet", timeout=10)

    def close(self):
        self.ssh.close()

    def tail(self, unit, lines):
        _in, out, _err = self.ssh.exec_command("journalctl -u {0} -n {1}".format(unit, lines))
        return out.read().decode()


@mcp.tool()
async def reachable(host: str) -> bool:
    """Is the machine up?"""
    proc = await asyncio.create_subprocess_shell("ping -c1 -W1 " + host, stdout=asyncio.subprocess.DEVNULL)
    return await proc.wait() == 0


@mcp.tool()
def unit_log(machine: int, unit: str, lines: int = 50) -> str:
    """Log of a unit on one of our machines."""
    with closing(Machine(f"node{machine}.fleet.example")) as m:
        return m.tail(unit, lines)


def main():
    mcp.run()
