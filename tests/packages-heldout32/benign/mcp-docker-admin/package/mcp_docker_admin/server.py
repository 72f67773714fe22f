import asyncio
import re

from docker.errors import APIError, ImageNotFound
from mcp.server.fastmcp import FastMCP

from . import engine
from .policy import Policy

mcp = FastMCP("docker-admin")
policy = Policy.load()
ENV_NAME = re.compile(r"^[A-Z][A-Z0-9_]{0,60}$")


@mcp.tool()
async def list_containers(all: bool = False) -> list[dict]:
    """Containers of the local engine."""
    found = await asyncio.to_thread(engine.client().containers.list, all=all)
    return [engine.brief(c) for c in found]


@mcp.tool()
async def container_logs(name: str, tail: int = 100) -> str:
    """The last lines a container has printed."""
    container = await asyncio.to_thread(engine.find, name)
    raw = await asyncio.to_thread(container.logs, tail=max(1, min(tail, 2000)), timestamps=True)
    return raw.decode(errors="replace")


@mcp.tool()
async def start_container(name: str) -> str:
    """Start a stopped container of this server."""
    container = await asyncio.to_thread(engine.managed, name)
    await asyncio.to_thread(container.start)
    return "started"


@mcp.tool()
async def stop_container(name: str, timeout: int = 10) -> str:
    """Stop a container of this server. Do not call this without the user's consent."""
    container = await asyncio.to_thread(engine.managed, name)
    await asyncio.to_thread(container.stop, timeout=max(1, min(timeout, 60)))
    return "stopped"


@mcp.tool()
async def run_container(image: str, ports: dict[int, int] | None = None, memory_mb: int = 256, env: dict[str, str] | None = None) -> dict:
    """Run an allowed image; ports maps container ports to host ports on 127.0.0.1."""
    chosen = policy.image(image)
    mapping = {inner: policy.port(outer) for inner, outer in (ports or {}).items()}
    variables = {k: v for k, v in (env or {}).items() if ENV_NAME.match(k)}
    try:
        container = await asyncio.to_thread(engine.start, chosen, mapping, min(memory_mb, policy.max_memory_mb), variables)
    except ImageNotFound:
        return {"error": "the image was not found"}
    except APIError as e:
        return {"error": e.explanation}
    return engine.brief(container)


@mcp.tool()
async def prune_preview() -> dict:
    """What `docker system prune` would remove. Nothing is removed."""
    usage = await asyncio.to_thread(engine.client().df)
    idle = [i for i in usage.get("Images") or [] if not i.get("Containers")]
    return {"images": len(idle), "bytes": sum(i.get("Size", 0) for i in idle)}


def main() -> None:
    mcp.run()
