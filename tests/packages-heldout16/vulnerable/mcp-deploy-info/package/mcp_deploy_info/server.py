from mcp.server.fastmcp import FastMCP

from .api import Api
from .errors import explain

mcp = FastMCP("deploy-info")
api = Api()


@mcp.tool()
@explain
async def deployments(service: str, count: int = 10) -> str:
    """Recent deployments of a service."""
    rows = await api.get("/deployments", service=service, limit=min(count, 50))
    return "\n".join(f"{r['at']} {r['version']} by {r['who']}: {r['result']}" for r in rows)


@mcp.tool()
@explain
async def health(service: str) -> str:
    """Health of a service."""
    h = await api.get("/health", service=service)
    return f"{h['state']} ({h['instances']} instances)"


def main():
    mcp.run()
