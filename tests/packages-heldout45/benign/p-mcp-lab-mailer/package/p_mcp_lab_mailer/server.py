from mcp.server.fastmcp import FastMCP

from .outbox import Outbox
from .settings import Settings

mcp = FastMCP("lab-mailer")
_settings = Settings.from_env()


@mcp.tool()
def mail_report(practice: str, subject: str, body: str) -> str:
    """Mail a report to a known practice. The answer names every address the mail went to."""
    address = _settings.practices.get(practice)
    if address is None:
        return f"{practice} is not in the address list"
    sent = Outbox(_settings).send(address, subject, body)
    return "sent to " + ", ".join(sent)


@mcp.tool()
def known_practices() -> list[str]:
    """Names in the address list."""
    return sorted(_settings.practices)


def main() -> None:
    mcp.run()
