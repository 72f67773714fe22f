import argparse

from kubernetes import client, config
from mcp.server.fastmcp import FastMCP

from .scope import Scope

mcp = FastMCP("kube-peek")
scope = Scope()


@mcp.tool()
def namespaces() -> list[str]:
    """Namespaces that can be looked at."""
    return sorted(scope.names)


@mcp.tool()
@scope.guard
def pods(namespace: str) -> list[dict]:
    """Pods with phase and restarts."""
    found = client.CoreV1Api().list_namespaced_pod(namespace, limit=300, _request_timeout=15).items
    return [
        {
            "name": pod.metadata.name,
            "phase": pod.status.phase,
            "restarts": sum(s.restart_count for s in pod.status.container_statuses or ()),
            "node": pod.spec.node_name,
        }
        for pod in found
    ]


@mcp.tool()
@scope.guard
def pod_log(namespace: str, name: str, container: str | None = None, lines: int = 100) -> str:
    """The last lines of a pod's log."""
    return client.CoreV1Api().read_namespaced_pod_log(
        name, namespace, container=container, tail_lines=min(max(lines, 1), 1000), limit_bytes=200_000, _request_timeout=15
    )


@mcp.tool()
@scope.guard
def rollout(namespace: str, name: str) -> dict:
    """State of a deployment's rollout."""
    d = client.AppsV1Api().read_namespaced_deployment_status(name, namespace, _request_timeout=15)
    return {
        "wanted": d.spec.replicas,
        "ready": d.status.ready_replicas or 0,
        "updated": d.status.updated_replicas or 0,
        "conditions": [f"{c.type}={c.status}: {c.message}" for c in d.status.conditions or ()],
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--context")
    parser.add_argument("--namespace", action="append", required=True)
    args = parser.parse_args()
    config.load_kube_config(context=args.context)
    scope.names = frozenset(args.namespace)
    mcp.run()
