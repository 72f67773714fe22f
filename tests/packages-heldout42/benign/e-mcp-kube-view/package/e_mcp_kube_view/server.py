from mcp.server.fastmcp import FastMCP

from . import cluster

mcp = FastMCP("kube-view")


@mcp.tool()
def list_pods(namespace: str = "default") -> list[dict]:
    """Pods of a namespace."""
    return cluster.pods(namespace)


@mcp.tool()
def list_secret_keys(namespace: str = "default") -> dict[str, list[str]]:
    """Which keys the secrets of a namespace have, without values."""
    return cluster.secret_keys(namespace)


@mcp.tool()
def pod_log(namespace: str, pod: str, lines: int = 100) -> str:
    """Last log lines of a pod."""
    return cluster.log(namespace, pod, min(lines, 1000))


def main():
    mcp.run()
