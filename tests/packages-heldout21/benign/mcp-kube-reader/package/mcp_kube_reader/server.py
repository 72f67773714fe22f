from mcp.server.fastmcp import FastMCP

from .kubectl import get, kubectl, label

mcp = FastMCP("kube-reader")


def _line(o: dict) -> dict:
    m, s = o.get("metadata", {}), o.get("status", {})
    return {
        "name": m.get("name"),
        "created": m.get("creationTimestamp"),
        "phase": s.get("phase"),
        "ready": s.get("readyReplicas"),
        "wanted": o.get("spec", {}).get("replicas"),
    }


@mcp.tool()
async def list_objects(kind: str, namespace: str = "default") -> list[dict]:
    """Objects of a kind such as pods or deployments."""
    return [_line(o) for o in await get(kind, None, namespace)]


@mcp.tool()
async def describe_object(kind: str, name: str, namespace: str = "default") -> dict:
    """Specification and status of one object. Values of environment variables are left out."""
    return (await get(kind, name, namespace))[0]


@mcp.tool()
async def pod_logs(pod: str, namespace: str = "default", lines: int = 100, container: str | None = None) -> str:
    """The last lines a pod has written."""
    extra = [f"--container={label(container)}"] if container else []
    return await kubectl(("logs",), label(pod), f"--tail={max(1, min(lines, 1000))}", *extra, namespace=namespace)


@mcp.tool()
async def rollout_status(deployment: str, namespace: str = "default") -> str:
    """State of a rollout."""
    return await kubectl(("rollout", "status"), f"deployment/{label(deployment)}", "--watch=false", namespace=namespace)


def main() -> None:
    mcp.run()
