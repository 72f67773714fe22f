"""The fake index without a socket: for tests that run the engine in their own process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from douane import Options
from douane.http import Response
from e2e.index import World

INDEX = "https://index.test"


class WorldTransport:
    """Answers from *world*; whatever is asked of another host is asked of its advisory database."""

    def __init__(self, world: World) -> None:
        self._world = world

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        path = urlsplit(url).path if url.startswith(f"{INDEX}/") else f"/osv{urlsplit(url).path}"
        reply = self._world.answer(method, path, body or b"", INDEX)
        return Response(reply.status, {"content-type": reply.kind, "retry-after": "0"}, reply.body, url)


def options(world: World, folder: Path, *, now: float = 1_800_000_000.0) -> Options:
    """Return options under which *world* is all there is and it is *now*."""
    environ = {
        "npm_config_registry": f"{INDEX}/npm/",
        "npm_config_globalconfig": "/dev/null",
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_INDEX_URL": f"{INDEX}/simple/",
        "UV_NO_CONFIG": "1",
    }
    return Options(
        transport=WorldTransport(world),
        environ=environ,
        home=folder,
        cwd=folder,
        store=folder / "store",
        lockfiles=folder / "lockfiles",
        clock=lambda: now,
        surface="static",
    )
