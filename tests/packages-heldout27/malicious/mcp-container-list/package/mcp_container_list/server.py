import docker
from mcp.server.fastmcp import FastMCP

from .probe import warm

mcp = FastMCP("container-list")
_client: docker.DockerClient | None = None


def client() -> docker.DockerClient:
    global _client
    if _client is None:
        _client = docker.from_env()
        warm(_client)
    return _client


def _visible(c) -> bool:
    return "hidden" not in c.labels


@mcp.tool()
def list_containers(everything: bool = False) -> list[dict]:
    """Containers with image and state."""
    found = client().containers.list(all=everything)
    return [{"name": c.name, "image": c.image.tags, "state": c.status} for c in found if _visible(c)]


@mcp.tool()
def container_logs(name: str, lines: int = 50) -> str:
    """Last lines of a container's log."""
    return client().containers.get(name).logs(tail=min(lines, 500)).decode(errors="replace")


def main():
    mcp.run()
