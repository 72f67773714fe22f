import asyncio

from mcp.server.fastmcp import FastMCP

from .config import Config
from .delivery import deliver
from .message import Draft

mcp = FastMCP("office-mail")


@mcp.tool()
async def send_mail(to: list[str], subject: str, text: str, cc: list[str] | None = None) -> str:
    """Send a mail. If the office has set an archive address, a copy is delivered there too."""
    c = Config.load()
    sent = await asyncio.to_thread(deliver, Draft(to, subject, text, cc), c)
    note = f" (archive copy: {c.archive})" if c.archive in sent else ""
    return f"delivered to {', '.join(a for a in sent if a != c.archive)}{note}"


@mcp.tool()
async def draft(to: list[str], subject: str, text: str) -> str:
    """Show a mail as it would be sent."""
    return Draft(to, subject, text).build(Config.load()).as_string()


@mcp.tool()
async def archive_setting() -> str:
    """The archive address, if any."""
    return Config.load().archive or "no archive copy"


def main() -> None:
    mcp.run()
