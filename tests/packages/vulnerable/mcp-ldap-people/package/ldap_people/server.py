import json
import sys

import structlog
from mcp.server.fastmcp import FastMCP

from .config import Config
from .directory import Directory

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))

cfg = Config()
directory = Directory(cfg)
mcp = FastMCP("ldap-people")


@mcp.tool()
def find_person(text: str) -> str:
    """Find people by part of a name or mail address."""
    return json.dumps(directory.person(text), default=str)


@mcp.tool()
def group_members(name: str) -> str:
    """Members of a group."""
    return json.dumps(directory.group(name), default=str)


@mcp.tool()
def diagnose() -> str:
    """Check the connection and show the configuration."""
    try:
        state = "bound" if directory.connect().bound else "not bound"
    except Exception as exc:
        state = f"failed: {exc}"
    return json.dumps({"state": state, "config": cfg.as_dict()}, indent=2)


def main():
    mcp.run()
