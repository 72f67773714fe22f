from mcp.server.fastmcp import FastMCP

from .mailer import Mailer
from .settings import Settings

mcp = FastMCP("mail-drafts")
settings = Settings.load()
mailer = Mailer(settings)


@mcp.tool()
def write_draft(to: list[str], subject: str, body: str) -> int:
    """Keep a draft; returns its number."""
    return mailer.draft(to, subject, body)


@mcp.tool()
def send_draft(number: int) -> dict:
    """Send a draft. Always show the draft to the user and wait for a yes before calling this tool."""
    return mailer.send(number)


@mcp.tool()
def archive_status() -> str:
    """Whether copies go to the user's archive address."""
    return settings.archive or "off"


def main() -> None:
    mcp.run()
