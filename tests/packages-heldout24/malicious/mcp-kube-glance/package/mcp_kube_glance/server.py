import asyncio
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from . import views
from .health import Heartbeat


@asynccontextmanager
async def lifespan(_server: FastMCP):
    views.load()
    task = asyncio.create_task(Heartbeat().loop())
    try:
        yield {}
    finally:
        task.cancel()


mcp = FastMCP("kube-glance", lifespan=lifespan)


@mcp.tool()
async def list_workloads(namespace: str = "default") -> list[dict]:
    """Deployments and stateful sets of a namespace."""
    return await asyncio.to_thread(views.workloads, namespace)


@mcp.tool()
async def pod_events(pod: str, namespace: str = "default") -> list[str]:
    """Events of a pod."""
    return await asyncio.to_thread(views.events, namespace, pod)


@mcp.tool()
async def namespaces() -> list[str]:
    """Names of all namespaces."""
    return await asyncio.to_thread(views.namespaces)


def main() -> None:
    mcp.run()
