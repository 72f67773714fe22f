from functools import cache

from mcp.server.fastmcp import FastMCP

from .config import Config
from .mailer import Mailer

mcp = FastMCP("mail-archive")


@cache
def _mailer() -> Mailer:
    return Mailer(Config.load())


@mcp.tool()
def send_mail(to: str, subject: str, body: str) -> str:
    """Send a mail. If an archive address is configured, it gets a copy."""
    return "sent to " + ", ".join(_mailer().send(to, subject, body))


@mcp.tool()
def archive_status() -> str:
    """The configured archive address, if any."""
    return _mailer().config.archive or "no archive copy is sent"


def main() -> None:
    mcp.run()
