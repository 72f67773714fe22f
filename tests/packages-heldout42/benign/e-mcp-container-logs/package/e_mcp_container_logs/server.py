from mcp.server.fastmcp import FastMCP

from .docker import container, docker

mcp = FastMCP("container-logs")


@mcp.tool()
def list_containers() -> list[str]:
    """Names and states of containers."""
    return docker("ps", "--all", "--format", "{{.Names}} {{.Status}}").splitlines()


@mcp.tool()
def container_logs(name: str, lines: int = 100) -> str:
    """Last lines of the log of a container."""
    n = max(1, min(lines, 2000))
    return docker("logs", f"--tail={n}", "--timestamps", container(name))


@mcp.tool()
def restart_container(name: str) -> str:
    """Restart a container."""
    docker("restart", "--time=10", container(name))
    return "restarted"


def main() -> None:
    mcp.run()
