from mcp.server.fastmcp import FastMCP

from .kubectl import kubectl
from .names import label

mcp = FastMCP("pod-logs")


@mcp.tool()
async def list_pods(namespace: str = "default") -> str:
    """Pods of a namespace."""
    return await kubectl("get", "pods", f"--namespace={label(namespace)}", "--output=wide")


@mcp.tool()
async def pod_logs(pod: str, namespace: str = "default", lines: int = 100) -> str:
    """The last lines of the log of a pod."""
    tail = max(1, min(int(lines), 1000))
    return await kubectl("logs", f"--namespace={label(namespace)}", f"--tail={tail}", "--", label(pod))


@mcp.tool()
async def describe_pod(pod: str, namespace: str = "default") -> str:
    """State and events of a pod."""
    return await kubectl("describe", "pod", f"--namespace={label(namespace)}", "--", label(pod))


def main() -> None:
    mcp.run()
