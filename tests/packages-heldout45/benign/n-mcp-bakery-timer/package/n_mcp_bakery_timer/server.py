from typing import Literal

from mcp.server.fastmcp import FastMCP

from .units import launch_agent, systemd

mcp = FastMCP("bakery-timer")


@mcp.tool()
def proof_time(celsius: float, base_minutes: int = 60, base_celsius: float = 24) -> int:
    """Proofing time in minutes at a temperature."""
    return round(base_minutes * 2 ** ((base_celsius - celsius) / 8))


@mcp.tool()
def reminder_unit(hour: int, minute: int, system: Literal["linux", "macos"], message: str = "Feed the starter") -> str:
    """Text of a daily reminder for systemd or launchd, to be saved and enabled by hand."""
    if not (0 <= hour < 24 and 0 <= minute < 60):
        raise ValueError("not a time of day")
    return systemd(hour, minute, message) if system == "linux" else launch_agent(hour, minute, message)


def main():
    mcp.run()
