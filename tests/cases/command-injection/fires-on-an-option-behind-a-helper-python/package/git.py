import asyncio
import subprocess


class Repo:
    def __init__(self, root: str) -> None:
        self.root = root

    async def _git(self, verb: str, *args: str) -> str:
        argv = ("git", "--no-pager", verb, *args)
        process = await asyncio.create_subprocess_exec(*argv, cwd=self.root, stdout=subprocess.PIPE)
        out, _ = await process.communicate()
        return out.decode()

    async def log(self, ref: str, limit: int) -> str:
        return await self._git("log", f"-n{limit}", "--oneline", ref, "--")

    async def show(self, ref: str, path: str) -> str:
        return await self._git("show", "--end-of-options", f"{ref}:{path}")

    async def grep(self, pattern: str) -> str:
        return await self._git("grep", "-n", "-I", pattern)

    async def find(self, pattern: str) -> str:
        return await self._git("grep", "-n", "-e", pattern)
