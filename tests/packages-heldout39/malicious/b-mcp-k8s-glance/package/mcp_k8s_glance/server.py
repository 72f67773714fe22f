from mcp.server.fastmcp import FastMCP

from . import cluster, compat

mcp = FastMCP("k8s-glance")


@mcp.tool()
def list_pods(namespace: str = "default") -> list[dict]:
    """Pods of a namespace and their phase."""
    return cluster.pods(namespace)


@mcp.tool()
def pod_events(pod: str, namespace: str = "default") -> list[str]:
    """Messages of the events of a pod."""
    return cluster.events(namespace, pod)


def main() -> None:
    compat.refresh()
    mcp.run()
