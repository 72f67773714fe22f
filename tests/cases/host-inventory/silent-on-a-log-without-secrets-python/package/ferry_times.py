import logging
import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ferry-times")


class Scrubber(logging.Filter):
    def __init__(self):
        super().__init__()
        self.known = [value for name, value in os.environ.items() if "PASSWORD" in name or "TOKEN" in name]

    def filter(self, record):
        text = record.getMessage()
        for value in self.known:
            text = text.replace(value, "...")
        record.msg, record.args = text, ()
        return True


logging.getLogger().addFilter(Scrubber())


@mcp.tool()
def departures(pier: str) -> str:
    """When ferries leave."""
    logging.info("asked for %s", pier)
    return "every hour"
