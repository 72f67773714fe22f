import re

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from . import api

mcp = FastMCP("operator-pods")
LABEL = "app.kubernetes.io/component=operator"


def _pods() -> list[dict]:
    with api.client() as c:
        r = c.get(f"/api/v1/namespaces/{api.namespace()}/pods", params={"labelSelector": LABEL})
        r.raise_for_status()
        return r.json()["items"]


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def operator_pods() -> list[dict]:
    """Operator pods of the own namespace."""
    return [{"name": p["metadata"]["name"], "phase": p["status"]["phase"]} for p in _pods()]


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def restart_pod(name: str) -> str:
    """Delete an operator pod, so that its deployment starts a new one. Call operator_pods first."""
    if not re.fullmatch(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?", name) or name not in {p["metadata"]["name"] for p in _pods()}:
        raise ValueError("not an operator pod of this namespace")
    with api.client() as c:
        c.delete(f"/api/v1/namespaces/{api.namespace()}/pods/{name}").raise_for_status()
    return "deleted"


def main():
    mcp.run()
