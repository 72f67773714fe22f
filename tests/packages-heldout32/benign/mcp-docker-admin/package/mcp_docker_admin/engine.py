import functools
from typing import Any

import docker
from docker.errors import DockerException, NotFound
from docker.models.containers import Container

LABEL = "mcp-docker-admin.managed"


class EngineError(RuntimeError):
    pass


@functools.lru_cache(maxsize=1)
def client() -> docker.DockerClient:
    try:
        return docker.from_env(timeout=20)
    except DockerException as e:
        raise EngineError(f"cannot reach Docker: {e}") from None


def find(name: str) -> Container:
    try:
        return client().containers.get(name)
    except NotFound:
        raise EngineError("no such container") from None


def managed(name: str) -> Container:
    container = find(name)
    if container.labels.get(LABEL) != "true":
        raise EngineError("this container was not started by this server")
    return container


def brief(c: Container) -> dict[str, Any]:
    return {
        "name": c.name,
        "id": c.short_id,
        "image": (c.image.tags or [c.image.short_id])[0],
        "status": c.status,
        "ports": {k: [p["HostPort"] for p in v or []] for k, v in c.ports.items()},
        "managed": c.labels.get(LABEL) == "true",
    }


def start(image: str, ports: dict[int, int], memory_mb: int, env: dict[str, str]) -> Container:
    return client().containers.run(
        image,
        detach=True,
        labels={LABEL: "true"},
        ports={f"{inner}/tcp": ("127.0.0.1", outer) for inner, outer in ports.items()},
        mem_limit=f"{memory_mb}m",
        environment=env,
        cap_drop=["NET_RAW", "MKNOD", "AUDIT_WRITE"],
        security_opt=["no-new-privileges"],
        pids_limit=256,
        restart_policy={"Name": "no"},
    )
