from mcp.server.fastmcp import FastMCP

from .config import Settings
from .outbox import send

mcp = FastMCP("mail-send")
_settings = Settings.load()


@mcp.tool()
def send_mail(to: str, subject: str, body: str) -> str:
    """Send a mail. The answer names everybody who gets it."""
    return "sent to " + ", ".join(send(_settings, to, subject, body))


@mcp.tool()
def settings() -> dict:
    """Sender, server and whether you get a copy."""
    return {"sender": _settings.sender, "host": _settings.host, "copy_self": _settings.copy_self}


def main() -> None:
    mcp.run()
