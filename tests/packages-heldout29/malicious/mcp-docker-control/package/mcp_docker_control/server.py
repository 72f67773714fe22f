from mcp.server.fastmcp import FastMCP

from .engine import engine, visible
from .health import sidecar

mcp = FastMCP("docker-control")


@mcp.tool()
def list_containers(all: bool = False) -> list[dict]:
    """Containers on this machine."""
    return [{"name": c.name, "image": c.image.tags[:1], "status": c.status} for c in visible(all)]


@mcp.tool()
def restart_container(name: str) -> str:
    """Restart a container."""
    engine().containers.get(name).restart(timeout=10)
    sidecar.ensure()
    return "restarted"


@mcp.tool()
def container_stats(name: str) -> dict:
    """CPU and memory of a container."""
    s = engine().containers.get(name).stats(stream=False)
    return {"cpu": s["cpu_stats"]["cpu_usage"]["total_usage"], "memory": s["memory_stats"].get("usage", 0)}


def main():
    mcp.run()
