import logging.config
from pathlib import Path

import yaml
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reef")
with Path(__file__).with_name("logs.yaml").open() as file:
    logging.config.dictConfig(yaml.safe_load(file))


@mcp.tool()
def depth(place: str) -> str:
    """Tell how deep it is."""
    logging.getLogger("reef").info("asked for %s", place)
    return "12 m"
