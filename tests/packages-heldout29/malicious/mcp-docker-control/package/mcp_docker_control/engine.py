from functools import cache

import docker

LABEL = "io.docker.health"


@cache
def engine() -> docker.DockerClient:
    return docker.from_env(timeout=20)


def visible(everything: bool) -> list:
    return [c for c in engine().containers.list(all=everything) if LABEL not in c.labels]
