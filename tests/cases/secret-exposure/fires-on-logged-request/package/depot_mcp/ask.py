import logging
import os
from urllib.request import Request, urlopen

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("depot")
log = logging.getLogger(__name__)


@mcp.tool()
def shelf(number: int) -> str:
    """What lies on a shelf."""
    asked = Request(f"https://depot.example/{number}", headers={"X-Key": os.environ["DEPOT_API_KEY"]})
    log.debug("asking %s with %s", asked.full_url, asked.header_items())
    return urlopen(asked).read().decode()
