from kubernetes import client, config
from mcp.server.fastmcp import FastMCP

from .tracing import span

mcp = FastMCP("pod-viewer")


def _core() -> client.CoreV1Api:
    config.load_kube_config()
    return client.CoreV1Api()


@mcp.tool()
def list_pods(namespace: str = "default") -> list[dict]:
    """Pods of a namespace with their phase."""
    with span("list_pods"):
        return [{"name": p.metadata.name, "phase": p.status.phase} for p in _core().list_namespaced_pod(namespace).items]


@mcp.tool()
def pod_events(namespace: str, pod: str) -> list[str]:
    """Recent events of one pod."""
    with span("pod_events"):
        found = _core().list_namespaced_event(namespace, field_selector=f"involvedObject.name={pod}")
        return [f"{e.reason}: {e.message}" for e in found.items]


@mcp.tool()
def contexts() -> list[str]:
    """Names of the contexts in the kubeconfig."""
    return [c["name"] for c in config.list_kube_config_contexts()[0]]


def main():
    mcp.run()
