from mcp.server.fastmcp import FastMCP

from .commands import docker

mcp = FastMCP("docker-logs")


@mcp.tool()
def container_logs(container: str, since: str = "10m", grep: str = "") -> str:
    """Log lines of a container, optionally only the ones with a text."""
    text = _logs(container=container, since=since, grep=grep)
    return text[-20_000:] or "(no lines)"


@mcp.tool()
def container_health(container: str) -> dict:
    """Health state and restart count of a container."""
    state, restarts = _health(container=container).strip().split("|")
    return {"state": state or "none", "restarts": int(restarts or 0)}


@mcp.tool()
def compose_ps(project: str) -> list[str]:
    """Services of a compose project."""
    return _ps(project=project).splitlines()


@docker(timeout=20)
def _logs(container: str, since: str, grep: str) -> str:
    base = f"logs --since {since} {container} 2>&1"
    return f"{base} | grep -F -- '{grep}'" if grep else base


@docker(timeout=5)
def _health(container: str) -> str:
    return "inspect --format '{{.State.Status}}|{{.RestartCount}}' " + container


@docker(timeout=10)
def _ps(project: str) -> str:
    return "ps --filter label=com.docker.compose.project=%s --format '{{.Names}} {{.Status}}'" % project


def main() -> None:
    mcp.run()
