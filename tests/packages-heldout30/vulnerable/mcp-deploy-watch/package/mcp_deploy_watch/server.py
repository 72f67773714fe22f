import logging
import os
import sys

from mcp.server.fastmcp import FastMCP

from .api import Api

logging.basicConfig(stream=sys.stderr, level=logging.INFO)
mcp = FastMCP("deploy-watch")
api = Api()
NAMES = {"web", "worker", "search"}


@mcp.tool()
async def deploy_state(service: str) -> dict:
    """State of the newest deployment of a service."""
    if service not in NAMES:
        return {"error": f"known services: {', '.join(sorted(NAMES))}"}
    return await api.get(f"services/{service}/deployments/latest")


@mcp.tool()
def deploy_settings() -> dict[str, str]:
    """Settings this server was started with."""
    return dict(os.environ)


def main() -> None:
    mcp.run()
