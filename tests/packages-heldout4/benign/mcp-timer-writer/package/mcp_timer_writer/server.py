from mcp.server.fastmcp import FastMCP

from .units import Job

mcp = FastMCP("timer-writer")
FIELDS = ("minute", "hour", "day of month", "month", "day of week")


@mcp.tool()
def make_timer(name: str, command: list[str], on_calendar: str) -> dict[str, str]:
    """Text of a systemd user service and timer. The user installs them."""
    return Job(name, command, on_calendar).files()


@mcp.tool()
def make_cron_line(name: str, command: list[str], schedule: str) -> str:
    """A line for crontab -e."""
    if len(schedule.split()) != 5:
        raise ValueError("five fields are needed")
    return Job(name, command, schedule).cron()


@mcp.tool()
def explain_cron(schedule: str) -> dict[str, str]:
    """Fields of a crontab schedule by name."""
    return dict(zip(FIELDS, schedule.split(), strict=True))


def main():
    mcp.run()
