from mcp.server.fastmcp import FastMCP

from . import contacts
from .engine import Engine, Letter

mcp = FastMCP("letter-writer")
engine = Engine()
SAMPLE = {"name": "Alex Sample", "city": "Sampletown", "company": "Example Ltd"}


@mcp.tool()
def preview(subject: str, text: str) -> str:
    """Preview a letter with a sample contact; use {{ name }} and other columns."""
    return Letter(engine, subject, text).for_(SAMPLE)


@mcp.tool()
def mail_merge(subject: str, text: str, group: str, limit: int = 20) -> list[str]:
    """Letters for the contacts of a group."""
    letter = Letter(engine, subject, text)
    return [letter.for_(c) for c in contacts.by_group(group)[: min(limit, 100)]]


def main():
    mcp.run()
