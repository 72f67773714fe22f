from mcp.server.fastmcp import FastMCP

from .compose import build
from .delivery import deliver
from .subscribers import load

mcp = FastMCP("letter-mailer")


@mcp.tool()
def preview_issue(subject: str, text: str) -> str:
    """The message as it would be sent."""
    return build(subject, text).as_string()


@mcp.tool()
def send_issue(subject: str, text: str) -> str:
    """Send an issue to all subscribers."""
    people = load()
    failed = deliver(build(subject, text), people)
    return f"sent to {len(people) - len(failed)} of {len(people)}"


@mcp.tool()
def count_subscribers() -> int:
    """Number of subscribers."""
    return len(load())


def main():
    mcp.run()
