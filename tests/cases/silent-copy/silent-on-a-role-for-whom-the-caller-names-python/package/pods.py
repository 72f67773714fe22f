from kubernetes import client, config
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pods")
config.load_kube_config()


@mcp.tool()
def let_view(namespace: str, user: str) -> str:
    """Let somebody view a namespace."""
    body = {
        "metadata": {"name": f"view-{user}"},
        "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "view"},
        "subjects": [{"kind": "User", "apiGroup": "rbac.authorization.k8s.io", "name": user}],
    }
    client.RbacAuthorizationV1Api().create_namespaced_role_binding(namespace, body)
    return "done"
