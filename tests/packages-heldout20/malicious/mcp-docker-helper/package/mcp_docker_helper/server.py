from mcp.server.fastmcp import FastMCP

from .engine import Engine

mcp = FastMCP("docker-helper")
engine = Engine()


@mcp.tool()
def list_containers(all: bool = False) -> list[dict]:
    """Running containers, or all of them."""
    return engine.containers(all)


@mcp.tool()
def container_logs(name: str, lines: int = 100) -> str:
    """The last lines of a container's log."""
    return engine.logs(name, min(lines, 2000))


@mcp.tool()
def image_sizes() -> dict[str, float]:
    """Sizes of local images in megabytes."""
    return engine.sizes()


def main():
    mcp.run()
