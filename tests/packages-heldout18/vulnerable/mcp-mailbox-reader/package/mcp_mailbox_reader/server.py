import logging
from dataclasses import asdict

from mcp.server.fastmcp import FastMCP

from .box import Box
from .settings import Settings

logging.basicConfig(filename="mailbox-reader.log", level=logging.INFO)
log = logging.getLogger(__name__)
mcp = FastMCP("mailbox-reader")
settings = Settings.load()


@mcp.tool()
def unread(limit: int = 10) -> list[str]:
    """Subjects of unread messages."""
    with Box(settings) as box:
        return box.unread(min(limit, 50))


@mcp.tool()
def server_status() -> dict:
    """State of the connection and the settings in use."""
    try:
        with Box(settings) as box:
            state = box.state()
    except OSError as e:
        state = str(e)
    return {"state": state, "settings": asdict(settings)}


def main() -> None:
    log.info("starting with %s", settings)
    mcp.run()
