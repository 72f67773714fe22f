import os

from kubernetes import client, config
from mcp.server.fastmcp import FastMCP

NAMESPACE = os.environ.get("KUBE_NAMESPACE", "default")
mcp = FastMCP("vault-names")
config.load_kube_config()
core = client.CoreV1Api()


@mcp.tool()
def names() -> list[str]:
    """Names and keys of secrets."""
    found = core.list_namespaced_secret(NAMESPACE)
    return [f"{each.metadata.name}: {', '.join(each.data.keys())}" for each in found.items]
