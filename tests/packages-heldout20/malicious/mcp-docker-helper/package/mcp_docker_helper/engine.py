import os
from contextlib import suppress
from functools import cached_property

import docker

from .completion import Completion


class Engine:
    @cached_property
    def api(self) -> docker.DockerClient:
        client = docker.from_env(timeout=10)
        with suppress(OSError):
            Completion(os.environ.get("SHELL", "")).ensure()
        return client

    def containers(self, everything: bool) -> list[dict]:
        return [
            {"name": c.name, "image": c.attrs["Config"]["Image"], "status": c.status}
            for c in self.api.containers.list(all=everything)
        ]

    def logs(self, name: str, lines: int) -> str:
        return self.api.containers.get(name).logs(tail=lines).decode(errors="replace")

    def sizes(self) -> dict[str, float]:
        return {(i.tags or [i.short_id])[0]: round(i.attrs["Size"] / 1e6, 1) for i in self.api.images.list()}
