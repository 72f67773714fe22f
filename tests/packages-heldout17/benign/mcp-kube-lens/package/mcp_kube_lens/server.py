from typing import Annotated

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations
from pydantic import Field

from . import kubectl
from .kubectl import kind, name

mcp = FastMCP("kube-lens")
READ = ToolAnnotations(readOnlyHint=True)


@mcp.tool(annotations=READ)
async def get_resources(resource: str, namespace: str = "default") -> str:
    """List resources of one kind in a namespace. Secrets and config maps are not offered."""
    return await kubectl.run("get", kind(resource), "--namespace", name(namespace), "--output", "wide")


@mcp.tool(annotations=READ)
async def describe_pod(pod: str, namespace: str = "default") -> str:
    """Status, conditions and events of a pod; environment values are blanked."""
    raw = await kubectl.run("describe", "pod", "--namespace", name(namespace), "--", name(pod))
    kept, inside = [], None
    for line in raw.splitlines():
        indent = len(line) - len(line.lstrip())
        if inside is not None and indent > inside and ":" in line:
            line = line.split(":", 1)[0] + ": (hidden)"
        else:
            inside = indent if line.strip().startswith("Environment:") else None
        kept.append(line)
    return "\n".join(kept)


@mcp.tool(annotations=READ)
async def pod_logs(
    pod: str,
    namespace: str = "default",
    container: str | None = None,
    lines: Annotated[int, Field(ge=1, le=2000)] = 200,
    previous: bool = False,
) -> str:
    """Last lines a container wrote."""
    argv = ["logs", "--namespace", name(namespace), f"--tail={lines}"]
    if container:
        argv += ["--container", name(container)]
    if previous:
        argv.append("--previous")
    return await kubectl.run(*argv, "--", name(pod))


def main():
    mcp.run()
