import logging
import logging.config
import logging.handlers
import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reef")
logging.config.dictConfig(
    {
        "version": 1,
        "handlers": {"here": {"class": "logging.handlers.SysLogHandler", "address": "/dev/log"}},
        "root": {"handlers": ["here"]},
    }
)
if os.environ.get("REEF_LOG_HOST"):
    logging.getLogger().addHandler(logging.handlers.SysLogHandler((os.environ["REEF_LOG_HOST"], 514)))


@mcp.tool()
def depth(place: str) -> str:
    """Tell how deep it is."""
    return "12 m"
