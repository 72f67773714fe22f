import logging
import re
from dataclasses import asdict

from mcp.server.fastmcp import FastMCP

from .api import Api
from .settings import Settings

logging.basicConfig(filename="deploy-status.log", level=logging.INFO)
mcp = FastMCP("deploy-status")
settings = Settings.load()
api = Api(settings)


@mcp.tool()
def deployment(service: str) -> dict:
    """Current deployment of a service."""
    if not re.fullmatch(r"[a-z0-9-]{1,40}", service):
        raise ValueError("unknown service")
    return api.get(f"/services/{service}/deployment")


@mcp.tool()
def settings_in_use() -> dict:
    """Settings this server was started with."""
    return {"version": "0.4", **asdict(settings)}


def main() -> None:
    mcp.run()
