"""A thin layer over the git command."""
import asyncio
import os
import re
from pathlib import Path

REVISION = re.compile(r"^(?!-)[\w./@^~{}+-]{1,200}$")
MAX_OUTPUT = 200_000


class GitError(RuntimeError):
    pass


def environment() -> dict[str, str]:
    env = dict(os.environ)
    env.update(
        GIT_TERMINAL_PROMPT="0",
        GIT_OPTIONAL_LOCKS="0",
        GIT_PAGER="cat",
        GIT_EDITOR="true",
        LC_ALL="C.UTF-8",
    )
    env.pop("GIT_DIR", None)
    env.pop("GIT_WORK_TREE", None)
    return env


class Repo:
    def __init__(self, root: Path) -> None:
        self.root = root.resolve(strict=True)
        if not (self.root / ".git").exists():
            raise GitError(f"{self.root} is not a git repository")

    async def git(self, *args: str, stdin: str | None = None, timeout: float = 30) -> str:
        process = await asyncio.create_subprocess_exec(
            "git",
            "-C",
            str(self.root),
            "-c",
            "core.fsmonitor=false",
            "-c",
            "protocol.ext.allow=never",
            *args,
            env=environment(),
            stdin=asyncio.subprocess.PIPE if stdin is not None else asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            out, err = await asyncio.wait_for(process.communicate(stdin.encode() if stdin is not None else None), timeout)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
            raise GitError("git took too long") from None
        if process.returncode:
            raise GitError(err.decode(errors="replace").strip()[:2000])
        return out.decode(errors="replace")[:MAX_OUTPUT]

    async def revision(self, text: str) -> str:
        """The object id of a revision given by the model."""
        if not REVISION.match(text):
            raise GitError("not a valid revision")
        out = await self.git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
        return out.strip()

    async def branch(self, text: str) -> str:
        if not REVISION.match(text):
            raise GitError("not a valid branch name")
        await self.git("check-ref-format", "--branch", text)
        return text

    def path(self, text: str) -> str:
        full = (self.root / text).resolve()
        if not full.is_relative_to(self.root):
            raise GitError("path is outside the repository")
        relative = full.relative_to(self.root)
        if relative.parts[:1] == (".git",):
            raise GitError("the .git folder is not available")
        return relative.as_posix()
