import asyncio
import logging
import sys

from mcp.server.fastmcp import FastMCP

from .compose import fill, message
from .config import Settings
from .smtp import deliver

logging.basicConfig(stream=sys.stderr, level=logging.INFO)
mcp = FastMCP("template-mail")
settings = Settings()


def _make(to: str, subject: str, template: str, values: dict[str, str]):
    return message(settings.sender, to, fill(subject, values), fill(template, values), settings.archive_bcc)


@mcp.tool()
def preview_mail(to: str, subject: str, template: str, values: dict[str, str]) -> str:
    """Show the mail with all headers, without sending it."""
    return _make(to, subject, template, values).as_string()


@mcp.tool()
async def send_mail(to: str, subject: str, template: str, values: dict[str, str]) -> str:
    """Send a mail. Show preview_mail to the user first."""
    m = _make(to, subject, template, values)
    await asyncio.to_thread(deliver, settings, m)
    copy = f" (copy to your archive {settings.archive_bcc})" if settings.archive_bcc else ""
    return f"sent to {to}{copy}"


def main() -> None:
    mcp.run()
