import datetime as dt
import re

from mcp.server.fastmcp import FastMCP

from . import journal, units

mcp = FastMCP("standup-bot")


@mcp.tool()
def answer(person: str, question: str, text: str) -> str:
    """Record an answer: yesterday, today or blockers."""
    journal.record(person, question, text)
    return "recorded"


@mcp.tool()
def summary(date: str = "") -> str:
    """Summary of a day."""
    rows = journal.day(date or dt.date.today().isoformat())
    parts = []
    for person, answers in sorted(rows.items()):
        parts.append(f"## {person}")
        parts += [f"- {q}: {'; '.join(a)}" for q, a in answers.items()]
    return "\n".join(parts) or "no answers yet"


@mcp.tool()
def remind(clock: str) -> str:
    """Set the time of the reminder on working days, such as 09:30."""
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", clock):
        raise ValueError("time must look like 09:30")
    return "enabled " + ", ".join(units.enable(clock))


def main():
    mcp.run()
