from __future__ import annotations

import asyncio
from pathlib import Path


class Command:
    def __init__(self, program: str, target: str) -> None:
        self._parts = [program, "-i", "inventory.ini", target]

    def option(self, flag: str, value: str) -> Command:
        self._parts += [flag, f'"{value}"']
        return self

    def __str__(self) -> str:
        return " ".join(self._parts)


class Runner:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = asyncio.Lock()

    def playbooks(self) -> list[str]:
        return sorted(p.stem for p in self._folder.glob("*.yml"))

    async def run(self, cmd: Command, timeout: float = 900) -> str:
        async with self._lock:
            p = await asyncio.create_subprocess_shell(
                str(cmd),
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
            )
            out, _ = await asyncio.wait_for(p.communicate(), timeout)
        return out.decode(errors="replace")[-8000:]
