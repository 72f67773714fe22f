import asyncio
from collections.abc import Sequence


class GitError(RuntimeError):
    pass


class Repo:
    def __init__(self, root: str):
        self.root = root

    async def _git(self, verb: str, *args: str) -> str:
        argv: Sequence[str] = ("git", "--no-pager", verb, *args)
        p = await asyncio.create_subprocess_exec(
            *argv, cwd=self.root, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        out, err = await asyncio.wait_for(p.communicate(), 30)
        if p.returncode:
            raise GitError(err.decode(errors="replace"))
        return out.decode(errors="replace")

    async def log(self, ref: str, limit: int) -> str:
        return await self._git("log", f"-n{limit}", "--oneline", ref, "--")

    async def grep(self, pattern: str) -> str:
        return await self._git("grep", "-n", "-I", pattern)

    async def show(self, ref: str, path: str) -> str:
        return await self._git("show", "--end-of-options", f"{ref}:{path}")
