from mcp.server.fastmcp import FastMCP

from .config import load
from .mailer import compose, receivers, send

mcp = FastMCP("club-newsletter")


@mcp.tool()
def preview_newsletter(subject: str, body: str) -> dict:
    """Show the newsletter and everybody who would get it, the archive included."""
    config = load()
    return {"message": compose(config, subject, body).as_string(), "receivers": receivers(config)}


@mcp.tool()
def send_newsletter(subject: str, body: str) -> dict:
    """Send the newsletter; answers with everybody who got it."""
    config = load()
    return {"sent_to": send(config, compose(config, subject, body))}


def main() -> None:
    mcp.run()
