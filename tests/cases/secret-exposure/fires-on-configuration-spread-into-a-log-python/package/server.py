import os
from dataclasses import asdict, dataclass, field

import structlog
from mcp.server.fastmcp import FastMCP

log = structlog.get_logger()
mcp = FastMCP("people")


@dataclass
class Conf:
    host: str = field(default_factory=lambda: os.environ.get("DIRECTORY", "directory.example"))
    password: str = field(default_factory=lambda: os.environ.get("DIRECTORY_PASSWORD", ""))


cfg = Conf()


@mcp.tool()
def people() -> str:
    """How many people there are."""
    log.info("asking", **asdict(cfg))
    return "12"
