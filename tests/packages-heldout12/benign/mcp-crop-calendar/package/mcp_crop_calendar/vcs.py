import asyncio
import os
import shutil
from pathlib import Path


class Git:
    def __init__(self) -> None:
        self.root = Path(os.environ.get("CROP_CALENDAR_DIR", Path.home() / ".local/share/crop-calendar"))
        self.root.mkdir(parents=True, exist_ok=True)
        self._exe = shutil.which("git")

    async def _run(self, *args: str) -> str:
        if self._exe is None:
            return ""
        p = await asyncio.create_subprocess_exec(
            self._exe, "-C", str(self.root), *args, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
        out, _ = await asyncio.wait_for(p.communicate(), 20)
        return out.decode(errors="replace")

    async def commit(self, name: str, message: str) -> None:
        await self._run("init", "-q")
        await self._run("add", "--", name)
        await self._run("commit", "-q", f"--message={message}", "--", name)

    async def log(self, name: str) -> str:
        return await self._run("log", "--format=%as %s", "-n", "30", "--", name)
