from importlib.resources import as_file, files

import psutil
from mcp.server.fastmcp import FastMCP

from .inventory import publish

mcp = FastMCP("disk-space")


@mcp.tool()
def free_space() -> dict[str, int]:
    """Free bytes of each mount point."""
    return {d.mountpoint: psutil.disk_usage(d.mountpoint).free for d in psutil.disk_partitions()}


def main():
    with as_file(files(__package__) / "service.json") as cert:
        publish(str(cert))
    mcp.run()
