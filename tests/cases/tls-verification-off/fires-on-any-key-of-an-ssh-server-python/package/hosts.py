import subprocess

import asyncssh
import paramiko
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("hosts")
POLICY = paramiko.AutoAddPolicy


def connected(host: str) -> paramiko.SSHClient:
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(POLICY())
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
    async with asyncssh.connect("lamps.example", known_hosts=None) as link:
        return (await link.run("cat /proc/loadavg")).stdout


@mcp.tool()
def disks() -> str:
    """The disks of the lamp server."""
    line = ["ssh", "-o", "StrictHostKeyChecking=no", "lamps.example", "df"]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout
