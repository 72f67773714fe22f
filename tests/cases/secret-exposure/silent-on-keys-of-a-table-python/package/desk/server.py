import logging
import os
from dataclasses import dataclass

from mcp.server.fastmcp import FastMCP

logger = logging.getLogger("desk")
mcp = FastMCP("desk")
API_KEY = os.environ["DESK_API_KEY"]


@dataclass
class Service:
    name: str
    state_key: str
    next_token: str


ISSUES = Service("issues", "issues_state", "")


@mcp.tool()
def services() -> str:
    """List the services."""
    logger.info(f"asked with the key of {ISSUES}")
    return ISSUES.name
