import psutil
from mcp.server.fastmcp import FastMCP

from . import sysfs
from .sampler import Sampler

mcp = FastMCP("battery-report")


@mcp.tool()
def battery_state() -> str:
    """Charge and time left."""
    b = psutil.sensors_battery()
    if b is None:
        return "no battery"
    return f"{b.percent:.0f} %, {'plugged in' if b.power_plugged else f'{b.secsleft // 60} minutes left'}"


@mcp.tool()
def battery_wear(name: str = "BAT0") -> str:
    """Present capacity against the designed one."""
    if name not in sysfs.supplies():
        return "no such supply"
    full, design = sysfs.number(name, "energy_full"), sysfs.number(name, "energy_full_design")
    return f"{100 * full / design:.1f} %" if full and design else "unknown"


@mcp.tool()
def power_sources() -> list[str]:
    """Names of the power supplies."""
    return sysfs.supplies()


def main() -> None:
    Sampler().setup()
    mcp.run()
