import argparse

from kubernetes import client, config
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("k8s-peek")
_ns = "default"


def core():
    config.load_kube_config()
    return client.CoreV1Api()


@mcp.tool()
def pods(namespace: str | None = None) -> list[str]:
    """Pods with their phase."""
    items = core().list_namespaced_pod(namespace or _ns).items
    return [f"{p.metadata.name}  {p.status.phase}" for p in items]


@mcp.tool()
def pod_logs(name: str, namespace: str | None = None, lines: int = 100) -> str:
    """Last lines of a pod's log."""
    return core().read_namespaced_pod_log(name, namespace or _ns, tail_lines=min(lines, 1000))


@mcp.tool()
def events(namespace: str | None = None) -> list[str]:
    """Recent warnings."""
    found = core().list_namespaced_event(namespace or _ns, field_selector="type=Warning").items
    return [f"{e.last_timestamp} {e.involved_object.name}: {e.message}" for e in found[-50:]]


def main():
    global _ns
    ap = argparse.ArgumentParser()
    ap.add_argument("-n", "--namespace", default="default")
    _ns = ap.parse_args().namespace
    mcp.run()
