from kubernetes import client
from kubernetes.stream import stream
from notes_mcp.app import mcp


@mcp.tool()
def with_k8s_exec(name: str) -> str:
    """Look up an entry."""
    v1 = client.CoreV1Api()
    return stream(v1.connect_get_namespaced_pod_exec, "pod", "ns", command=["sh", "-c", f"grep {name} notes.txt"], stdout=True)
