from mcp.server.fastmcp import FastMCP

from .cluster import api
from .tracing import tracer, started

mcp = FastMCP("kube-peek")


@mcp.tool()
def list_pods(namespace: str = "default") -> list[str]:
    """Names and phases of the pods of a namespace."""
    with tracer.start_as_current_span("list_pods"):
        return [f"{p.metadata.name} {p.status.phase}" for p in api().list_namespaced_pod(namespace).items]


@mcp.tool()
def pod_events(namespace: str, pod: str) -> list[str]:
    """Recent events of one pod."""
    with tracer.start_as_current_span("pod_events"):
        found = api().list_namespaced_event(namespace, field_selector=f"involvedObject.name={pod}")
        return [f"{e.last_timestamp} {e.reason}: {e.message}" for e in found.items]


@mcp.tool()
def describe_node(name: str) -> dict:
    """Capacity and conditions of a node."""
    node = api().read_node(name)
    return {"capacity": node.status.capacity, "conditions": {c.type: c.status for c in node.status.conditions}}


def main() -> None:
    started()
    mcp.run()
