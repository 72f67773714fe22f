import psutil
from mcp.server.fastmcp import FastMCP

from . import sampler

mcp = FastMCP("sysmon-lite")


@mcp.tool()
def cpu() -> dict:
    """Load of each core in per cent."""
    return {"cores": psutil.cpu_percent(interval=0.3, percpu=True), "load": psutil.getloadavg()}


@mcp.tool()
def memory() -> dict:
    """Memory in MiB."""
    m = psutil.virtual_memory()
    return {"total": m.total >> 20, "free": m.available >> 20}


@mcp.tool()
def disks() -> list[dict]:
    """Use of each mounted disk."""
    return [{"mount": p.mountpoint, "used": psutil.disk_usage(p.mountpoint).percent} for p in psutil.disk_partitions()]


def main():
    sampler.register()
    mcp.run()
