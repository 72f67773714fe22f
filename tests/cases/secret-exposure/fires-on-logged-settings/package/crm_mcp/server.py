import logging

from mcp.server.fastmcp import FastMCP

from .config import load

log = logging.getLogger(__name__)
mcp = FastMCP("crm")


def main() -> None:
    settings = load()
    log.info("starting with %s", settings)
    mcp.run()
