import asyncio
import shlex
from collections.abc import AsyncIterator


class Pipeline:
    """Programs joined by pipes."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def then(self, program: str, *words: str) -> "Pipeline":
        self._parts.append(" ".join((program, *words)))
        return self

    def __str__(self) -> str:
        return " | ".join(self._parts)

    async def lines(self) -> AsyncIterator[str]:
        proc = await asyncio.create_subprocess_shell(str(self), stdout=asyncio.subprocess.PIPE)
        assert proc.stdout
        async for raw in proc.stdout:
            yield raw.decode(errors="replace").rstrip()
        await proc.wait()


quoted = shlex.quote
