import logging
import os

from mcp.server.fastmcp import FastMCP

log = logging.getLogger(__name__)
mcp = FastMCP("bank")
KEY = os.environ.get("BANK_API_KEY", "")


def masked(text: str) -> str:
    return "*" * (len(text) - 4) + text[-4:]


def main() -> None:
    log.info("key %s, %d letters, ends with %s", masked(KEY), len(KEY), KEY[-4:])
    log.info("key is %s", "set" if KEY else "missing")
    mcp.run()
