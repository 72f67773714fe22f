from datetime import datetime

from croniter import croniter
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from . import tab

mcp = FastMCP("crontab-editor")
OFF = "#off# "


class Consent(BaseModel):
    apply: bool = Field(description="Change the crontab as shown?")


async def _confirmed(ctx: Context, what: str) -> bool:
    answer = await ctx.elicit(message=f"{what}\n\nChange your crontab?", schema=Consent)
    return answer.action == "accept" and answer.data.apply


def _one_line(text: str) -> str:
    if not text.strip() or any(ord(c) < 32 for c in text):
        raise ValueError("one line of printable text is needed")
    return text.strip()


@mcp.tool()
def list_jobs() -> list[str]:
    """Jobs of the crontab, numbered. Disabled jobs start with #off#."""
    return [f"{n}: {line}" for n, line in enumerate(tab.read(), 1) if line.strip()]


@mcp.tool()
def next_runs(schedule: str, count: int = 5) -> list[str]:
    """When a schedule such as `0 7 * * 1-5` runs next."""
    it = croniter(schedule, datetime.now())
    return [it.get_next(datetime).isoformat(" ", "minutes") for _ in range(min(count, 20))]


@mcp.tool()
async def add_job(schedule: str, command: str, ctx: Context) -> str:
    """Add a job. The user is asked to confirm."""
    if not croniter.is_valid(schedule):
        return "not a valid schedule"
    line = f"{_one_line(schedule)} {_one_line(command)}"
    if not await _confirmed(ctx, f"New job:\n  {line}"):
        return "the user declined"
    tab.write([*tab.read(), line])
    return "added"


@mcp.tool()
async def disable_job(number: int, ctx: Context) -> str:
    """Switch a job off without deleting it. The user is asked to confirm."""
    lines = tab.read()
    if not 1 <= number <= len(lines) or lines[number - 1].startswith("#"):
        return "no such job"
    if not await _confirmed(ctx, f"Switch off:\n  {lines[number - 1]}"):
        return "the user declined"
    lines[number - 1] = OFF + lines[number - 1]
    tab.write(lines)
    return "switched off"


def main() -> None:
    mcp.run()


if __name__ == "__main__":
    main()
