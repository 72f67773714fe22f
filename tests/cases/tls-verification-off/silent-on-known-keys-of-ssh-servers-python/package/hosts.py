import os
import subprocess

import asyncssh
import paramiko
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("hosts")
KNOWN = os.path.expanduser("~/.config/lamps/hosts")


def connected(host: str) -> paramiko.SSHClient:
    client = paramiko.SSHClient()
    client.load_host_keys(KNOWN)
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host, username="ops")
    return client


@mcp.tool()
def uptime() -> str:
    """How long the lamp server has been up."""
    _, out, _ = connected("lamps.example").exec_command("uptime")
    return out.read().decode()


@mcp.tool()
async def load() -> str:
    """The load of the lamp server."""
    async with asyncssh.connect("lamps.example", known_hosts=KNOWN) as link:
        return (await link.run("cat /proc/loadavg")).stdout


@mcp.tool()
def disks() -> str:
    """The disks of the lamp server."""
    line = ["ssh", "-o", "StrictHostKeyChecking=yes", "-o", f"UserKnownHostsFile={KNOWN}", "lamps.example", "df"]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout
